"""Logging in: e-mail address and password, then, if the firm or the client wants it so, a mailed code.

Whether an address is known is never told: an unknown one, one without a password and a wrong password are answered
alike, after the same work.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.accounts import codes, credentials, sessions, tries
from backend.accounts.credentials import Kept
from backend.accounts.desk import Desk
from backend.accounts.tries import Door, Trying
from backend.audit.events import About, record
from backend.core.database import Database
from backend.models.people import Client
from backend.people import passwords

Outcome = Literal["in", "code", "wrong", "locked", "gone", "too_soon", "sent"]


@dataclass(frozen=True)
class Came:
    """What became of a step.

    in: `token` is the new session's · code: `token` is for the browser that may enter the code · wrong · locked:
    `minutes` to wait · gone: log in anew · too_soon: `seconds` to wait.
    """

    outcome: Outcome
    token: str = ""
    client: Client | None = None
    minutes: int = 0
    seconds: int = 0


def enter(desk: Desk, database: Database, door: Door, email: str, password: str, now: datetime) -> Came:
    """Take an e-mail address and a password as typed. Opens transactions of its own: hashing must not hold one open."""
    who = tries.trying(desk, email, door)
    with database.write() as session:
        if minutes := tries.take(session, desk, who, now):
            return Came("locked", minutes=minutes)
        found = credentials.kept(session, email)
    right = credentials.holds(desk, found, password)
    new_hash = _renewed(found, password) if right else None
    with database.write() as session:
        client = _unchanged(session, found) if right else None
        if client is None:
            return _refused(session, desk, who, found, now)
        client.password_hash = new_hash or client.password_hash
        # Those who had a password of their own before it was written down whether they have.
        client.password_chosen = client.password_chosen or not passwords.is_first(client.password_hash or "")
        tries.give_back(session, who, now)
        if codes.wanted(desk, client):
            return _code(session, desk, client, now)
        return _in(session, who, door, client, now)


def enter_code(session: Session, desk: Desk, door: Door, token: str, code: str, now: datetime) -> Came:
    """Take the code that was mailed to whoever got `token`; one that is right is good once."""
    row = codes.waiting(session, token, now, desk.allowance.max_attempts)
    if row is None:
        return Came("gone")
    client = session.get_one(Client, row.client_id)
    who = tries.trying(desk, client.email, door)
    if minutes := tries.take(session, desk, who, now):
        return Came("locked", minutes=minutes)
    if not codes.use(session, desk, row, token, code, now):
        codes.count_wrong(session, row)
        return _refused(session, desk, who, credentials.of(client), now)
    tries.give_back(session, who, now)
    return _in(session, who, door, client, now)


def resend(session: Session, desk: Desk, token: str, now: datetime) -> Came:
    """Mail a new code; the one before stops working."""
    row = codes.waiting(session, token, now, desk.allowance.max_attempts)
    if row is None:
        return Came("gone")
    if seconds := codes.too_soon(row, now):
        return Came("too_soon", seconds=seconds)
    client = session.get_one(Client, row.client_id)
    if minutes := codes.mails_waiting(session, desk, client, now):
        return Came("locked", minutes=minutes)
    codes.renew(session, desk, client, row, token, now)
    return Came("sent")


def _in(session: Session, who: Trying, door: Door, client: Client, now: datetime) -> Came:
    """A new session; the one before of this browser ends, and nothing is held against it any more."""
    tries.forgive(session, who)
    if door.leaving is not None:
        sessions.end(session, *door.leaving, now)
    return Came("in", token=sessions.start(session, client, now), client=client)


def _code(session: Session, desk: Desk, client: Client, now: datetime) -> Came:
    if minutes := codes.mails_waiting(session, desk, client, now):
        return Came("locked", minutes=minutes)
    return Came("code", token=codes.send(session, desk, client, now), client=client)


def _refused(session: Session, desk: Desk, who: Trying, found: Kept, now: datetime) -> Came:
    """The try stays counted; the event says whose login it was, and never what was typed."""
    client_id = found.client.id if found.client is not None else None
    record(session, now, "guest", "login.failed", About("login", client_id or 0, client_id=client_id))
    minutes = tries.waiting(session, tries.limits(desk, who), now)
    return Came("locked", minutes=minutes) if minutes else Came("wrong")


def _unchanged(session: Session, found: Kept) -> Client | None:
    """The client, unless deleted or given another password while the typed one was being checked."""
    if found.client is None:
        return None
    query = select(Client).where(Client.id == found.client.id, Client.password_hash == found.password_hash)
    return session.scalar(query.with_for_update())


def _renewed(found: Kept, password: str) -> str | None:
    """A new hash, where the kept one was made with other costs than today's."""
    old = found.password_hash
    return passwords.hashed(password) if old is not None and passwords.outdated(old) else None
