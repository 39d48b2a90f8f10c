"""The free consultation in the chat: a time, who it is, a last look, and it is booked; or moved, or cancelled."""

from collections.abc import Mapping
from datetime import datetime

from actions.advance import CERTAIN_YES
from actions.consultation_facts import Done, book, cancel, free, move, own
from actions.consultation_own import BOOK, BOOK_ONE, CANCEL, MOVE, WHATS, chosen, own_steps
from actions.consultation_person import FIELDS, again, is_known, person_steps, said_of_themselves
from actions.consultation_slot import CONTACT, city, matching, opening_wish, slot_step, take_slot, when_parts
from actions.local_time import local, when
from actions.portal_client import NotFoundError, Portal
from actions.saying import Line, Say, choice, part, say
from actions.stack import Draft
from actions.tasks import PERSON, STOP, End, Step, Taken, Task, Wrong
from actions.turn import Message

CALL_ME = choice("request_callback")
KEEP = choice("deny", "choice-consult-keep")
EDIT_SLOT = choice("inform", "choice-edit-slot", choice="edit:slot")
EDITS = tuple(choice("inform", f"choice-consult-{name}", choice=f"edit:{name}") for name in ("name", "email", "phone"))
EDIT_TOPIC = choice("inform", "choice-consult-topic", choice="edit:topic")
CHANGE = choice("book_consultation", "choice-consult-change")
OUTCOMES = {
    "too_many": say("consultation-too-many", choices=(CONTACT, PERSON)),
    "over": say("consult-over", choices=(BOOK_ONE, PERSON)),
    "not_offered": say("consult-off", choices=(CONTACT, CALL_ME)),
}


