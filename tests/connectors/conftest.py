"""A running web process and visitors for the tests of the website chat."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backend.core.database import Database
from tests.support.clock import MovableClock
from tests.support.running import Loop, Running, Visitor

Visit = Callable[..., Visitor]


@pytest.fixture(scope="session")
def loop() -> Iterator[Loop]:
    """One loop for the sockets of all tests."""
    running = Loop()
    yield running
    running.stop()


@pytest.fixture
def server(database: Database, clock: MovableClock, tmp_path: Path) -> Iterator[Running]:
    """The web process, listening."""
    with Running(database, clock, tmp_path) as running:
        yield running


@pytest.fixture
def visit(server: Running, loop: Loop) -> Iterator[Visit]:
    """Opens a socket to the server; all are closed in the end."""
    visitors: list[Visitor] = []

    def come(transports: list[str] | None = None) -> Visitor:
        visitors.append(Visitor(loop, server.url, transports))
        return visitors[-1]

    yield come
    for visitor in visitors:
        visitor.leave()


@pytest.fixture
def anna(visit: Visit) -> Visitor:
    """Anna's socket, in a session of her own."""
    visitor = visit()
    visitor.enter()
    return visitor


@pytest.fixture
def carl(visit: Visit) -> Visitor:
    """Carl's socket, in a session of his own."""
    visitor = visit()
    visitor.enter()
    return visitor
