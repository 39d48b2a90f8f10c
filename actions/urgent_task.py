"""What cannot wait: 112 and the ways to the firm first, then what, by when, where and how to reach the client."""

from actions.advance import confirming
from actions.firm import CONTACT, now, phones
from actions.people_facts import OnFile, on_file, urgent, urgent_more
from actions.people_words import DANGER, speaks_of
from actions.portal_client import NotFoundError, Portal, PortalError
from actions.previews import shown
from actions.saying import Choice, Line, Say, choice, joined, part, say
from actions.stack import Draft
from actions.tasks import PERSON, SKIP, STOP, End, Step, Take, Taken, Task, Wrong
from actions.turn import Message

LONGEST, LONGEST_PART = 5000, 500
TELLING_WORDS = 6
"""Words that say it is urgent are, from so many on, what it is about."""
FEW_WORDS = 3
SMALL_TALK = {"affirm", "deny", "greet", "thank"}
PHONE_DIGITS = 7
MOMENT = frozenset({"date", "time", "day_part"})
MORE = "more:"
"""A choice `more:<number>` adds to the urgent request of that number."""
BY_PHONE, BY_EMAIL = "phone_on_file", "email_on_file"
SEND_NOW = choice("affirm", "choice-send-now", choice="send")
EDITS = tuple(
    choice("inform", key, choice=f"edit:{name}")
    for key, name in (
        ("choice-edit-what", "what"),
        ("choice-edit-by-when", "by_when"),
        ("choice-edit-where", "where"),
        ("choice-edit-reach", "reach"),
    )
)


