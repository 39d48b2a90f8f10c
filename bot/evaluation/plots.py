"""Draws the scores: accuracy by language and level, reliability, confusions and the learning curve."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bot.evaluation.curves import Point
from bot.evaluation.scores import Scored, Scores, bins, scores_by_group

# Ids that are the same in every run, so that unchanged scores give an unchanged file.
mpl.rcParams.update({"svg.hashsalt": "client-assistant", "axes.spines.top": False, "axes.spines.right": False})
ACCURACY, RELIABILITY, CONFUSIONS, CURVE = "accuracy", "reliability", "confusions", "learning-curve"
WORST = 14
FEWEST = 5
"""A language's tenth of probability with fewer texts says nothing and isn't drawn."""
_SHADES = {"plain": "#3b6ea8", "hard": "#e08a3c", "": "#3b6ea8"}
_LINES = {"plain": "-", "hard": "--", "": "-"}


def draw(folder: Path, results: Sequence[Scored], curve: Sequence[Point]) -> list[Path]:
    """Write the plots as SVG into `folder`; a learning curve only if one was measured."""
    figures = {ACCURACY: _accuracy(results), RELIABILITY: _reliability(results), CONFUSIONS: _confusions(results)}
    if curve:
        figures[CURVE] = _learning_curve(curve)
    with warnings.catch_warnings():
        # Matplotlib of Rasa's age uses names that its own parser has replaced.
        warnings.simplefilter("ignore", DeprecationWarning)
        return [_written(folder / f"{name}.svg", figure) for name, figure in figures.items()]


def _written(path: Path, figure: Figure) -> Path:
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
    return path


def _empty(width: float, height: float) -> tuple[Figure, Axes]:
    # Without pyplot nothing of a screen is needed and nothing is kept.
    figure = Figure(figsize=(width, height))
    return figure, figure.subplots()


def _accuracy(results: Sequence[Scored]) -> Figure:
    found = scores_by_group(results)
    with_levels = {s.group for s in found if s.level}
    scores = [s for s in found if s.level or s.group not in with_levels]
    groups = list(dict.fromkeys(s.group for s in scores))
    levels = list(dict.fromkeys(s.level for s in scores))
    figure, axes = _empty(1.5 + 1.1 * len(groups), 4)
    for place, level in enumerate(levels):
        _bars(axes, [s for s in scores if s.level == level], groups, place, len(levels))
    axes.set(ylim=(0, 100), ylabel="per cent of the texts", title="Acted on rightly (full), asked back (pale)")
    axes.set_xticks(range(len(groups)), groups)
    axes.legend(loc="lower left")
    return figure


def _bars(axes: Axes, scores: Sequence[Scores], groups: Sequence[str], place: int, levels: int) -> None:
    width = 0.8 / levels
    at = [groups.index(s.group) + (place - (levels - 1) / 2) * width for s in scores]
    right = [100 * s.right for s in scores]
    asked = [100 * (s.clarified + s.lost) for s in scores]
    shade, level = _SHADES[scores[0].level], scores[0].level
    axes.bar(at, right, width * 0.9, color=shade, label=level or "texts")
    axes.bar(at, asked, width * 0.9, bottom=right, color=shade, alpha=0.3)
    for x, height in zip(at, right, strict=True):
        axes.text(x, height - 4, f"{height:.0f}", ha="center", color="white", fontsize=8)


def _reliability(results: Sequence[Scored]) -> Figure:
    figure, axes = _empty(5, 5)
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1, linestyle=":")
    for group in sorted({result.group for result in results}):
        filled = [b for b in bins([r for r in results if r.group == group]) if b.texts >= FEWEST]
        axes.plot(
            [b.given for b in filled], [b.right for b in filled], marker="o", markersize=3, alpha=0.5, label=group
        )
    filled = bins(results)
    axes.plot([b.given for b in filled], [b.right for b in filled], color="black", linewidth=2, label="all")
    axes.set(xlim=(0, 1), ylim=(0, 1.02), xlabel="probability given", ylabel="share right", title="Reliability")
    axes.legend()
    return figure


def _confusions(results: Sequence[Scored]) -> Figure:
    mistaken = Counter((r.expected, r.ranking[0]) for r in results if r.ranking and not r.likeliest_is_right)
    pairs = [pair for pair, _ in mistaken.most_common()]
    worst = sorted(list(dict.fromkeys(intent for pair in pairs for intent in pair))[:WORST])
    shares = np.array([[mistaken[wanted, read] for read in worst] for wanted in worst]).reshape(len(worst), -1)
    figure, axes = _empty(8, 7)
    if worst:
        axes.imshow(shares, cmap="Oranges")
        axes.set_xticks(range(len(worst)), worst, rotation=60, ha="right")
        axes.set_yticks(range(len(worst)), worst)
        for (row, column), times in np.ndenumerate(shares):
            axes.text(column, row, str(times) if times else "", ha="center", va="center", fontsize=8)
    axes.set(xlabel="taken for", ylabel="wanted", title="The intents most often confused, number of texts")
    return figure


def _learning_curve(curve: Sequence[Point]) -> Figure:
    figure, axes = _empty(7, 5)
    colours = {group: f"C{i}" for i, group in enumerate(sorted({point.group for point in curve}))}
    for group, level in sorted({(point.group, point.level) for point in curve}):
        mine = [p for p in curve if (p.group, p.level) == (group, level)]
        heights = [100 * p.likeliest_right for p in mine]
        axes.plot(
            [p.most_examples for p in mine], heights, _LINES[level], color=colours[group], label=f"{group} {level}"
        )
    axes.set(xscale="log", xlabel="at most so many examples an intent and language", ylabel="likeliest right, per cent")
    axes.legend(ncol=2, fontsize=8)
    return figure
