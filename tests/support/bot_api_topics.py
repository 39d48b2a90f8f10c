"""The topics that the double of /api/bot answers beside identity and cases: each a method, a path and a function."""

from collections.abc import Mapping

from tests.support.bot_api_checklist import CHECKLIST
from tests.support.bot_api_consultation import CONSULTATION
from tests.support.bot_api_details import DETAILS
from tests.support.bot_api_facts import Client, Json, World
from tests.support.bot_api_money import MONEY
from tests.support.bot_api_people import PEOPLE
from tests.support.bot_api_portal import HELP
from tests.support.bot_api_privacy import PRIVACY
from tests.support.bot_api_topic import Topic

__all__ = ["TOPICS", "Topic"]


def _message(_world: World, _client: Client | None, body: Json, _groups: Mapping[str, str]) -> Json:
    return {"id": 1, "case_number": body["number"]}


TOPICS: tuple[Topic, ...] = (
    Topic("message", "POST", "/messages", _message),
    *PEOPLE,
    *HELP,
    *PRIVACY,
    *CHECKLIST,
    *DETAILS,
    *MONEY,
    *CONSULTATION,
)
