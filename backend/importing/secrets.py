"""The passwords of an import file: only hashes go on, and only of those that are new.

A client without a password in the file gets the first one, the phone number (docs/decisions/0010-first-password.md).
"""

import os
from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.core.database import Database
from backend.importing.rows import kept, portions
from backend.importing.schemas import ClientRow, Content, StaffRow
from backend.importing.sync import ACTOR
from backend.models.audit import Event
from backend.models.people import Client, Staff
from backend.people import passwords

Key = tuple[str, str]


@dataclass(frozen=True)
class NewPassword:
    """A hash to be stored, and whether it is of a password of the client's own."""

    password_hash: str
    chosen: bool


@dataclass(frozen=True)
class _Given:
    key: Key
    password: str
    password_hash: str | None


@dataclass(frozen=True)
class _Present:
    phone: str
    chosen: bool
    has_one: bool


def new(database: Database, content: Content) -> Mapping[Key, NewPassword]:
    """What is new, by "staff" or "client" and e-mail address.

    Done before the transaction that writes: hashing takes long on purpose, and others want to write meanwhile.
    """
    given = list(_given(database, content))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        hashes = zip(given, pool.map(_new_hash, given), strict=True)
        own = {one.key: NewPassword(new_hash, chosen=True) for one, new_hash in hashes if new_hash}
    return {**_first(database, content), **own}


def _own(row: StaffRow | ClientRow) -> bool:
    """Whether the file gives a password; a client's own phone number is the first one, however it got there."""
    return row.password is not None and not (isinstance(row, ClientRow) and row.password == row.phone)


def _given(database: Database, content: Content) -> Iterator[_Given]:
    for kind, table, rows in (("staff", Staff, content.staff), ("client", Client, content.clients)):
        with_password: dict[str, StaffRow | ClientRow] = {row.email: row for row in rows if _own(row)}
        with database.read() as session:
            there = dict(kept(session, table, "email", with_password.keys(), lambda row: row["email"]))
            themselves = _chose_themselves(session, [row.id for row in there.values()]) if table is Client else set()
        for email, row in with_password.items():
            before = there.get(email)
            if before is None or before.id not in themselves:
                yield _Given((kind, email), row.password or "", before.values["password_hash"] if before else None)


def _chose_themselves(session: Session, client_ids: Collection[int]) -> set[int]:
    """The clients who chose their password on the portal since: a file that is imported again must not undo it."""
    found: set[int] = set()
    for some in portions(client_ids):
        chosen = (Event.kind == "client.password", Event.actor != ACTOR, Event.client_id.in_(some))
        query = select(Event.client_id).where(*chosen).distinct()
        found.update(one for one in session.scalars(query) if one is not None)
    return found


def _new_hash(given: _Given) -> str | None:
    return None if passwords.matches(given.password_hash, given.password) else passwords.hashed(given.password)


def _first(database: Database, content: Content) -> dict[Key, NewPassword]:
    """First passwords: of new clients, and of those who have not chosen one and whose number was corrected."""
    rows = {row.email: row for row in content.clients if not _own(row)}
    there = _present(database, rows)
    return {
        ("client", email): NewPassword(passwords.first(row.phone), chosen=False)
        for email, row in rows.items()
        if (before := there.get(email)) is None
        or not before.has_one
        or (not before.chosen and before.phone != row.phone)
    }


def _present(database: Database, rows: Mapping[str, ClientRow]) -> dict[str, _Present]:
    columns = (Client.email, Client.phone, Client.password_chosen, Client.password_hash.is_not(None))
    found: dict[str, _Present] = {}
    with database.read() as session:
        for some in portions(rows.keys()):
            for email, phone, chosen, has_one in session.execute(select(*columns).where(Client.email.in_(some))):
                found[email] = _Present(phone, chosen, has_one)
    return found
