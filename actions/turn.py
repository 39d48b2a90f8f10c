"""What an action needs to know of the turn it runs in: whose, which message, what was said before."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker

from actions.people_words import DANGER, speaks_of

NOT_UNDERSTOOD, EMERGENCY = "nlu_fallback", "urgent_help"
Event = Mapping[str, Any]


@dataclass(frozen=True)
class Turn:
    """The headers of every call to the backend."""

    conversation_id: str
    turn_id: str
    language: str


@dataclass(frozen=True)
class Message:
    """A client's message as the NLU read it; of several entities of one name the last one counts."""

    intent: str
    text: str
    entities: Mapping[str, str]
    ranking: tuple[str, ...]
    """The likeliest intents, likeliest first."""
    confidences: tuple[float, ...] = ()
    """How likely each of `ranking` is, 0-1."""

    @property
    def pressed(self) -> bool:
        """A button of ours and no typed words: the gateway lets nobody else's leading slash through."""
        return self.text.startswith("/")

    @property
    def certainty(self) -> float:
        """How sure the reading is, 0-1; a button is certain."""
        if self.pressed:
            return 1.0
        return self.confidences[0] if self.confidences else 0.0


def turn_of(tracker: Tracker) -> Turn:
    """The turn that `tracker` is in; raises KeyError when the message did not come through our channel."""
    metadata = tracker.latest_message["metadata"]
    return Turn(str(tracker.sender_id), metadata["turn_id"], metadata["language"])


def latest_message(tracker: Tracker) -> Message:
    """The message that this turn answers."""
    return _message(tracker.latest_message)


def previous_message(tracker: Tracker, passed_over: Container[str] = ()) -> Message | None:
    """The message before that one; those with a `repair` in `passed_over` don't count."""
    for event in reversed(list(_user_events(tracker))[:-1]):
        message = _message(event["parse_data"])
        if message.entities.get("repair") not in passed_over:
            return message
    return None


def latest_entity(tracker: Tracker, name: str, since: int = 0) -> str | None:
    """The newest value of entity `name` in the messages from event number `since` on."""
    for event in reversed(list(_user_events(tracker, since))):
        value = _message(event["parse_data"]).entities.get(name)
        if value is not None:
            return value
    return None


def events_since_message(tracker: Tracker) -> list[Event]:
    """What happened since the client's message."""
    events = list(tracker.events)
    for index in range(len(events) - 1, -1, -1):
        if events[index]["event"] == "user":
            return events[index + 1 :]
    return events


def _user_events(tracker: Tracker, since: int = 0) -> Iterator[Event]:
    return (event for event in tracker.events[since:] if event["event"] == "user")


def _message(parsed: Event) -> Message:
    intent, text = (parsed.get("intent") or {}).get("name") or NOT_UNDERSTOOD, parsed.get("text") or ""
    entities = {item["entity"]: str(item["value"]) for item in parsed.get("entities") or []}
    if not text.startswith("/") and speaks_of(DANGER, text):
        return Message(EMERGENCY, text, entities, (EMERGENCY,), (1.0,))
    ranked = [item for item in parsed.get("intent_ranking") or [] if item["name"] != NOT_UNDERSTOOD]
    names = tuple(str(item["name"]) for item in ranked)
    confidences = tuple(float(item["confidence"]) for item in ranked)
    return Message(intent, text, entities, names, confidences)
