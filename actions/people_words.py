"""Whether a text speaks of danger to life, or of waiting; the words stand in the list beside this file."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import yaml

DANGER, WAITING = "danger", "waiting"
LISTS = Path(__file__).with_name("people_words.yml")


def speaks_of(topic: str, text: str) -> bool:
    """Whether one of the words of `topic` (DANGER, WAITING) stands in `text`."""
    said = f" {_folded(text)}"
    return any(f" {words}" in said for words in _lists()[topic])


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, tuple[str, ...]]:
    lists = yaml.safe_load(LISTS.read_text(encoding="utf-8"))
    return {topic: tuple(_folded(words) for words in listed) for topic, listed in lists.items()}


def _folded(text: str) -> str:
    """Words alone, one blank between them, without case, accents and vowel signs."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join("".join(char if char.isalnum() else " " for char in plain).split())
