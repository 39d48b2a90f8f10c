"""A complaint: shown before it is passed on, and never defended against. A short outburst is not passed on at all."""

from actions.advance import confirming
from actions.firm import CONTACT, HUMAN
from actions.people_facts import request
from actions.people_words import WAITING, speaks_of
from actions.portal_client import Portal
from actions.previews import shown
from actions.saying import Say, choice, part, say
from actions.stack import Draft
from actions.tasks import STOP, End, Step, Taken, Task, Wrong
from actions.turn import Message

LONGEST = 5000
FEW_WORDS = 3
STATUS = choice("ask_case_status")
WRITE = choice("complain", choice="write")
MORE = choice("inform", "choice-write-more", choice="more")
PASS_ON = choice("affirm", "choice-pass-on", choice="send")
NO_THANKS = choice("cancel", "choice-no-thanks")


class ComplaintTask(Task):
    """Passes a complaint on to the staff."""

    name = "complaint"
    private = False
    intents = frozenset({"complain"})

    def __init__(self) -> None:
        self.steps = (
            Step("text", _ask_text, _take_text, free=True),
            Step("more", _ask_more, _take_added, free=True),
            Step("confirm", _ask_confirm, confirming("confirm", _take_more), free=True),
        )

    async def begin(self, _portal: Portal, draft: Draft) -> Draft | End:
        """What says something is shown; a few angry words lead to a person, and nothing is kept of them."""
        opening = draft.values.get("opening", {})
        if "said" in opening and "words" not in opening:
            return End(say("complaint-short", choices=(HUMAN, WRITE)))
        words = opening.get("words")
        return draft.given(more="", text=words[:LONGEST] if words else None)

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Pass it on."""
        answer = await request(portal, {"kind": "complaint", "text": draft.text("text")})
        if answer.outcome == "invalid":
            return draft.given(text=None, confirm=None)
        if answer.outcome == "too_many":
            firm = await portal.organisation()
            return End(say(part("complaint-too-many", email=firm.info_email), choices=(HUMAN, CONTACT)))
        key = "complaint-repeated" if answer.repeated else "complaint-sent"
        status = (STATUS,) if speaks_of(WAITING, draft.text("text")) else ()
        return End(say(key, choices=(*status, HUMAN)))


async def _ask_text(_portal: Portal, _draft: Draft) -> Say:
    return say("complaint-ask", choices=(HUMAN, NO_THANKS))


async def _take_text(_portal: Portal, _draft: Draft, message: Message) -> Taken | None:
    return Taken({"text": message.text.strip()[:LONGEST]}) if _says(message) else None


async def _ask_more(_portal: Portal, _draft: Draft) -> Say:
    return say("complaint-ask-more", choices=(STOP,))


async def _take_added(_portal: Portal, draft: Draft, message: Message) -> Taken | None:
    return Taken({"text": _added(draft, message), "more": ""}) if _says(message) else None


async def _ask_confirm(_portal: Portal, draft: Draft) -> Say:
    status = (STATUS,) if speaks_of(WAITING, draft.text("text")) else ()
    preview = shown("complaint-preview", "text", draft.text("text"))
    first = None if draft.misses or "confirm" in draft.trail else "complaint-sorry"
    return say(first, *preview, "complaint-confirm", choices=(PASS_ON, MORE, HUMAN, *status, NO_THANKS))


async def _take_more(_portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | End | None:
    """What is written instead of a yes is added; a no ends it."""
    if message.entities.get("choice") == "more":
        return Taken({"more": None})
    if message.intent == "deny" and len(message.text.split()) <= FEW_WORDS:
        return End(say("task-complaint-stopped", choices=(HUMAN, choice("help"))))
    return Taken({"text": _added(draft, message)}, part("complaint-added")) if _says(message) else None


def _added(draft: Draft, message: Message) -> str:
    return f"{draft.text('text')}\n{message.text.strip()}"[:LONGEST]


def _says(message: Message) -> bool:
    """Whether a message is words and no bare yes, no or thanks."""
    small = message.intent in {"affirm", "deny", "greet", "thank"} and len(message.text.split()) <= FEW_WORDS
    return not message.pressed and not small and any(char.isalnum() for char in message.text)
