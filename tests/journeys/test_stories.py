"""Whole conversations in five languages, through everything that is real: tests/journeys/stories/<language>/*.yml."""

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.support.installation import HERE
from tests.support.live import Live
from tests.support.stories import Played, Story, seed_for, stories

STORIES = stories()
FEWEST = 60


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """An installation with a client for every story."""
    folder = tmp_path_factory.mktemp("stories")
    seed = folder / "people.yml"
    seed.write_text(seed_for(STORIES), encoding="utf-8")
    running = Live(folder, SEED_FILE=str(seed), ORGANISATION_FILE=str(HERE / "organisation.yml")).start()
    yield running
    assert running.stop() == 0


@pytest.mark.parametrize("story", STORIES, ids=[story.name for story in STORIES])
def test_a_conversation_goes_as_written(stage: Live, story: Story) -> None:
    Played(stage, story).play()


def test_every_language_has_its_stories() -> None:
    told = Counter(story.language for story in STORIES)
    assert all(told[language] >= FEWEST for language in ("da", "sv", "en", "fi", "ar")), told
