"""A client who has consultations ahead: whether one is moved, cancelled, or another one booked."""

from collections.abc import Sequence
from datetime import datetime

from actions.consultation_facts import Booking, own
from actions.consultation_slot import slot_choice, when_parts
from actions.consultation_words import says
from actions.local_time import local
from actions.portal_client import Portal
from actions.saying import Say, choice, say
from actions.stack import Draft
from actions.tasks import STOP, End, Step, Taken, Wrong
from actions.turn import Message

BOOK, MOVE, CANCEL = "book", "move", "cancel"
WHATS = (MOVE, CANCEL, BOOK)
BOOKING = "booking:"
BOOK_ONE = choice("book_consultation", "choice-consult-book", choice=BOOK)


def own_steps() -> tuple[Step, ...]:
    """What is wanted, and with which of them."""
    return Step("what", _ask_what, _take_what), Step("which", _ask_which, _take_which)


def wanted(text: str) -> str | None:
    """What words want of a booking; None when they do not say."""
    return next((what for what in WHATS if says(text, what)), None)


async def chosen(portal: Portal, draft: Draft, what: str) -> Draft | End:
    """The draft for that; the only booking there is needs no question. Raises VerificationRequiredError."""
    if what == BOOK:
        return draft.given(what=what, which="")
    ahead = await own(portal)
    if not ahead:
        return End(say("consult-none-ahead", choices=(BOOK_ONE,)))
    changing = draft.given(what=what, known=True, name="", email="", phone="", topic="")
    if what == CANCEL:
        changing = changing.given(slot="")
    return _on(changing, ahead[0]) if len(ahead) == 1 else changing


def _on(draft: Draft, one: Booking) -> Draft:
    return draft.given(which=one.id, was=one.starts_at)


async def _ask_what(portal: Portal, draft: Draft) -> Say:
    ahead = await own(portal)
    lines = [line for one in ahead for line in when_parts(_at(one, draft), draft, portal, "consult-ahead")]
    picks = tuple(choice("inform", f"choice-consult-{what}", choice=what) for what in WHATS)
    return say(*lines, "consult-what", choices=(*picks, STOP))


async def _take_what(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | End | None:
    picked = message.entities.get("choice")
    what = picked if picked in WHATS else None if message.pressed else wanted(message.text)
    if what is None:
        return None
    following = await chosen(portal, draft, what)
    return following if isinstance(following, End) else Taken(following.values)


async def _ask_which(portal: Portal, draft: Draft) -> Say:
    ahead = await own(portal)
    picks = tuple(slot_choice(_at(one, draft), BOOKING + one.id) for one in ahead)
    return say(f"consult-which-{draft.text('what')}", choices=(*picks, STOP))


async def _take_which(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | End | None:
    """A button, or the day of one."""
    ahead = await own(portal)
    picked, day = message.entities.get("choice", ""), message.entities.get("date")
    found = _named(ahead, picked.removeprefix(BOOKING), day, draft)
    return Taken(_on(draft, found).values) if found is not None else None


def _named(ahead: Sequence[Booking], booking: str, day: str | None, draft: Draft) -> Booking | None:
    found = [one for one in ahead if one.id == booking]
    found = found or [one for one in ahead if _at(one, draft).date().isoformat() == day]
    return found[0] if len(found) == 1 else None


def _at(one: Booking, draft: Draft) -> datetime:
    return local(one.starts_at, draft.text("zone"))
