"""The transcript as its client may see it again."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.conversations.buttons import shown
from backend.models.conversations import Author, Conversation, Message
from backend.verification.identity import identity
from connectors.base import Button

NEWEST = 100
EVER = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Line:
    """One message; `text` is None where it was private and the verification has lapsed."""

    id: str
    provider_id: str | None
    author: str
    text: str | None
    buttons: tuple[Button, ...]
    sent_at: datetime


def lines(session: Session, channel: str, address: str, now: datetime) -> tuple[Line, ...]:
    """The newest messages of the conversation on a channel, oldest first; empty if there is none."""
    query = select(Conversation).where(Conversation.channel == channel, Conversation.address == address)
    row = session.scalar(query)
    if row is None:
        return ()
    client = identity(session, row, now).client
    newest = session.scalars(
        select(Message)
        .where(
            Message.conversation_id == row.id,
            Message.text != "",
            Message.author != Author.SYSTEM,
            Message.sent_at > (row.cleared_at or EVER),
        )
        .order_by(Message.id.desc())
        .limit(NEWEST)
    )
    return tuple(reversed([_line(message, client.id if client is not None else None) for message in newest]))


def _line(message: Message, client_id: int | None) -> Line:
    hidden = message.private_for is not None and message.private_for != client_id
    return Line(
        message.public_id,
        message.provider_id,
        message.author.value,
        None if hidden else message.text,
        () if hidden else shown(message.buttons),
        message.sent_at,
    )
