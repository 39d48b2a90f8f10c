"""Finds days, times and parts of the day: "den 3. marts kl. 14", "ylihuomenna", "next Tuesday at 10", "٣ مارس"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from bot.components.moment_words import Words, load
from bot.components.normalise import folded, plain, western_digits

_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
# Characters that are looked at; who names a day further on tells a story.
_MOST_READ = 1500
_YEAR = r"(?:19|20)\d\d"
_NUMERIC = re.compile(
    rf"(?<![\w.\-/])(?:(?P<y>{_YEAR})[-./](?P<m>\d{{1,2}})[-./](?P<d>\d{{1,2}})"
    rf"|(?P<d2>\d{{1,2}})(?:\.\s?|[/-])(?P<m2>\d{{1,2}})[./-]\s?(?P<y2>{_YEAR}|\d\d(?![:.]\d))"
    r"|(?P<d3>\d{1,2})(?:/(?P<m3>\d{1,2})|\.\s?(?P<m4>\d{1,2})\.))(?![\w/-])"
)
_CLOCK = re.compile(
    r"(?<![\w.:,/-])(?P<h>[01]?\d|2[0-3])(?:(?P<sign>[:.])(?P<min>[0-5]\d))?\s?(?P<half>am|pm)?(?![\w:/-]|[.,]\d)"
)
_NOON, _FIRST_OFFICE_HOUR, _LONGEST_ALONE = 12, 7, 5
_ORDINALS = frozenset({".", "th", "st", "nd", "rd", "e", "a", "de", "te", "of", "،", ":"})
_CENTURIES = (19, 20)
_DAYS_OF_A_WEEK, _CENTURY, _MOST_DAYS = 7, 2000, 31


class Moment(NamedTuple):
    """A `date` (ISO), `time` ("HH:MM") or `day_part` and where it stands, `[start, end)` in characters."""

    kind: str
    value: str
    start: int
    end: int


class _Token(NamedTuple):
    word: str
    start: int
    end: int


def find_moments(text: str, today: date) -> list[Moment]:
    """Every day, time and part of the day of `text`, left to right, disjoint; days are told from `today`."""
    text = western_digits(text[:_MOST_READ])
    words = load()
    tokens = [_Token(_bare(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    found = _numeric_dates(text, today)
    found += _spoken_dates(tokens, words, today, found)
    parts = _day_parts(tokens, words, found)
    alone = not found and len(tokens) > _LONGEST_ALONE
    found += [] if alone and not _has_clock_word(tokens, words) else _times(text, tokens, words, found, parts)
    found += [] if alone else parts
    return sorted(found, key=lambda moment: moment.start)


def _bare(word: str) -> str:
    return folded(plain(word))


def _numeric_dates(text: str, today: date) -> list[Moment]:
    found = []
    for match in _NUMERIC.finditer(text):
        day = int(match["d"] or match["d2"] or match["d3"])
        month = int(match["m"] or match["m2"] or match["m3"] or match["m4"])
        year = match["y"] or match["y2"]
        if (when := _day(day, month, _full_year(year), today)) is not None:
            found.append(Moment("date", when.isoformat(), match.start(), match.end()))
    return found


def _full_year(year: str | None) -> int | None:
    if year is None:
        return None
    return int(year) if len(year) > len("26") else _CENTURY + int(year)


def _day(day: int, month: int, year: int | None, today: date) -> date | None:
    """The day, without a year the next such day from today on; None if there is none."""
    years = [year] if year is not None else [today.year, today.year + 1]
    for candidate in years:
        try:
            when = date(candidate, month, day)
        except ValueError:
            continue
        if year is not None or when >= today:
            return when
    return None


def _spoken_dates(tokens: list[_Token], words: Words, today: date, taken: list[Moment]) -> list[Moment]:
    found: list[Moment] = []
    at = 0
    while at < len(tokens):
        read = (
            _calendar_day(tokens, at, words, today)
            or _counted_day(tokens, at, words, today)
            or _relative_day(tokens, at, words, today)
            or _weekday(tokens, at, words, today)
        )
        if read is None:
            at += 1
            continue
        when, end = read
        moment = Moment("date", when.isoformat(), tokens[at].start, tokens[end - 1].end)
        if is_free(moment, taken):
            found.append(moment)
        at = end
    return found


_Read = tuple[date, int]
"""A day and the place of the first token after it."""


def _calendar_day(tokens: list[_Token], at: int, words: Words, today: date) -> _Read | None:
    """ "3. marts 2026", "3rd of March", "March 3", "٣ مارس"."""
    if (day := _number(tokens, at)) and day <= _MOST_DAYS:
        after = at + 1
        while after < min(at + 3, len(tokens)) and tokens[after].word in _ORDINALS:
            after += 1
        month, length = words.month(tokens, after)
        end = after + length
    else:
        month, length = words.month(tokens, at)
        end = at + length
        if not month or not (day := _number(tokens, end)) or day > _MOST_DAYS:
            return None
        end += 2 if _word(tokens, end + 1) in _ORDINALS - {"a", "e", ":"} else 1
    if not month:
        return None
    year_at = end + (_word(tokens, end) == ",")
    year = _number(tokens, year_at) if _number(tokens, year_at) // 100 in _CENTURIES else None
    end = year_at + 1 if year is not None else end
    when = _day(day, month, year, today)
    return (when, end) if when is not None else None


def _counted_day(tokens: list[_Token], at: int, words: Words, today: date) -> _Read | None:
    """ "in 3 days", "om to uger", "3 päivän päästä", "بعد يومين"."""
    introduced = _word(tokens, at) in words.before_count
    start = at + introduced
    if introduced and (days := words.both.get(_word(tokens, start))):
        return today + timedelta(days), start + 1
    count = _number(tokens, start) or words.counts.get(_word(tokens, start), 0)
    unit = words.units.get(_word(tokens, start + 1), 0)
    if not (0 < count <= _MOST_DAYS and unit):
        return None
    if introduced:
        return today + timedelta(count * unit), start + 2
    return (today + timedelta(count * unit), start + 3) if _word(tokens, start + 2) in words.after_count else None


def _relative_day(tokens: list[_Token], at: int, words: Words, today: date) -> _Read | None:
    days, length = words.day(tokens, at)
    return (today + timedelta(days), at + length) if length else None


def _weekday(tokens: list[_Token], at: int, words: Words, today: date) -> _Read | None:
    """The next such day after today; with "next" that of the week after this one."""
    said_next = _word(tokens, at) in words.next
    start = at + said_next
    weekday, length = words.weekday(tokens, start)
    if not length:
        return None
    end = start + length
    if not said_next and _word(tokens, end) in words.next:
        said_next, end = True, end + 1
    ahead = (weekday - today.weekday() - 1) % _DAYS_OF_A_WEEK + 1
    if said_next and today.weekday() + ahead < _DAYS_OF_A_WEEK:
        ahead += _DAYS_OF_A_WEEK
    return today + timedelta(ahead), end


def _times(text: str, tokens: list[_Token], words: Words, taken: list[Moment], parts: list[Moment]) -> list[Moment]:
    part = parts[0].value if parts else ""
    clocks = {token.end for token in tokens if token.word in words.clock}
    found = []
    for match in _CLOCK.finditer(text):
        before = text[: match.start()].rstrip(" .")
        told = len(before) in clocks
        if not (told or match["half"] or match["sign"] == ":" or (match["sign"] and taken)):
            continue
        moment = Moment("time", _time(match, part), match.start(), match.end())
        if is_free(moment, taken):
            found.append(moment)
    return found or _half_hours(tokens, words, part)


def _time(match: re.Match[str], part: str) -> str:
    hour = int(match["h"])
    if match["half"] == "pm" or (part in ("afternoon", "evening") and match["half"] is None):
        hour += _NOON if hour < _NOON else 0
    elif match["half"] == "am":
        hour %= _NOON
    elif part != "morning" and 0 < hour < _FIRST_OFFICE_HOUR and not match["h"].startswith("0"):
        hour += _NOON
    return f"{hour:02d}:{match['min'] or '00'}"


def _half_hours(tokens: list[_Token], words: Words, part: str) -> list[Moment]:
    """ "halv tre" and "puoli kolme" are half past two."""
    found = []
    for first, second in pairwise(tokens):
        hour = words.hours.get(second.word, 0)
        if first.word in words.half and hour:
            hour = (hour - 2) % _NOON + 1
            hour += _NOON if part != "morning" and hour < _FIRST_OFFICE_HOUR else 0
            found.append(Moment("time", f"{hour:02d}:30", first.start, second.end))
    return found


def _day_parts(tokens: list[_Token], words: Words, dates: list[Moment]) -> list[Moment]:
    """The first part of a day that is named, at most one; "tonight" is both a day and a part of it."""
    for at, token in enumerate(tokens):
        part, length = words.part_of_today(tokens, at)
        if length:
            return [Moment("day_part", part, token.start, tokens[at + length - 1].end)]
        part, length = words.day_part(tokens, at)
        greeting = (at and tokens[at - 1].word in words.greeting_before) or (
            _word(tokens, at + length) in words.greeting_after
        )
        if length and not greeting:
            moment = Moment("day_part", part, token.start, tokens[at + length - 1].end)
            if is_free(moment, dates):
                return [moment]
    return []


def _has_clock_word(tokens: list[_Token], words: Words) -> bool:
    return any(token.word in words.clock and token.word != "at" for token in tokens)


def _number(tokens: list[_Token], at: int) -> int:
    word = _word(tokens, at)
    return int(word) if word.isdigit() and len(word) <= len("2026") else 0


def _word(tokens: list[_Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""


def is_free(candidate: Moment, taken: list[Moment]) -> bool:
    """Whether it overlaps with none of `taken`."""
    return all(candidate.end <= other.start or other.end <= candidate.start for other in taken)
