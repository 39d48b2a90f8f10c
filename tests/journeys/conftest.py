"""One running installation for the journeys, with clients of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.live import Live

HERE = Path(__file__).resolve().parent


@pytest.fixture(scope="session")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """Everything up, as `make run` starts it, with the clients of clients.yml."""
    folder = tmp_path_factory.mktemp("installation")
    organisation = HERE / "organisation.yml"
    running = Live(folder, SEED_FILE=str(HERE / "clients.yml"), ORGANISATION_FILE=str(organisation)).start()
    yield running
    assert running.stop() == 0
