"""The portal's migration keeps what an installation has, on the way up and on the way down."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from backend.core import migrate
from backend.core.database import Database
from backend.people import passwords
from tests.support.databases import new_postgresql_database

PHONE = "+4531000001"
CLIENT = (
    "INSERT INTO clients (id, email, name, phone, language, password_hash, created_at) "
    "VALUES (1, 'anna@example.org', 'Anna', '+4531000001', 'da', NULL, '2026-03-05 08:00:00')"
)
CASE = (
    "INSERT INTO cases (id, number, client_id, type, status, paused, opened_on, updated_on) "
    "VALUES (1, 'NB-1', 1, 'other', 'opened', false, '2026-03-05', '2026-03-05')"
)
MESSAGE = (
    "INSERT INTO case_messages (id, case_id, sender, subject, body, sent_at, read) "
    "VALUES (1, 1, 'client', 'Hi', 'Hello', '2026-03-05 08:00:00', false)"
)


@pytest.fixture(params=["sqlite", "postgresql"])
def lived_in(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of the first version with Anna, her case and a message in it."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'lived-in.db'}"
    else:
        url = new_postgresql_database(request.getfixturevalue("postgresql_server"), "lived_in")
    opened = Database(url)
    migrate.upgrade(opened.engine, "0001")
    with opened.engine.begin() as connection:
        for statement in (CLIENT, CASE, MESSAGE):
            connection.execute(text(statement))
    yield opened
    opened.close()


def counts(database: Database) -> list[int]:
    """How many clients, cases and messages there are."""
    with database.engine.connect() as connection:
        tables = ("clients", "cases", "case_messages")
        return [connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in tables]  # noqa: S608


def test_up_keeps_the_rows_and_gives_the_first_password(lived_in: Database) -> None:
    migrate.upgrade(lived_in.engine)
    with lived_in.engine.connect() as connection:
        found = connection.execute(text("SELECT password_hash, password_chosen FROM clients")).one()
    assert counts(lived_in) == [1, 1, 1]
    assert passwords.matches(found.password_hash, PHONE)
    assert not found.password_chosen


def test_down_keeps_the_rows_too(lived_in: Database) -> None:
    migrate.upgrade(lived_in.engine)
    migrate.downgrade(lived_in.engine, "0001")
    assert counts(lived_in) == [1, 1, 1]
