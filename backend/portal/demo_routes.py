"""The firm's page with the chat on it, and the demo's mails."""

from pathlib import Path
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from fastapi.staticfiles import StaticFiles

from backend.core.errors import NotFoundError
from backend.hours import opening
from backend.installation import Installation
from backend.people import demo
from backend.portal import mails
from backend.web.pages import page
from backend.web.visitors import Anybody, Visitor

HERE = Path(__file__).resolve().parent
DEMO_CLIENTS = 4
router = APIRouter(include_in_schema=False)


def mount_static(app: FastAPI) -> None:
    """Serve the style sheets."""
    app.mount("/static", StaticFiles(directory=HERE / "static"))


@router.get("/")
def home(request: Request, who: Anybody) -> HTMLResponse:
    """A page of the firm with the chat widget."""
    firm = who.house.organisation
    facts = opening.now(firm, who.house.clock(), who.language)
    return _page(
        request,
        who,
        "home.html",
        phones=[{"country": country, "number": number} for country, number in firm.phones.items()],
        emails=firm.emails,
        whatsapp=firm.whatsapp,
        week=facts.week,
    )


@router.get("/dev/mail")
def kept_mails(request: Request, who: Anybody) -> HTMLResponse:
    """The mails kept instead of sent; only while the outside address is a loopback one."""
    house = _demo_house(who.house)
    found = [
        {
            "href": f"/dev/mail/{mail.name}",
            "subject": mail.subject,
            "to": mail.to,
            "sent_at": _local(house, mail),
        }
        for mail in mails.newest(house.settings.data_dir / "mail")
    ]
    return _page(request, who, "dev_mail_list.html", mails=found)


@router.get("/dev/mail/{name}")
def kept_mail(request: Request, who: Anybody, name: str) -> HTMLResponse:
    """One kept mail."""
    house = _demo_house(who.house)
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
    return _page(request, who, "dev_mail_message.html", mail=shown, back_href="/dev/mail")


@router.get("/favicon.ico")
def icon() -> Response:
    """Browsers ask for it by themselves; the page names the real one."""
    return Response(status_code=204)


def _demo_house(house: Installation) -> Installation:
    if not house.settings.demo:
        raise NotFoundError
    return house


def _page(request: Request, who: Visitor, template: str, **facts: Any) -> HTMLResponse:
    shown = page(request, who, template, **{**facts, "demo": _demo(who.house)})
    shown.headers["Vary"] = "Accept-Language"
    return shown


def _demo(house: Installation) -> dict[str, Any] | None:
    """The demo's logins, while the demo firm is what was loaded."""
    if not house.settings.demo or house.settings.seed_file is not None:
        return None
    with house.database.read() as session:
        clients = demo.first_clients(session, DEMO_CLIENTS)
        people = [{"name": one.name, "email": one.email, "phone": one.phone} for one in clients]
    shown = {"clients": people, "mail_url": "/dev/mail", "password": demo.FIRST_PASSWORD}
    return shown if people else None


def _local(house: Installation, mail: mails.KeptMail) -> Any:
    return mail.sent_at.astimezone(house.organisation.zone)
