"""Rendering pages: one Jinja environment, the frame's facts, redirects that say what was done."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from backend.core.texts import direction
from backend.web.formats import filters
from backend.web.visitors import GUEST_COOKIE, LANGUAGE_COOKIE, YEAR_SECONDS, Visitor, set_cookie

TEMPLATES = Path(__file__).resolve().parent.parent / "portal" / "templates"
SEE_OTHER = 303
PORTAL = "/portal"
templates = Environment(
    loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


def page(request: Request, who: Visitor, template: str, *, status: int = 200, **facts: Any) -> HTMLResponse:
    """A page in the visitor's language; `done` in the address names what the page before has done.

    Templates get t(key, **arguments) for texts, day/moment/money filters, and what base.html and portal/base.html list.
    """
    house, language = who.house, who.language
    done = request.query_params.get("done", "")
    content = templates.get_template(template).render(
        t=lambda key, **arguments: house.texts.say(language, key, **arguments),
        lang=language,
        direction=direction(language),
        firm=house.organisation.name,
        languages=[{"code": code, "href": _in_language(request, code)} for code in house.organisation.languages],
        portal_url=house.organisation.links.get("portal") or "/portal/",
        csrf=who.csrf,
        client=who.client,
        path=request.url.path,
        done=done if house.texts.has(f"done-{done}") else None,
        today=house.today(),
        **filters(language, house.organisation.zone),
        **{"demo": None, **facts},
    )
    answer = HTMLResponse(content, status, headers={"Content-Language": language, "Cache-Control": "no-store"})
    if who.is_new and request.url.path.startswith(PORTAL):
        set_cookie(answer, house, GUEST_COOKIE, who.secret)
    chosen = request.query_params.get("lang")
    if chosen == language:
        set_cookie(answer, house, LANGUAGE_COOKIE, language, YEAR_SECONDS)
    return answer


def go(path: str, done: str | None = None) -> RedirectResponse:
    """Send the browser on to a path of ours, after a form; `done` is the text (`done-…`) that is shown there."""
    query = f"{'&' if '?' in path else '?'}{urlencode({'done': done.removeprefix('done-')})}" if done else ""
    return RedirectResponse(f"{path}{query}", SEE_OTHER)


def ours(path: str, otherwise: str = "/portal/") -> str:
    """`path` if it leads to a page of the portal, else `otherwise`: an address must not send people elsewhere."""
    plain = path.isascii() and path.isprintable() and "\\" not in path
    return path if plain and path.startswith("/portal/") else otherwise


def _in_language(request: Request, code: str) -> str:
    path, query = request.url.path, request.url.query
    if request.method not in {"GET", "HEAD"}:  # what a form was sent to may not be a page: back to the form's own
        came = urlsplit(request.headers.get("Referer", ""))
        path, query = ours(came.path), came.query
    kept = {name: value for name, value in parse_qsl(query) if name not in {"lang", "done"}}
    return f"{path}?{urlencode({**kept, 'lang': code})}"
