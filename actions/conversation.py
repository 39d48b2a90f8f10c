"""Answers about the conversation itself: small talk, not understood, another language, its repair outside of tasks."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from actions.portal_client import Portal
from actions.question import Question, asked
from actions.saying import Choice, Say, choice, joined, say
from actions.turn import NOT_UNDERSTOOD, Message

READINGS = 3
LOST_BELOW = 0.2
"""Confidence of the likeliest reading under which none is worth offering."""
UNOFFERED = {
    NOT_UNDERSTOOD,
    "affirm",
    "bot_challenge",
    "cancel",
    "deny",
    "goodbye",
    "greet",
    "inform",
    "out_of_scope",
    "talk_to_human",
    "thank",
}
"""Intents nobody would pick from a list; a person is offered in any case."""
PERSON, HELP = choice("talk_to_human"), choice("help")
START = (
    choice("ask_case_status"),
    choice("ask_checklist"),
    choice("message_caseworker"),
    choice("ask_payments"),
    choice("ask_office_hours"),
    PERSON,
)
"""What a first message offers."""
MET = "met"
"""Stands with a greeting that is not the first message of a conversation."""
ABOUT_THE_TALK = {"repeat", "misunderstood", "restart", "wait", "finished", "what_now", "silence", "silence_end"}


def static(key: str, choices: tuple[Choice, ...] = START) -> Callable[[Portal, Question], Awaitable[Say]]:
    """An answer that is always the same text."""

    async def answer(_portal: Portal, _question: Question) -> Say:
        return say(key, choices=choices)

    return answer


async def greet(_portal: Portal, question: Question) -> Say:
    """Who it is, what it can do, how a person is reached; in short to whom it knows already."""
    return say("greet-again" if MET in question.entities else "greet", choices=START)


async def change_language(portal: Portal, _question: Question) -> Say:
    """Which language it speaks now and which it can, each named in itself; the gateway follows what is written."""
    firm = await portal.organisation()
    return say("language-now", *(f"language-name-{language}" for language in firm.languages))


def repaired(message: Message, before: Message | None) -> Say | Question | None:
    """What follows from words about the talk itself: something to say, or the question to answer again."""
    kind = message.entities.get("repair", "")
    if kind not in ABOUT_THE_TALK:
        return None
    if kind == "repeat" and before is not None and before.intent != NOT_UNDERSTOOD:
        return asked(replace(before, entities={**before.entities, "again": "yes"}))
    if kind == "misunderstood" and before is not None:
        others = tuple(intent for intent in before.ranking if intent != before.intent)
        return joined(say("repair-misunderstood"), say(choices=(*likeliest(others), PERSON)))
    if kind in {"restart", "what_now", "repeat", "misunderstood"}:
        return say(f"repair-{kind}", choices=START)
    return say(f"repair-{kind.replace('_', '-')}", choices=(HELP, PERSON))


def not_understood(message: Message, before: Message | None) -> Say:
    """That it did not understand, the likeliest readings and a person; the second time in a row the person first."""
    readings = likeliest(message.ranking) if message.confidences[:1] >= (LOST_BELOW,) else ()
    if before is not None and before.intent == NOT_UNDERSTOOD:
        return say("fallback-again", choices=(PERSON, choice("request_callback"), *readings))
    if not readings:
        return say("fallback-lost", choices=(*START[:3], choice("ask_services"), PERSON))
    return say("fallback", choices=(*readings, PERSON))


def unneeded(message: Message) -> Say:
    """That a piece of data is not needed now."""
    key = "inform-code" if "code" in message.entities else "inform-unneeded"
    return say(key, choices=(choice("verify_identity"), choice("ask_case_status"), HELP))


def likeliest(ranking: tuple[str, ...]) -> tuple[Choice, ...]:
    """The first readings worth offering."""
    return tuple(choice(intent) for intent in ranking if intent not in UNOFFERED)[:READINGS]
