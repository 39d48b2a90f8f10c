"""The calendar entry of a consultation: what others may see in it, and what calendars need of it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from backend.consultations import calendar_file
from backend.consultations.booking_facts import Booking
from backend.consultations.calendar_file import Method
from backend.consultations.desk import Desk
from backend.models.consultations import ConsultationStatus
from tests.support.consulting import TUESDAY_NOON, booked, entry, mails, the_event
from tests.support.databases import ONLY_SQLITE
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
NASTY = "Anna;CN=x,\r\nATTENDEE:mailto:carl@example.org\nEND:VEVENT"


@pytest.fixture
def firm(web_with: Callable[..., Served]) -> Served:
    """A firm whose name has all that a calendar file gives a meaning to."""
    return web_with(firm={"name": 'Flyt; "Søn", Århus: A\\S', "consultations": {"windows": {"tue": "12:00-15:00"}}})


def booking(name: str = "Anna", starts_at: datetime = TUESDAY_NOON) -> Booking:
    """A booking of Anna's."""
    return Booking(
        id="0" * 32, status=ConsultationStatus.BOOKED, starts_at=starts_at, ends_at=starts_at + timedelta(minutes=30),
        name=name, email="anna@example.org", phone="+4539182464", topic="My divorce", language="da", version=3,
        updated_at=TUESDAY_NOON - timedelta(days=2, microseconds=5), token="t", link="https://x.example/t",
        changeable=True,
    )  # fmt: skip


def lines(desk: Desk, found: Booking, method: Method = "REQUEST") -> str:
    """The entry for whoever booked."""
    return calendar_file.written(desk, found, calendar_file.for_booker(desk, found, method, "en"))


def test_an_entry_has_all_that_calendars_need(firm: Served) -> None:
    text = lines(firm.house, booking())
    event = the_event(Calendar.from_ical(text))
    assert str(event["SUMMARY"]) == 'Phone call with Flyt; "Søn", Århus: A\\S'
    assert (event["UID"], event["SEQUENCE"]) == (f"{'0' * 32}@nordbro.example", 3)
    assert (event["ORGANIZER"], event["ATTENDEE"]) == ("mailto:info@nordbro.example", "mailto:anna@example.org")
    assert (event.start, event.end - event.start) == (TUESDAY_NOON, timedelta(minutes=30))
    assert [alarm["TRIGGER"].to_ical() for alarm in event.walk("VALARM")] == [b"-PT30M"]
    assert all(line.endswith("\r") for line in text.split("\n")[:-1])
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


@pytest.mark.parametrize(("month", "hour"), [(1, 11), (7, 10)])
def test_noon_is_noon_in_summer_and_in_winter(firm: Served, month: int, hour: int) -> None:
    starts_at = datetime(2026, month, 14, 12, tzinfo=firm.house.organisation.zone).astimezone(UTC)
    assert f"DTSTART:2026{month:02d}14T{hour:02d}0000Z\r\n" in lines(firm.house, booking(starts_at=starts_at))


def test_nothing_that_somebody_typed_stands_in_the_bookers_entry(firm: Served) -> None:
    assert "divorce" not in lines(firm.house, booking("Cheap watches"))
    assert "watches" not in lines(firm.house, booking("Cheap watches"))


def test_a_name_cannot_add_a_line_to_the_firms_entry(firm: Served) -> None:
    found = booking(NASTY)
    office = calendar_file.for_firm(firm.house, found, "PUBLISH")
    event = the_event(Calendar.from_ical(calendar_file.written(firm.house, found, office)))
    assert "ATTENDEE" not in event
    assert "CN=x" in str(event["SUMMARY"])
    assert "https://x.example/t" not in str(event["DESCRIPTION"])


def test_a_name_typed_with_lines_in_it_stays_in_one_header_of_both_mails(firm: Served) -> None:
    booked(Portal(firm), name=NASTY)
    for mail in mails(firm.database):
        _, event = entry(mail)
        assert "carl" not in str(event.get("ATTENDEE", ""))
        assert "\n" not in str(mail.subject)
    assert "carl" not in str(mails(firm.database)[0].body)


def test_a_cancelled_one_rings_no_alarm(firm: Served) -> None:
    calendar = Calendar.from_ical(lines(firm.house, booking(), "CANCEL"))
    event = the_event(calendar)
    assert (calendar["METHOD"], event["STATUS"]) == ("CANCEL", "CANCELLED")
    assert event["ATTENDEE"] == "mailto:anna@example.org"
    assert event.walk("VALARM") == []
