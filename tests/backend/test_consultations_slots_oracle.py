"""The slots against a slow oracle that walks the clock minute by minute, over the days on which clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.consultations import slots
from backend.core.organisation import WEEKDAYS, Organisation

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
LATE = 1440
ODD_DAYS = (
    *(("Europe/Copenhagen", day) for day in ("2026-03-29", "2026-10-25", "2026-04-02", "2026-03-10")),
    *(("Africa/Cairo", day) for day in ("2026-04-24", "2026-10-29", "2026-10-30")),  # clocks change at midnight
    *(("Australia/Lord_Howe", day) for day in ("2026-04-05", "2026-10-04")),  # by half an hour
)
HOLIDAY = date(2026, 4, 2)


def clock(minute: int) -> str:
    """A minute of the day as the organisation file has it."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


@st.composite
def firms(draw: st.DrawFn, zone: str) -> Organisation:
    """A firm with windows at any time, many of them at night; sometimes closed on a holiday."""
    edge = st.one_of(st.integers(60, 240), st.integers(0, LATE - 2), st.just(LATE))
    edges = sorted(draw(st.lists(edge, min_size=2, max_size=4, unique=True)))
    windows = tuple(f"{clock(a)}-{clock(b)}" for a, b in zip(edges[::2], edges[1::2], strict=False))
    week = dict.fromkeys(WEEKDAYS, windows)
    return Organisation.model_validate({
        "name": "Nordbro", "emails": {"info": "info@nordbro.example"}, "timezone": zone,
        "holidays": {"extra": [HOLIDAY], "closed": draw(st.booleans())},
        "consultations": {
            "windows": week, "minutes": draw(st.integers(5, 60)),
            "notice_hours": draw(st.integers(0, 30)), "days_ahead": draw(st.integers(2, 3)),
        },
    })  # fmt: skip


def walked(firm: Organisation, now: datetime) -> list[datetime]:
    """The starts that a walk along the clock finds: every `minutes` from where a window begins, while it lasts."""
    rules = firm.consultations
    assert rules is not None
    begin = datetime.combine(now.astimezone(firm.zone).date() - DAY, time(), UTC)
    walk = [begin + MINUTE * step for step in range((rules.days_ahead + 4) * LATE)]
    found: list[datetime] = []
    latest = datetime.min  # noqa: DTZ901 - a clock on the wall knows no zone
    inside, minutes = 0, 0
    for moment in walk:
        wall = moment.astimezone(firm.zone).replace(tzinfo=None)
        latest = wall if wall.date() != latest.date() and wall > latest else max(wall, latest)
        window = window_at(firm, latest)
        inside, minutes = (window, minutes + 1) if window == inside else (window, 1)
        if inside and minutes % rules.minutes == 0:
            found.append(moment - MINUTE * (rules.minutes - 1))
    return [start for start in found if first_time(firm.zone, start) and bookable(firm, now, start)]


def window_at(firm: Organisation, wall: datetime) -> int:
    """A number of its own for each window that the clock may show, 0 outside of all."""
    rules = firm.consultations
    assert rules is not None
    if firm.holidays.closed and wall.date() == HOLIDAY:
        return 0
    for number, window in enumerate(rules.windows.of(wall.date()), start=1):
        if window.opens <= wall.time() and (wall.time() < window.closes or window.closes == time(23, 59)):
            return wall.date().toordinal() * 10 + number
    return 0


def first_time(zone: ZoneInfo, start: datetime) -> bool:
    """Whether the clock had not shown this time before, within the hours by which clocks change."""
    wall = start.astimezone(zone).replace(tzinfo=None)
    return all((start - MINUTE * back).astimezone(zone).replace(tzinfo=None) != wall for back in range(1, 121))


def bookable(firm: Organisation, now: datetime, start: datetime) -> bool:
    """Whether it is neither too soon nor too far ahead."""
    rules = firm.consultations
    assert rules is not None
    days = (start.astimezone(firm.zone).date() - now.astimezone(firm.zone).date()).days
    return days <= rules.days_ahead and start >= now + timedelta(hours=rules.notice_hours)


@given(st.sampled_from(ODD_DAYS), st.data(), st.integers(0, LATE - 1))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_slots_are_those_of_a_walk_along_the_clock(odd: tuple[str, str], data: st.DataObject, minute: int) -> None:
    zone, day = odd
    firm = data.draw(firms(zone))
    now = datetime.combine(date.fromisoformat(day), time(), UTC) - DAY * 2 + MINUTE * minute
    found = list(slots.grid(firm, now, date.min, date.max))
    assert [start for start, _ in found] == walked(firm, now)
    assert all(end <= later for (_, end), (later, _) in pairwise(found))
    walls = [start.astimezone(firm.zone).replace(tzinfo=None) for start, _ in found]
    assert len(set(walls)) == len(walls)


def starts(day: str, window: str) -> list[str]:
    """The starts of half-hours in Copenhagen on a Sunday with one window, in UTC."""
    firm = Organisation.model_validate({
        "name": "Nordbro", "emails": {"info": "info@nordbro.example"},
        "consultations": {"windows": {"sun": window}, "notice_hours": 0, "days_ahead": 1},
    })  # fmt: skip
    now = datetime.combine(date.fromisoformat(day), time(), UTC) - DAY
    return [f"{start:%H:%M}" for start, _ in slots.grid(firm, now, date.min, date.max)]


def test_an_hour_that_does_not_exist_has_no_slot() -> None:
    assert starts("2026-03-29", "02:30-04:00") == ["01:00", "01:30"]
    assert starts("2026-03-29", "01:30-03:30") == ["00:30", "01:00"]
    assert starts("2026-03-29", "02:00-03:00") == []


def test_an_hour_that_comes_twice_is_offered_once() -> None:
    assert starts("2026-10-25", "01:30-03:30") == ["23:30", "00:00", "00:30", "02:00"]
    assert starts("2026-10-25", "02:00-03:00") == ["00:00", "00:30"]
