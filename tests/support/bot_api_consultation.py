"""Consultations as the double of /api/bot gives them: a fortnight of free times, and who has booked one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import parse_qs

from tests.support.bot_api_facts import Client, Json, World
from tests.support.bot_api_topic import ProblemError, Topic

MINUTES = 30
COPENHAGEN_WINTER = timedelta(hours=1)
DAYS = ("2026-03-10", "2026-03-12", "2026-03-13", "2026-03-17", "2026-03-19", "2026-03-20")
CLOCKS = ("12:00", "12:30", "13:00", "14:30")
LINK = "http://127.0.0.1:8000/portal/consultation/signed-"


@dataclass
class Consultations:
    """What can be booked and what is; a test changes it at will."""

    offered: bool = True
    slots: list[str] = field(default_factory=lambda: [at(day, clock) for day in DAYS for clock in CLOCKS])
    ahead: dict[str, list[Json]] = field(default_factory=dict)
    """Bookings by the client's first name."""
    answers: list[Json] = field(default_factory=list)
    """Outcomes given instead of booking, moving or cancelling, in this order."""


def at(day: str, clock: str) -> str:
    """The moment in Copenhagen, in winter, as the backend writes it."""
    local = datetime.fromisoformat(f"{day}T{clock}")
    return f"{local - COPENHAGEN_WINTER:%Y-%m-%dT%H:%M:%S}Z"


def booking(name: str, starts_at: str) -> Json:
    """A consultation that lies ahead."""
    return {
        "id": name,
        "status": "booked",
        "starts_at": starts_at,
        "ends_at": _end(starts_at),
        "email": "anna@example.dk",
        "phone": "+4531212464",
        "topic": None,
        "link": LINK + name,
        "changeable": True,
    }


def outcome(name: str, wrong: dict[str, str] | None = None, found: Json | None = None) -> Json:
    """What became of a request."""
    return {"outcome": name, "wrong": wrong or {}, "consultation": found, "others": []}


def consultations(world: World) -> Consultations:
    """The consultations of a world."""
    kept: Consultations = world.more.setdefault("consultations", Consultations())
    return kept


def _slots(world: World, _client: Client | None, _body: Json, groups: Mapping[str, str]) -> Json:
    state, query = consultations(world), parse_qs(groups["query"])
    first = query.get("from", ["0000"])[0]
    if not 0 < int(query["days"][0]) <= MINUTES + 1:
        raise ProblemError(422, "invalid")
    slots = [{"starts_at": one, "ends_at": _end(one)} for one in state.slots if one >= first]
    return {
        "offered": state.offered,
        "timezone": "Europe/Copenhagen",
        "minutes": MINUTES if state.offered else None,
        "slots": slots if state.offered else [],
    }


def _own(world: World, client: Client | None, _body: Json, _groups: Mapping[str, str]) -> Json:
    return {"consultations": _ahead(world, client)}


def _book(world: World, client: Client | None, body: Json, _groups: Mapping[str, str]) -> Json:
    state = consultations(world)
    if state.answers:
        return state.answers.pop(0)
    fields = () if client is not None else ("name", "email", "phone")
    wrong = {name: "missing" for name in fields if not body[name].strip()}
    if wrong:
        return outcome("invalid", wrong)
    starts_at = _utc(body["starts_at"])
    if starts_at not in state.slots:
        return outcome("taken")
    made = booking("new", starts_at)
    _ahead(world, client).append(made)
    return outcome("booked", found=made)


def _move(world: World, client: Client | None, body: Json, groups: Mapping[str, str]) -> Json:
    state, found = consultations(world), _mine(world, client, groups["id"])
    if state.answers:
        return state.answers.pop(0)
    if _utc(body["starts_at"]) not in state.slots:
        return outcome("taken")
    found["starts_at"] = _utc(body["starts_at"])
    return outcome("moved", found=found)


def _cancel(world: World, client: Client | None, _body: Json, groups: Mapping[str, str]) -> Json:
    state, found = consultations(world), _mine(world, client, groups["id"])
    if state.answers:
        return state.answers.pop(0)
    _ahead(world, client).remove(found)
    return outcome("cancelled", found=found)


def _ahead(world: World, client: Client | None) -> list[Json]:
    return consultations(world).ahead.setdefault(client.first_name if client is not None else "", [])


def _mine(world: World, client: Client | None, wanted: str) -> Json:
    found = next((one for one in _ahead(world, client) if one["id"] == wanted), None)
    if found is None:
        raise ProblemError(404, "not_found")
    return found


def _utc(written: str) -> str:
    moment = datetime.fromisoformat(written)
    assert moment.tzinfo is not None
    return f"{moment - (moment.utcoffset() or timedelta()):%Y-%m-%dT%H:%M:%S}Z"


def _end(starts_at: str) -> str:
    moment = datetime.fromisoformat(starts_at.removesuffix("Z")) + timedelta(minutes=MINUTES)
    return f"{moment:%Y-%m-%dT%H:%M:%S}Z"


CONSULTATION = (
    Topic("slots", "GET", r"/consultation-slots\?(?P<query>.*)", _slots, private=False),
    Topic("consultations", "GET", "/consultations", _own),
    Topic("book", "POST", "/consultations", _book, private=False),
    Topic("move", "POST", "/consultations/(?P<id>[^/]+)/move", _move),
    Topic("cancel_consultation", "POST", "/consultations/(?P<id>[^/]+)/cancel", _cancel),
)
