"""Rasa component: "say that again", "skip", "go back", "I don't have it": words about the conversation itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.entities import find_entities
from bot.components.normalise import folded, plain

LISTS = Path(__file__).with_name("repair.yml")
_MOST_CHARACTERS, _MOST_WORDS = 120, 8
# A phrase of so many letters may have one letter wrong, missing or too many: in shorter ones it is another word.
_FORGIVEN_FROM = 9
_MISUNDERSTOOD = "misunderstood"
_APOSTROPHES = re.compile(r"['’`´]")
_NOT_OF_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Lists:
    """Phrases with their kind, and words of politeness, as they look without diacritics and marks."""

    kinds: Mapping[str, str]
    long: Mapping[int, Mapping[str, str]]
    """Those that forgive a typing error, by length."""
    never: frozenset[str]
    """What looks like one with a typing error."""
    politeness: tuple[str, ...]
    denials: tuple[str, ...]
    """May stand before what was misunderstood: "no, that's not what I asked"."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class RepairExtractor(GraphComponent, EntityExtractorMixin):
    """Adds `repair` to a message that says nothing else; a rule, nothing is learnt."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._case_prefix: str = config["case_prefix"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`case_prefix`: what the firm's case numbers begin with."""
        return {"case_prefix": "G2S"}

    @classmethod
    def create(cls, config: dict[str, Any], *_rasa: Any, **_named: Any) -> RepairExtractor:
        """Called by Rasa."""
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the kind of repair, spanning the whole message."""
        for message in messages:
            text = message.get(TEXT) or ""
            kind = find_repair(text, self._case_prefix)
            if kind is not None:
                found = {"entity": "repair", "value": kind, "start": 0, "end": len(text), "confidence_entity": 1.0}
                message.set(ENTITIES, message.get(ENTITIES, []) + self.add_extractor_name([found]), add_to_output=True)
        return messages


def find_repair(text: str, case_prefix: str) -> str | None:
    """What a message that is one of the listed phrases asks of the conversation, None if it is anything else."""
    if len(text) > _MOST_CHARACTERS or find_entities(text, case_prefix):
        return None
    lists = load()
    words = _bare(text)
    if not words or words.count(" ") >= _MOST_WORDS:
        return None
    at_the_ends = _without_politeness(words, lists.politeness)
    anywhere = " ".join(word for word in words.split() if word not in lists.politeness)
    found = next((kind for phrase in (words, at_the_ends, anywhere) if (kind := _kind(phrase, lists))), None)
    return found or _denied(at_the_ends, lists)


def _denied(phrase: str, lists: Lists) -> str | None:
    denial = next((word for word in lists.denials if phrase.startswith(f"{word} ")), None)
    kind = _kind(phrase[len(denial) + 1 :], lists) if denial is not None else None
    return kind if kind == _MISUNDERSTOOD else None


def _kind(phrase: str, lists: Lists) -> str | None:
    if phrase in lists.kinds:
        return lists.kinds[phrase]
    if len(phrase) < _FORGIVEN_FROM or phrase in lists.never:
        return None
    near = {
        kind
        for length in (len(phrase) - 1, len(phrase), len(phrase) + 1)
        for known, kind in lists.long.get(length, {}).items()
        if _one_typo(phrase, known)
    }
    return near.pop() if len(near) == 1 else None


def _one_typo(said: str, known: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two neighbours have changed places."""
    start = next((at for at, (a, b) in enumerate(zip(said, known, strict=False)) if a != b), min(len(said), len(known)))
    if len(said) == len(known):
        swapped = said[start : start + 2] == known[start : start + 2][::-1] and said[start + 2 :] == known[start + 2 :]
        return swapped or said[start + 1 :] == known[start + 1 :]
    longer, shorter = (said, known) if len(said) > len(known) else (known, said)
    return longer[start + 1 :] == shorter[start:]


def _without_politeness(words: str, politeness: tuple[str, ...]) -> str:
    """Polite words are taken from both ends, until none is left there."""
    padded, before = f" {words} ", ""
    while padded != before:
        before = padded
        for polite in politeness:
            padded = padded.removeprefix(f" {polite}") if padded.startswith(f" {polite} ") else padded
            padded = padded.removesuffix(f"{polite} ") if padded.endswith(f" {polite} ") else padded
    return padded.strip()


def _bare(text: str) -> str:
    return _NOT_OF_WORDS.sub(" ", _APOSTROPHES.sub("", folded(plain(text)))).strip()


@lru_cache(maxsize=1)
def load() -> Lists:
    """Read the lists beside this file."""
    lists = yaml.safe_load(LISTS.read_text(encoding="utf-8"))
    kinds = {
        _bare(phrase): kind
        for kind, languages in lists["phrases"].items()
        for phrases in languages.values()
        for phrase in phrases.split("|")
    }
    long: dict[int, dict[str, str]] = {}
    for phrase, kind in kinds.items():
        if len(phrase) >= _FORGIVEN_FROM:
            long.setdefault(len(phrase), {})[phrase] = kind
    denials = tuple(_bare(word) for word in lists["denials"].split())
    politeness = sorted((_bare(word) for word in lists["politeness"].split()), key=len, reverse=True)
    return Lists(kinds, long, frozenset(map(_bare, lists["never"].split("|"))), tuple(politeness), denials)