class ConsultationTask(Task):
    """Books a consultation for anybody; moves and cancels those of a verified client."""

    name = "consultation"
    private = False
    intents = frozenset({"book_consultation"})

    def __init__(self) -> None:
        confirm = Step("confirm", _ask_confirm, _take_confirm)
        self.steps = (*own_steps(), slot_step(), *person_steps(), confirm)

    async def begin(self, portal: Portal, draft: Draft) -> Draft | End:
        """What is known of client and time is filled in; without a free time there is nothing to book."""
        found, known = await free(portal), (await portal.identity()).verified
        if not found.offered:
            return End(OUTCOMES["not_offered"])
        opening = draft.values.get("opening", {})
        draft = draft.given(zone=found.timezone, known=True if known else None)
        what = opening.get("choice") if opening.get("choice") in WHATS else None
        if what is None or what == BOOK:
            draft = said_of_themselves(draft)
        if what is None and known and await own(portal):
            return opening_wish(draft)
        if what in {None, BOOK} and not found.slots:
            return End(say("consult-no-times", choices=(CONTACT, CALL_ME, PERSON)))
        begun = await chosen(portal, draft, what or BOOK)
        return begun if isinstance(begun, End) or what == CANCEL else await matching(portal, opening_wish(begun))

    async def stopped(self, _portal: Portal, draft: Draft) -> Say:
        """What is booked stays, and that is said, since "cancel" may have meant the booking."""
        if draft.text("what") in {MOVE, CANCEL} or draft.step == "what":
            again_ = choice("book_consultation", "choice-consult-cancel", choice=CANCEL)
            return say("consult-kept", choices=(again_, PERSON))
        return say("task-consultation-stopped", choices=(choice("help"), PERSON))

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Book, move or cancel it."""
        try:
            done = await _do(portal, draft)
        except NotFoundError:
            return End(OUTCOMES["over"])
        if done.outcome == "taken":
            day = draft.text("slot")[:10]
            return draft.given(slot=None, confirm=None, taken=True, page=0, wish={"date": day})
        if done.outcome == "invalid":
            return await _invalid(portal, draft, done.wrong)
        return End(OUTCOMES.get(done.outcome) or _said(portal, draft, done))


async def _do(portal: Portal, draft: Draft) -> Done:
    what, which, slot = draft.text("what"), draft.text("which"), draft.text("slot")
    if what == CANCEL:
        return await cancel(portal, which)
    if what == MOVE:
        return await move(portal, which, slot)
    return await book(portal, {"starts_at": slot, **{name: draft.text(name) for name in FIELDS}})


async def _invalid(portal: Portal, draft: Draft, wrong: Mapping[str, str]) -> End | Draft:
    """Asked for again, one by one; of a known client nothing was asked, so they sign in anew, or a person helps."""
    if is_known(draft) and wrong.keys() - {"topic"}:
        await own(portal)
        return End(say("consult-details-bad", choices=(choice("ask_my_details"), PERSON)))
    return again(draft, wrong)


def _said(portal: Portal, draft: Draft, done: Done) -> Say:
    """It is done: when, and what comes next."""
    found = done.booking
    if found is None or done.outcome == "cancelled":
        return say("consult-cancelled", choices=(BOOK_ONE, PERSON))
    key = "consult-moved" if done.outcome == "moved" else "consult-booked"
    lines = when_parts(local(found.starts_at, draft.text("zone")), draft, portal, key)
    here = "consult-here-too" if is_known(draft) else None
    choices = (CHANGE, PERSON) if is_known(draft) else (choice("ask_services"), PERSON)
    return say(*lines, "consult-we-call", part("consult-link", url=found.link), here, choices=choices)


async def _ask_confirm(portal: Portal, draft: Draft) -> Say:
    """Exactly what will happen."""
    what, topic = draft.text("what"), draft.text("topic")
    yes = choice("inform", f"choice-consult-yes-{what}", choice=_yes(draft))
    if what == CANCEL:
        was = local(draft.text("was"), draft.text("zone"))
        return say(*when_parts(was, draft, portal, "consult-cancel-when"), "consult-cancel-sure", choices=(yes, KEEP))
    times = when_parts(datetime.fromisoformat(draft.text("slot")), draft, portal, "consult-new-when")
    if what == MOVE:
        before = part("consult-was-when", **when(local(draft.text("was"), draft.text("zone"))), city=city(draft))
        return say(before, *times, "consult-move-sure", choices=(yes, EDIT_SLOT, KEEP))
    about = part("consult-about", topic=topic) if topic else None
    edits = () if is_known(draft) else EDITS
    choices = (yes, EDIT_SLOT, *edits, EDIT_TOPIC, STOP)
    return say("consult-check", *times, _who(draft), about, "consult-book-sure", choices=choices)


def _who(draft: Draft) -> Line:
    if is_known(draft):
        return part("consult-who-known")
    return part("consult-who", name=draft.text("name"), email=draft.text("email"), phone=draft.text("phone"))


def _yes(draft: Draft) -> str:
    """What the button agrees to: pressed late, it never agrees to another time or another booking."""
    return ":".join(("yes", draft.text("what"), draft.text("which"), draft.text("slot")))


async def _take_confirm(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | End | None:
    """A yes; another day or hour, which is looked for first; or a no."""
    if message.entities.get("choice") == _yes(draft):
        return Taken({"confirm": True})
    if not message.pressed and draft.text("what") != CANCEL:
        other = await take_slot(portal, draft, message)
        if other is not None:
            return other
    if message.intent == "deny":
        kept = draft.text("what") in {MOVE, CANCEL}
        return End(say("consult-kept", choices=(CHANGE, PERSON))) if kept else Taken({}, part("consult-not-yet"))
    return Taken({"confirm": True}) if _is_yes(message) else None


def _is_yes(message: Message) -> bool:
    """A typed yes and nothing beside it: figures are another time that was not read as one."""
    sure = message.intent == "affirm" and message.certainty >= CERTAIN_YES and not message.pressed
    return sure and not any(sign.isdigit() for sign in message.text)
