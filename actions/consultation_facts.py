"""Consultations as /api/bot gives them; every moment on the firm's clock."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from actions.facts import Json
from actions.local_time import local
from actions.portal_client import Portal

MOST_DAYS = 31
"""Days that one list of free times may span."""


@dataclass(frozen=True)
class Free:
    """Whether consultations can be booked, how long one takes, and when there is one free, in order."""

    offered: bool
    timezone: str
    minutes: int | None
    slots: tuple[datetime, ...]


@dataclass(frozen=True)
class Booking:
    """A consultation that lies ahead; `link` opens it without a login."""

    id: str
    starts_at: str
    link: str


@dataclass(frozen=True)
class Done:
    """What became of it; `wrong`: which field cannot be used, and why."""

    outcome: str
    wrong: Mapping[str, str]
    booking: Booking | None


async def free(portal: Portal, first: str | None = None) -> Free:
    """The free times of a month from today, or from the ISO date `first`."""
    start = f"from={quote(first, safe='')}&" if first else ""
    return await portal.ask(_free, "consultation_slots", "GET", f"/consultation-slots?{start}days={MOST_DAYS}")


async def own(portal: Portal) -> tuple[Booking, ...]:
    """The verified client's consultations that lie ahead, the next one first."""
    return await portal.ask(lambda data: _bookings(data["consultations"]), "consultations", "GET", "/consultations")


async def book(portal: Portal, wanted: Mapping[str, Any]) -> Done:
    """Book: `starts_at`, `name`, `email`, `phone`, `topic`; of a verified client only the first and the last count."""
    return await portal.ask(_done, "book_consultation", "POST", "/consultations", wanted)


async def move(portal: Portal, booking: str, starts_at: str) -> Done:
    """Give one of the client's own another time."""
    path = f"/consultations/{quote(booking, safe='')}/move"
    return await portal.ask(_done, "move_consultation", "POST", path, {"starts_at": starts_at})


async def cancel(portal: Portal, booking: str) -> Done:
    """Cancel one of the client's own."""
    path = f"/consultations/{quote(booking, safe='')}/cancel"
    return await portal.ask(_done, "cancel_consultation", "POST", path)


def speaks(portal: Portal) -> str:
    """The language that this turn is answered in."""
    return str(portal.http.headers.get("X-Language", ""))


def _free(data: Json) -> Free:
    zone = data["timezone"]
    slots = tuple(local(slot["starts_at"], zone) for slot in data["slots"])
    return Free(bool(data["offered"]), zone, data["minutes"], slots)


def _bookings(rows: Sequence[Json]) -> tuple[Booking, ...]:
    return tuple(_booking(row) for row in rows)


def _booking(row: Json) -> Booking:
    return Booking(row["id"], row["starts_at"], row["link"])


def _done(data: Json) -> Done:
    found = data["consultation"]
    return Done(data["outcome"], data["wrong"], _booking(found) if found else None)
