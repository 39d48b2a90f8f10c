"""A call from the firm: which number, when, what about, shown once more, and passed on to the staff."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from actions.advance import confirming
from actions.facts import Hours
from actions.firm import CONTACT, WEEKDAYS, now, phones, week
from actions.people_facts import OnFile, on_file, request
from actions.portal_client import Portal
from actions.previews import shown
from actions.saying import Line, Part, Say, choice, part, say
from actions.stack import Draft
from actions.tasks import SKIP, STOP, End, Step, Taken, Task, Wrong
from actions.turn import Message

LONGEST, LONGEST_PART, LONGEST_NAME = 5000, 400, 200
FEW_WORDS, FEWEST_DIGITS = 3, 4
BY_PHONE = "phone_on_file"
ASAP = "ASAP"
"""What the staff reads for "as soon as possible", whatever its language."""
WRONG_PHONE = {"missing", "invalid", "country_code"}
WHEN = {"date": "day", "time": "time", "day_part": "part"}
"""Entities that say when, and the values they are kept as."""
SOON = choice("inform", "choice-soon", choice="soon")
MORNING = choice("inform", "choice-morning", day_part="morning")
AFTERNOON = choice("inform", "choice-afternoon", day_part="afternoon")
SEND = choice("affirm", "choice-order-call", choice="send")
EDITS = tuple(
    choice("inform", key, choice=f"edit:{name}")
    for key, name in (("choice-edit-phone", "phone"), ("choice-edit-when", "when"), ("choice-edit-about", "about"))
)


class CallbackTask(Task):
    """Has the firm call somebody."""

    name = "callback"
    private = False
    intents = frozenset({"request_callback"})

    def __init__(self) -> None:
        self.steps = (
            Step("phone", _ask_phone, _take_phone, entity="phone"),
            Step("when", _ask_when, _take_when, free=True, hints=frozenset(WHEN)),
            Step("about", _ask_about, _take_about, optional=True, free=True),
            Step("name", _ask_name, _take_name, optional=True, free=True),
            Step("confirm", _ask_confirm, confirming("confirm", _take_more), free=True),
        )

    async def begin(self, portal: Portal, draft: Draft) -> Draft:
        """The number, the time and the reason are taken from the first message; the name of a client is known."""
        opening = draft.values.get("opening", {})
        moment = {kept: opening[entity] for entity, kept in WHEN.items() if entity in opening}
        known = await on_file(portal)
        return draft.given(
            phone=opening.get("phone"),
            when="" if moment else None,
            about=opening["words"][:LONGEST] if "words" in opening else None,
            name=None if known is None else "",
            **moment,
        )

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Order it; a number that can't be called is asked for again."""
        phone = draft.text("phone")
        wish = {"phone": None if phone == BY_PHONE else phone, "when": _for_the_staff(draft)}
        wish |= {"text": draft.text("about") or None, "name": draft.text("name") or None}
        answer = await request(portal, {"kind": "callback", **wish})
        if answer.outcome == "invalid":
            problem = answer.wrong.get("phone", "invalid")
            known = problem if problem in WRONG_PHONE else "invalid"
            return draft.given(phone=None, confirm=None, problem=known)
        hours, firm = await portal.hours(), await portal.organisation()
        today = None if draft.has("day") else "callback-earliest-now"
        earliest: list[Line] = [today] if hours.open else [*now(hours), "callback-earliest-later"]
        if answer.outcome == "too_many":
            write = part("callback-write", email=firm.info_email)
            return End(say("callback-too-many", *phones(firm), write, *now(hours), choices=(CONTACT,)))
        key = "callback-repeated" if answer.repeated else "callback-taken"
        return End(say(key, *earliest, choices=(choice("message_caseworker"), CONTACT)))


def _for_the_staff(draft: Draft) -> str:
    """When, as the client wrote it, with the day that is meant."""
    return " ".join(draft.text(name) for name in ("when", "day", "time", "part") if draft.text(name))


async def _ask_phone(portal: Portal, draft: Draft) -> Say:
    known = await on_file(portal)
    problem = f"callback-phone-{draft.text('problem')}" if draft.has("problem") else None
    return say(problem, "callback-ask-phone", choices=(*_known(known), STOP))


def _known(known: OnFile | None) -> tuple[Any, ...]:
    if known is None:
        return ()
    return (choice("inform", "choice-use-phone", args={"last": known.last_digits}, choice=BY_PHONE),)


