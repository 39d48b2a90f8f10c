"""What was learnt about intents, and how a text is read with it: n-grams first, meaning when in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_softmax, softmax

from bot.components.encoder import Encoder, Vectors
from bot.components.entities import Entity, Kind, masked
from bot.components.ngrams import NgramIndex

# What n-grams are made of in place of an entity: every address reads alike.
MASKS: dict[Kind, str] = {"email": "xxemail", "phone": "xxphone", "code": "xxcode", "case_number": "xxcase"}
# Centred e5 vectors are short; scaled so, one strength of regularisation suits them.
VECTOR_SCALE = 5.0
# How fast an example's say fades with its distance (1 - cosine).
NEARNESS = 0.04


@dataclass(frozen=True)
class LinearHead:
    """Scores of all intents: `weights` of shape (features, intents), `intercept` of shape (intents,)."""

    weights: NDArray[np.float32]
    intercept: NDArray[np.float32]

    def scores(self, rows: object) -> NDArray[np.float64]:
        """Shape (rows, intents)."""
        return np.asarray(rows @ self.weights + self.intercept, dtype=np.float64)  # type: ignore[operator]


@dataclass(frozen=True)
class Meaning:
    """What sentence vectors say: a linear head, and the examples themselves, whose nearest ones speak too."""

    encoder_version: str
    mean: NDArray[np.float32]
    head: LinearHead
    examples: NDArray[np.float32]
    example_intents: NDArray[np.int16]

    def scores(self, vectors: Vectors) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Log-probabilities of shape (rows, intents) by the head and by the nearest examples."""
        centred = vectors - self.mean
        by_head = log_softmax(self.head.scores(centred * VECTOR_SCALE), axis=1)
        intents = len(self.head.intercept)
        by_intent = np.array([self._nearness(row, intents) for row in unit_length(centred)])
        return by_head, log_softmax(np.log(by_intent + 1e-9), axis=1)

    def _nearness(self, row: Vectors, intents: int) -> NDArray[np.float64]:
        # One text at a time: thousands against tens of thousands of examples would fill the memory.
        near = np.exp((self.examples @ row - 1) / NEARNESS)
        return np.bincount(self.example_intents, near, minlength=intents).astype(np.float64)


@dataclass(frozen=True)
class IntentModel:
    """Everything that is kept of a training; `meaning` is None when there was no encoder."""

    intents: tuple[str, ...]
    ngrams: NgramIndex
    by_ngrams: LinearHead
    # Factors that make the scores honest probabilities: of n-grams alone, and of (n-grams, head, examples).
    alone_factor: float
    meaning: Meaning | None
    joint_factors: tuple[float, float, float]


@dataclass(frozen=True)
class Reading:
    """Probability of each intent, in the order of the model's intents, and whether the encoder was asked."""

    probabilities: NDArray[np.float64]
    asked_encoder: bool


def read(model: IntentModel, text: str, entities: list[Entity], encoder: Encoder | None, sure_at: float) -> Reading:
    """Read `text`; the encoder is asked only when n-grams alone give no intent the probability `sure_at`."""
    scores = model.by_ngrams.scores(model.ngrams.vectors([masked(text, entities, MASKS)]))
    alone = softmax(model.alone_factor * scores[0])
    if encoder is None or model.meaning is None or alone.max() >= sure_at:
        return Reading(alone, asked_encoder=False)
    by_head, by_examples = model.meaning.scores(encoder.vectors([text]))
    return Reading(joint(model.joint_factors, scores, by_head, by_examples)[0], asked_encoder=True)


def read_all(model: IntentModel, texts: Sequence[str], vectors: Vectors | None) -> NDArray[np.float64]:
    """Probabilities of shape (texts, intents), entities already masked; by all witnesses if there are vectors."""
    scores = model.by_ngrams.scores(model.ngrams.vectors(texts))
    if vectors is None or model.meaning is None:
        return np.asarray(softmax(model.alone_factor * scores, axis=1))
    return joint(model.joint_factors, scores, *model.meaning.scores(vectors))


def joint(factors: tuple[float, float, float], *scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities from the three kinds of scores, each of shape (rows, intents)."""
    return np.asarray(softmax(sum(f * s for f, s in zip(factors, scores, strict=True)), axis=1))


def unit_length(vectors: Vectors) -> Vectors:
    """`vectors` scaled to length 1, rows of zeros left as they are."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)
