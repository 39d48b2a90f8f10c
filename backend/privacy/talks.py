"""The conversations of a client as far as they are the client's: never what somebody else said on the same device."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from backend.models.audit import Event
from backend.models.conversations import Author, Conversation, Message
from backend.privacy.plain import Json, columns, found

EVER = datetime(2000, 1, 1, tzinfo=UTC)
WEB = "web"


def transcripts(session: Session, client_id: int) -> list[Json]:
    """Every conversation with what was said in it, the oldest first."""
    talks = {row.id: _talk(row) for row in found(session, _conversations(client_id))}
    for message in found(session, _messages(client_id)):
        talks[message.conversation_id]["messages"].append(columns(message, ("sent_at", "author", "text")))
    return list(talks.values())


def count(session: Session, client_id: int) -> int:
    """How many conversations there are."""
    return session.scalar(select(func.count()).select_from(_conversations(client_id).subquery())) or 0


def _talk(row: Conversation) -> Json:
    """The address of a chat on the web is a secret of the browser's and says nothing; elsewhere it is the client's."""
    address = {} if row.channel == WEB else {"address": row.address}
    return {**columns(row, ("channel", "language", "opened_at", "updated_at")), **address, "messages": []}


def _conversations(client_id: int) -> Select[Any]:
    said = exists().where(Message.conversation_id == Conversation.id, Message.private_for == client_id)
    mine = or_(Conversation.client_id == client_id, said)
    return select(Conversation).where(mine).order_by(Conversation.opened_at, Conversation.id)


def _messages(client_id: int) -> Select[Any]:
    """What was private to the client, and what the client's chat shows beside it unless somebody else was there."""
    open_to_all = and_(
        Message.private_for.is_(None),
        Conversation.client_id == client_id,
        Message.sent_at > func.coalesce(Conversation.cleared_at, EVER),
        ~_was_anothers(client_id),
    )
    return (
        select(Message)
        .join(Conversation, Conversation.id == Message.conversation_id)
        .where(or_(Message.private_for == client_id, open_to_all), Message.author != Author.SYSTEM, Message.text != "")
        .order_by(Message.id)
    )


def _was_anothers(client_id: int) -> ColumnElement[bool]:
    other = Message.__table__.alias("other")
    said = exists().where(other.c.conversation_id == Conversation.id, other.c.private_for != client_id)
    verified = exists().where(
        Event.subject == "conversation", Event.subject_id == Conversation.id, Event.client_id != client_id
    )
    return or_(said, verified)
