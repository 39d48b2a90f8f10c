"""Personal tokens: with one, a client's own program asks the API in the client's name."""

import enum
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from backend.accounts.sessions import token_hash
from backend.audit.events import About, record
from backend.core.database import Database
from backend.core.errors import DomainError, NotFoundError
from backend.models.accounts import PersonalToken
from backend.models.people import Client
from backend.people.acting import Acting

PREFIX = "pat_"
"""How every token begins, so that people and scanners see what it is."""
HINT = 8
"""So many first characters of a token are kept to tell it apart; 39 unknown ones are left."""
MOST = 20
"""So many tokens that hold a client may have."""
LONGEST = 200
"""Nothing longer can be one of ours; it is not even hashed."""
TOUCH = timedelta(minutes=1)
"""How precisely the last use is kept: not every call is a write."""


class Lifetime(enum.IntEnum):
    """How long a token may last, in days."""

    MONTH = 30
    QUARTER = 90
    YEAR = 365


class TooManyTokensError(DomainError):
    """The client has as many tokens as one may have; `most` says how many."""

    status = 409
    code = "too_many_tokens"


@dataclass(frozen=True)
class TokenFacts:
    """A token that holds; `hint` is how it begins. The token itself is known to its owner only."""

    id: int
    name: str
    hint: str
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None


def own(session: Session, client: Client, now: datetime) -> tuple[TokenFacts, ...]:
    """The client's tokens that hold, the newest first; at most `MOST`."""
    query = select(PersonalToken).where(*_holding(client.id, now)).order_by(PersonalToken.id.desc()).limit(MOST)
    return tuple(_facts(row) for row in session.scalars(query))


def make(session: Session, acting: Acting, name: str, lifetime: Lifetime) -> tuple[str, TokenFacts]:
    """A new token, and its facts; the text is given out this once. Raises TooManyTokensError."""
    client_id, now = acting.client.id, acting.at
    session.execute(select(Client.id).where(Client.id == client_id).with_for_update())
    holding = session.scalar(select(func.count(PersonalToken.id)).where(*_holding(client_id, now))) or 0
    if holding >= MOST:
        raise TooManyTokensError(most=MOST)
    token = PREFIX + secrets.token_urlsafe(32)
    row = PersonalToken(
        client_id=client_id,
        name=name,
        hint=token[:HINT],
        token_hash=token_hash(token),
        created_at=now,
        expires_at=now + timedelta(days=lifetime),
    )
    session.add(row)
    session.flush()
    _record(session, acting, "token.made", row.id, {"days": int(lifetime)})
    return token, _facts(row)


def revoke(session: Session, acting: Acting, token_id: int) -> None:
    """End one token of the client for good. Raises NotFoundError, also for another client's."""
    query = select(PersonalToken).where(PersonalToken.id == token_id, *_holding(acting.client.id, acting.at))
    row = session.scalar(query.with_for_update())
    if row is None:
        raise NotFoundError
    row.revoked_at = acting.at
    _record(session, acting, "token.revoked", row.id)


def client_of(database: Database, token: str, now: datetime) -> Client | None:
    """Whose token it is, if it still holds; its use is written down, once a minute at most."""
    if not token.startswith(PREFIX) or len(token) > LONGEST:
        return None
    query = (
        select(Client, PersonalToken.id, PersonalToken.used_at)
        .join(PersonalToken, PersonalToken.client_id == Client.id)
        .where(
            PersonalToken.token_hash == token_hash(token),
            PersonalToken.revoked_at.is_(None),
            PersonalToken.expires_at > now,
        )
    )
    with database.read() as session:
        found = session.execute(query).first()
    if found is None:
        return None
    client, token_id, used_at = found
    if used_at is None or now - used_at > TOUCH:
        with database.write() as session:
            session.execute(update(PersonalToken).where(PersonalToken.id == token_id).values(used_at=now))
    return client


def _holding(client_id: int, now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        PersonalToken.client_id == client_id,
        PersonalToken.revoked_at.is_(None),
        PersonalToken.expires_at > now,
    )


def _facts(row: PersonalToken) -> TokenFacts:
    return TokenFacts(row.id, row.name, row.hint, row.created_at, row.expires_at, row.used_at)


def _record(session: Session, acting: Acting, kind: str, token_id: int, new: Mapping[str, int] | None = None) -> None:
    about = About("token", token_id, client_id=acting.client.id)
    record(session, acting.at, acting.actor, kind, about, new=new)
