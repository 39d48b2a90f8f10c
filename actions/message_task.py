"""Writing to the caseworker: which case, the text over as many messages as it takes, a preview, and off it goes."""

from actions.advance import confirming
from actions.asking import ask_case, first_case, take_case
from actions.inbox import ANSWERING
from actions.portal_client import Portal
from actions.previews import beginning, cut_line
from actions.saying import Say, choice, part, say
from actions.stack import Draft
from actions.tasks import SEND, STOP, End, Step, Taken, Task, Wrong
from actions.turn import Message

LONGEST_SUBJECT, LONGEST_BODY = 100, 5000
SUBJECT_WORDS = 8
TELLING_WORDS = 14
"""A request of so many words holds the message itself; the preview shows it, and it can still be changed."""
ANSWERS = ("re:", "sv:", "vs:", "aw:", "رد:")
"""What subjects of answers begin with already."""
EDIT_TEXT = choice("inform", "choice-edit-text", choice="edit:body")
EDIT_SUBJECT = choice("inform", "choice-edit-subject", choice="edit:subject")


class MessageTask(Task):
    """Relays a message to the caseworker of one case."""

    name = "message"

    def __init__(self) -> None:
        self.steps = (
            Step("case", ask_case, take_case, entity="case_number"),
            Step("body", _ask_body, _take_body, free=True),
            Step("subject", _ask_subject, _take_subject, free=True),
            Step("confirm", _ask_confirm, confirming("confirm", _take_more), free=True),
        )

    async def begin(self, portal: Portal, draft: Draft) -> Draft | End:
        """The only case is taken without asking; without any there is nobody to write to."""
        begun = await first_case(portal, draft)
        words = draft.values.get("opening", {}).get("words", "")
        if isinstance(begun, End) or len(words.split()) < TELLING_WORDS:
            return begun
        return begun.given(body=words[:LONGEST_BODY], subject=_subject_of(words))

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Send it."""
        body = {"number": draft.text("case"), "subject": draft.text("subject"), "body": draft.text("body")}
        await portal.ask(bool, "message", "POST", "/messages", body)
        return End(say("message-sent", choices=(choice("read_messages"), choice("ask_case_status"))))


async def _ask_body(_portal: Portal, draft: Draft) -> Say:
    line = part("message-ask", number=draft.text("case"))
    return say(line, choices=(STOP,))


async def _take_body(_portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    if message.pressed:
        return None
    body = message.text.strip()[:LONGEST_BODY]
    return Taken({"body": body, "subject": _answering(draft) or _subject_of(body)})


async def _ask_subject(_portal: Portal, _draft: Draft) -> Say:
    return say("message-ask-subject", choices=(STOP,))


async def _take_subject(_portal: Portal, _draft: Draft, message: Message) -> Taken | None:
    return None if message.pressed else Taken({"subject": " ".join(message.text.split())[:LONGEST_SUBJECT]})


async def _ask_confirm(_portal: Portal, draft: Draft) -> Say:
    body = draft.text("body")
    subject, number = draft.text("subject"), draft.text("case")
    preview = part("message-preview", number=number, subject=subject, body=beginning(body))
    return say(preview, *cut_line(body), "message-confirm", choices=(SEND, EDIT_SUBJECT, EDIT_TEXT, STOP))


async def _take_more(_portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    """What is written instead of a yes belongs to the message too; a bare no asks what to change."""
    if message.pressed or message.intent == "deny":
        return None
    body = f"{draft.text('body')}\n{message.text.strip()}"
    if len(body) > LONGEST_BODY:
        return Wrong(part("message-too-long", most=LONGEST_BODY))
    return Taken({"body": body}, part("message-added"))


def _subject_of(body: str) -> str:
    """The first words of the text: what a client would write above it."""
    line = body.strip().splitlines()[0]
    words = line.split()[:SUBJECT_WORDS]
    return " ".join(words)[:LONGEST_SUBJECT].rstrip(".,;:!?؟،")


def _answering(draft: Draft) -> str:
    """The subject of the message that this one answers, as answers have it; empty when it answers none."""
    picked = str(draft.values.get("opening", {}).get("choice", ""))
    subject = picked.removeprefix(ANSWERING)
    if subject == picked:
        return ""
    return subject if subject.casefold().startswith(ANSWERS) else f"Re: {subject}"[:LONGEST_SUBJECT]