async def _take_phone(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    phone = message.entities.get("phone")
    agreed = message.intent == "affirm" and not phone and await on_file(portal) is not None
    if message.entities.get("choice") == BY_PHONE or agreed:
        phone = BY_PHONE
    if phone is not None:
        return Taken({"phone": phone, "problem": None})
    if any(entity in message.entities for entity in WHEN):
        return await _take_when(portal, draft, message)
    digits = sum(char.isdigit() for char in message.text) >= FEWEST_DIGITS and not message.pressed
    return Wrong(part("callback-phone-invalid")) if digits else None


async def _ask_when(portal: Portal, _draft: Draft) -> Say:
    hours = await portal.hours()
    return say("callback-ask-when", *week(hours), _place(hours), choices=(SOON, MORNING, AFTERNOON, STOP))


def _place(hours: Hours) -> Part:
    return part("hours-place", city=hours.timezone.rpartition("/")[2].replace("_", " "))


async def _take_when(_portal: Portal, _draft: Draft, message: Message) -> Taken | None:
    if message.entities.get("choice") == "soon":
        return Taken(_moment({}, ASAP))
    moment = {entity: message.entities[entity] for entity in WHEN if entity in message.entities}
    if message.pressed:
        return Taken(_moment(moment, "")) if moment else None
    if not moment and not _says(message):
        return None
    # The client's own words say more than a time found in them ("after 15"); the day makes "tomorrow" plain.
    return Taken(_moment({"date": moment["date"]} if "date" in moment else {}, message.text.strip()[:LONGEST_PART]))


def _moment(moment: Mapping[str, str], words: str) -> dict[str, str | None]:
    return {"when": words, **{kept: moment.get(entity) for entity, kept in WHEN.items()}}


async def _ask_about(_portal: Portal, _draft: Draft) -> Say:
    return say("callback-ask-about", choices=(SKIP, STOP))


async def _take_about(_portal: Portal, _draft: Draft, message: Message) -> Taken | None:
    return Taken({"about": message.text.strip()[:LONGEST]}) if _says(message) else None


async def _ask_name(_portal: Portal, _draft: Draft) -> Say:
    return say("callback-ask-name", choices=(SKIP, STOP))


async def _take_name(_portal: Portal, _draft: Draft, message: Message) -> Taken | None:
    return Taken({"name": " ".join(message.text.split())[:LONGEST_NAME]}) if _says(message) else None


async def _ask_confirm(portal: Portal, draft: Draft) -> Say:
    about, name = draft.text("about"), draft.text("name")
    hours = await portal.hours()
    return say(
        "callback-summary",
        await _phone_line(portal, draft.text("phone")),
        *_when_lines(draft, hours),
        *(shown("callback-summary-about", "about", about) if about else ()),
        part("callback-summary-name", name=name) if name else None,
        "callback-confirm",
        choices=(SEND, *EDITS, STOP),
    )


async def _phone_line(portal: Portal, phone: str) -> Line:
    if phone != BY_PHONE:
        return part("callback-summary-phone", phone=phone)
    known = await on_file(portal)
    return part("callback-summary-phone-known", last=known.last_digits) if known else "callback-summary-phone-ours"


def _when_lines(draft: Draft, hours: Hours) -> list[Line]:
    """When, and that nobody calls on that day when the firm is closed on it."""
    words, day = draft.text("when"), draft.text("day")
    if words == ASAP:
        return ["callback-summary-soon"]
    lines: list[Line] = [part("callback-summary-when", when=words)] if words else []
    if day:
        lines.append(part("callback-summary-day", day_on=day))
    if not words and draft.text("time"):
        lines.append(part("callback-summary-time", at=draft.text("time")))
    if not words and draft.text("part"):
        lines.append(part("callback-summary-part", part=draft.text("part")))
    return [*lines, "callback-closed-day"] if day and _closed(day, hours) else lines


def _closed(day: str, hours: Hours) -> bool:
    name = WEEKDAYS[date.fromisoformat(day).weekday()]
    return not any(one.windows for one in hours.week if one.day == name)


async def _take_more(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    """What is written instead of a yes: another time, or more about it; a bare no asks what to change."""
    if "phone" in message.entities:
        return None
    if any(entity in message.entities for entity in WHEN):
        return await _take_when(portal, draft, message)
    if message.intent == "deny":
        return Wrong(part("callback-change"))
    if not _says(message):
        return None
    about = f"{draft.text('about')}\n{message.text.strip()}".strip()
    return Taken({"about": about[:LONGEST]}, part("callback-added"))


def _says(message: Message) -> bool:
    """Whether a message is words and no bare yes, no or thanks."""
    small = message.intent in {"affirm", "deny", "greet", "thank"} and len(message.text.split()) <= FEW_WORDS
    return not message.pressed and not small and any(char.isalnum() for char in message.text)
