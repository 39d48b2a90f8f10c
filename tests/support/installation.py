"""One running installation for all tests that look from outside, with clients of its own."""

from collections.abc import Iterator

import pytest

from backend.settings import ROOT
from tests.support.live import Live

HERE = ROOT / "tests" / "journeys"


@pytest.fixture(scope="session")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """Everything up, as `make run` starts it, with the clients of clients.yml."""
    folder = tmp_path_factory.mktemp("installation")
    organisation = HERE / "organisation.yml"
    running = Live(folder, SEED_FILE=str(HERE / "clients.yml"), ORGANISATION_FILE=str(organisation)).start()
    yield running
    assert running.stop() == 0
