"""The words of consultation_words.yml: what is to become of a booking, which week, and what stands before a name."""

import re
from functools import lru_cache
from pathlib import Path

import yaml

from actions.matching import folded

LISTS = Path(__file__).with_name("consultation_words.yml")
WORD = re.compile(r"[^\W_]+")
CONTACT = re.compile(r"\S+@\S+|\+?\(?\d[\d\s().+-]{4,}")
"""An e-mail address or a phone number that stands beside a name."""
AROUND = " \t\n.,;:!?-–—()\"'،؛"


def says(text: str, name: str) -> bool:
    """Whether `text` has one of the phrases of the list `name`, as whole words."""
    said = f" {' '.join(WORD.findall(folded(text)))} "
    return any(f" {phrase} " in said for phrase in _phrases(name))


def bare_name(text: str) -> str:
    """A name without "my name is" before it and without the address or number after it; empty when nothing is left."""
    words = CONTACT.sub(" ", text).strip(AROUND).split()
    for count in range(min(len(words) - 1, _longest("names")), 0, -1):
        if " ".join(WORD.findall(folded(" ".join(words[:count]).replace("'", "")))) in _phrases("names"):
            words = words[count:]
            break
    return " ".join(words).strip(AROUND)


def _longest(name: str) -> int:
    return max(len(phrase.split()) for phrase in _phrases(name))


@lru_cache(maxsize=8)
def _phrases(name: str) -> frozenset[str]:
    listed = yaml.safe_load(LISTS.read_text(encoding="utf-8"))[name].split()
    return frozenset(" ".join(WORD.findall(folded(phrase.replace("_", " ")))) for phrase in listed)
