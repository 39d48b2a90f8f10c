"""Cutting a message into the words that can tell its language."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

MOST_READ = 1000
"""Characters of a message that are looked at: more tell no more, and this runs while the row is locked."""
MOST_WORDS = 40
LONGEST_WORD = 30
ADDRESS = re.compile(r"\S*@\S*|\S*https?://\S*|\bwww\.\S+")
# Latin letters with the digits that stand for Arabic sounds ("3am", "7al", "ta2sheera"), or letters alone.
WORD = re.compile(r"(?:[^\W\d_]|(?<![\d])[235679'](?=[a-z])|(?<=[a-z])[235679](?![\d]))+", re.IGNORECASE)
JOINED = re.compile(r"(?:\w*-)+\w*\d\w*(?:-\w*)*|\b\w*\d\w*-\w+(?:-\w+)*")
STRETCHED = re.compile(r"(.)\1{2,}")
DOUBLED = str.maketrans({"æ": "ae", "ø": "o", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "ı": "i"})


@dataclass(frozen=True)
class Word:
    """A word in lower case, and whether it looks like a name: a capital where no sentence begins."""

    lower: str
    name: bool = False

    @property
    def arabic(self) -> bool:
        """Whether it is written in Arabic letters."""
        return "\u0600" <= self.lower[0] <= "\u06ff" or "\u0750" <= self.lower[0] <= "\u077f"

    @property
    def latin(self) -> bool:
        """Whether it is written in Latin letters."""
        return self.lower[0] < "\u0250"


def words_of(text: str) -> list[Word]:
    """The words of a message, without addresses, numbers and case numbers."""
    text = unicodedata.normalize("NFKC", text[:MOST_READ]).replace("’", "'")
    text = JOINED.sub(" ", ADDRESS.sub(" ", text))
    shouting = text.isupper()
    found = []
    for match in WORD.finditer(text):
        written = match.group().strip("'ـ")
        if written and not written.isdigit():
            name = written[0].isupper() and not shouting and not _begins(text, match.start())
            found.append(Word(STRETCHED.sub(r"\1", _bare_arabic(written.lower()))[:LONGEST_WORD], name))
    return found[:MOST_WORDS]


def latin_words(words: Sequence[str]) -> list[str]:
    """Those in Latin letters."""
    return [word for word in words if Word(word).latin]


def folded(word: str) -> str:
    """A word without its diacritics: "går" is "gar"."""
    decomposed = unicodedata.normalize("NFD", word.translate(DOUBLED))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _bare_arabic(word: str) -> str:
    if word[0] < "\u0600":
        return word
    marks = "".join(letter for letter in word if not unicodedata.combining(letter) and letter != "ـ")
    return marks.translate(str.maketrans("أإآىة", "ااايه")) or word


def _begins(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \"'(*-")
    return not before or before[-1] in ".!?:\n…"
