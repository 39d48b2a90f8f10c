"""Writes and reads an intent model as plain numbers and JSON: a file from elsewhere can't bring code along."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.components.intent_model import IntentModel, LinearHead, Meaning
from bot.components.ngrams import NgramIndex

_NUMBERS, _WORDS = "intents.npz", "intents.json"


def save(model: IntentModel, folder: Path) -> None:
    """Write `model` into two files of `folder`."""
    # Half precision: a third decimal of a weight changes nothing, and the file is half the size.
    numbers: dict[str, NDArray[Any]] = {
        "idf": model.ngrams.idf,
        "ngram_weights": model.by_ngrams.weights.astype(np.float16),
        "ngram_intercept": model.by_ngrams.intercept,
    }
    words: dict[str, Any] = {
        "intents": model.intents,
        "ngrams": list(model.ngrams.columns),
        "alone_factor": model.alone_factor,
        "joint_factors": model.joint_factors,
        "encoder": None,
    }
    if (meaning := model.meaning) is not None:
        words["encoder"] = meaning.encoder_version
        numbers |= {
            "mean": meaning.mean,
            "vector_weights": meaning.head.weights,
            "vector_intercept": meaning.head.intercept,
            "examples": meaning.examples.astype(np.float16),
            "example_intents": meaning.example_intents,
        }
    np.savez(folder / _NUMBERS, **numbers)
    (folder / _WORDS).write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")


def load(folder: Path) -> IntentModel:
    """Read what `save` wrote. Raises OSError, KeyError or ValueError when it isn't that."""
    words = json.loads((folder / _WORDS).read_text(encoding="utf-8"))
    with np.load(folder / _NUMBERS, allow_pickle=False) as kept:
        numbers = {name: kept[name] for name in kept.files}
    columns = {ngram: column for column, ngram in enumerate(words["ngrams"])}
    return IntentModel(
        intents=tuple(words["intents"]),
        ngrams=NgramIndex(columns, numbers["idf"]),
        by_ngrams=LinearHead(numbers["ngram_weights"].astype(np.float32), numbers["ngram_intercept"]),
        alone_factor=words["alone_factor"],
        meaning=None if words["encoder"] is None else _meaning(words["encoder"], numbers),
        joint_factors=tuple(words["joint_factors"]),
    )


def _meaning(encoder_version: str, numbers: dict[str, NDArray[Any]]) -> Meaning:
    return Meaning(
        encoder_version,
        numbers["mean"],
        LinearHead(numbers["vector_weights"], numbers["vector_intercept"]),
        numbers["examples"].astype(np.float32),
        numbers["example_intents"],
    )
