"""Texts with what their writers want, from files in Rasa's NLU YAML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data

from bot.components.normalise import plain

ROOT = Path(__file__).resolve().parent.parent.parent
DEVELOPMENT_SPLIT = ROOT / "tests" / "bot" / "nlu"
LEVELS = ("plain", "hard")
_NAME = re.compile(rf"(?P<language>[a-z]{{2,3}})-(?P<level>{'|'.join(LEVELS)})")


class EvaluationError(Exception):
    """There is nothing to score, or nothing to score it with; the message is one line for the operator."""


@dataclass(frozen=True)
class Wanted:
    """A text and its intent; `group` is a language in our files, `level` how hard it is meant to be, or ""."""

    group: str
    level: str
    text: str
    intent: str


def texts_of(file: Path) -> list[Wanted]:
    """Every example of `file`; "da-hard.yml" says the language and the level, any other name is a group."""
    try:
        examples = load_data(str(file)).intent_examples
    except (RasaException, ValueError, OSError) as error:
        first_line = str(error).strip().splitlines()[0]
        raise EvaluationError(f"{file} can't be read as Rasa's NLU YAML: {first_line}") from error
    if not examples:
        raise EvaluationError(f"{file} holds no examples of intents")
    named = _NAME.fullmatch(file.stem)
    group, level = (named["language"], named["level"]) if named else (file.stem, "")
    return [Wanted(group, level, example.get(TEXT), example.get(INTENT)) for example in examples]


def texts_of_all(files: Sequence[Path], asked_for: Path) -> list[Wanted]:
    """Every example of `files`; `asked_for` is named when there is none."""
    if not files or not all(file.is_file() for file in files):
        raise EvaluationError(f"there is no file {asked_for}")
    return [text for file in files for text in texts_of(file)]


def development_texts() -> list[Wanted]:
    """The development split, without the few short texts that the writers of examples hit upon as well."""
    learnt = {plain(text.text) for text in training_texts()}
    texts = texts_of_all(sorted(DEVELOPMENT_SPLIT.glob("??-*.yml")), DEVELOPMENT_SPLIT / "da-plain.yml")
    return [text for text in texts if plain(text.text) not in learnt]


def training_texts() -> list[Wanted]:
    """What the model learns from, data/nlu/<language>/; the group is the language."""
    files = sorted((ROOT / "data" / "nlu").glob("*/*.yml"))
    return [replace(text, group=file.parent.name, level="") for file in files for text in texts_of(file)]
