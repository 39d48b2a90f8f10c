"""Urgent requests, and what the staff is asked for, as the double of /api/bot answers them."""

from collections.abc import Mapping

from tests.support.bot_api_facts import Client, Json, World
from tests.support.bot_api_topic import ProblemError, Topic

REQUEST = 7
"""The number of every request that is taken."""
CRY = {"what", "by_when", "where", "reach", "name"}
WISH = {"kind", "text", "phone", "when", "name", "email"}


def _urgent(world: World, _client: Client | None, body: Json, _groups: Mapping[str, str]) -> Json:
    """`world.forced["urgent_full"]` makes it refuse as it does to a network that asks too often."""
    if "urgent_full" in world.forced:
        raise ProblemError(429, "too_many", retry_minutes=30)
    if not body["what"].strip() or set(body) - CRY:
        raise ProblemError(422, "invalid")
    return {"id": REQUEST, "open": world.hours["open"]}


def _more(world: World, _client: Client | None, body: Json, groups: Mapping[str, str]) -> Json:
    if int(groups["id"]) != REQUEST:
        raise ProblemError(404, "not_found")
    if not body["text"].strip():
        raise ProblemError(422, "invalid")
    return {"id": REQUEST, "open": world.hours["open"]}


def _request(_world: World, client: Client | None, body: Json, _groups: Mapping[str, str]) -> Json:
    if set(body) - WISH:
        raise ProblemError(422, "invalid")
    if body["kind"] == "erasure" and client is None:
        raise ProblemError(401, "verification_required", reason="expired")
    wrong = {}
    if body["kind"] == "callback" and not body.get("phone") and client is None:
        wrong = {"phone": "missing"}
    if body["kind"] == "complaint" and not body.get("text"):
        wrong = {"text": "missing"}
    return {
        "outcome": "invalid" if wrong else "taken",
        "id": None if wrong else REQUEST,
        "wrong": wrong,
        "repeated": False,
    }


PEOPLE: tuple[Topic, ...] = (
    Topic("urgent", "POST", "/urgent", _urgent, private=False),
    Topic("urgent_more", "POST", r"/urgent/(?P<id>\d+)/more", _more, private=False),
    Topic("request", "POST", "/requests", _request, private=False),
)
