"""The firm of the tests when it offers consultations, and somebody who books one."""

from datetime import UTC, datetime
from typing import Any

from icalendar import Calendar, Component, Event
from sqlalchemy import select

from backend.consultations.desk import Asker
from backend.consultations.details import Person
from backend.core.database import Database
from backend.models.conversations import Delivery
from tests.support.portal import Portal

RULES: dict[str, Any] = {
    "windows": {"tue": ["12:00-15:00"], "fri": ["10:00-12:00"]},
    "minutes": 30,
    "notice_hours": 24,
    "days_ahead": 28,
    "at_once": 2,
}
TUESDAY_NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
"""Noon in Copenhagen, where it is winter; the clock of the tests stands on the Thursday before."""
HALF_PAST = datetime(2026, 3, 10, 11, 30, tzinfo=UTC)
NOON = "2026-03-10T11:00Z"
FORM = {"name": "Anna Sørensen", "email": "anna@example.org", "phone": "+45 39 18 24 64", "topic": "Moving in May"}
PERSON = Person("Anna Sørensen", "anna@example.org", "+4539182464", "Moving in May", "en")


def asker(now: datetime, **known: Any) -> Asker:
    """Somebody on the portal's pages, a stranger unless the test says otherwise."""
    return Asker(now, "portal", **known)


def booked(visitor: Portal, at: str = NOON, **changed: str) -> str:
    """Book on the page as Anna would; the address of the booking."""
    visitor.get("/portal/consultation?lang=en")
    answer = visitor.post(f"/portal/consultation?at={at}", **{**FORM, **changed})
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"]).partition("?")[0]


def mails(database: Database, to: str | None = None) -> list[Delivery]:
    """The mails that wait, in order; all of them or those to one address."""
    with database.read() as session:
        found = session.scalars(select(Delivery).where(Delivery.channel == "email").order_by(Delivery.id))
        return [mail for mail in found if to in {None, mail.address}]


def the_event(calendar: Component) -> Event:
    """The one event of a calendar."""
    (event,) = calendar.walk("VEVENT")
    assert isinstance(event, Event)
    return event


def entry(mail: Delivery) -> tuple[Calendar, Event]:
    """The calendar in a mail, and the event in it."""
    assert mail.attachments
    calendar = Calendar.from_ical(mail.attachments[0]["text"])
    assert isinstance(calendar, Calendar)
    return calendar, the_event(calendar)
