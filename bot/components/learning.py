"""Learns an intent model from examples, and how far its scores can be believed."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import log_softmax
from sklearn.linear_model import LogisticRegression

from bot.components.encoder import Vectors
from bot.components.intent_model import VECTOR_SCALE, IntentModel, LinearHead, Meaning, unit_length
from bot.components.ngrams import NgramIndex

NGRAM_C, VECTOR_C = 20.0, 2.0
FEWEST_INTENTS = 2
# Every fifth example of an intent is kept back to learn the factors; with too few, these are taken.
_HELD_BACK, _FEWEST_HELD_BACK = 5, 50
_USUAL_ALONE, _USUAL_JOINT = 1.5, (0.6, 0.8, 0.3)


class Example(NamedTuple):
    """A text, its entities already masked, and what its writer wants."""

    text: str
    intent: str


@dataclass(frozen=True)
class _Table:
    """Examples as numbers, one row each: n-grams, sentence vectors (or None), index of the intent."""

    ngrams: csr_matrix
    vectors: Vectors | None
    intents: NDArray[np.int16]

    def only(self, rows: NDArray[np.bool_]) -> _Table:
        return _Table(self.ngrams[rows], None if self.vectors is None else self.vectors[rows], self.intents[rows])


def learn(examples: Sequence[Example], vectors: Vectors | None, encoder_version: str) -> IntentModel:
    """Learn from `examples` and, when there is an encoder, the sentence vectors of the same texts.

    Raises ValueError when there are fewer than two intents.
    """
    intents = tuple(sorted({example.intent for example in examples}))
    if len(intents) < FEWEST_INTENTS:
        raise ValueError("there are examples of fewer than two intents")
    index = NgramIndex.learn([example.text for example in examples])
    table = _Table(
        index.vectors([example.text for example in examples]),
        vectors,
        np.array([intents.index(example.intent) for example in examples], np.int16),
    )
    alone_factor, joint_factors = _factors(table, _held_back(examples))
    meaning = None if vectors is None else _meaning(vectors, table.intents, encoder_version)
    return IntentModel(intents, index, _ngram_head(table), alone_factor, meaning, joint_factors)


def _ngram_head(table: _Table) -> LinearHead:
    # One problem per intent in the dual form: a tenth of the time of all intents at once, and as often right.
    solver = LogisticRegression(C=NGRAM_C, solver="liblinear", dual=True, max_iter=1000, tol=0.02, random_state=0)
    return _head(solver, table.ngrams, table.intents)


def _meaning(vectors: Vectors, intents: NDArray[np.int16], encoder_version: str) -> Meaning:
    mean = vectors.mean(axis=0)
    centred = vectors - mean
    solver = LogisticRegression(C=VECTOR_C, multi_class="multinomial", max_iter=300, tol=1e-3)
    head = _head(solver, centred * VECTOR_SCALE, intents)
    return Meaning(encoder_version, mean, head, unit_length(centred), intents)


def _head(solver: LogisticRegression, rows: object, intents: NDArray[np.int16]) -> LinearHead:
    solver.fit(rows, intents)
    weights, intercept = solver.coef_, solver.intercept_
    if len(weights) == 1:
        # scikit-learn keeps one row for two classes, the second one's.
        weights, intercept = np.vstack([-weights, weights]), np.concatenate([-intercept, intercept])
    # In this order of memory one text's few n-grams are read without touching the rest.
    return LinearHead(np.ascontiguousarray(weights.T, np.float32), intercept.astype(np.float32))


def _held_back(examples: Sequence[Example]) -> NDArray[np.bool_]:
    """Every fifth example of each intent, the same ones whatever the order of the files."""
    rows = defaultdict(list)
    for row, example in enumerate(examples):
        rows[example.intent].append((hashlib.blake2b(example.text.encode()).digest(), row))
    held_back = np.zeros(len(examples), dtype=bool)
    for of_intent in rows.values():
        held_back[[row for _, row in sorted(of_intent)[_HELD_BACK - 1 :: _HELD_BACK]]] = True
    return held_back


def _factors(table: _Table, held_back: NDArray[np.bool_]) -> tuple[float, tuple[float, float, float]]:
    """What to multiply the scores with, so that of the texts given 80 % some 80 % are right."""
    if held_back.sum() < _FEWEST_HELD_BACK:
        return _USUAL_ALONE, _USUAL_JOINT
    learnt, unseen = table.only(~held_back), table.only(held_back)
    scores = [_ngram_head(learnt).scores(unseen.ngrams)]
    (alone,) = _most_honest(scores, unseen.intents)
    if learnt.vectors is None or unseen.vectors is None:
        return alone, _USUAL_JOINT
    scores += _meaning(learnt.vectors, learnt.intents, "").scores(unseen.vectors)
    by_ngrams, by_head, by_examples = _most_honest(scores, unseen.intents)
    return alone, (by_ngrams, by_head, by_examples)


def _most_honest(scores: list[NDArray[np.float64]], intents: NDArray[np.int16]) -> list[float]:
    """The factors under which the right intents are likeliest."""
    stacked, rows = np.array(scores), np.arange(len(intents))

    def surprise(factors: NDArray[np.float64]) -> float:
        probabilities = log_softmax(np.tensordot(factors, stacked, axes=1), axis=1)
        return float(-probabilities[rows, intents].mean())

    # Convex in the factors, so it doesn't matter where it starts.
    found = minimize(surprise, np.ones(len(scores)), method="L-BFGS-B", bounds=[(0.05, 20)] * len(scores))
    return [float(factor) for factor in found.x]
