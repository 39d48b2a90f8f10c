"""The migration to talking keeps what an installation has, on the way up and on the way down."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from backend.core import migrate
from backend.core.database import Database
from tests.support.databases import new_postgresql_database

CONVERSATION = (
    "INSERT INTO conversations (id, channel, address, language, language_settled, floor, opened_at, updated_at) "
    "VALUES ('c1', 'web', 'a1', 'da', false, 'bot', '2026-03-05 08:00:00', '2026-03-05 08:00:00')"
)
MESSAGE = (
    "INSERT INTO messages (public_id, conversation_id, channel, author, text, buttons, sent_at, attempts) "
    "VALUES ('{0}', 'c1', 'web', '{0}', '', '[]', '2026-03-05 08:00:00', 0)"
)
URGENT = (
    "INSERT INTO urgent_requests (id, public_id, conversation_id, language, what, reach, status, created_at) "
    "VALUES (1, 'u1', 'c1', 'da', 'We are at the border', 'here', 'open', '2026-03-05 08:00:00')"
)


@pytest.fixture(params=["sqlite", "postgresql"])
def lived_in(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of the version before with a conversation, a message and an urgent request in it."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'talked-in.db'}"
    else:
        url = new_postgresql_database(request.getfixturevalue("postgresql_server"), "talked_in")
    opened = Database(url)
    migrate.upgrade(opened.engine, "0002")
    with opened.engine.begin() as connection:
        for statement in (CONVERSATION, MESSAGE.format("client"), URGENT):
            connection.execute(text(statement))
    yield opened
    opened.close()


def counts(database: Database) -> list[int]:
    """How many conversations, messages and urgent requests there are."""
    with database.engine.connect() as connection:
        tables = ("conversations", "messages", "urgent_requests")
        return [connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in tables]  # noqa: S608


def test_up_keeps_the_rows_and_nobody_is_silent_yet(lived_in: Database) -> None:
    migrate.upgrade(lived_in.engine, "0003")
    with lived_in.engine.connect() as connection:
        found = connection.execute(text("SELECT waiting_for, silence_at, silences FROM conversations")).one()
    assert tuple(found) == (None, None, 0)
    assert counts(lived_in) == [1, 1, 1]


def test_down_keeps_the_rows_but_not_what_the_system_said(lived_in: Database) -> None:
    migrate.upgrade(lived_in.engine, "0003")
    with lived_in.engine.begin() as connection:
        connection.execute(text(MESSAGE.format("system")))
    migrate.downgrade(lived_in.engine, "0002")
    assert counts(lived_in) == [1, 1, 1]
    with lived_in.engine.connect() as connection:
        assert connection.execute(text("SELECT author FROM messages")).scalar_one() == "client"
