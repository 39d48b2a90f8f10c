"""Who wants the consultation and about what: asked of those who are not signed in, checked by the backend."""

from collections.abc import Mapping

from actions.consultation_words import CONTACT, bare_name
from actions.portal_client import Portal
from actions.saying import Line, Say, part, say
from actions.stack import Draft
from actions.tasks import SKIP, STOP, Ask, Step, Take, Taken, Wrong
from actions.turn import Message

FIELDS = ("name", "email", "phone", "topic")
LONGEST_NAME, LONGEST_TOPIC = 200, 2000
TELLING_WORDS = 14
"""A request of so many words says itself what it is about; it is shown and can be changed."""
FEW_WORDS = 4
SMALL = {"affirm", "book_consultation", "deny", "greet", "thank"}
"""Intents whose few words are neither a name nor a topic."""


def person_steps() -> tuple[Step, ...]:
    """Name, e-mail address, phone number and topic."""
    return (
        Step("name", _asking("name"), _take_name, free=True),
        Step("email", _asking("email"), _taking("email"), entity="email"),
        Step("phone", _asking("phone"), _taking("phone"), entity="phone"),
        Step("topic", _ask_topic, _take_topic, optional=True, free=True),
    )


def is_known(draft: Draft) -> bool:
    """Whether the client was signed in when this began: then the backend knows name, address and number."""
    return draft.has("known")


def said_of_themselves(draft: Draft) -> Draft:
    """With what the message that began it holds already; of a known client nothing but the topic is wanted."""
    opening = draft.values.get("opening", {})
    words = opening.get("words", "")
    topic = words[:LONGEST_TOPIC] if len(words.split()) >= TELLING_WORDS else None
    if is_known(draft):
        return draft.given(name="", email="", phone="", topic=topic)
    return draft.given(email=opening.get("email"), phone=opening.get("phone"), topic=topic)


def again(draft: Draft, wrong: Mapping[str, str]) -> Draft:
    """The draft with those fields to be asked for once more, and why."""
    emptied: dict[str, None] = {name: None for name in FIELDS if name in wrong}
    return draft.given(confirm=None, wrong=dict(wrong), **emptied)


def _why(draft: Draft, name: str) -> Line:
    """What the backend found wrong with the answer before; the pages say it in the same words."""
    code = draft.values.get("wrong", {}).get(name)
    return f"consultation-wrong-{name}-{code.replace('_', '-')}" if code else None


def _asking(name: str) -> Ask:
    async def ask(_portal: Portal, draft: Draft) -> Say:
        return say(_why(draft, name), f"consult-ask-{name}", choices=(STOP,))

    return ask


def _taking(name: str) -> Take:
    """An e-mail address or a phone number; what looks like a bad one is told so."""

    async def take(_portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
        value = message.entities.get(name)
        if value is not None and not is_known(draft):
            return Taken({name: value})
        signs = "@" in message.text if name == "email" else any(char.isdigit() for char in message.text)
        return Wrong(part(f"consultation-wrong-{name}-invalid")) if signs and not message.pressed else None

    return take


async def _take_name(_portal: Portal, _draft: Draft, message: Message) -> Taken | Wrong | None:
    """A name; an address or a number written beside it is kept too."""
    if not _says(message):
        return None
    beside = {field: message.entities[field] for field in ("email", "phone") if field in message.entities}
    name = bare_name(message.text)
    if not any(char.isalpha() for char in name):
        return None if beside else Wrong(part("consult-name-bad"))
    if len(name) > LONGEST_NAME:
        return Wrong(part("consultation-wrong-name-too-long"))
    return Taken({"name": name, **beside})


async def _ask_topic(_portal: Portal, draft: Draft) -> Say:
    return say(_why(draft, "topic"), "consult-ask-topic", choices=(SKIP, STOP))


async def _take_topic(_portal: Portal, _draft: Draft, message: Message) -> Taken | Wrong | None:
    if not _says(message):
        return None
    topic = message.text.strip()
    return Wrong(part("consultation-wrong-topic-too-long")) if len(topic) > LONGEST_TOPIC else Taken({"topic": topic})


def _says(message: Message) -> bool:
    """Whether a message is words of its own, and no bare yes, no, thanks, or the wish to book once more."""
    small = message.intent in SMALL and len(CONTACT.sub(" ", message.text).split()) <= FEW_WORDS
    return not message.pressed and not small and any(char.isalnum() for char in message.text)
