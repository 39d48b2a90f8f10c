"""The application of the tests of /api/bot and of the pages."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from backend.core.database import Database
from tests.support.clock import MovableClock
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served, served
from tests.support.stripe_double import StripeDouble


@pytest.fixture
def web(database: Database, clock: MovableClock, tmp_path: Path, people: People) -> Iterator[Served]:
    """The application with Anna, Bo, Carl and Lars in it."""
    with served(database, clock, tmp_path) as running:
        yield running


@pytest.fixture
def anna(web: Served, people: People) -> Portal:
    """Anna, logged in on the portal."""
    return Portal(web, people.anna)


@pytest.fixture
def carl(web: Served, people: People) -> Portal:
    """Carl, logged in on the portal; nothing of Anna's is for him."""
    return Portal(web, people.carl)


@pytest.fixture
def guest(web: Served) -> Portal:
    """Somebody who has not logged in."""
    return Portal(web)


@pytest.fixture
def web_with(
    database: Database, clock: MovableClock, tmp_path: Path, people: People
) -> Iterator[Callable[..., Served]]:
    """Builds the application with settings of the test's own."""
    with ExitStack() as stack:

        def build(**settings: Any) -> Served:
            return stack.enter_context(served(database, clock, tmp_path, **settings))

        yield build


@pytest.fixture
def stripe(clock: MovableClock) -> Iterator[StripeDouble]:
    """Stripe, on this machine."""
    double = StripeDouble()
    double.now = lambda: clock().timestamp()
    yield double
    double.close()


@pytest.fixture
def shop(web_with: Callable[..., Served], stripe: StripeDouble) -> Served:
    """The application with Stripe."""
    return web_with(**stripe.settings)
