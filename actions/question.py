"""A question as the answers get it: the intent, and what was named in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk.events import EventType, SlotSet

from actions.turn import Message


@dataclass(frozen=True)
class Question:
    """The intent, the case number named in it, and the one named last before; the words and entities of the message."""

    intent: str
    number: str | None = None
    recent: str | None = None
    text: str = ""
    entities: Mapping[str, str] = field(default_factory=dict)

    @property
    def picked(self) -> str | None:
        """The thing a button stands for, when the question came from one."""
        return self.entities.get("choice")


def asked(message: Message, recent: str | None = None) -> Question:
    """The question in a message."""
    return Question(message.intent, case_number(message), recent, message.text, message.entities)


def case_number(message: Message) -> str | None:
    """The case number in a message, as the firm writes it."""
    return number_of(message.entities.get("case_number"))


def number_of(written: str | None) -> str | None:
    """A case number in the one form the backend wants; None for nothing."""
    return written.strip().upper() if written else None


def remembered(question: Question | None) -> list[EventType]:
    """The slots that keep a question until the client is verified; None empties them."""
    return [
        SlotSet("question", question.intent if question else None),
        SlotSet("question_case", question.number if question else None),
    ]


def waiting_question(slots: Mapping[str, Any]) -> Question | None:
    """What `remembered` kept."""
    intent = slots.get("question")
    return Question(intent, slots.get("question_case")) if intent else None
