"""Which thing a message is about, by its words: a place of the portal, a kind of case, a country (places.yml)."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("places.yml")
SHORTEST_STEM = 4
"""Letters. Shorter words must stand exactly so; longer ones may go on, as words of inflected languages do."""
WIDEST_GAP = 2
"""Words that may stand between two of a phrase: "log <me please> out"."""
_LETTERS = str.maketrans(
    {"æ": "a", "ø": "o", "œ": "o", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ئ": "ي", "ؤ": "و"}
)
_DROPPED = dict.fromkeys(map(ord, "ـء'’"))
_DIGRAPHS = re.compile(r"aa|ae|oe")
_WORD = re.compile(r"[^\W_]+")
_ARTICLE = re.compile(r"^(?:[وبفك]?ال|[وف]?لل|عال)(?=\w{3})")
"""The Arabic article, also with the small words that are written together with it."""

Phrase = tuple[str, ...]
Table = tuple[tuple[str, tuple[Phrase, ...]], ...]


@dataclass(frozen=True)
class Lists:
    """All of places.yml, folded."""

    tables: Mapping[str, Table]
    places: Mapping[str, str]
    """What is opened for a topic, where that has another name."""


def folded(text: str) -> tuple[str, ...]:
    """The words of `text` in one spelling: no capitals, no accents, one form of a letter, no Arabic article."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS).translate(_DROPPED)
    bare = "".join(char for char in unicodedata.normalize("NFD", plain) if not unicodedata.combining(char))
    words = _WORD.findall(_DIGRAPHS.sub(lambda pair: pair.group()[0], bare))
    return tuple(_ARTICLE.sub("", word) for word in words)


def found(kind: str, text: str) -> str | None:
    """The name in table `kind` whose longest phrase stands in `text`; None when there is none, or a button spoke."""
    if text.startswith("/"):
        return None
    words = folded(text)
    best, name = 0, None
    for candidate, phrases in LISTS.tables[kind]:
        length = max((sum(map(len, phrase)) for phrase in phrases if _stands(phrase, words)), default=0)
        if length > best:
            best, name = length, candidate
    return name


def names(kind: str) -> tuple[str, ...]:
    """All names of a table."""
    return tuple(name for name, _ in LISTS.tables[kind])


def place_of(topic: str) -> str:
    """The place of the portal that belongs to a topic."""
    return LISTS.places.get(topic, topic)


def _stands(phrase: Phrase, words: Sequence[str]) -> bool:
    return any(_follows(phrase[1:], words[at + 1 :]) for at, word in enumerate(words) if _is(phrase[0], word))


def _follows(rest: Phrase, words: Sequence[str]) -> bool:
    """Whether the rest of a phrase comes soon in `words`."""
    if not rest:
        return True
    near = words[: WIDEST_GAP + 1]
    return any(_is(rest[0], word) and _follows(rest[1:], words[at + 1 :]) for at, word in enumerate(near))


def _is(stem: str, word: str) -> bool:
    return word == stem or (len(stem) >= SHORTEST_STEM and word.startswith(stem))


@lru_cache(maxsize=1)
def read(path: Path = FILE) -> Lists:
    """Read the file; ValueError for a phrase without words."""
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    tables = {
        kind: tuple((name, _phrases(one["words"])) for name, one in table.items()) for kind, table in written.items()
    }
    return Lists(tables, {name: one["place"] for name, one in written["topics"].items() if "place" in one})


def _phrases(by_language: Mapping[str, str]) -> tuple[Phrase, ...]:
    phrases = [folded(phrase) for written in by_language.values() for phrase in written.split(",")]
    if not all(phrases):
        raise ValueError(by_language)
    return tuple(phrases)


LISTS = read()
