"""Who a conversation is verified for, read from its row and from nowhere else."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.core.errors import NotFoundError, VerificationRequiredError
from backend.models.conversations import Conversation
from backend.models.people import Client

Reason = Literal["never", "expired", "signed_out"]


@dataclass(frozen=True)
class Identity:
    """The client, or None and why there is none."""

    client: Client | None
    reason: Reason | None


def conversation(session: Session, conversation_id: str) -> Conversation:
    """The conversation's row; raises NotFoundError."""
    row = session.get(Conversation, conversation_id)
    if row is None:
        raise NotFoundError
    return row


def identity(session: Session, row: Conversation, now: datetime) -> Identity:
    """Who `row` is verified for at `now`."""
    if row.client_id is not None and row.verified_until is not None and row.verified_until > now:
        return Identity(session.get(Client, row.client_id), None)
    if row.signed_out_at is not None:
        return Identity(None, "signed_out")
    return Identity(None, "expired" if row.client_id is not None else "never")


def require_client(session: Session, conversation_id: str, now: datetime) -> Client:
    """The client whose data may be said in this conversation; raises VerificationRequiredError."""
    found = identity(session, conversation(session, conversation_id), now)
    if found.client is None:
        raise VerificationRequiredError(reason=found.reason)
    return found.client


def verify(
    session: Session,
    row: Conversation,
    client_id: int,
    now: datetime,
    minutes: int,
    portal_session_id: int | None = None,
) -> None:
    """Mark the conversation as verified for a client, for `minutes` of silence; a login's ends with the login."""
    row.client_id, row.verified_until, row.signed_out_at = client_id, now + timedelta(minutes=minutes), None
    row.portal_session_id = portal_session_id
    _record(session, row.id, "conversation.verified", client_id, now)


def extend(row: Conversation, now: datetime, minutes: int) -> None:
    """A client who goes on writing stays verified."""
    if row.verified_until is not None and row.verified_until > now:
        row.verified_until = now + timedelta(minutes=minutes)


def sign_out(session: Session, row: Conversation, now: datetime) -> bool:
    """Forget who the conversation was verified for and hide what was said; True if it was verified."""
    was_verified = identity(session, row, now).client is not None
    client_id = row.client_id
    row.client_id, row.verified_until, row.signed_out_at, row.cleared_at = None, None, now, now
    row.portal_session_id = None
    _record(session, row.id, "conversation.signed_out", client_id, now)
    return was_verified


def _record(session: Session, conversation_id: str, kind: str, client_id: int | None, now: datetime) -> None:
    actor = f"client:{client_id}" if client_id is not None else "client"
    record(session, now, actor, kind, About("conversation", conversation_id, client_id=client_id))
