"""Which free times fit a wish such as "Thursday afternoon", and which few of them are offered first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

AT_ONCE = 5
NOON, EVENING = time(12), time(17)
PARTS = {"morning": (time.min, NOON), "afternoon": (NOON, EVENING), "evening": (EVENING, time.max)}
MIDDLES = {"morning": time(10), "afternoon": time(14), "evening": time(18)}
DAY_MINUTES = 24 * 60
Wish = Mapping[str, str]
"""What was said of the time so far: `date` (ISO), `days` from it, `time` ("14:00"), `day_part`."""


@dataclass(frozen=True)
class Offered:
    """A few times in order; `met`: they are what was wished for; `more`: there are others after them."""

    times: tuple[datetime, ...]
    met: bool
    more: bool


def wish(said: Mapping[str, str], before: Wish) -> Wish:
    """The wish with what a message says; a new day begins a new wish, a new hour or part of the day narrows it."""
    found = {name: said[name] for name in ("date", "days", "time", "day_part") if name in said}
    if "date" in found:
        return found
    part = {name: value for name, value in before.items() if name in {"date", "days"}}
    return {**part, **found} if found else before


def exact(slots: Sequence[datetime], wished: Wish) -> datetime | None:
    """The free time that the wish names to the minute."""
    if not {"date", "time"} <= wished.keys() or "days" in wished:
        return None
    return next((slot for slot in slots if _fits(slot, wished)), None)


def offered(slots: Sequence[datetime], wished: Wish, page: int) -> Offered:
    """A page of what fits, or of what is nearest to it; after the last page the first comes again."""
    fitting = [slot for slot in slots if _fits(slot, wished)]
    if fitting:
        ordered = fitting if "date" in wished and "days" not in wished else _spread(fitting)
    else:
        ordered = sorted(slots, key=lambda slot: (_distance(slot, wished), slot))
    pages = max(1, -(-len(ordered) // AT_ONCE))
    start = page % pages * AT_ONCE
    shown = tuple(sorted(ordered[start : start + AT_ONCE]))
    return Offered(shown, bool(fitting), len(ordered) > AT_ONCE)


def _fits(slot: datetime, wished: Wish) -> bool:
    if "date" in wished:
        first = date.fromisoformat(wished["date"])
        if not first <= slot.date() < first + timedelta(days=int(wished.get("days", 1))):
            return False
    if "time" in wished:
        return slot.strftime("%H:%M") == wished["time"]
    if wished.get("day_part") in PARTS:
        begins, ends = PARTS[wished["day_part"]]
        return begins <= slot.time() < ends
    return True


def _distance(slot: datetime, wished: Wish) -> int:
    """Minutes from the wish, on its day and hour as far as they were named."""
    minutes = 0
    if "date" in wished:
        minutes += abs((slot.date() - date.fromisoformat(wished["date"])).days) * DAY_MINUTES
    clock = time.fromisoformat(wished["time"]) if "time" in wished else MIDDLES.get(wished.get("day_part", ""))
    return minutes if clock is None else minutes + abs(_minutes(slot.time()) - _minutes(clock))


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _spread(slots: Sequence[datetime]) -> list[datetime]:
    """The first and last time of every day, then what lies between them: a choice of days before one of minutes."""
    days = [list(found) for _, found in groupby(slots, key=lambda slot: slot.date())]
    edges = [slot for found in days for slot in sorted({found[0], found[-1]})]
    return edges + [slot for found in days for slot in found[1:-1]]
