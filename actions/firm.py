"""Answers about the firm: opening hours, and how it is reached."""

from datetime import datetime
from itertools import groupby

from actions import places
from actions.facts import Day, Hours, Organisation, Window
from actions.portal_client import Portal
from actions.question import Question
from actions.saying import Part, Say, Value, choice, part, say
from actions.services_facts import DateHours, hours_on

SOON = 90
"""Minutes. Up to here closing time is told as minutes left, too."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ANY_DAY = "2000-01-01"
"""A window has times and no date; with one the texts can write its times as the language does."""
HOUR_BEHIND_FINLAND = {"Europe/Copenhagen", "Europe/Stockholm", "Europe/Oslo", "Europe/Berlin"}
CONTACT, HUMAN = choice("ask_contact_info"), choice("talk_to_human")


async def office_hours(portal: Portal, question: Question) -> Say:
    """The day that is named; whether the firm is open now, when it opens or closes; and the week."""
    day = question.entities.get("date")
    asked = on_day(await hours_on(portal, day)) if day is not None else ()
    hours = await portal.hours()
    place = part("hours-place", city=hours.timezone.rpartition("/")[2].replace("_", " "))
    elsewhere = "hours-finland" if portal.language == "fi" and hours.timezone in HOUR_BEHIND_FINLAND else None
    return say(*asked, *now(hours), "hours-week", *week(hours), place, elsewhere, choices=(CONTACT, HUMAN))


async def contact_info(portal: Portal, question: Question) -> Say:
    """Phones, that of a named country first; e-mail addresses, WhatsApp, the urgent line, and whether it is open."""
    firm, hours = await portal.organisation(), await portal.hours()
    return say(
        "contact",
        *phones(firm, places.found("countries", question.text)),
        part("contact-email", email=firm.info_email),
        part("contact-urgent", email=firm.urgent_email),
        part("contact-whatsapp", number=firm.whatsapp) if firm.whatsapp else None,
        *now(hours),
        choices=(choice("ask_office_hours"), HUMAN),
    )


def phones(firm: Organisation, first: str | None = None) -> tuple[Part, ...]:
    """A line for each phone number, those in the country `first` before the others."""
    ordered = sorted(firm.phones, key=lambda phone: phone.country != first)
    return tuple(part("contact-phone", country=phone.country, number=phone.number) for phone in ordered)


def on_day(hours: DateHours) -> tuple[Part, ...]:
    """The hours of one day, and its name when it is a holiday."""
    key, times = f"hours-on-{len(hours.windows)}", _times(hours.windows)
    holiday = part("hours-on-holiday", holiday=hours.holiday) if hours.holiday else None
    return tuple(line for line in (part(key, day_on=hours.date, **times), holiday) if line is not None)


def now(hours: Hours) -> tuple[Part, ...]:
    """Whether the firm is open, and until or from when."""
    if hours.open:
        left = hours.minutes_left
        soon = left is not None and left <= SOON
        args: dict[str, Value | None] = {"closes_at": hours.closes_at, "minutes": left if soon else None}
        return (part("hours-open-minutes" if soon else "hours-open", **args),)
    holiday = part("hours-holiday", holiday=hours.holiday_today) if hours.holiday_today else None
    return tuple(line for line in (holiday, _opens(hours)) if line is not None)


def week(hours: Hours) -> tuple[Part, ...]:
    """The week, with days in a row that have the same hours in one line."""
    return tuple(_days(list(days), windows) for windows, days in groupby(hours.week, key=lambda day: day.windows))


def _opens(hours: Hours) -> Part:
    if hours.opens_at is None:
        return part("hours-closed")
    if hours.opens_today or hours.opens_tomorrow:
        return part("hours-opens-today" if hours.opens_today else "hours-opens-tomorrow", opens_at=hours.opens_at)
    opens = datetime.fromisoformat(hours.opens_at)
    args = {"day": WEEKDAYS[opens.weekday()], "opens_on": opens.date().isoformat(), "opens_at": hours.opens_at}
    return part("hours-opens-day", **args)


def _days(days: list[Day], windows: tuple[Window, ...]) -> Part:
    span = "one" if len(days) == 1 else "more"
    return part(f"hours-days-{len(windows)}", span=span, first=days[0].day, last=days[-1].day, **_times(windows))


def _times(windows: tuple[Window, ...]) -> dict[str, Value]:
    times: dict[str, Value] = {}
    for index, window in enumerate(windows, start=1):
        times[f"opens{index}_at"] = f"{ANY_DAY}T{window.opens}"
        times[f"closes{index}_at"] = f"{ANY_DAY}T{window.closes}"
    return times
