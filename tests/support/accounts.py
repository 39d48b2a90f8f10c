"""Logging in on the pages, and what was mailed about it."""

import re

from sqlalchemy import select, update

from backend.models.audit import Event
from backend.models.conversations import Delivery
from backend.models.people import Client
from backend.people import passwords
from tests.support.portal import Portal
from tests.support.served import Served

ANNA, BO, CARL = "anna@example.org", "bo@example.org", "carl@example.org"
CODE = re.compile(r"^(\d{6})$", re.MULTILINE)
LINK = re.compile(r"http://127\.0\.0\.1:8000(/portal/reset/\S+)")


def log_in(portal: Portal, email: str, password: str, **fields: str) -> tuple[int, str]:
    """Log in on the page; the status, and where it leads or what it says."""
    portal.get("/portal/login?lang=en")
    answer = portal.post("/portal/login", email=email, password=password, **fields)
    return answer.status_code, answer.headers.get("location", answer.text)


def change(web: Served, email: str, **values: object) -> None:
    """Change columns of a client."""
    with web.database.write() as session:
        session.execute(update(Client).where(Client.email == email).values(**values))


def give_first_password(web: Served, email: str, phone: str) -> None:
    """Somebody who was taken in by the office and has not chosen a password yet."""
    change(web, email, password_hash=passwords.first(phone), password_chosen=False)


def stored(web: Served, email: str) -> Client:
    """A client as it stands now."""
    with web.database.read() as session:
        return session.scalars(select(Client).where(Client.email == email)).one()


def mails(web: Served) -> list[Delivery]:
    """All mails that wait to be sent, the oldest first."""
    with web.database.read() as session:
        return list(session.scalars(select(Delivery).where(Delivery.channel == "email").order_by(Delivery.id)))


def mailed_code(web: Served) -> str:
    """The code of the newest mail."""
    return str(CODE.findall(mails(web)[-1].body or "")[0])


def mailed_link(web: Served) -> str:
    """The link of the newest mail, from its path on."""
    return str(LINK.findall(mails(web)[-1].body or "")[0])


def events(web: Served) -> list[tuple[str, str, int | None]]:
    """Kind, actor and client of all events, the oldest first."""
    with web.database.read() as session:
        return [(row.kind, row.actor, row.client_id) for row in session.scalars(select(Event).order_by(Event.id))]
