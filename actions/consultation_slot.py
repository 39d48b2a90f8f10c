"""The time of a consultation: a few free ones to press, more of them, or a day and an hour in words."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from actions.consultation_facts import Free, free, speaks
from actions.consultation_times import Wish, exact, offered, wish
from actions.consultation_words import says
from actions.local_time import FINLAND, when
from actions.portal_client import Portal
from actions.saying import Choice, Line, Say, choice, part, say
from actions.stack import Draft
from actions.tasks import PERSON, STOP, Step, Taken
from actions.turn import Message

SLOT, MORE, ANY_TIME = "slot:", "more-times", "any-time"
CONTACT = choice("ask_contact_info")
FINNISH, FINNISH_NUMBERS = "fi", ("+358", "00358")


def slot_step() -> Step:
    """The step; a day named at any later one chooses anew."""
    return Step("slot", _ask, take_slot, entity="date")


def opening_wish(draft: Draft) -> Draft:
    """With the day and hour that the message that began it names."""
    opening = draft.values.get("opening", {})
    said = wish({**opening, **_week(opening.get("words", ""), draft.text("zone"))}, {})
    return draft.given(wish=dict(said)) if said else draft


async def matching(portal: Portal, draft: Draft) -> Draft:
    """With the time, when the wish names a free one to the minute."""
    found = exact((await free_for(portal, draft)).slots, _wish(draft))
    return draft.given(slot=found.isoformat()) if found else draft


async def free_for(portal: Portal, draft: Draft) -> Free:
    """The free times around the wish: a month from today, or from its day when that is later."""
    found, day = await free(portal), _wish(draft).get("date")
    if day is None or not found.slots or day <= found.slots[-1].date().isoformat():
        return found
    later = await free(portal, day)
    return later if later.slots else found


async def take_slot(portal: Portal, draft: Draft, message: Message) -> Taken | None:
    """A button, "more times", or a day, an hour or a part of the day, which are looked for or narrow the choice."""
    picked = message.entities.get("choice", "")
    if draft.text("what") == "cancel":
        return None
    if picked.startswith(SLOT):
        found = _moment(picked.removeprefix(SLOT))
        return Taken({"slot": found, **_NOTHING_SAID}) if found else None
    if picked == MORE:
        return Taken({"page": int(draft.text("page") or 0) + 1, "taken": None})
    if picked == ANY_TIME:
        return Taken(_NOTHING_SAID)
    week = {} if message.pressed or "date" in message.entities else _week(message.text, draft.text("zone"))
    named = {**message.entities, **week}
    if not any(name in named for name in ("date", "time", "day_part")):
        return None
    said = wish(named, _before(draft))
    wished = draft.given(wish=dict(said), page=0, taken=None, slot=None)
    found_slot = (await matching(portal, wished)).values.get("slot")
    return Taken({"wish": dict(said), "page": 0, "taken": None, "slot": found_slot})


_NOTHING_SAID: Mapping[str, None] = {"wish": None, "page": None, "taken": None}


def when_parts(moment: datetime, draft: Draft, portal: Portal, key: str) -> list[Line]:
    """A moment in the firm's time, and in Finland's for who is there."""
    lines: list[Line] = [part(key, **when(moment), city=city(draft))]
    if is_finnish(portal, draft):
        lines.append(part("consult-finland", starts_at=moment.astimezone(ZoneInfo(FINLAND)).isoformat()))
    return lines


def is_finnish(portal: Portal, draft: Draft) -> bool:
    """Whether the client speaks Finnish or is called in Finland, where clocks are an hour ahead."""
    return speaks(portal) == FINNISH or draft.text("phone").replace(" ", "").startswith(FINNISH_NUMBERS)


def city(draft: Draft) -> str:
    """The city whose clock counts, in its international name."""
    return draft.text("zone").rpartition("/")[2].replace("_", " ")


def slot_choice(moment: datetime, picked: str, key: str = "choice-slot") -> Choice:
    """The button of a moment."""
    return choice("inform", key, args=when(moment), choice=picked)


async def _ask(portal: Portal, draft: Draft) -> Say:
    found, wished = await free_for(portal, draft), _wish(draft)
    if not found.slots:
        return say("consult-no-times", choices=(CONTACT, PERSON, STOP))
    page = int(draft.text("page") or 0)
    shown = offered(found.slots, wished, page)
    clock = part("consult-clock", city=city(draft))
    finland = "consult-clock-finland" if is_finnish(portal, draft) else None
    buttons = tuple(slot_choice(moment, SLOT + moment.isoformat()) for moment in shown.times)
    more = (choice("inform", "choice-more-times", choice=MORE),) if shown.more else ()
    anew = (choice("inform", "choice-any-time", choice=ANY_TIME),) if wished and not shown.more else ()
    return say(*_why(draft, wished, found, met=shown.met), clock, finland, choices=(*buttons, *more, *anew, STOP))


def _why(draft: Draft, wished: Wish, found: Free, *, met: bool) -> list[Line]:
    """What the times below are."""
    first: list[Line] = ["consult-taken"] if draft.has("taken") else []
    if wished and not met and not first:
        return ["consult-none-then"]
    if first or draft.text("page") or wished:
        return [*first, "consult-these"]
    if draft.text("what") == "move":
        return ["consult-move-which-time"]
    intro = part("consult-intro", minutes=found.minutes) if found.minutes else None
    return [intro, "consult-choose", None if draft.has("known") else "consult-change-hint"]


def _wish(draft: Draft) -> Wish:
    kept: Wish = draft.values.get("wish", {})
    return kept


def _before(draft: Draft) -> Wish:
    """What a new hour belongs to: the day that was wished for, or that of the time that was chosen."""
    kept = _moment(draft.text("slot"))
    return {"date": kept[:10]} if kept else _wish(draft)


def _week(text: str, zone: str) -> dict[str, str]:
    """ "Next week" as its Monday and seven days."""
    if not text or not zone or not says(text, "next_week"):
        return {}
    today = datetime.now(ZoneInfo(zone)).date()
    return {"date": (today + timedelta(days=7 - today.weekday())).isoformat(), "days": "7"}


def _moment(written: str) -> str | None:
    try:
        return datetime.fromisoformat(written).isoformat()
    except ValueError:
        return None
