"""Spellings of the same word made equal: case, width, stretched letters, diacritics, Arabic letter forms."""

from __future__ import annotations

import re
import unicodedata

_ARABIC_INDIC = {ord(c): str(i) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for i, c in enumerate(digits)}
# One letter for the forms that writers mix: hamza carriers, ta marbuta, alif maqsura, Persian keyboards.
_ARABIC_LETTERS = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ی": "ي", "ة": "ه", "ؤ": "و", "ک": "ك", "گ": "ك"}
)
_DROPPED = dict.fromkeys(map(ord, "ـء\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_REPEATED_MARK = re.compile(r"([^\w\s])\1+")
_SPACES = re.compile(r"\s+")
# "Å" is written å, aa or a, "ø" ø, ö, oe or o: all become the bare vowel.
_VOWELS = str.maketrans({"æ": "a", "ø": "o", "œ": "o", "ð": "d", "þ": "th", "ł": "l", "ı": "i"})
_DIGRAPHS = re.compile(r"aa|ae|oe")


def western_digits(text: str) -> str:
    """Arabic-Indic digits as 0–9; every other character keeps its place, so offsets stay valid."""
    return text.translate(_ARABIC_INDIC)


def plain(text: str) -> str:
    """`text` in one spelling per word that still tells å from a: what word features are made of."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = western_digits(text).translate(_ARABIC_LETTERS).translate(_DROPPED)
    text = "".join(c for c in text if not _is_harakah(c))
    text = _REPEATED_MARK.sub(r"\1", _STRETCHED.sub(r"\1", text))
    return _SPACES.sub(" ", text).strip()


def folded(text: str) -> str:
    """`plain` text without diacritics, the same for "går", "gaar" and "gar"."""
    decomposed = unicodedata.normalize("NFD", text.translate(_VOWELS))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _DIGRAPHS.sub(lambda pair: pair.group()[0], bare)


def _is_harakah(char: str) -> bool:
    return "\u064b" <= char <= "\u065f" or char == "\u0670"
