"""How accuracy grows with the number of examples: where writing more pays."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from tqdm import tqdm

from bot.components.encoder import Encoder, load_encoder
from bot.components.entities import find_entities, masked
from bot.components.intent_model import MASKS, IntentModel, read_all
from bot.components.learning import Example, learn
from bot.components.vector_cache import cached_vectors, chosen_vectors
from bot.evaluation.texts import Wanted

SIZES = (10, 20, 40, 80, 160)
"""Most examples an intent and language that a model of the curve learns from."""


@dataclass(frozen=True)
class Point:
    """Share 0–1 of a language's texts of one level whose likeliest intent is right, at one size of training."""

    most_examples: int
    group: str
    level: str
    likeliest_right: float


def curve(
    training: Sequence[Wanted], unseen: Sequence[Wanted], case_prefix: str, encoder: Encoder | None
) -> list[Point]:
    """Learn from at most 10, 20, 40 … examples an intent and language, and read the unseen texts."""
    ranked = ranks(training)
    sizes = [size for size in SIZES if size < max(ranked)] + [max(ranked) + 1]
    points = []
    for size in tqdm(sizes, desc="Learning curve", unit="model"):
        chosen = [text for text, rank in zip(training, ranked, strict=True) if rank < size]
        model = _model(chosen, case_prefix, encoder)
        points += _points(size, unseen, _likeliest(model, unseen, case_prefix, encoder))
    return points


def ranks(training: Sequence[Wanted]) -> list[int]:
    """Each text's place, from 0 on, in a fixed shuffled order of its intent and language."""
    cells: defaultdict[tuple[str, str], list[tuple[bytes, int]]] = defaultdict(list)
    for row, text in enumerate(training):
        cells[text.group, text.intent].append((hashlib.blake2b(text.text.encode()).digest(), row))
    found = [0] * len(training)
    for cell in cells.values():
        for rank, (_, row) in enumerate(sorted(cell)):
            found[row] = rank
    return found


def encoder_named(name: str) -> Encoder | None:
    """The encoder of the pipeline, with a thread for a batch's every other core."""
    return load_encoder(name, threads=2)


def _model(training: Sequence[Wanted], case_prefix: str, encoder: Encoder | None) -> IntentModel:
    examples = [Example(_masked(text.text, case_prefix), text.intent) for text in training]
    if encoder is None:
        return learn(examples, None, "none")
    return learn(examples, chosen_vectors(encoder, [text.text for text in training]), encoder.version)


def _likeliest(
    model: IntentModel, unseen: Sequence[Wanted], case_prefix: str, encoder: Encoder | None
) -> Callable[[int], str]:
    vectors = None if encoder is None else cached_vectors(encoder, [text.text for text in unseen])
    probabilities = read_all(model, [_masked(text.text, case_prefix) for text in unseen], vectors)
    best = np.argmax(probabilities, axis=1)
    return lambda row: model.intents[int(best[row])]


def _points(size: int, unseen: Sequence[Wanted], likeliest: Callable[[int], str]) -> list[Point]:
    right: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for row, text in enumerate(unseen):
        right[text.group, text.level].append(likeliest(row) == text.intent)
    return [Point(size, *key, round(sum(values) / len(values), 4)) for key, values in sorted(right.items())]


def _masked(text: str, case_prefix: str) -> str:
    return masked(text, find_entities(text, case_prefix), MASKS)
