"""The double of /api/bot: links to the portal, new passwords, what the firm offers, and the hours of one day."""

from collections.abc import Mapping

from tests.support.bot_api_facts import Client, Json, World
from tests.support.bot_api_topic import ProblemError, Topic

PORTAL = "http://127.0.0.1:8000/portal"
TYPES = (
    "eu_residence",
    "family_reunification",
    "work_permit",
    "personal_number",
    "permanent_residence",
    "citizenship",
    "return_to_denmark",
)
ALWAYS_PLAIN = {"reset", "logout"}


def offering(**changed: Json | list[Json] | bool | None) -> Json:
    """What the demo firm offers: it names no prices."""
    return {
        "types": list(TYPES),
        "services": [],
        "prices": [],
        "instalments": None,
        "free_consultation": True,
    } | changed


def date_hours(day: str, *windows: str, holiday: str | None = None) -> Json:
    """The answer about one day; windows as "10:00-11:00"."""
    spans = [dict(zip(("opens", "closes"), window.split("-"), strict=True)) for window in windows]
    return {"on": {"date": day, "windows": spans, "holiday": holiday}}


def _link(_world: World, client: Client | None, body: Json, _groups: Mapping[str, str]) -> Json:
    number, item = body.get("number"), body.get("item")
    if client is None or body["place"] in ALWAYS_PLAIN:
        return {"url": f"{PORTAL}/to/{body['place']}", "signed": False, "minutes": None}
    if number is not None and number not in {case["number"] for case in client.cases}:
        raise ProblemError(404, "not_found")
    return {"url": f"{PORTAL}/enter/{body['place']}-{item or number or 'all'}", "signed": True, "minutes": 10}


def _reset(_world: World, _client: Client | None, body: Json, _groups: Mapping[str, str]) -> Json:
    outcome = "invalid" if body["email"].endswith(".invalid") else "asked"
    return {"outcome": outcome, "minutes": 60, "retry_minutes": 0}


def _services(_world: World, _client: Client | None, _body: Json, _groups: Mapping[str, str]) -> Json:
    return offering()


def _hours_on(world: World, _client: Client | None, _body: Json, groups: Mapping[str, str]) -> Json:
    return world.hours | date_hours(groups["day"], "10:00-11:00", "12:00-15:00")


HELP = (
    Topic("portal_link", "POST", "/portal-link", _link, private=False),
    Topic("reset", "POST", "/password-reset", _reset, private=False),
    Topic("services", "GET", "/services", _services, private=False),
    Topic("hours_on", "GET", r"/hours\?on=(?P<day>[\d-]+)", _hours_on, private=False),
)
