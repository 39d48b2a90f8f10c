"""The words for days and times, read once from the list beside this file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import yaml

from bot.components.normalise import folded, plain

LISTS = Path(__file__).with_name("moments.yml")
_LONGEST_GROUP = 4
# "بالخميس", "للجمعة", "ويوم": what Arabic writes together with the next word.
_PREFIXES = ("و", "ب", "ل")


class HasWord(Protocol):
    """A piece of a message with its word in the spelling of the lists."""

    @property
    def word(self) -> str:
        """Without diacritics and case."""


@dataclass(frozen=True)
class Words:
    """What each word or group of words means."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    day_parts: Mapping[str, str]
    parts_of_today: Mapping[str, str]
    units: Mapping[str, int]
    counts: Mapping[str, int]
    hours: Mapping[str, int]
    both: Mapping[str, int]
    next: frozenset[str]
    before_count: frozenset[str]
    after_count: frozenset[str]
    clock: frozenset[str]
    half: frozenset[str]
    greeting_before: frozenset[str]
    greeting_after: frozenset[str]

    def month(self, tokens: Sequence[HasWord], at: int) -> tuple[int, int]:
        """The month that begins at a token and how many tokens it takes, 0 and 0 if there is none."""
        return _longest(self.months, tokens, at) or (0, 0)

    def weekday(self, tokens: Sequence[HasWord], at: int) -> tuple[int, int]:
        """The same for a weekday, Monday being 0."""
        return _longest(self.weekdays, tokens, at) or (0, 0)

    def day(self, tokens: Sequence[HasWord], at: int) -> tuple[int, int]:
        """The same for days from today."""
        return _longest(self.days, tokens, at) or (0, 0)

    def day_part(self, tokens: Sequence[HasWord], at: int) -> tuple[str, int]:
        """The same for a part of the day."""
        return _longest(self.day_parts, tokens, at) or ("", 0)

    def part_of_today(self, tokens: Sequence[HasWord], at: int) -> tuple[str, int]:
        """The same for a part of this day."""
        return _longest(self.parts_of_today, tokens, at) or ("", 0)


@lru_cache(maxsize=1)
def load() -> Words:
    """Read the lists."""
    lists: dict[str, Any] = yaml.safe_load(LISTS.read_text(encoding="utf-8"))
    return Words(
        months=_by_word(lists["months"]),
        weekdays=_by_word(lists["weekdays"]),
        days=_by_word(lists["days"]),
        day_parts=_by_word(lists["day_parts"]),
        parts_of_today=_by_word(lists["parts_of_today"]),
        units=_by_word(lists["units"]),
        counts=_by_word(lists["counts"]),
        hours=_by_word(lists["hours"]),
        both={_spelt(word): days for word, days in lists["both"].items()},
        next=_set(lists["next"]),
        before_count=_set(lists["before_count"]),
        after_count=_set(lists["after_count"]),
        clock=_set(lists["clock"]),
        half=_set(lists["half"]),
        greeting_before=_set(lists["greeting_before"]),
        greeting_after=_set(lists["greeting_after"]),
    )


def _set(words: str) -> frozenset[str]:
    return frozenset(map(_spelt, words.split()))


def _by_word(lists: Mapping[Any, str]) -> dict[str, Any]:
    return {_spelt(word): meaning for meaning, words in lists.items() for word in words.split()}


def _spelt(group: str) -> str:
    return " ".join(folded(plain(word)) for word in group.split("_"))


def _longest(meanings: Mapping[str, Any], tokens: Sequence[HasWord], at: int) -> tuple[Any, int] | None:
    words = [token.word for token in tokens[at : at + _LONGEST_GROUP]]
    for length in range(len(words), 0, -1):
        group = " ".join(words[:length])
        for spelling in (group, *(_bare_of(prefix, group) for prefix in _PREFIXES)):
            if spelling in meanings:
                return meanings[spelling], length
    return None


def _bare_of(prefix: str, group: str) -> str:
    """The group without what Arabic writes together with it: "بالخميس" is "الخميس", "للجمعة" "الجمعة"."""
    if prefix == "ل" and group.startswith("لل"):
        return f"ا{group[1:]}"
    return group[1:] if group.startswith(prefix) else ""
