"""Free times as people choose them: weeks of days, the times of a day, and what else is free near a time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from sqlalchemy.orm import Session

from backend.consultations import slots
from backend.consultations.desk import Desk, rules
from backend.consultations.slots import Slot

DAYS_IN_A_WEEK = 7
MOST_DAYS = 31
"""Days that one list of slots may span."""
YEARS = range(2000, 3000)
NEAR = 6
"""Other times that are offered when one was taken."""


@dataclass(frozen=True)
class FreeDay:
    """A day with free times, and how many."""

    day: date
    count: int


@dataclass(frozen=True)
class Week:
    """Monday to Sunday, and the days of it with free times; never without one."""

    first: date
    last: date
    days: tuple[FreeDay, ...]


def weeks(session: Session, desk: Desk, now: datetime) -> tuple[Week, ...]:
    """All days that have free times, by week. Raises NotOfferedError."""
    zone = desk.organisation.zone
    counted = [
        FreeDay(day, sum(1 for _ in found))
        for day, found in groupby(_all(session, desk, now), key=lambda slot: slot.starts_at.astimezone(zone).date())
    ]
    return tuple(
        Week(monday, monday + timedelta(days=DAYS_IN_A_WEEK - 1), tuple(days))
        for monday, days in groupby(counted, key=lambda one: one.day - timedelta(days=one.day.weekday()))
    )


def on(session: Session, desk: Desk, now: datetime, day: date) -> tuple[Slot, ...]:
    """The free times of one day. Raises NotOfferedError."""
    rules(desk.organisation)
    return slots.free(session, desk.organisation, now, day, day)


def is_free(session: Session, desk: Desk, now: datetime, starts_at: datetime) -> bool:
    """Whether a time can be booked now."""
    return slots.at(session, desk.organisation, now, starts_at) is not None


def between(session: Session, desk: Desk, now: datetime, first: date | None, days: int) -> tuple[Slot, ...]:
    """The free times of up to 31 `days` from `first`, or from today. Empty where consultations are not offered."""
    today = now.astimezone(desk.organisation.zone).date()
    start = max(first or today, today)
    if start > _horizon(desk, now):
        return ()
    return slots.free(session, desk.organisation, now, start, start + timedelta(days=min(days, MOST_DAYS) - 1))


def near(session: Session, desk: Desk, now: datetime, wanted: datetime | None) -> tuple[Slot, ...]:
    """A few free times closest to the one that was wanted, in order. Raises NotOfferedError."""
    found = _all(session, desk, now)
    if wanted is not None:
        found = tuple(sorted(found, key=lambda slot: abs(slot.starts_at - wanted)))
    return tuple(sorted(found[:NEAR], key=lambda slot: slot.starts_at))


def written(moment: datetime) -> str:
    """A moment as it stands in addresses and forms: 2026-03-10T11:00Z."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%MZ}"


def moment(text: str) -> datetime | None:
    """The moment that `written` wrote, or None for anything else and for years that no clock can be told in."""
    try:
        found = datetime.strptime(text, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return found if found.year in YEARS else None


def a_day(text: str) -> date | None:
    """The day of 2026-03-10, or None for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _all(session: Session, desk: Desk, now: datetime) -> tuple[Slot, ...]:
    rules(desk.organisation)
    return slots.free(session, desk.organisation, now, date.min, _horizon(desk, now))


def _horizon(desk: Desk, now: datetime) -> date:
    """The last day that can be booked."""
    ahead = desk.organisation.consultations.days_ahead if desk.organisation.consultations is not None else 0
    return now.astimezone(desk.organisation.zone).date() + timedelta(days=ahead)
