"""The firm's page with the chat on it, and the demo's mails."""

from pathlib import Path
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from fastapi.staticfiles import StaticFiles
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from backend.core.errors import NotFoundError
from backend.core.texts import direction
from backend.hours import opening
from backend.installation import Installation
from backend.people import demo
from backend.portal import mails

HERE = Path(__file__).resolve().parent
DEMO_CLIENTS = 4
router = APIRouter(include_in_schema=False)
_pages = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined)


def mount_static(app: FastAPI) -> None:
    """Serve the style sheets."""
    app.mount("/static", StaticFiles(directory=HERE / "static"))


@router.get("/")
def home(request: Request, lang: str | None = None) -> HTMLResponse:
    """A page of the firm with the chat widget."""
    house: Installation = request.app.state.house
    firm, language = house.organisation, _language(request, house, lang)
    facts = opening.now(firm, house.clock(), language)
    return _page(
        house,
        "home.html",
        language,
        "/",
        phones=[{"country": country, "number": number} for country, number in firm.phones.items()],
        emails=firm.emails,
        whatsapp=firm.whatsapp,
        week=facts.week,
    )


@router.get("/dev/mail")
def kept_mails(request: Request, lang: str | None = None) -> HTMLResponse:
    """The mails kept instead of sent; only while the outside address is a loopback one."""
    house = _demo_house(request)
    found = [
        {
            "href": f"/dev/mail/{mail.name}",
            "subject": mail.subject,
            "to": mail.to,
            "sent_at": _local(house, mail),
        }
        for mail in mails.newest(house.settings.data_dir / "mail")
    ]
    return _page(house, "dev_mail_list.html", _language(request, house, lang), "/dev/mail", mails=found)


@router.get("/dev/mail/{name}")
def kept_mail(request: Request, name: str, lang: str | None = None) -> HTMLResponse:
    """One kept mail."""
    house = _demo_house(request)
    found = mails.one(house.settings.data_dir / "mail", name)
    if found is None:
        raise NotFoundError
    shown = {
        "subject": found.subject,
        "to": found.to,
        "sender": found.sender,
        "sent_at": _local(house, found),
        "body": found.body,
    }
    language = _language(request, house, lang)
    return _page(house, "dev_mail_message.html", language, f"/dev/mail/{name}", mail=shown, back_href="/dev/mail")


@router.get("/favicon.ico")
def icon() -> Response:
    """Browsers ask for it by themselves; the page names the real one."""
    return Response(status_code=204)


def _demo_house(request: Request) -> Installation:
    house: Installation = request.app.state.house
    if not house.settings.demo:
        raise NotFoundError
    return house


def _page(house: Installation, template: str, language: str, path: str, **facts: Any) -> HTMLResponse:
    content = _pages.get_template(template).render(
        t=lambda key, **arguments: house.texts.say(language, key, **arguments),
        lang=language,
        direction=direction(language),
        firm=house.organisation.name,
        languages=[{"code": code, "href": f"{path}?lang={code}"} for code in house.organisation.languages],
        portal_url=house.organisation.links.get("portal"),
        demo=_demo(house),
        **facts,
    )
    return HTMLResponse(content, headers={"Content-Language": language, "Vary": "Accept-Language"})


def _demo(house: Installation) -> dict[str, Any] | None:
    """The demo's logins, while the demo firm is what was loaded."""
    if not house.settings.demo or house.settings.seed_file is not None:
        return None
    with house.database.read() as session:
        clients = demo.first_clients(session, DEMO_CLIENTS)
        people = [{"name": one.name, "email": one.email, "phone": one.phone} for one in clients]
    return {"clients": people, "mail_url": "/dev/mail"} if people else None


def _language(request: Request, house: Installation, asked: str | None) -> str:
    """The language asked for, else the first of the browser's that the firm speaks, else the firm's first."""
    spoken = house.organisation.languages
    if asked in spoken:
        return str(asked)
    for part in request.headers.get("Accept-Language", "").split(","):
        code = part.partition(";")[0].strip()[:2].lower()
        if code in spoken:
            return code
    return house.organisation.default_language


def _local(house: Installation, mail: mails.KeptMail) -> Any:
    return mail.sent_at.astimezone(house.organisation.zone)
