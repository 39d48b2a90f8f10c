"""The database: one engine, read and write transactions, SQLite and PostgreSQL alike."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DataError, InterfaceError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from backend.core.errors import InvalidError

BUSY_SECONDS = 15
DatabaseDown = (OperationalError, InterfaceError)
"""What SQLAlchemy raises when the database itself does not answer."""
DataRefused = DataError
"""What it raises when the database answers that a value does not fit: too long, too large."""
Transaction = Session
"""The name by which the faces know a session; they import no SQLAlchemy."""
WAKE = "wake"
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
LARGEST = 2**63 - 1


def wake_after_commit(session: Session, job: str) -> None:
    """Have the background job `job` woken once this transaction is committed, and not if it is not."""
    session.info.setdefault(WAKE, set()).add(job)


class Database:
    """Opens transactions; a request or a job is one of them, nobody else commits."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = _engine(url)
        self.wake: Callable[[str], None] | None = None
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """A transaction that commits at the end, or rolls back on any exception; then the jobs asked for are woken."""
        with self._sessions() as session:
            with session.begin():
                yield session
            if self.wake is not None:
                for job in sorted(session.info.get(WAKE, ())):
                    self.wake(job)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction that takes no write lock and keeps nothing."""
        with self._sessions() as session:
            session.connection(execution_options={"read_only": True})
            yield session

    def check(self) -> None:
        """Raise one of `DatabaseDown` unless the database answers and holds our tables."""
        with self.read() as session:
            session.execute(text("SELECT count(*) FROM alembic_version"))

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def _engine(url: str) -> Engine:
    if url.startswith("sqlite"):
        engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        engine = create_engine(url, pool_pre_ping=True, pool_size=10, max_overflow=20)
    event.listen(engine, "before_cursor_execute", _refuse_what_no_database_keeps)
    return engine


def _refuse_what_no_database_keeps(
    _connection: object, _cursor: object, _statement: str, parameters: Any, _context: object, _many: object
) -> None:
    """One place for every face: PostgreSQL takes no NUL, no driver half a character, SQLite no larger integer.

    Raises InvalidError, so that both databases answer alike, and as to any other text that makes no sense.
    """
    for row in parameters if isinstance(parameters, list) else (parameters,):
        for value in row.values() if isinstance(row, dict) else row or ():
            if isinstance(value, str) and UNSTORABLE.search(value):
                raise InvalidError(errors=[])
            if isinstance(value, int) and not -LARGEST <= value <= LARGEST:
                raise InvalidError(errors=[])


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver's own BEGIN comes too late and takes the lock too late: we send ours (SQLAlchemy docs, "pysqlite").
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "foreign_keys=ON",
        "synchronous=FULL",
        f"busy_timeout={BUSY_SECONDS * 1000}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    read_only = connection.get_execution_options().get("read_only")
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
