"""Sessions of the portal: a random token in a cookie, its hash in a row, ended when silent or on request."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.models.accounts import PortalSession
from backend.models.conversations import Conversation
from backend.models.people import Client
from backend.verification import identity

IDLE = timedelta(hours=2)
"""A session ends after so much silence."""
LONGEST = timedelta(hours=12)
"""And after so long in any case."""
TOUCH = timedelta(minutes=1)
"""How precisely the last visit is kept: not every page view is a write."""
FRESH = timedelta(minutes=10)
"""So long after a login the password need not be shown again."""


@dataclass(frozen=True)
class LoggedIn:
    """A session that holds, and whose it is. `stale` when its last visit should be written down again."""

    id: int
    client: Client
    stale: bool


def token_hash(token: str) -> str:
    """What is kept of a random token: nothing that could be used."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_token() -> str:
    """43 characters from the system's random source."""
    return secrets.token_urlsafe(32)


def start(session: Session, client: Client, now: datetime) -> str:
    """Log a client in on a new session; the token for the cookie. Old tokens are never taken over."""
    token = new_token()
    session.execute(delete(PortalSession).where(PortalSession.client_id == client.id, PortalSession.expires_at <= now))
    row = PortalSession(
        token_hash=token_hash(token), client_id=client.id, created_at=now, seen_at=now, expires_at=now + IDLE
    )
    session.add(row)
    session.flush()
    _record(session, "session.started", row.id, client.id, now)
    return token


def find(session: Session, token: str, now: datetime) -> LoggedIn | None:
    """The session of a token, if it still holds."""
    query = (
        select(PortalSession, Client)
        .join(Client, Client.id == PortalSession.client_id)
        .where(PortalSession.token_hash == token_hash(token), PortalSession.expires_at > now)
    )
    found = session.execute(query).first()
    if found is None:
        return None
    row, client = found
    return LoggedIn(row.id, client, stale=now - row.seen_at > TOUCH)


def touch(session: Session, session_id: int, now: datetime) -> None:
    """The client is still there."""
    row = session.get(PortalSession, session_id)
    if row is not None:
        row.seen_at, row.expires_at = now, min(now + IDLE, row.created_at + LONGEST)


def rotate(session: Session, session_id: int) -> str:
    """A new token for a session that goes on; the one before opens nothing any more."""
    token = new_token()
    session.execute(update(PortalSession).where(PortalSession.id == session_id).values(token_hash=token_hash(token)))
    return token


def fresh(session: Session, session_id: int, now: datetime) -> bool:
    """Whether the login was just now."""
    row = session.get(PortalSession, session_id)
    return row is not None and now - row.created_at < FRESH


def count(session: Session, client_id: int, now: datetime) -> int:
    """On how many devices a client is logged in."""
    query = select(func.count(PortalSession.id)).where(
        PortalSession.client_id == client_id, PortalSession.expires_at > now
    )
    return session.scalar(query) or 0


def end(session: Session, session_id: int, client_id: int, now: datetime) -> None:
    """Log out: the session is gone, and the chats that it had verified are signed out."""
    session.execute(delete(PortalSession).where(PortalSession.id == session_id))
    for row in session.scalars(select(Conversation).where(Conversation.portal_session_id == session_id)):
        identity.sign_out(session, row, now)
    _record(session, "session.ended", session_id, client_id, now)


def end_all(session: Session, client_id: int, now: datetime, keep: int | None = None) -> None:
    """Log a client out everywhere, `keep` excepted: pages, and every chat verified for the client."""
    sessions = delete(PortalSession).where(PortalSession.client_id == client_id)
    chats = select(Conversation).where(Conversation.client_id == client_id)
    if keep is not None:
        sessions = sessions.where(PortalSession.id != keep)
        chats = chats.where(Conversation.portal_session_id.is_distinct_from(keep))
    session.execute(sessions)
    for row in session.scalars(chats):
        identity.sign_out(session, row, now)
    _record(session, "session.ended_everywhere", keep or 0, client_id, now)


def _record(session: Session, kind: str, session_id: int, client_id: int, now: datetime) -> None:
    about = About("session", session_id, client_id=client_id)
    record(session, now, f"client:{client_id}", kind, about)
