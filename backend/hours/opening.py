"""Whether the firm is open at a moment, for how long, and when it opens next. The moment is passed in."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from backend.core.organisation import WEEKDAYS, Organisation, Window
from backend.hours import calendar

SEARCH_DAYS = 400
"""How far ahead an opening is looked for: a year, and then some for holidays at its end."""
MIDNIGHT = time(23, 59)
"""How the organisation file keeps a window that lasts until 24:00."""
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """A window of a day, as HH:MM in the firm's time zone."""

    opens: str
    closes: str


@dataclass(frozen=True)
class Day:
    """A weekday (mon to sun) and its windows, holidays aside."""

    day: str
    windows: tuple[Span, ...]


@dataclass(frozen=True)
class DateFacts:
    """The windows of one date, none when it is closed; `holiday` is its name on a day when the firm keeps one."""

    date: date
    windows: tuple[Span, ...]
    holiday: str | None


@dataclass(frozen=True)
class HoursFacts:
    """The opening hours seen from a moment; moments are aware and in the firm's time zone.

    While open: `closes_at` and the whole minutes until then (both None for a firm that never closes).
    While closed: `opens_at`, None if it does not open within 400 days.
    """

    open: bool
    minutes_left: int | None
    closes_at: datetime | None
    opens_at: datetime | None
    opens_today: bool
    opens_tomorrow: bool
    holiday_today: str | None
    timezone: str
    week: tuple[Day, ...]
    on: DateFacts | None = None
    """The date that was asked about, if one was."""


def check(organisation: Organisation) -> None:
    """Raise OrganisationError naming the key if the holidays of the firm's country are not known."""
    calendar.check(organisation.holidays)


def now(organisation: Organisation, moment: datetime, language: str) -> HoursFacts:
    """What is to be said of the hours at `moment` (aware), the holiday's name in `language`."""
    today = moment.astimezone(organisation.zone).date()
    opens, closes = _next(organisation, moment.astimezone(UTC), today)
    is_open = opens is not None and opens <= moment
    closes_at = closes.astimezone(organisation.zone) if is_open and closes else None
    opens_at = opens.astimezone(organisation.zone) if opens and not is_open else None
    return HoursFacts(
        open=is_open,
        minutes_left=max(1, int((closes_at.astimezone(UTC) - moment) / MINUTE)) if closes_at else None,
        closes_at=closes_at,
        opens_at=opens_at,
        opens_today=opens_at is not None and opens_at.date() == today,
        opens_tomorrow=opens_at is not None and opens_at.date() == today + DAY,
        holiday_today=calendar.name(organisation.holidays, today, language),
        timezone=organisation.timezone,
        week=week(organisation),
    )


def on(organisation: Organisation, day: date, language: str) -> DateFacts:
    """The windows of one date, the holiday's name in `language`."""
    holidays = organisation.holidays
    closed = holidays.closed and calendar.is_holiday(holidays, day)
    windows = () if closed else tuple(_span(window) for window in organisation.opening_hours.of(day))
    return DateFacts(day, windows, calendar.name(holidays, day, language))


def week(organisation: Organisation) -> tuple[Day, ...]:
    """The windows of an ordinary week, Monday first."""
    hours = organisation.opening_hours
    return tuple(Day(day, tuple(_span(window) for window in getattr(hours, day))) for day in WEEKDAYS)


def _span(window: Window) -> Span:
    return Span(f"{window.opens:%H:%M}", f"{window.closes:%H:%M}")


def _next(organisation: Organisation, moment: datetime, today: date) -> tuple[datetime | None, datetime | None]:
    """When the stretch that holds `moment`, or else the next one, begins and ends (UTC); no end if it never does."""
    opens: datetime | None = None
    closes: datetime | None = None
    for start, end in _spans(organisation, today):
        if closes is not None and start > closes:
            return opens, closes
        if end > moment:
            opens, closes = opens or start, end
    endless = closes is not None and closes - moment > DAY * (SEARCH_DAYS - 2)
    return opens, None if endless else closes


def _spans(organisation: Organisation, today: date) -> Iterator[tuple[datetime, datetime]]:
    """Every window from yesterday on, in order, as moments (UTC)."""
    for ahead in range(-1, SEARCH_DAYS):
        day = today + DAY * ahead
        if organisation.holidays.closed and calendar.is_holiday(organisation.holidays, day):
            continue
        for window in organisation.opening_hours.of(day):
            start, end = _bounds(organisation, day, window)
            if start < end:
                yield start, end


def _bounds(organisation: Organisation, day: date, window: Window) -> tuple[datetime, datetime]:
    until_midnight = window.closes == MIDNIGHT
    end = datetime.combine(day + DAY, time.min) if until_midnight else datetime.combine(day, window.closes)
    return _moment(organisation, datetime.combine(day, window.opens)), _moment(organisation, end)


def _moment(organisation: Organisation, wall: datetime) -> datetime:
    """When the firm's clock first shows `wall` or, where it is put forward over it, something later."""
    moment = wall.replace(tzinfo=organisation.zone).astimezone(UTC)
    while (moment - MINUTE).astimezone(organisation.zone).replace(tzinfo=None) >= wall:
        moment -= MINUTE
    return moment
