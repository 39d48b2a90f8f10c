"""Sparse text features: words and pairs of words as written, pieces of 2–5 letters without diacritics."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bot.components.normalise import folded, plain

SHORTEST_PIECE, LONGEST_PIECE = 2, 5
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True)
class NgramIndex:
    """Which n-gram has which column, and how telling it is (inverse document frequency, per column)."""

    columns: dict[str, int]
    idf: NDArray[np.float32]

    @classmethod
    def learn(cls, texts: Sequence[str]) -> NgramIndex:
        """Number every n-gram that occurs in `texts`."""
        seen: Counter[str] = Counter()
        for text in texts:
            for block in ngram_blocks(text):
                seen.update(block.keys())
        columns = {ngram: column for column, ngram in enumerate(seen)}
        counts = np.fromiter(seen.values(), dtype=np.float64, count=len(seen))
        idf = np.log((1 + len(texts)) / (1 + counts)) + 1
        return cls(columns, idf.astype(np.float32))

    def vectors(self, texts: Sequence[str]) -> csr_matrix:
        """One row per text, one column per known n-gram; words and pieces each have length 1."""
        columns: list[int] = []
        values: list[float] = []
        ends = [0]
        for text in texts:
            for block in ngram_blocks(text):
                self._append(block, columns, values)
            ends.append(len(columns))
        shape = (len(texts), len(self.columns))
        return csr_matrix((np.array(values, np.float32), np.array(columns, np.int32), ends), shape=shape)

    def _append(self, block: Counter[str], columns: list[int], values: list[float]) -> None:
        known = [(self.columns[ngram], count) for ngram, count in block.items() if ngram in self.columns]
        if not known:
            return
        at = np.fromiter((column for column, _ in known), np.int32, len(known))
        weights = (1 + np.log([count for _, count in known])) * self.idf[at]
        columns.extend(at.tolist())
        values.extend((weights / np.linalg.norm(weights)).tolist())


def ngram_blocks(text: str) -> tuple[Counter[str], Counter[str]]:
    """The n-grams of one text with how often they occur: (words and pairs of words, pieces of words)."""
    written = plain(text)
    words = _WORD.findall(written)
    pairs = (f"{first} {second}" for first, second in pairwise(words))
    return (
        Counter(f"={ngram}" for ngram in (*words, *pairs)),
        Counter(_pieces(folded(written).split(" "))),
    )


def _pieces(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        edged = f" {word} "
        for size in range(SHORTEST_PIECE, min(LONGEST_PIECE, len(edged)) + 1):
            yield from (edged[start : start + size] for start in range(len(edged) - size + 1))
