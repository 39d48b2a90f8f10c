"""The passwords of an import file: only hashes go on, and only of those that are new."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from backend.core.database import Database
from backend.importing.rows import kept
from backend.importing.schemas import ClientRow, Content, StaffRow
from backend.models.people import Client, Staff
from backend.people import passwords


@dataclass(frozen=True)
class _Given:
    key: tuple[str, str]
    password: str
    password_hash: str | None


def hashes(database: Database, content: Content) -> dict[tuple[str, str], str]:
    """The new hash for each ("staff" or "client", e-mail) whose password in the file is not the present one.

    Done before the transaction that writes: hashing takes long on purpose, and others want to write meanwhile.
    """
    given = list(_given(database, content))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return {
            key: new for key, new in zip((one.key for one in given), pool.map(_new_hash, given), strict=True) if new
        }


def _given(database: Database, content: Content) -> Iterator[_Given]:
    for kind, table, rows in (("staff", Staff, content.staff), ("client", Client, content.clients)):
        with_password: dict[str, StaffRow | ClientRow] = {row.email: row for row in rows if row.password}
        with database.read() as session:
            there = dict(kept(session, table, "email", with_password.keys(), lambda row: row["email"]))
        for email, row in with_password.items():
            before = there.get(email)
            yield _Given((kind, email), row.password or "", before.values["password_hash"] if before else None)


def _new_hash(given: _Given) -> str | None:
    return None if passwords.matches(given.password_hash, given.password) else passwords.hashed(given.password)
