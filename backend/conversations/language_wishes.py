"""A message that asks for another language: "english please", "kan vi tage den på svensk", "suomeksi kiitos"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from backend.conversations.language_text import folded, words_of

LISTS = Path(__file__).with_name("language_wishes.yml")
PARTS = re.compile(r"[.,;!?\n،؟()]+")
MOST_WORDS = 12
"""A longer message wants something else as well."""
ARABIC_PREFIX = re.compile(r"^(?:و|ع|ف)?(?:بال|عال|لل|ال|ب|ل)(?=\w{4})")


@dataclass(frozen=True)
class Wishes:
    """The names of the languages, and the words around them, without diacritics."""

    names: Mapping[str, str]
    negations: frozenset[str]
    breaks: frozenset[str]
    asking: frozenset[str]

    def wanted(self, text: str) -> str | None:
        """The language that `text` asks for and does nothing else, or None."""
        if sum(map(len, parts := [_parts_words(part) for part in PARTS.split(text)])) > MOST_WORDS:
            return None
        found = None
        for part in parts:
            for clause in self._clauses(part):
                named = self._named(clause)
                rest = [word for word in clause if word not in self.names]
                if self.negations.intersection(rest) and len(named) == len(clause) - len(rest):
                    continue
                rest = [word for word in rest if word not in self.negations]
                if len(set(named)) == 1 and self.asking.issuperset(rest):
                    found = named[0]
                elif not self.asking.issuperset(rest) and not named:
                    return None
        return found

    def _named(self, clause: Sequence[str]) -> list[str]:
        """The languages of a clause, without one right after "no" where another is named as well."""
        places = [place for place, word in enumerate(clause) if word in self.names]
        wanted = [place for place in places if not (place and clause[place - 1] in self.negations)]
        return [self.names[clause[place]] for place in wanted or places]

    def _clauses(self, words: Sequence[str]) -> list[list[str]]:
        """Cut at "but", where the second half can stand alone: it names a language itself."""
        for place, word in enumerate(words):
            if word in self.breaks and any(other in self.names for other in words[place + 1 :]):
                before, after = list(words[:place]), list(words[place + 1 :])
                if self.negations.intersection(before) or any(other in self.names for other in before):
                    return [before, *self._clauses(after)]
        return [list(words)]


@lru_cache(maxsize=1)
def load() -> Wishes:
    """Read the lists beside this file."""
    lists = yaml.safe_load(LISTS.read_text(encoding="utf-8"))
    return Wishes(
        {_bare(name): language for language, names in lists["names"].items() for name in names.split()},
        frozenset(map(_bare, lists["negations"].split())),
        frozenset(map(_bare, lists["breaks"].split())),
        frozenset(map(_bare, lists["asking"].split())),
    )


def _parts_words(part: str) -> list[str]:
    return [_bare(word.lower) for word in words_of(part)]


def _bare(word: str) -> str:
    # The lists are read like a message, so that both spell alike.
    word = folded("".join(found.lower for found in words_of(word)))
    return ARABIC_PREFIX.sub("", word)
