"""Counts how often readings are right, wrong without a doubt, or owned up to as not understood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"
OFFERED = 3
"""So many readings the fallback offers; the right one among them is half a success."""
LOST_BELOW = 0.2
"""With a likeliest reading less probable than this the dialogue offers none; the same in actions/conversation.py."""
BINS = 10
THRESHOLDS = (0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8)
"""From which probability on the bot might act: what the report shows to choose config.yml's from."""


@dataclass(frozen=True)
class Scored:
    """One text: what its writer wants, what the bot acts on, and the intents it thought of, likeliest first.

    `confidence` is the probability, 0–1, of the first of them, also where the bot did not act on it.
    """

    group: str
    level: str
    text: str
    expected: str
    acted_on: str
    ranking: tuple[str, ...]
    confidence: float

    @property
    def is_right(self) -> bool:
        """The bot does what was wanted."""
        return self.acted_on == self.expected

    @property
    def fell_back(self) -> bool:
        """The bot says that it did not understand."""
        return self.acted_on == FALLBACK

    @property
    def is_confidently_wrong(self) -> bool:
        """The bot does something else than was wanted, without asking."""
        return not self.is_right and not self.fell_back

    @property
    def likeliest_is_right(self) -> bool:
        """The first reading is the wanted one, acted on or not."""
        return self.expected in self.ranking[:1]

    @property
    def is_clarified(self) -> bool:
        """The bot asks back, and what was wanted is among what it offers."""
        return self.fell_back and self.confidence >= LOST_BELOW and self.expected in self.ranking[:OFFERED]

    @property
    def is_lost(self) -> bool:
        """The bot asks back without offering what was wanted."""
        return self.fell_back and not self.is_clarified


@dataclass(frozen=True)
class Scores:
    """Shares of the texts of one group and level, 0–1; None where there is no text to count.

    `miscalibration`: mean distance between the probability given and the share that was right, over ten bins.
    """

    group: str
    level: str
    texts: int
    right: float
    confidently_wrong: float
    clarified: float
    lost: float
    likeliest_right: float
    out_of_scope_found: float | None
    miscalibration: float


@dataclass(frozen=True)
class Bin:
    """Texts whose likeliest reading was given a probability in one tenth: the mean given and the share right."""

    texts: int
    given: float
    right: float


@dataclass(frozen=True)
class Confusion:
    """How often one intent was taken for another, acted on or not, and the text mistaken with most confidence."""

    expected: str
    taken_for: str
    times: int
    acted_on: int
    example: str
    group: str
    confidence: float


def score(group: str, level: str, results: Sequence[Scored]) -> Scores:
    """The shares over `results`, of which there is at least one."""
    outside = [result for result in results if result.expected == OUT_OF_SCOPE]
    return Scores(
        group,
        level,
        len(results),
        right=_share(result.is_right for result in results),
        confidently_wrong=_share(result.is_confidently_wrong for result in results),
        clarified=_share(result.is_clarified for result in results),
        lost=_share(result.is_lost for result in results),
        likeliest_right=_share(result.likeliest_is_right for result in results),
        out_of_scope_found=_share(result.is_right for result in outside) if outside else None,
        miscalibration=miscalibration(results),
    )


def scores_by_group(results: Sequence[Scored]) -> list[Scores]:
    """Per group each level and, where there are two, the group; with several groups all of them at the end."""
    groups = sorted({result.group for result in results})
    scores = [found for group in groups for found in _of_group(group, results)]
    if len(groups) > 1:
        scores += _of_group("all", [result for result in results if result.level], every=True)
        scores += [] if scores[-1].texts == len(results) else [score("all", "", results)]
    return scores


def _of_group(group: str, results: Sequence[Scored], *, every: bool = False) -> list[Scores]:
    mine = [result for result in results if every or result.group == group]
    levels = sorted({result.level for result in mine if result.level}, reverse=True)
    by_level = [score(group, level, [r for r in mine if r.level == level]) for level in levels]
    return [*by_level, score(group, "", mine)] if mine else []


def bins(results: Sequence[Scored]) -> list[Bin]:
    """The tenths of probability that hold a text, from the least probable on."""
    filled: dict[int, list[Scored]] = {}
    for result in results:
        filled.setdefault(min(int(result.confidence * BINS), BINS - 1), []).append(result)
    return [_bin(filled[tenth]) for tenth in sorted(filled)]


def miscalibration(results: Sequence[Scored]) -> float:
    """The expected calibration error, 0–1: 0 when of texts given 80 % just 80 % are right."""
    return round(sum(b.texts * abs(b.given - b.right) for b in bins(results)) / len(results), 4)


def confusions(results: Sequence[Scored], most: int) -> list[Confusion]:
    """The `most` frequent pairs of intent wanted and intent read; those acted on count double."""
    mistaken = sorted((r for r in results if not r.likeliest_is_right and r.ranking), key=lambda r: -r.confidence)
    weights: Counter[tuple[str, str]] = Counter()
    for result in mistaken:
        weights[result.expected, result.ranking[0]] += 2 if result.is_confidently_wrong else 1
    return [_confusion(*pair, mistaken) for pair, _ in weights.most_common(most)]


def with_threshold(results: Sequence[Scored], threshold: float) -> list[Scored]:
    """The same readings, acted on from another probability on."""
    return [replace(r, acted_on=r.ranking[0] if r.ranking and r.confidence >= threshold else FALLBACK) for r in results]


def _confusion(expected: str, taken_for: str, mistaken: Sequence[Scored]) -> Confusion:
    these = [r for r in mistaken if (r.expected, r.ranking[0]) == (expected, taken_for)]
    acted_on, worst = sum(r.is_confidently_wrong for r in these), these[0]
    return Confusion(expected, taken_for, len(these), acted_on, worst.text, worst.group, round(worst.confidence, 2))


def _bin(results: Sequence[Scored]) -> Bin:
    given = sum(result.confidence for result in results) / len(results)
    return Bin(len(results), round(given, 4), _share(result.likeliest_is_right for result in results))


def _share(true: Iterable[bool]) -> float:
    values = list(true)
    return round(sum(values) / len(values), 4)
