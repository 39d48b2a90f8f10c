"""The double of /api/bot, with the actions pointed at it."""

from collections.abc import Iterator

import pytest

from actions import portal_client
from tests.support.bot_api_double import TOKEN, BotApi, running_bot_api


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Iterator[BotApi]:
    """The double, with the actions pointed at it."""
    with running_bot_api() as running:
        monkeypatch.setenv("BOT_API_URL", running.url + "/")
        monkeypatch.setenv("BOT_API_TOKEN", TOKEN)
        portal_client.address.cache_clear()
        yield running
    portal_client.address.cache_clear()