class UrgentTask(Task):
    """Takes an emergency down and sends it to those who can help; or adds to one that was sent."""

    name = "urgent"
    private = False
    intents = frozenset({"urgent_help"})

    def __init__(self) -> None:
        self.steps = (
            Step("ready", _ask_ready, _take_ready, free=True),
            Step("what", _ask_what, _take_what, free=True),
            Step("by_when", _ask_by_when, _take_by_when, optional=True, free=True, hints=MOMENT),
            Step("where", _ask_where, _words("where"), optional=True, free=True),
            Step("reach", _ask_reach, _take_reach, "phone", optional=True, free=True, hints=frozenset({"email"})),
            Step("more", _ask_more, _take_more, free=True),
            Step("confirm", _ask_confirm, confirming("confirm", _take_on), free=True),
        )

    async def begin(self, _portal: Portal, draft: Draft) -> Draft:
        """What is said already is not asked again; where life is in danger nothing is asked at first."""
        opening = draft.values.get("opening", {})
        number = str(opening.get("choice", ""))
        if number.startswith(MORE) and number.removeprefix(MORE).isdecimal():
            given = {step.name: "" for step in self.steps if step.name != "more"}
            return draft.given(**given, request=int(number.removeprefix(MORE)))
        said = str(opening.get("said", ""))
        danger = speaks_of(DANGER, said)
        what = said[:LONGEST] if danger or len(said.split()) >= TELLING_WORDS else None
        reach = opening.get("phone") or opening.get("email")
        return draft.given(what=what, reach=reach, more="", ready=None if danger else True)

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Send it."""
        if "request" in draft.values:
            return End(await _add(portal, draft))
        reach = draft.text("reach")
        if reach in {BY_PHONE, BY_EMAIL}:
            known = await on_file(portal)
            if known is None:
                return draft.given(reach=None, confirm=None)
            reach = known.phone if reach == BY_PHONE else known.email
        words = {name: draft.text(name) or None for name in ("what", "by_when", "where")}
        try:
            sent = await urgent(portal, {**words, "reach": reach or None, "name": None})
        except PortalError as error:
            if error.code != "too_many":
                raise
            return End(say("urgent-too-many", *await _ways(portal), choices=(CONTACT,)))
        return End(await _sent(portal, sent.id, "urgent-sent-open" if sent.open else "urgent-sent-closed"))

    async def stopped(self, portal: Portal, draft: Draft) -> Say:
        """Nothing is sent; the ways to the firm stay."""
        if "request" in draft.values:
            return say("urgent-more-stopped", choices=(CONTACT, PERSON))
        return say("task-urgent-stopped", *await _ways(portal), choices=(choice("urgent_help"), CONTACT))

    async def fell_silent(self, portal: Portal, draft: Draft) -> Say:
        """The same for somebody who is not heard of any more."""
        silent = await super().fell_silent(portal, draft)
        return (
            silent if "request" in draft.values else joined(silent, say(*await _ways(portal), choices=silent.choices))
        )


async def _ways(portal: Portal) -> list[Line]:
    """The phones while they are answered, and what is read at any hour."""
    firm, hours = await portal.organisation(), await portal.hours()
    call: list[Line] = ["urgent-call", *phones(firm)] if hours.open else []
    whatsapp = part("urgent-whatsapp", number=firm.whatsapp) if firm.whatsapp else None
    closed: list[Line] = [] if hours.open else ["urgent-closed", *now(hours)]
    return [*call, part("urgent-email", email=firm.urgent_email), whatsapp, *closed]


async def _asked(portal: Portal, draft: Draft, key: str, choices: tuple[Choice, ...]) -> Say:
    """A question; the very first one comes after 112 and the ways to the firm."""
    first = not draft.trail and not draft.misses
    before: list[Line] = ["urgent-112", *await _ways(portal), "urgent-form"] if first else []
    return say(*before, key, choices=choices)


async def _ask_ready(portal: Portal, _draft: Draft) -> Say:
    go_on = choice("affirm", "choice-tell-office", choice="go")
    return say("urgent-danger", *await _ways(portal), "urgent-danger-then", choices=(go_on, STOP))


async def _take_ready(_portal: Portal, draft: Draft, message: Message) -> Taken | End | None:
    if message.entities.get("choice") == "go" or message.intent == "affirm":
        return Taken({"ready": True})
    if message.intent == "deny":
        return End(say("urgent-danger-end", choices=(choice("urgent_help"), CONTACT)))
    return None if not _tells(message) else Taken({"ready": True, "what": _added(draft.text("what"), message)})


async def _ask_what(portal: Portal, draft: Draft) -> Say:
    return await _asked(portal, draft, "urgent-ask-what", (STOP,))


async def _take_what(_portal: Portal, draft: Draft, message: Message) -> Taken | None:
    if not _tells(message):
        return None
    contact = message.entities.get("phone") or message.entities.get("email")
    reach = {"reach": contact} if contact and not draft.has("reach") else {}
    warning = part("urgent-danger") if speaks_of(DANGER, message.text) else None
    return Taken({"what": message.text.strip()[:LONGEST], **reach}, warning)


async def _ask_by_when(portal: Portal, draft: Draft) -> Say:
    return await _asked(portal, draft, "urgent-ask-by-when", (SKIP, STOP))


async def _take_by_when(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | End | None:
    """Who goes on telling what happens is let tell it, and asked again."""
    telling = message.intent == "urgent_help" and len(message.text.split()) >= TELLING_WORDS
    if telling and not message.pressed and not MOMENT & set(message.entities):
        return Taken({"what": _added(draft.text("what"), message)}, part("urgent-added"))
    return await _words("by_when")(portal, draft, message)


async def _ask_where(portal: Portal, draft: Draft) -> Say:
    return await _asked(portal, draft, "urgent-ask-where", (SKIP, STOP))


def _words(name: str) -> Take:
    async def take(_portal: Portal, _draft: Draft, message: Message) -> Taken | None:
        few = len(message.text.split()) <= FEW_WORDS
        if message.pressed or (message.intent == "deny" and few):
            return None
        return Taken({name: message.text.strip()[:LONGEST_PART]})

    return take


async def _ask_reach(portal: Portal, draft: Draft) -> Say:
    known = await on_file(portal)
    return await _asked(portal, draft, "urgent-ask-reach", (*_known(known), SKIP, STOP))


def _known(known: OnFile | None) -> tuple[Choice, ...]:
    if known is None:
        return ()
    phone = choice("inform", "choice-use-phone", args={"last": known.last_digits}, choice=BY_PHONE)
    return (phone, choice("inform", "choice-use-email", choice=BY_EMAIL))


async def _take_reach(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    """Words without a number or an address are taken the second time: better than nothing in an emergency."""
    picked = message.entities.get("choice")
    if picked in {BY_PHONE, BY_EMAIL}:
        return Taken({"reach": picked})
    contact = message.entities.get("phone") or message.entities.get("email")
    if message.pressed:
        return Taken({"reach": contact}) if contact else None
    if message.intent == "affirm" and not contact:
        return Taken({"reach": BY_PHONE}) if await on_file(portal) is not None else None
    if message.intent == "deny" and not contact:
        return None
    if contact or sum(char.isdigit() for char in message.text) >= PHONE_DIGITS or draft.misses:
        return Taken({"reach": message.text.strip()[:LONGEST_PART]})
    return Wrong(part("urgent-bad-reach"))


async def _ask_confirm(portal: Portal, draft: Draft) -> Say:
    by_when, where = draft.text("by_when"), draft.text("where")
    return say(
        "urgent-summary",
        *shown("urgent-summary-what", "what", draft.text("what")),
        part("urgent-summary-by-when", by_when=by_when) if by_when else None,
        part("urgent-summary-where", where=where) if where else None,
        await _reach_line(portal, draft.text("reach")),
        "urgent-confirm",
        choices=(SEND_NOW, *EDITS, STOP),
    )


async def _reach_line(portal: Portal, reach: str) -> Line:
    known = await on_file(portal) if reach in {BY_PHONE, ""} else None
    if reach == BY_PHONE or (not reach and known is not None):
        return part("urgent-summary-phone", last=known.last_digits) if known else "urgent-summary-no-reach"
    if reach == BY_EMAIL:
        return "urgent-summary-email"
    return part("urgent-summary-reach", reach=reach) if reach else "urgent-summary-no-reach"


async def _take_on(_portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    """What is written instead of a yes belongs to it; a bare no asks what to change."""
    if message.intent == "deny" and len(message.text.split()) <= FEW_WORDS:
        return Wrong(part("urgent-change"))
    if not _tells(message) or "phone" in message.entities:
        return None
    return Taken({"what": _added(draft.text("what"), message)}, part("urgent-added"))


async def _ask_more(_portal: Portal, _draft: Draft) -> Say:
    return say("urgent-ask-more", choices=(STOP,))


async def _take_more(_portal: Portal, _draft: Draft, message: Message) -> Taken | None:
    return Taken({"more": message.text.strip()[:LONGEST]}) if _tells(message) else None


async def _add(portal: Portal, draft: Draft) -> Say:
    try:
        sent = await urgent_more(portal, int(draft.values["request"]), draft.text("more"))
    except NotFoundError:
        return say("urgent-more-gone", choices=(choice("urgent_help"), CONTACT))
    return await _sent(portal, sent.id, "urgent-more-sent")


async def _sent(portal: Portal, number: int, key: str) -> Say:
    firm, hours = await portal.organisation(), await portal.hours()
    call: list[Line] = ["urgent-call", *phones(firm)] if hours.open else [*now(hours)]
    silence = part("urgent-silence", number=firm.whatsapp) if firm.whatsapp and not hours.open else None
    photos = part("urgent-photos", email=firm.urgent_email)
    more = choice("urgent_help", "choice-add-more", choice=f"{MORE}{number}")
    return say(key, *call, silence, photos, choices=(more, CONTACT, PERSON))


def _tells(message: Message) -> bool:
    """Whether a message says anything about the matter."""
    if message.pressed or (message.intent in SMALL_TALK and len(message.text.split()) <= FEW_WORDS):
        return False
    return any(char.isalnum() for char in message.text)


def _added(before: str, message: Message) -> str:
    return f"{before}\n{message.text.strip()}".strip()[:LONGEST]
