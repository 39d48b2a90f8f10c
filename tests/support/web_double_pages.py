"""The pages of the stand-in web process: the real templates, texts and static files, and a strict CSP."""

import functools
import html
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import jinja2
from fastapi import FastAPI, Response
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse
from fastapi.staticfiles import StaticFiles

from backend.core.texts import direction, load

ROOT = Path(__file__).resolve().parent.parent.parent
FIRM = "Go2Sweden"
LANGUAGES = ("da", "sv", "en", "fi", "ar")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
OFFICE = [{"opens": "10:00", "closes": "11:00"}, {"opens": "12:00", "closes": "15:00"}]
FRIDAY = [{"opens": "10:00", "closes": "11:00"}, {"opens": "12:00", "closes": "13:00"}]
HOURS = {"mon": OFFICE, "tue": OFFICE, "wed": OFFICE, "thu": OFFICE, "fri": FRIDAY, "sat": [], "sun": []}
PHONES = {"DK": "+45 39 18 24 64", "SE": "+46 (0) 770 373 753", "FI": "+358 (0) 2400 1862400"}
CLIENTS = [
    {"name": "Anna Holm", "email": "anna@example.com", "phone": "+45 20 00 00 01"},
    {"name": "Carl Lind", "email": "carl@example.com", "phone": "+46 70 000 00 02"},
]
MAIL = {
    "href": "/dev/mail/1",
    "subject": "Your code is 123456",
    "to": "anna@example.com",
    "sender": "info@example.com",
    "sent_at": datetime(2026, 11, 23, 10, 15, tzinfo=UTC),
    "body": "Hello Anna\n\nYour code: 123456\n\nhttps://example.com/portal/ <b>not bold</b>",
}
BARE = (
    '<!doctype html><html lang="%s"><title>Bare</title><link rel="icon" href="/static/icon.svg">'
    '<body><p>Hi</p><script src="/widget.js" defer></script>'
)


class Switches(Protocol):
    """What of the pages can be broken."""

    texts_missing: bool


def _context(language: str) -> dict[str, Any]:
    return {
        "t": functools.partial(load().say, language),
        "lang": language,
        "direction": direction(language),
        "languages": [{"code": code, "href": f"/?lang={code}"} for code in LANGUAGES],
        "firm": FIRM,
        "portal_url": None,
        "phones": [{"country": country, "number": number} for country, number in PHONES.items()],
        "emails": {"info": "info@go2sweden.dk", "urgent": "akut@go2sweden.dk"},
        "whatsapp": "+45 31 21 24 64",
        "week": [{"day": day, "windows": windows} for day, windows in HOURS.items()],
        "demo": {"clients": CLIENTS, "mail_url": "/dev/mail"},
        "mails": [MAIL],
        "mail": MAIL,
        "back_href": "/dev/mail",
    }


def _texts(language: str) -> dict[str, Any]:
    texts = load()
    keys = [key for key in texts.keys["en"] if key.startswith("widget-")]
    said: dict[str, Any] = {key: texts.say(language, key, firm=FIRM) for key in keys}
    return said | {
        "firm": FIRM,
        "languages": LANGUAGES,
        "direction": direction(language),
    }


def pages(switches: Switches) -> FastAPI:
    """The application that serves the demo page, the kept mails, a bare page, the widget and its texts."""
    app = FastAPI()
    folder = ROOT / "backend/portal/templates"
    templates = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder), autoescape=True, undefined=jinja2.StrictUndefined
    )
    app.mount("/static", StaticFiles(directory=ROOT / "backend/portal/static"))

    def page(template: str, lang: str = "en") -> Response:
        content = templates.get_template(template).render(_context(lang))
        return HTMLResponse(content, headers={"Content-Security-Policy": POLICY})

    names = {"/": "home.html", "/dev/mail": "dev_mail_list.html", "/dev/mail/1": "dev_mail_message.html"}
    for path, name in names.items():
        app.get(path)(functools.partial(page, name))

    @app.get("/bare")
    def bare(lang: str = "da") -> Response:
        return HTMLResponse(BARE % html.escape(lang), headers={"Content-Security-Policy": POLICY})

    @app.get("/widget.js")
    def widget() -> Response:
        return FileResponse(ROOT / "connectors/web/static/widget.js", media_type="text/javascript")

    @app.get("/widget/texts/{language}.json")
    def texts(language: str) -> Response:
        wanted = LANGUAGES[0] if language == "default" else language
        if switches.texts_missing or wanted not in LANGUAGES:
            return JSONResponse({}, status_code=404)
        return JSONResponse(_texts(wanted))

    return app
