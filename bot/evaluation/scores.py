"""Counts how often readings are right, wrong without a doubt, or owned up to as not understood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"
OFFERED = 3
"""So many readings the fallback offers; the right one among them is half a success."""


@dataclass(frozen=True)
class Scored:
    """One text: what its writer wants, what the bot acts on, and the intents it thought of, likeliest first."""

    group: str
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


@dataclass(frozen=True)
class Scores:
    """Shares of the texts of one group, 0–1; None where there is no text to count."""

    group: str
    texts: int
    right: float
    confidently_wrong: float
    fell_back: float
    likeliest_right: float
    offered_right: float
    out_of_scope_found: float | None


@dataclass(frozen=True)
class Confusion:
    """How often one intent was taken for another, and the text that was mistaken with most confidence."""

    expected: str
    acted_on: str
    times: int
    example: str
    group: str


def score(group: str, results: Sequence[Scored]) -> Scores:
    """The shares over `results`, of which there is at least one."""
    outside = [result for result in results if result.expected == OUT_OF_SCOPE]
    return Scores(
        group,
        len(results),
        right=_share(result.is_right for result in results),
        confidently_wrong=_share(result.is_confidently_wrong for result in results),
        fell_back=_share(result.fell_back for result in results),
        likeliest_right=_share(result.expected in result.ranking[:1] for result in results),
        offered_right=_share(result.expected in result.ranking[:OFFERED] for result in results),
        out_of_scope_found=_share(result.is_right for result in outside) if outside else None,
    )


def confusions(results: Sequence[Scored], most: int) -> list[Confusion]:
    """The `most` frequent pairs of intent wanted and intent acted on, the most frequent first."""
    mistaken = sorted((r for r in results if r.is_confidently_wrong), key=lambda result: -result.confidence)
    pairs = Counter((result.expected, result.acted_on) for result in mistaken)
    found = []
    for (expected, acted_on), times in pairs.most_common(most):
        worst = next(r for r in mistaken if (r.expected, r.acted_on) == (expected, acted_on))
        found.append(Confusion(expected, acted_on, times, worst.text, worst.group))
    return found


def _share(true: Iterable[bool]) -> float:
    values = list(true)
    return round(sum(values) / len(values), 4)
