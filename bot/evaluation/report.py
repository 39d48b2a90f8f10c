"""Shows scores as a table, and writes them as JSON, Markdown and plots."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tabulate import tabulate

from bot.evaluation import plots
from bot.evaluation.curves import Point
from bot.evaluation.scores import (
    THRESHOLDS,
    Confusion,
    Scored,
    Scores,
    bins,
    confusions,
    score,
    scores_by_group,
    with_threshold,
)

CONFUSIONS = 25
_COLUMNS = (
    "language",
    "level",
    "texts",
    "right",
    "confidently wrong",
    "clarified",
    "lost",
    "likeliest right",
    "out_of_scope found",
    "miscalibration",
)
_CONFUSION_COLUMNS = ("wanted", "taken for", "times", "acted on", "language", "surest", "for example")
_EXPLANATION = """Texts the model has not learnt; shares in per cent.
- right: the bot does what was wanted. confidently wrong: it does something else without asking.
- clarified: it asks back and offers the right reading among three. lost: it asks back without it.
- likeliest right: the first reading is the right one, whether the bot acts on it or asks.
- miscalibration: how far probabilities given and shares right lie apart, on average."""


@dataclass(frozen=True)
class Report:
    """What was measured: readings by the model, by simpler ways on the same texts, and along growing training."""

    model: str
    milliseconds_a_text: float
    results: Sequence[Scored]
    others: Mapping[str, Sequence[Scored]] = field(default_factory=dict)
    curve: Sequence[Point] = ()


def table(results: Sequence[Scored], style: str = "simple") -> str:
    """One line per language and level, the last ones for all of them; shares in per cent."""
    rows = [_row(scores) for scores in scores_by_group(results)]
    return tabulate(rows, headers=_COLUMNS, tablefmt=style, stralign="right")


def confusion_table(mistaken: Sequence[Confusion], style: str = "simple") -> str:
    """One line per pair of intents."""
    rows = [(c.expected, c.taken_for, c.times, c.acted_on, c.group, c.confidence, c.example) for c in mistaken]
    return tabulate(rows, headers=_CONFUSION_COLUMNS, tablefmt=style)


def others_table(report: Report, style: str = "simple") -> str:
    """One line per way of understanding, ours first."""
    ways = {"this model": report.results, **report.others}
    rows = [(way, *_row(scores_by_group(results)[-1])[2:]) for way, results in ways.items()]
    return tabulate(rows, headers=("understood by", *_COLUMNS[2:]), tablefmt=style, stralign="right")


def threshold_table(results: Sequence[Scored], style: str = "simple") -> str:
    """One line per threshold that config.yml could have."""
    of_each = [(threshold, score("", "", with_threshold(results, threshold))) for threshold in THRESHOLDS]
    rows = [(threshold, *_row(scores)[3:7]) for threshold, scores in of_each]
    return tabulate(rows, headers=("threshold", *_COLUMNS[3:7]), tablefmt=style)


def curve_table(curve: Sequence[Point], style: str = "simple") -> str:
    """One line per size of training and language."""
    rows = [(p.most_examples, p.group, p.level, f"{100 * p.likeliest_right:.1f}") for p in curve]
    return tabulate(
        rows, headers=("examples an intent and language", "language", "level", "likeliest right"), tablefmt=style
    )


def write(folder: Path, report: Report) -> None:
    """Write nlu.json, nlu.md and the plots into `folder`; last run's files of these names are replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = plots.draw(folder, report.results, report.curve)
    kept = {
        "model": report.model,
        "milliseconds_a_text": round(report.milliseconds_a_text, 2),
        "scores": [asdict(scores) for scores in scores_by_group(report.results)],
        "reliability": [asdict(tenth) for tenth in bins(report.results)],
        "confusions": [asdict(confusion) for confusion in confusions(report.results, CONFUSIONS)],
        "others": {way: asdict(scores_by_group(results)[-1]) for way, results in report.others.items()},
        "curve": [asdict(point) for point in report.curve],
    }
    (folder / "nlu.json").write_text(json.dumps(kept, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    (folder / "nlu.md").write_text("\n\n".join(_parts(report, drawn)) + "\n", encoding="utf-8")


def _parts(report: Report, drawn: Sequence[Path]) -> list[str]:
    parts = ["# How well messages are understood", f"Model {report.model}, {report.milliseconds_a_text:.1f} ms a text."]
    parts += [_EXPLANATION, table(report.results, "github")]
    parts += ["## If config.yml's threshold were", threshold_table(report.results, "github")]
    if report.others:
        parts += ["## Compared with simpler ways, on the same texts", others_table(report, "github")]
    if report.curve:
        parts += ["## With fewer examples", curve_table(report.curve, "github")]
    parts += ["## Taken for something else", confusion_table(confusions(report.results, CONFUSIONS), "github")]
    return parts + [f"![{plot.stem.replace('-', ' ')}]({plot.name})" for plot in drawn]


def _row(scores: Scores) -> tuple[str | int, ...]:
    shares = (
        scores.right,
        scores.confidently_wrong,
        scores.clarified,
        scores.lost,
        scores.likeliest_right,
        scores.out_of_scope_found,
        scores.miscalibration,
    )
    in_per_cent = ("–" if share is None else f"{share * 100:.1f}" for share in shares)
    return (scores.group, scores.level or "both", scores.texts, *in_per_cent)
