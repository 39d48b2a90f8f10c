"""Reads numbers that are dictated in words, where a message is nothing else: "to fire seks otte en nul"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from bot.components.normalise import folded, plain, western_digits

LISTS = Path(__file__).with_name("dictation.yml")
_LONGEST = 240
_WORD = re.compile(r"[^\W\d_]+(?:'[a-z])?|\d+|\+")
_FEWEST_WORDS = 3


@dataclass(frozen=True)
class _Words:
    digits: tuple[Mapping[str, str], ...]
    repeats: Mapping[str, int]
    plus: frozenset[str]
    introductions: frozenset[str]


@dataclass(frozen=True)
class Dictated:
    """The number, with a plus if one was said, and where it stands in the message."""

    digits: str
    start: int
    end: int


def read_dictation(text: str) -> Dictated | None:
    """The number that a whole message dictates, at most a few words before it; None if it does something else."""
    if len(text) > _LONGEST:
        return None
    words = _load()
    matches = list(_WORD.finditer(western_digits(text)))
    said = [_bare(match.group()) for match in matches]
    first = next((at for at, word in enumerate(said) if word not in words.introductions), len(said))
    # "en" and "et" are digits as well as words before them: as many as possible are digits.
    for begin in range(max(0, first - 1), first + 1):
        for digits in words.digits:
            number = _number(said[begin:], digits, words)
            if number is not None and len(said) - begin >= _FEWEST_WORDS:
                return Dictated(number, matches[begin].start(), matches[-1].end())
    return None


def _number(said: list[str], digits: Mapping[str, str], words: _Words) -> str | None:
    number, times, spoken = "", 1, False
    for at, word in enumerate(said):
        if not at and (word in words.plus or word == "+"):
            number = "+"
        elif word in words.repeats:
            times = words.repeats[word]
        elif (value := word if word.isdigit() else digits.get(word)) is not None:
            # "thirty one" is 31, not 30 and 1.
            if _joins(said, at, digits, value):
                number = number[:-1]
            number, times, spoken = number + value * times, 1, spoken or not word.isdigit()
        else:
            return None
    return number if spoken and times == 1 else None


def _joins(said: list[str], at: int, digits: Mapping[str, str], value: str) -> bool:
    before = digits.get(said[at - 1], "") if at else ""
    return len(before) == len("30") and before.endswith("0") and before != "10" and len(value) == 1 and value != "0"


@lru_cache(maxsize=1)
def _load() -> _Words:
    lists = yaml.safe_load(LISTS.read_text(encoding="utf-8"))
    digits = []
    for language, ones in lists["digits"].items():
        tens = lists["tens"][language]
        digits.append({_bare(word): value for word, value in {**ones, **tens, **_joined(ones, tens)}.items()})
    repeats = {word: times for name, times in (("doubled", 2), ("tripled", 3)) for word in lists[name].split()}
    return _Words(
        tuple(digits),
        {_bare(word): times for word, times in repeats.items()},
        frozenset(map(_bare, lists["plus"].split())),
        frozenset(map(_bare, lists["introductions"].split())),
    )


def _joined(ones: Mapping[str, str], tens: Mapping[str, str]) -> dict[str, str]:
    """ "enogtredive", "trettioett", "kolmekymmentäyksi": a ten and a one written together."""
    whole = {ten: value for ten, value in tens.items() if value.endswith("0") and value != "10"}
    pairs = [(ten, value[0], one, digit) for ten, value in whole.items() for one, digit in ones.items() if digit != "0"]
    return {
        **{f"{one}og{ten}": first + digit for ten, first, one, digit in pairs},
        **{f"{ten}{one}": first + digit for ten, first, one, digit in pairs},
    }


def _bare(word: str) -> str:
    return folded(plain(word))
