"""The times at which a consultation can be had: the firm's windows cut into slots, minus what is taken."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.core.organisation import Organisation, Window
from backend.hours import calendar
from backend.hours.opening import MIDNIGHT
from backend.models.consultations import Consultation, ConsultationStatus

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
LONGEST = timedelta(minutes=480)
"""A consultation is never longer: the organisation file allows no more."""


@dataclass(frozen=True)
class Slot:
    """A time that can be booked (UTC) and the seats that are free then, the lowest first."""

    starts_at: datetime
    ends_at: datetime
    seats: tuple[int, ...]


def free(session: Session, organisation: Organisation, now: datetime, first: date, last: date) -> tuple[Slot, ...]:
    """The free slots from the firm's day `first` to `last`, in order; only those that may be booked at `now`."""
    rules = organisation.consultations
    spans = list(grid(organisation, now, first, last))
    if rules is None or not spans:
        return ()
    found = _seated(session, spans, rules.at_once)
    return tuple(slot for slot in found if slot.seats)


def at(session: Session, organisation: Organisation, now: datetime, starts_at: datetime) -> Slot | None:
    """The free slot that starts at a moment, or None."""
    if not within_reach(organisation, now, starts_at):
        return None
    day = starts_at.astimezone(organisation.zone).date()
    return next((slot for slot in free(session, organisation, now, day, day) if slot.starts_at == starts_at), None)


def within_reach(organisation: Organisation, now: datetime, moment: datetime) -> bool:
    """Whether a moment is neither past nor far off; asked first, since odd years cannot even be told in UTC."""
    rules = organisation.consultations
    return rules is not None and now <= moment <= now + DAY * (rules.days_ahead + 2)


def grid(organisation: Organisation, now: datetime, first: date, last: date) -> Iterator[tuple[datetime, datetime]]:
    """Start and end (UTC) of every slot that may be booked at `now`, taken or not, in order."""
    rules = organisation.consultations
    if rules is None:
        return
    today = now.astimezone(organisation.zone).date()
    earliest = now + timedelta(hours=rules.notice_hours)
    day, end = max(first, today), min(last, today + DAY * rules.days_ahead)
    while day <= end:
        for window in () if _closed(organisation, day) else rules.windows.of(day):
            for start in _starts(organisation.zone, day, window, MINUTE * rules.minutes):
                if start >= earliest:
                    yield start, start + MINUTE * rules.minutes
        day += DAY


def _closed(organisation: Organisation, day: date) -> bool:
    return organisation.holidays.closed and calendar.is_holiday(organisation.holidays, day)


def _starts(zone: ZoneInfo, day: date, window: Window, length: timedelta) -> Iterator[datetime]:
    """Every `length` of real time; of an hour that the clock shows twice, only the first: nobody could say which."""
    until_midnight = window.closes == MIDNIGHT
    closes = datetime.combine(day + DAY, time.min) if until_midnight else datetime.combine(day, window.closes)
    start, end = _first_shown(zone, datetime.combine(day, window.opens)), _first_shown(zone, closes)
    while start + length <= end:
        if start.astimezone(zone).fold == 0:
            yield start
        start += length


def _first_shown(zone: ZoneInfo, wall: datetime) -> datetime:
    """When the firm's clock first shows `wall` or, where it is put forward over it, something later."""
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    while (moment - MINUTE).astimezone(zone).replace(tzinfo=None) >= wall:
        moment -= MINUTE
    return moment


def _seated(session: Session, spans: list[tuple[datetime, datetime]], at_once: int) -> Iterable[Slot]:
    """The spans with their free seats. A booking made under older rules keeps its seat for as long as it lasts."""
    query = (
        select(Consultation.starts_at, Consultation.ends_at, Consultation.seat)
        .where(
            Consultation.status == ConsultationStatus.BOOKED,
            Consultation.starts_at > spans[0][0] - LONGEST,
            Consultation.starts_at < spans[-1][1],
        )
        .order_by(Consultation.starts_at)
    )
    booked = [(row.starts_at, row.ends_at, row.seat) for row in session.execute(query)]
    begins = [starts_at for starts_at, _, _ in booked]
    for start, end in spans:
        near = booked[bisect_left(begins, start - LONGEST) : bisect_left(begins, end)]
        taken = {seat for _, until, seat in near if until > start}
        yield Slot(start, end, tuple(seat for seat in range(at_once) if seat not in taken))
