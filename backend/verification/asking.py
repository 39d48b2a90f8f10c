"""Somebody in a conversation who asks for something, verified or not."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from backend.core.errors import NotFoundError
from backend.models.conversations import Conversation
from backend.models.people import Client
from backend.verification.identity import identity

__all__ = ["Asking", "Client", "asking", "still_verified"]


@dataclass(frozen=True)
class Asking:
    """Who asks, when, and by which way in; `client` only while the conversation is verified for one.

    `since` is when the conversation was last cleared: what was said before is nobody's any more.
    """

    at: datetime
    conversation_id: str
    channel: str
    language: str
    network_key: str | None
    client: Client | None
    since: datetime | None

    @property
    def actor(self) -> str:
        """The name under which the audit log knows them."""
        return f"client:{self.client.id}" if self.client is not None else "guest"

    @property
    def client_id(self) -> int | None:
        """The verified client's number."""
        return self.client.id if self.client is not None else None


def asking(session: Session, conversation_id: str, now: datetime) -> Asking:
    """Whoever speaks in a conversation, one at a time: its row is locked until the transaction ends. NotFoundError."""
    row = session.get(Conversation, conversation_id, with_for_update=True)
    if row is None:
        raise NotFoundError
    client = identity(session, row, now).client
    return Asking(now, row.id, row.channel, row.language, row.network_key, client, row.cleared_at)


def still_verified(
    session: Session, conversation_id: str, client_id: int, since: datetime, now: datetime, *, lock: bool = False
) -> Client | None:
    """The client, if the conversation is verified for that one and was not signed out after `since`."""
    row = session.get(Conversation, conversation_id, with_for_update=lock or None)
    if row is None or (row.cleared_at is not None and row.cleared_at >= since):
        return None
    client = identity(session, row, now).client
    return client if client is not None and client.id == client_id else None
