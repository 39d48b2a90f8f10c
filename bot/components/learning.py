"""Learns an intent model from examples, and how far its scores can be believed."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import log_softmax, softmax
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from bot.components.encoder import Vectors
from bot.components.intent_model import VECTOR_SCALE, IntentModel, LinearHead, Meaning, unit_length
from bot.components.ngrams import NgramIndex
from bot.components.vector_cache import bar_pause

NGRAM_C, VECTOR_C = 20.0, 2.0
FEWEST_INTENTS = 2
# Every fifth example of an intent is kept back to learn the factors; with too few, these are taken.
_HELD_BACK, _FEWEST_HELD_BACK = 5, 50
_USUAL_ALONE, _USUAL_JOINT = 1.5, (0.6, 0.8, 0.3)
# From so many examples on it pays to start a second process.
_PROCESSES, _WORTH_A_PROCESS = 2, 5000
# With fewer examples all are encoded. Above, only those that n-grams give the right intent less than this probability.
_WORTH_CHOOSING, _SURE_WITHOUT = 5000, 0.97


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


@dataclass(frozen=True)
class _Heads:
    """What was learnt of the vectors of a table."""

    learnt_from: _Table
    by_vectors: LinearHead


Encode = Callable[[Sequence[int]], Vectors]
"""Gives the sentence vectors of the examples with these numbers."""


def learn(examples: Sequence[Example], encode: Encode | None, encoder_version: str) -> IntentModel:
    """Learn from `examples` and, when there is an encoder, the sentence vectors of those that need one.

    The same examples make the same model. Raises ValueError when there are fewer than two intents.
    """
    intents = tuple(sorted({example.intent for example in examples}))
    if len(intents) < FEWEST_INTENTS:
        raise ValueError("there are examples of fewer than two intents")
    texts = [example.text for example in examples]
    index = NgramIndex.learn(texts)
    number = {intent: i for i, intent in enumerate(intents)}
    table = _Table(index.vectors(texts), None, np.array([number[e.intent] for e in examples], np.int16))
    held_back = _held_back(examples)
    doubtful = _doubtful(table) if encode is not None else np.zeros(len(examples), dtype=bool)
    told = _Table(
        table.ngrams[doubtful], encode(np.flatnonzero(doubtful).tolist()) if encode else None, table.intents[doubtful]
    )
    by_ngrams, kept_ngrams, meanings = _learnt(table, told, held_back, held_back[doubtful])
    alone, joint = _factors(kept_ngrams, meanings[1:], table.only(held_back), told.only(held_back[doubtful]))
    meaning = _meaning(meanings[0], encoder_version) if meanings else None
    return IntentModel(intents, index, by_ngrams, alone, meaning, joint)


def _doubtful(table: _Table) -> NDArray[np.bool_]:
    """The examples that n-grams learnt from the other half do not tell for sure.

    The encoder is asked only in doubt, so its head learns from doubtful texts: half the time, and right more often.
    """
    rows = np.arange(len(table.intents))
    if len(rows) < _WORTH_CHOOSING:
        return np.ones(len(rows), dtype=bool)
    # Neighbours in a file are often alike: alternating halves put them on both sides, the same ones every time.
    halves = rows % 2
    fits = [delayed(_ngram_head)(table.ngrams[halves != half], table.intents[halves != half]) for half in (0, 1)]
    heads = _fitted(fits, "Doubtful examples", len(rows))
    sure = np.zeros(len(rows))
    for half, head in enumerate(heads):
        unseen = halves == half
        scores = _USUAL_ALONE * head.scores(table.ngrams[unseen])
        sure[unseen] = softmax(scores, axis=1)[np.arange(unseen.sum()), table.intents[unseen]]
    return np.asarray(sure < _SURE_WITHOUT)


def _learnt(
    table: _Table, told: _Table, held_back: NDArray[np.bool_], told_back: NDArray[np.bool_]
) -> tuple[LinearHead, LinearHead | None, list[_Heads]]:
    """N-grams' head of everything and of what is not held back, and the vectors' heads of both."""
    judged = held_back.sum() >= _FEWEST_HELD_BACK
    tables = [table, table.only(~held_back)] if judged else [table]
    tellings = [] if told.vectors is None else [told, told.only(~told_back)] if judged else [told]
    fits = [delayed(_ngram_head)(one.ngrams, one.intents) for one in tables]
    fits += [delayed(_vector_head)(one.vectors, one.intents) for one in tellings]
    heads = _fitted(fits, "Intents", len(table.intents))
    by_vectors = [_Heads(*pair) for pair in zip(tellings, heads[len(tables) :], strict=True)]
    return heads[0], heads[1] if judged else None, by_vectors


def _fitted(fits: list[Any], what: str, examples: int) -> list[LinearHead]:
    """Run fits, two at a time when they take long, under a progress bar."""
    # Processes, not threads: liblinear's threads would draw from one row of random numbers.
    jobs = _PROCESSES if examples >= _WORTH_A_PROCESS else 1
    results = Parallel(n_jobs=jobs, return_as="generator", max_nbytes=None)(fits)
    with tqdm(results, desc=what, total=len(fits), mininterval=bar_pause(), disable=jobs == 1) as bar:
        return list(bar)


def _ngram_head(rows: csr_matrix, intents: NDArray[np.int16]) -> LinearHead:
    # One problem per intent in the dual form: a tenth of the time of all intents at once, and as often right.
    solver = LogisticRegression(C=NGRAM_C, solver="liblinear", dual=True, max_iter=1000, tol=0.1, random_state=0)
    return _head(solver, rows, intents)


def _vector_head(vectors: Vectors, intents: NDArray[np.int16]) -> LinearHead:
    solver = LogisticRegression(C=VECTOR_C, multi_class="multinomial", max_iter=300, tol=1e-3)
    return _head(solver, (vectors - vectors.mean(axis=0)) * VECTOR_SCALE, intents)


def _meaning(heads: _Heads, encoder_version: str) -> Meaning:
    vectors = heads.learnt_from.vectors
    if vectors is None:
        raise ValueError("there are no vectors")
    mean = vectors.mean(axis=0)
    return Meaning(encoder_version, mean, heads.by_vectors, unit_length(vectors - mean), heads.learnt_from.intents)


def _head(solver: LogisticRegression, rows: object, intents: NDArray[np.int16]) -> LinearHead:
    with threadpool_limits(1):
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


def _factors(
    by_ngrams: LinearHead | None, heads: list[_Heads], unseen: _Table, unseen_told: _Table
) -> tuple[float, tuple[float, float, float]]:
    """What to multiply the scores with, so that of the texts given 80 % some 80 % are right."""
    if by_ngrams is None:
        return _USUAL_ALONE, _USUAL_JOINT
    (alone,) = _most_honest([by_ngrams.scores(unseen.ngrams)], unseen.intents)
    if not heads or unseen_told.vectors is None or len(unseen_told.intents) < _FEWEST_HELD_BACK:
        return alone, _USUAL_JOINT
    scores = [by_ngrams.scores(unseen_told.ngrams), *_meaning(heads[0], "").scores(unseen_told.vectors)]
    ngrams, head, nearest = _most_honest(scores, unseen_told.intents)
    return alone, (ngrams, head, nearest)


def _most_honest(scores: list[NDArray[np.float64]], intents: NDArray[np.int16]) -> list[float]:
    """The factors under which the right intents are likeliest."""
    stacked, rows = np.array(scores), np.arange(len(intents))

    def surprise(factors: NDArray[np.float64]) -> float:
        probabilities = log_softmax(np.tensordot(factors, stacked, axes=1), axis=1)
        return float(-probabilities[rows, intents].mean())

    # Convex in the factors, so it doesn't matter where it starts.
    found = minimize(surprise, np.ones(len(scores)), method="L-BFGS-B", bounds=[(0.05, 20)] * len(scores))
    return [float(factor) for factor in found.x]
