"""Migrations go up and down on both databases and make exactly the tables of the models."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import OperationalError

from backend.core import migrate
from backend.core.database import Database
from backend.models import Base
from tests.support.databases import new_postgresql_database


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without a table."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'fresh.db'}"
    else:
        url = new_postgresql_database(request.getfixturevalue("postgresql_server"), "fresh")
    opened = Database(url)
    yield opened
    opened.close()


def tables(engine: Engine) -> set[str]:
    """The names of all tables."""
    return set(inspect(engine).get_table_names())


def differences(engine: Engine) -> list[Any]:
    """What differs between the database and the models."""
    with engine.connect() as connection:
        return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))


def test_up_makes_exactly_the_tables_of_the_models(fresh: Database) -> None:
    migrate.upgrade(fresh.engine)
    assert tables(fresh.engine) == {*Base.metadata.tables, "alembic_version"}
    assert differences(fresh.engine) == []


def test_up_twice_is_up_once(fresh: Database) -> None:
    migrate.upgrade(fresh.engine)
    migrate.upgrade(fresh.engine)
    assert differences(fresh.engine) == []


def test_down_leaves_nothing_and_up_again_makes_it_anew(fresh: Database) -> None:
    migrate.upgrade(fresh.engine)
    migrate.downgrade(fresh.engine, "base")
    assert tables(fresh.engine) == {"alembic_version"}
    migrate.upgrade(fresh.engine)
    assert differences(fresh.engine) == []


def test_a_migration_that_fails_leaves_the_database_as_it_was(fresh: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with fresh.engine.begin() as connection:
        connection.execute(text("CREATE TABLE payments (id INTEGER)"))  # in the way of ours
    with pytest.raises(Exception, match="payments"):
        migrate.upgrade(fresh.engine)
    assert tables(fresh.engine) - {"alembic_version"} == {"payments"}


def test_a_database_without_our_tables_does_not_pass_for_ready(fresh: Database) -> None:
    with pytest.raises(Exception, match="alembic_version"):
        fresh.check()
    migrate.upgrade(fresh.engine)
    fresh.check()


def test_a_server_that_is_not_there_is_down() -> None:
    nowhere = Database("postgresql+psycopg://nobody@127.0.0.1:1/nothing")
    with pytest.raises(OperationalError):
        nowhere.check()
