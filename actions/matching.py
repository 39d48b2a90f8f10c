"""Which of several things a message names: its words against their titles, forgiving endings and diacritics."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

LISTS = Path(__file__).with_name("matching.yml")
LETTERS = str.maketrans({"ø": "o", "æ": "a", "ß": "ss", "đ": "d", "ł": "l", "ı": "i", "ى": "ي", "ة": "ه"})
DOUBLED = (("aa", "a"), ("ae", "a"), ("oe", "o"))
"""How å, æ and ø are typed without their keys."""
ARTICLES = ("وال", "بال", "كال", "فال", "ال", "لل")
SHORTEST, SHORTEST_START, SHORTEST_PART = 3, 5, 6
ENDING = 3
"""Letters of an ending that a word may have where it is looked for inside of a longer one."""
LINK = 2
"""Letters that may stand between the parts of a compound."""
PART, BESIDE = 0.6, 0.5
"""What a part of a compound counts, and a word that stands beside the title only."""
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Named:
    """A thing that may be meant; `beside`: other words about it, which count less than its title."""

    key: str
    title: str
    beside: str = ""


def folded(text: str) -> str:
    """Without case, diacritics and the ways to type them."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char)).translate(LETTERS)
    for typed, meant in DOUBLED:
        plain = plain.replace(typed, meant)
    return plain


def words(text: str) -> frozenset[str]:
    """The words of `text` that can tell things apart: folded, no short ones but those with a number ("S1")."""
    found = {bare(word) for word in WORD.findall(folded(text))}
    return frozenset(word for word in found if _tells(word)) - _general()


def meant(text: str, things: Sequence[Named], least: float = BESIDE) -> Named | None:
    """The one thing that `text` names best; None when none, or several alike. `least` 1: only by a word of a title."""
    said = words(text)
    shared = _shared(words(thing.title) for thing in things)
    scored = sorted(((_score(said, thing, shared), index) for index, thing in enumerate(things)), reverse=True)
    if not scored or scored[0][0] < least or (len(scored) > 1 and scored[1][0] == scored[0][0]):
        return None
    return things[scored[0][1]]


def names(text: str, thing: Named) -> bool:
    """Whether `text` holds a word of the title."""
    return _score(words(text), Named(thing.key, thing.title), frozenset()) >= 1


def _score(said: frozenset[str], thing: Named, shared: frozenset[str]) -> float:
    title = words(thing.title)
    own, common = title - shared, title & shared
    score = sum(max((_likeness(word, part, title) for part in own), default=0.0) for word in said)
    score += sum(max((PART * _likeness(word, part, title) for part in common), default=0.0) for word in said)
    if score:
        return score
    return BESIDE * sum(any(_starts_alike(word, part) for part in words(thing.beside)) for word in said)


def _likeness(word: str, part: str, title: frozenset[str]) -> float:
    if _starts_alike(word, part) or _is_compound(word, part, title):
        return 1.0
    stem = word[: max(SHORTEST_PART, len(word) - ENDING)]
    return PART if len(word) >= SHORTEST_PART and stem in part else 0.0


def _starts_alike(word: str, part: str) -> bool:
    if word == part or (len(part) > SHORTEST and word.startswith(part) and len(word) - len(part) <= LINK):
        return True
    if word[:-LINK] == part + part[-1]:  # "passet" of "pas"
        return True
    same = next((i for i, pair in enumerate(zip(word, part)) if pair[0] != pair[1]), min(len(word), len(part)))  # noqa: B905 - of different lengths
    return same >= SHORTEST_START and same * 2 > min(len(word), len(part))


def _is_compound(word: str, part: str, title: frozenset[str]) -> bool:
    """ "paskopi" for "Kopi af pas": the word is made of this part and a general word or another of the title."""
    if not word.startswith(part):
        return False
    rest = word[len(part) :]
    return any(rest.endswith(end) and len(rest) - len(end) <= LINK for end in _general() | title if len(end) > LINK)


def _shared(titles: Iterable[frozenset[str]]) -> frozenset[str]:
    """The words that stand in several titles."""
    seen: set[str] = set()
    twice: set[str] = set()
    for title in titles:
        twice |= seen & title
        seen |= title
    return frozenset(twice)


def bare(word: str) -> str:
    """A folded word without the Arabic article."""
    article = next((one for one in ARTICLES if word.startswith(one) and len(word) - len(one) >= SHORTEST), "")
    return word.removeprefix(article)


def _tells(word: str) -> bool:
    if any(char.isdigit() for char in word):
        return any(char.isalpha() for char in word)
    return len(word) >= SHORTEST


@lru_cache(maxsize=1)
def _general() -> frozenset[str]:
    listed = yaml.safe_load(LISTS.read_text(encoding="utf-8"))["general"]
    return frozenset(bare(word) for word in folded(listed).split())
