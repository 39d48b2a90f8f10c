"""A consultation as a calendar entry (RFC 5545, and RFC 5546 for what mails ask of calendars)."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from icalendar import Alarm, Calendar, Event, vCalAddress, vText

from backend.consultations.booking_facts import Booking
from backend.consultations.desk import Desk
from backend.consultations.wording import number
from backend.notifications.mail import Attached

Method = Literal["PUBLISH", "REQUEST", "CANCEL"]
NAME = "consultation.ics"
ALARM = timedelta(minutes=-30)


@dataclass(frozen=True)
class Entry:
    """What an entry says and asks of a calendar. The words for whoever booked hold nothing that somebody typed."""

    method: Method
    title: str
    text: str
    link: str | None = None
    attendee: str | None = None


def for_booker(desk: Desk, booking: Booking, method: Method, language: str) -> Entry:
    """The entry for whoever booked."""
    title = desk.texts.say(language, "consultation-calendar-title", firm=desk.organisation.name)
    about = {"phone": number(booking.phone), "link": booking.link}
    text = desk.texts.say(language, "consultation-calendar-text", **about)
    return Entry(method, title, text, booking.link, booking.email)


def for_firm(desk: Desk, booking: Booking, method: Method) -> Entry:
    """The entry for the firm: whom to call. The link stays with whoever booked."""
    language = desk.organisation.default_language
    title = desk.texts.say(language, "consultation-calendar-office-title", name=booking.name)
    about = {"phone": number(booking.phone), "email": booking.email}
    return Entry(method, title, desk.texts.say(language, "consultation-calendar-office-text", **about))


def attached(desk: Desk, booking: Booking, entry: Entry) -> Attached:
    """The entry as a file of a mail."""
    return Attached(NAME, f"text/calendar; charset=utf-8; method={entry.method}", written(desk, booking, entry))


def written(desk: Desk, booking: Booking, entry: Entry) -> str:
    """The entry's lines, ending in CRLF. The same booking has the same UID always; SEQUENCE rises with its changes."""
    firm = desk.organisation
    calendar = Calendar()
    calendar.add("PRODID", vText(f"-//{firm.name}//portal//EN"))
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", entry.method)
    event = _event(booking, entry)
    event.add("UID", f"{booking.id}@{firm.emails.info.rpartition('@')[2]}")
    event.add("ORGANIZER", _organizer(firm.name, firm.emails.info))
    calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")


def _event(booking: Booking, entry: Entry) -> Event:
    event = Event()
    event.add("SEQUENCE", booking.version)
    event.add("DTSTAMP", booking.updated_at.replace(microsecond=0))
    event.add("DTSTART", booking.starts_at)
    event.add("DTEND", booking.ends_at)
    event.add("SUMMARY", entry.title)
    event.add("TRANSP", "OPAQUE")
    if entry.attendee is not None:
        event.add("ATTENDEE", _attendee(entry.attendee))
    if entry.method == "CANCEL":
        event.add("STATUS", "CANCELLED")
        return event
    event.add("STATUS", "CONFIRMED")
    event.add("DESCRIPTION", entry.text)
    if entry.link is not None:
        event.add("URL", entry.link)
    event.add_component(_alarm(entry.title))
    return event


def _organizer(firm: str, email: str) -> vCalAddress:
    address = vCalAddress(f"mailto:{email}")
    address.params["CN"] = firm
    return address


def _attendee(email: str) -> vCalAddress:
    address = vCalAddress(f"mailto:{email}")
    address.params["PARTSTAT"] = "ACCEPTED"
    address.params["RSVP"] = "FALSE"
    return address


def _alarm(words: str) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", words)
    alarm.add("TRIGGER", ALARM)
    return alarm
