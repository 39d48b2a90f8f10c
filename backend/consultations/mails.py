"""The mails about a consultation: to whoever booked it, with a calendar entry, and to the firm."""

from typing import Literal

from sqlalchemy.orm import Session

from backend.consultations.booking_facts import Booking
from backend.consultations.calendar_file import attached, for_booker, for_firm
from backend.consultations.desk import Desk
from backend.consultations.wording import elsewhere, number, said
from backend.core.texts import Argument
from backend.notifications.mail import Mail, send

What = Literal["booked", "moved", "cancelled"]


def tell(session: Session, desk: Desk, booking: Booking, what: What) -> None:
    """Queue both mails. Whoever booked reads nothing that somebody typed, so that nobody can write to others by us."""
    entry = for_booker(desk, booking, "CANCEL" if what == "cancelled" else "REQUEST", booking.language)
    arguments = _when(desk, booking, booking.language)
    mail = Mail(
        booking.email,
        booking.language,
        f"consultation-{what}",
        (attached(desk, booking, entry),),
        sensitive=True,
        expires_at=booking.starts_at,
    )
    send(session, desk.texts, mail, booking.updated_at, phone=number(booking.phone), link=booking.link, **arguments)
    _tell_the_firm(session, desk, booking, what)


def _tell_the_firm(session: Session, desk: Desk, booking: Booking, what: What) -> None:
    firm = desk.organisation
    language = firm.default_language
    entry = for_firm(desk, booking, "CANCEL" if what == "cancelled" else "PUBLISH")
    mail = Mail(
        firm.emails.info,
        language,
        "consultation-office",
        (attached(desk, booking, entry),),
        sensitive=True,
    )
    send(
        session,
        desk.texts,
        mail,
        booking.updated_at,
        what=what,
        name=booking.name,
        email=booking.email,
        phone=number(booking.phone),
        speaks=desk.texts.say(language, f"consultation-language-{booking.language}"),
        topic=booking.topic or "–",
        **_when(desk, booking, language),
    )


def _when(desk: Desk, booking: Booking, language: str) -> dict[str, Argument]:
    here = said(booking.starts_at, desk.organisation.zone, language)
    there = elsewhere(booking.starts_at, desk.organisation.zone, booking.phone, language)
    other = "no" if there is None else "clock" if there.day == here.day else "day"
    return {
        "firm": desk.organisation.name,
        "day": here.day,
        "clock": here.clock,
        "city": here.city,
        "elsewhere": other,
        "their_day": there.day if there else "",
        "their_clock": there.clock if there else "",
        "their_city": there.city if there else "",
    }
