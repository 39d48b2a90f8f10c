"""Answers about the firm: opening hours, how it is reached, help in an emergency, a person to talk to."""

from datetime import datetime
from itertools import groupby

from rasa_sdk import Tracker

from actions.answering import Answering
from actions.facts import Day, Hours, Organisation, Window
from actions.portal_client import Portal
from actions.saying import Line, Part, Say, Value, choice, part, say

SOON = 90
"""Minutes. Up to here closing time is told as minutes left, too."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ANY_DAY = "2000-01-01"
"""A window has times and no date; with one the texts can write its times as the language does."""
CONTACT, HUMAN = choice("ask_contact_info"), choice("talk_to_human")


class ActionOfficeHours(Answering):
    """Whether the firm is open now, when it opens or closes, and the week."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_office_hours"

    async def answer(self, portal: Portal, _tracker: Tracker) -> Say:
        """The hours as they stand now."""
        hours = await portal.hours()
        place = part("hours-place", city=hours.timezone.rpartition("/")[2].replace("_", " "))
        return say(*now(hours), "hours-week", *week(hours), place, choices=(CONTACT, HUMAN))


class ActionContactInfo(Answering):
    """Phones by country, e-mail addresses, WhatsApp, the urgent line, and whether the firm is open."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_contact_info"

    async def answer(self, portal: Portal, _tracker: Tracker) -> Say:
        """How the firm is reached."""
        firm, hours = await portal.organisation(), await portal.hours()
        return say(
            "contact",
            *phones(firm),
            part("contact-email", email=firm.info_email),
            part("contact-urgent", email=firm.urgent_email),
            part("contact-whatsapp", number=firm.whatsapp) if firm.whatsapp else None,
            *now(hours),
            choices=(choice("ask_office_hours"), HUMAN),
        )


class ActionUrgent(Answering):
    """Help in an emergency: 112 first, then every way to the firm there is now."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_urgent"

    async def answer(self, portal: Portal, _tracker: Tracker) -> Say:
        """The phones come first only while somebody answers them."""
        firm, hours = await portal.organisation(), await portal.hours()
        call: list[Line] = ["urgent-call", *phones(firm)] if hours.open else []
        closed: list[Line] = [] if hours.open else ["urgent-closed", *now(hours)]
        return say(
            "urgent-112",
            *call,
            part("urgent-email", email=firm.urgent_email),
            part("urgent-whatsapp", number=firm.whatsapp) if firm.whatsapp else None,
            "urgent-say",
            *closed,
            choices=(CONTACT,),
        )


class ActionTalkToHuman(Answering):
    """Where a person is to be had; this version can't bring one into the chat."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_talk_to_human"

    async def answer(self, portal: Portal, _tracker: Tracker) -> Say:
        """To call comes first while the firm is open, to write while it is not."""
        firm, hours = await portal.organisation(), await portal.hours()
        call: list[Line] = ["human-call" if hours.open else "human-call-later", *phones(firm)]
        write: list[Line] = [part("human-write", email=firm.info_email)]
        how = [*call, *write] if hours.open else [*write, *call]
        urgent = part("human-urgent", email=firm.urgent_email)
        return say("human", *now(hours), *how, urgent, choices=(choice("urgent_help"), choice("ask_office_hours")))


def phones(firm: Organisation) -> tuple[Part, ...]:
    """A line for each phone number."""
    return tuple(part("contact-phone", country=phone.country, number=phone.number) for phone in firm.phones)


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
    times: dict[str, Value] = {}
    for index, window in enumerate(windows, start=1):
        times[f"opens{index}_at"] = f"{ANY_DAY}T{window.opens}"
        times[f"closes{index}_at"] = f"{ANY_DAY}T{window.closes}"
    span = "one" if len(days) == 1 else "more"
    return part(f"hours-days-{len(windows)}", span=span, first=days[0].day, last=days[-1].day, **times)
