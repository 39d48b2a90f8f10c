"""Sentence vectors kept on disk between trainings, so that only new texts are encoded."""

from __future__ import annotations

import hashlib
import os
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from bot.components.encoder import Encoder, Vectors

# Beside Rasa's own cache, which is ignored by git as well.
CACHE_FOLDER = Path(".rasa") / "vectors"
# Written after so many texts, so that an interrupted training goes on where it stopped.
_BATCH, _SAVED_EVERY = 32, 1024
_MOST_KEPT = 100_000
# Seconds between two states of the progress bar.
_ON_SCREEN, _IN_A_LOG = 0.2, 15.0


def cached_vectors(encoder: Encoder, texts: Sequence[str], folder: Path = CACHE_FOLDER) -> Vectors:
    """The vectors of `texts`, one row each; new ones are encoded under a progress bar and kept in `folder`."""
    path = folder / f"{encoder.version}.npz"
    known = _read(path)
    # Longest last: the bar's estimate errs on the long side, and texts of one length share a batch.
    missing = sorted({text for text in texts if _key(text) not in known}, key=len)
    with tqdm(total=len(missing), desc="Sentence vectors", mininterval=bar_pause(), disable=not missing) as bar:
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            # Half precision from the start, so that a second training sees the same numbers as the first.
            known.update(zip(map(_key, batch), encoder.vectors(batch).astype(np.float16), strict=True))
            bar.update(len(batch))
            if start % _SAVED_EVERY == 0:
                _write(path, known)
    if missing:
        _write(path, known)
    return np.array([known[_key(text)] for text in texts], dtype=np.float32)


def chosen_vectors(encoder: Encoder, texts: Sequence[str]) -> Callable[[Sequence[int]], Vectors]:
    """A function that gives the cached vectors of the texts with the numbers it is asked for."""

    def vectors(rows: Sequence[int]) -> Vectors:
        return cached_vectors(encoder, [texts[row] for row in rows])

    return vectors


def bar_pause() -> float:
    """Seconds between two states of a progress bar: many on a screen, few in a log."""
    return _ON_SCREEN if sys.stderr.isatty() else _IN_A_LOG


def _key(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def _read(path: Path) -> dict[str, Vectors]:
    """What is kept in `path`; an unreadable file counts as empty, since everything can be encoded again."""
    try:
        with np.load(path) as kept:
            return dict(zip(kept["keys"].tolist(), kept["vectors"].astype(np.float16), strict=True))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):
        return {}


def _write(path: Path, known: dict[str, Vectors]) -> None:
    newest = list(known)[-_MOST_KEPT:]
    path.parent.mkdir(parents=True, exist_ok=True)
    # Written aside and moved, so that a kill in the middle leaves the old file.
    aside = path.with_suffix(f".{os.getpid()}.npz")
    np.savez(aside, keys=np.array(newest), vectors=np.array([known[key] for key in newest]))
    aside.replace(path)
