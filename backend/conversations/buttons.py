"""Choices: opaque on their way out, and read back from a press, a number, or the words of a choice."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.models.conversations import Author, Conversation, Message
from connectors.base import Button

LOOK_BACK = 20
"""How many of the newest messages with choices a press may belong to."""

SPEAKERS = (Author.BOT, Author.STAFF)


@dataclass(frozen=True)
class Chosen:
    """A choice that was made: what the client saw, and what the bot hears."""

    title: str
    payload: str


def opaque(buttons: Sequence[Button]) -> list[dict[str, str]]:
    """Buttons as they are stored: each with an id that says nothing (and fits Telegram's 64 bytes)."""
    return [{"id": f"b:{secrets.token_urlsafe(12)}", "title": one.title, "payload": one.payload} for one in buttons]


def shown(stored: Sequence[dict[str, str]]) -> tuple[Button, ...]:
    """Stored buttons as they leave the house."""
    return tuple(Button(one["title"], one["id"]) for one in stored)


def chosen(session: Session, conversation: Conversation, text: str, *, numbered: bool) -> Chosen | None:
    """The choice `text` makes in this conversation: a button's id, or a newest choice's words or number."""
    query = (
        select(Message.buttons)
        .where(Message.conversation_id == conversation.id, Message.author.in_(SPEAKERS))
        .order_by(Message.id.desc())
        .limit(LOOK_BACK)
    )
    sets = list(session.scalars(query))
    for one in (button for buttons in sets for button in buttons):
        if one["id"] == text:
            return Chosen(one["title"], one["payload"])
    newest = sets[0] if sets else []
    for number, one in enumerate(newest, start=1):
        if one["title"].casefold() == text.strip().casefold() or (numbered and text.strip() == str(number)):
            return Chosen(one["title"], one["payload"])
    return None
