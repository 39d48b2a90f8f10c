"""What an action needs to know of the turn it runs in: whose, which message, what was said before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker

NOT_UNDERSTOOD = "nlu_fallback"
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


def turn_of(tracker: Tracker) -> Turn:
    """The turn that `tracker` is in; raises KeyError when the message did not come through our channel."""
    metadata = tracker.latest_message["metadata"]
    return Turn(str(tracker.sender_id), metadata["turn_id"], metadata["language"])


def latest_message(tracker: Tracker) -> Message:
    """The message that this turn answers."""
    return _message(tracker.latest_message)


def previous_message(tracker: Tracker) -> Message | None:
    """The message before that one."""
    earlier = list(_user_events(tracker))[:-1]
    return _message(earlier[-1]["parse_data"]) if earlier else None


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
    intent = (parsed.get("intent") or {}).get("name") or NOT_UNDERSTOOD
    entities = {item["entity"]: str(item["value"]) for item in parsed.get("entities") or []}
    ranking = tuple(item["name"] for item in parsed.get("intent_ranking") or [])
    return Message(intent, parsed.get("text") or "", entities, ranking)
