"""What the double of /api/bot answers about a client's own details and the wishes to have them changed."""

from collections.abc import Mapping
from typing import Any

from tests.support.bot_api_facts import Client, Json, World
from tests.support.bot_api_topic import Topic


def wish(field: str, old: str | None, new: str) -> Json:
    """A change that was asked for late in the evening of 3 March, Copenhagen's time of the 4th."""
    return {"field": field, "old": old, "new": new, "asked_at": "2026-03-03T23:30:00Z"}


def details(**changed: Any) -> Json:
    """Anna's details."""
    return {
        "name": "Anna Sørensen",
        "email": "anna@example.dk",
        "phone": "+4531212464",
        "address": "Vestergade 1\n\n8000 Aarhus C",
        "date_of_birth": "1988-04-17",
        "language": "da",
        "applicants": [
            {"name": "Bo Sørensen", "relation": "husband", "date_of_birth": "1986-09-02", "nationality": "Danish"},
            {"name": "Freja", "relation": "daughter", "date_of_birth": None, "nationality": None},
        ],
        "wishes": [],
    } | changed


def _details(_world: World, client: Client | None, _body: Json, _groups: Mapping[str, str]) -> Json:
    assert client is not None
    return details(name=f"{client.first_name} Sørensen", email=client.email, phone=f"+45{client.phone}")


def _change(world: World, client: Client | None, body: Json, groups: Mapping[str, str]) -> Json:
    field, value = body["field"], body["value"]
    old = _details(world, client, body, groups)[field]
    if value == old:
        return {"outcome": "same", "field": field, "reason": None, "wish": None}
    return {"outcome": "asked", "field": field, "reason": None, "wish": wish(field, old, value)}


DETAILS = (
    Topic("details", "GET", "/details", _details),
    Topic("change", "POST", "/details/changes", _change),
)
