"""Shows scores as a table, and writes them as JSON and Markdown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tabulate import tabulate

from bot.evaluation.scores import OFFERED, Confusion, Scores

_COLUMNS = (
    "language",
    "texts",
    "right",
    "confidently wrong",
    "fell back",
    "likeliest right",
    f"in first {OFFERED}",
    "out_of_scope found",
)
_CONFUSION_COLUMNS = ("wanted", "acted on", "times", "language", "for example")


def table(scores: Sequence[Scores], style: str = "simple") -> str:
    """One line per language, the last one for all of them; shares in per cent."""
    return tabulate([_row(of_one) for of_one in scores], headers=_COLUMNS, tablefmt=style, stralign="right")


def confusion_table(confusions: Sequence[Confusion], style: str = "simple") -> str:
    """One line per pair of intents."""
    rows = [(c.expected, c.acted_on, c.times, c.group, c.example) for c in confusions]
    return tabulate(rows, headers=_CONFUSION_COLUMNS, tablefmt=style)


def write(folder: Path, model: str, scores: Sequence[Scores], confusions: Sequence[Confusion], speed: float) -> None:
    """Write nlu.json and nlu.md into `folder`; `speed` in milliseconds a text."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = {
        "model": model,
        "milliseconds_a_text": round(speed, 2),
        "scores": [asdict(of_one) for of_one in scores],
        "confusions": [asdict(confusion) for confusion in confusions],
    }
    (folder / "nlu.json").write_text(json.dumps(kept, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    parts = [
        "# How well messages are understood",
        f"Model {model}, {speed:.1f} ms a text. Texts the model has not learnt; shares in per cent.",
        table(scores, "github"),
        "## Taken for something else, most frequent first",
        confusion_table(confusions, "github"),
    ]
    (folder / "nlu.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _row(scores: Scores) -> tuple[str | int, ...]:
    shares = (
        scores.right,
        scores.confidently_wrong,
        scores.fell_back,
        scores.likeliest_right,
        scores.offered_right,
        scores.out_of_scope_found,
    )
    return (scores.group, scores.texts, *("–" if share is None else f"{share * 100:.1f}" for share in shares))
