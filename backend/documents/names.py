"""Names of files as people give them, made safe to store, to show and to save under."""

import re
import unicodedata

from backend.documents.kinds import ENDINGS, Kind

LONGEST = 120
"""Characters, the ending included."""
MOST_BYTES = 240
"""File systems take 255, and browsers add a number of their own."""
NAMELESS = "file"
FORBIDDEN = re.compile(r'[<>:"|?*;%]')
"""What Windows does not allow in names, and what old browsers trip over in a header."""
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Control characters, bidi overrides and joiners, surrogates, unassigned: nobody sees them, tricks are made of them."""


def cleaned(name: str, kind: Kind) -> str:
    """The name without folders and unseen characters, not too long, with an ending that fits what is inside."""
    last = re.split(r"[/\\]", name)[-1]
    plain = "".join(one for one in unicodedata.normalize("NFC", last) if unicodedata.category(one) not in UNSEEN)
    tidy = " ".join(FORBIDDEN.sub("_", plain).split()).rstrip(". ")
    stem, ending = _parts(tidy, kind)
    return f"{_cut(stem.lstrip('. '), ending) or NAMELESS}{ending}"


def numbered(name: str, number: int) -> str:
    """`name` with a number before its ending: `pass.pdf` → `pass (2).pdf`."""
    stem, dot, ending = name.rpartition(".")
    counted = f" ({number}){dot}{ending}"
    return f"{_cut(stem if dot else ending, counted)}{counted}" if dot else f"{name} ({number})"


def _parts(name: str, kind: Kind) -> tuple[str, str]:
    for ending in ENDINGS[kind]:
        if name.lower().endswith(ending):
            return name[: -len(ending)].rstrip(". "), name[-len(ending) :].lower()
    if kind is Kind.UNKNOWN:
        return name, ""
    own = next((one for ours in ENDINGS.values() for one in ours if name.lower().endswith(one)), "")
    return name.removesuffix(name[len(name) - len(own) :]).rstrip(". ") if own else name, ENDINGS[kind][0]


def _cut(stem: str, ending: str) -> str:
    short = stem[: LONGEST - len(ending)]
    while len(f"{short}{ending}".encode()) > MOST_BYTES:
        short = short[:-1]
    return short.rstrip(". ")
