"""The opening hours against a slow oracle that walks the clock minute by minute, over random weeks and odd days."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.core.organisation import WEEKDAYS, Organisation, Window
from backend.hours import opening

MINUTE = timedelta(minutes=1)
AHEAD = 5 * 24 * 60
"""Minutes the oracle looks ahead: past Easter."""
LATE = 1440
# Maundy Thursday to Easter Monday, as Denmark keeps them
EASTER = {date(2026, 4, day) for day in (2, 3, 5, 6)} | {date(2027, 3, day) for day in (25, 26, 28, 29)}
ODD_DAYS = (
    *("2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2027-03-28"),  # clocks change in Europe
    *("2026-04-23", "2026-04-24", "2026-10-29", "2026-10-30"),  # and at midnight in Cairo
    *("2026-04-01", "2026-04-03", "2026-03-05"),
)
ZONES = ("Europe/Copenhagen", "Europe/Copenhagen", "Europe/Helsinki", "Africa/Cairo", "Australia/Lord_Howe", "UTC")


def clock(minute: int) -> str:
    """A minute of the day as the organisation file has it."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


@st.composite
def windows(draw: st.DrawFn) -> list[str]:
    """Up to three windows of a day, some of them touching; many at night, when clocks change."""
    minute = st.one_of(st.integers(0, LATE - 2), st.integers(60, 240), st.just(LATE))
    edges = sorted(draw(st.lists(minute, min_size=0, max_size=6, unique=True)))
    if draw(st.booleans()):
        return [f"{clock(a)}-{clock(b)}" for a, b in pairwise(edges)]
    return [f"{clock(a)}-{clock(b)}" for a, b in zip(edges[::2], edges[1::2], strict=False)]


@st.composite
def firms(draw: st.DrawFn) -> Organisation:
    """A firm with a random week in one of the zones; Danish holidays or none."""
    country = draw(st.sampled_from(["DK", None]))
    return Organisation.model_validate({
        "name": "Nordbro", "emails": {"info": "info@nordbro.example"}, "timezone": draw(st.sampled_from(ZONES)),
        "opening_hours": {day: draw(windows()) for day in WEEKDAYS},
        "holidays": {"country": country, "closed": draw(st.booleans())},
    })  # fmt: skip


@lru_cache(64)
def walls(zone: str, start: datetime) -> list[datetime]:
    """What the firm's clock shows at each minute from two days before `start` on."""
    begin = start - timedelta(days=2)
    place = ZoneInfo(zone)
    return [(begin + MINUTE * step).astimezone(place).replace(tzinfo=None) for step in range(AHEAD + 2 * LATE)]


def open_minutes(firm: Organisation, start: datetime) -> list[bool]:
    """Whether it is open at each minute: by the latest that the clock has shown so far on that date."""
    clock = walls(firm.timezone, start)
    said, latest = [], clock[0]
    for wall in clock:
        latest = wall if wall.date() != latest.date() else max(wall, latest)
        off = firm.holidays.country is not None and firm.holidays.closed and latest.date() in EASTER
        said.append(not off and any(holds(window.opens, window.closes, latest.time()) for window in of(firm, latest)))
    return said[2 * LATE :]


def of(firm: Organisation, wall: datetime) -> tuple[Window, ...]:
    """The windows of the weekday that the clock shows."""
    return firm.opening_hours.of(wall.date())


def holds(opens: time, closes: time, shown: time) -> bool:
    """Whether a window holds; one until 23:59 was written as 24:00."""
    return opens <= shown and (shown < closes or closes == time(23, 59))


@given(firms(), st.sampled_from(ODD_DAYS), st.integers(0, LATE - 1), st.integers(0, 59))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_facts_are_those_of_a_walk_along_the_clock(firm: Organisation, day: str, minute: int, second: int) -> None:
    start = datetime.combine(date.fromisoformat(day), time(), UTC)
    ahead = open_minutes(firm, start)[minute:]
    here = start + MINUTE * minute
    facts = opening.now(firm, here + timedelta(seconds=second), "en")
    assert facts.open == ahead[0]
    turn = next((step for step, is_open in enumerate(ahead) if is_open != ahead[0]), None)
    found = facts.closes_at if facts.open else facts.opens_at
    if turn is None:
        assert found is None or found >= here + MINUTE * len(ahead)
        return
    assert found is not None
    assert found.astimezone(UTC) == here + MINUTE * turn  # in UTC: hours that come twice equal nothing elsewhere
    if facts.open:
        assert facts.minutes_left == max(1, turn - (1 if second else 0))
    else:
        apart = (found.date() - here.astimezone(firm.zone).date()).days
        assert (facts.opens_today, facts.opens_tomorrow) == (apart == 0, apart == 1)
