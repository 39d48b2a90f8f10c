"""What a test of the server asks for by name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from backend.core.database import Database
from tests.support.clock import MovableClock
from tests.support.databases import database, postgresql_database, postgresql_server, sqlite_database
from tests.support.house import House, firm
from tests.support.people import People, settle

__all__ = [
    "clock",
    "database",
    "house",
    "house_with",
    "people",
    "postgresql_database",
    "postgresql_server",
    "sqlite_database",
]


@pytest.fixture
def clock() -> MovableClock:
    """A clock that stands still on a Thursday morning."""
    return MovableClock()


@pytest.fixture
def people(database: Database, clock: MovableClock) -> People:
    """Anna, Bo, Carl and Lars, stored."""
    return settle(database, clock().date())


@pytest.fixture
def house(database: Database, clock: MovableClock, tmp_path: Path) -> House:
    """A house with the default rules."""
    return House(database, clock, tmp_path)


@pytest.fixture
def house_with(database: Database, clock: MovableClock, tmp_path: Path) -> Callable[..., House]:
    """Builds a house with verification rules of the test's own."""

    def build(**verification: Any) -> House:
        return House(database, clock, tmp_path, firm(**verification))

    return build
