"""The double of /api/bot: what the firm holds about a client, and for how long."""

from collections.abc import Mapping

from tests.support.bot_api_facts import Client, Json, World
from tests.support.bot_api_topic import Topic

AMOUNTS = {"cases": 1, "messages": 4, "files": 3, "payments": 2, "conversations": 1}
DAYS = {"chat_days": 365, "audit_days": 730}


def _my_data(_world: World, client: Client | None, _body: Json, _groups: Mapping[str, str]) -> Json:
    assert client is not None
    url = f"http://127.0.0.1:8000/portal/my-data/{client.first_name.lower()}"
    return {"url": url, "minutes": 15, "what": AMOUNTS} | DAYS


def _retention(_world: World, _client: Client | None, _body: Json, _groups: Mapping[str, str]) -> Json:
    return dict(DAYS)


PRIVACY = (
    Topic("my_data", "GET", "/my-data", _my_data),
    Topic("retention", "GET", "/retention", _retention, private=False),
)
