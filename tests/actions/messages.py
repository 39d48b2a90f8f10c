"""Conversations as Rasa hands them to an action."""

from typing import Any

from rasa_sdk import Tracker

CONVERSATION = "conversation-1"


def message(text: str, intent: str | None, ranking: tuple[str, ...] = (), **entities: str) -> dict[str, Any]:
    """A client's message as an event of Rasa's."""
    parsed = {
        "text": text,
        "intent": {"name": intent},
        "entities": [{"entity": name, "value": value} for name, value in entities.items()],
        "intent_ranking": [{"name": name, "confidence": 0.1} for name in ranking],
        "metadata": {"turn_id": "turn-1", "language": "en", "channel": "web"},
    }
    return {"event": "user", "text": text, "parse_data": parsed, "metadata": parsed["metadata"]}


def tracker(*events: dict[str, Any], **slots: Any) -> Tracker:
    """A conversation of these events; the last message is the one to be answered."""
    latest = [event for event in events if event["event"] == "user"][-1]
    state = {
        "sender_id": CONVERSATION,
        "slots": slots,
        "latest_message": latest["parse_data"],
        "events": list(events),
        "paused": False,
    }
    return Tracker.from_dict(state)
