"""Links from a verified conversation to a page of the portal, already logged in.

Looking at one does not use it up: only the button on its page does, once, while the conversation stays verified.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import CursorResult, delete, select, update
from sqlalchemy.orm import Session

from backend.accounts import sessions, tries
from backend.accounts.desk import Desk
from backend.accounts.tries import Door, Limit
from backend.audit.events import About, record
from backend.models.accounts import ChatLink
from backend.models.conversations import Conversation
from backend.models.people import Client
from backend.people.acting import Acting
from backend.verification.asking import still_verified

MINUTES = 10
LONGEST = 100
"""Characters of what stands in an address; more is none of ours."""


@dataclass(frozen=True)
class Held:
    """What a link that holds is for."""

    client: Client
    path: str

    @property
    def first_name(self) -> str:
        """What whoever holds the link is told of whose it is."""
        return self.client.name.split()[0] if self.client.name.split() else self.client.name


@dataclass(frozen=True)
class Entered:
    """in: `token` is the new session's, `path` the page to go on to · over · locked: `minutes` to wait."""

    outcome: Literal["in", "over", "locked"]
    held: Held | None = None
    token: str = ""
    minutes: int = 0


def may_log_in(desk: Desk, row: Conversation) -> bool:
    """Whether a link of this conversation may log in: not where a guess of e-mail and phone alone verified it."""
    return desk.organisation.verification.level == "code" or row.portal_session_id is not None


def make(session: Session, acting: Acting, conversation: Conversation, path: str) -> str:
    """The secret part of a link, good for MINUTES; only its hash is kept."""
    token = sessions.new_token()
    expired = delete(ChatLink).where(ChatLink.client_id == acting.client.id, ChatLink.expires_at <= acting.at)
    session.execute(expired)
    row = ChatLink(
        token_hash=sessions.token_hash(token), client_id=acting.client.id, conversation_id=conversation.id, path=path,
        created_at=acting.at, expires_at=acting.at + timedelta(minutes=MINUTES),
    )  # fmt: skip
    session.add(row)
    session.flush()
    _note(session, acting.at, "login.chat_link_given", row)
    return token


def find(session: Session, token: str, now: datetime) -> Held | None:
    """What the link is for, or None if it is none, was used, or its time or its conversation's is over."""
    query = select(ChatLink).where(
        ChatLink.token_hash == sessions.token_hash(token), ChatLink.used_at.is_(None), ChatLink.expires_at > now
    )
    row = session.scalar(query) if len(token) <= LONGEST else None
    return _held(session, row, now) if row is not None else None


def enter(session: Session, desk: Desk, door: Door, token: str, now: datetime) -> Entered:
    """Use the link up and log its client in, as any other login does; the browser's session before this one ends."""
    key = desk.network_key(door.network)
    if key is not None:
        tries.one_at_a_time(session, (key,))
        if minutes := tries.waiting(session, (_limit(desk, key),), now):
            return Entered("locked", minutes=minutes)
    held = _used(session, token, now)
    if held is None:
        tries.note(session, (key,) if key is not None else (), tries.LOGIN, now)
        return Entered("over")
    if door.leaving is not None:
        sessions.end(session, *door.leaving, now)
    return Entered("in", held, sessions.start(session, held.client, now))


def _used(session: Session, token: str, now: datetime) -> Held | None:
    taken = session.execute(
        update(ChatLink)
        .where(ChatLink.token_hash == sessions.token_hash(token), ChatLink.used_at.is_(None), ChatLink.expires_at > now)
        .values(used_at=now)
        .execution_options(synchronize_session=False)
    )
    if not isinstance(taken, CursorResult) or taken.rowcount != 1:
        return None
    row = session.scalars(select(ChatLink).where(ChatLink.token_hash == sessions.token_hash(token))).one()
    held = _held(session, row, now, lock=True)
    if held is not None:
        _note(session, now, "login.by_chat_link", row)
    return held


def _held(session: Session, row: ChatLink, now: datetime, *, lock: bool = False) -> Held | None:
    """The link if its conversation is verified for its client, and was all the time: a sign-out ends it for good."""
    client = still_verified(session, row.conversation_id, row.client_id, row.created_at, now, lock=lock)
    return Held(client, row.path) if client is not None else None


def _limit(desk: Desk, key: str) -> Limit:
    return Limit(key, tries.LOGIN, 20 * desk.allowance.max_attempts, desk.allowance.lockout)


def _note(session: Session, at: datetime, kind: str, row: ChatLink) -> None:
    about = About("login", row.id, client_id=row.client_id)
    record(session, at, f"client:{row.client_id}", kind, about, new={"conversation": row.conversation_id})
