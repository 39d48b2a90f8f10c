"""What words of each language look like, learnt at start from the examples the assistant is trained on."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from backend.conversations.language_text import folded, latin_words, words_of

EXAMPLES = Path(__file__).parents[2] / "data" / "nlu"
EXAMPLE = re.compile(r"^    - (.+)$", re.MULTILINE)
LONGEST_PIECE = 4
SMOOTHING = (0.5, 4.0, 3.0, 2.0)
"""How many sightings a shorter piece is worth against a longer one, by the longer one's length."""
PIECES_SEEN = 300
"""Equally likely characters to begin with."""
BY_WORD = 0.8
"""What share of the language's words is thought to be known; the rest is judged by its letters."""
MOST_OF_A_WORD = 12
"""So often a word teaches its letters; after that it is known as a word."""
WRITTEN, BARE = 4, 1
"""Weights of a word as written, and of the same without diacritics."""
ELSEWHERE = 6.0
"""Log of how much likelier an example must be in another language to teach its own no more."""
MOST_WEIGHED = 20
"""Words of an example that are looked at for it."""
ALL_SAID = 12
"""Sightings of a listed word on top of those in the examples."""
NOT_SAID = 4
"""What the sightings of a word are divided by in a language whose list lacks it while another's has it."""


@dataclass(frozen=True)
class LanguageModel:
    """Counts per language of words and of pieces of one to four letters, word edges included."""

    languages: tuple[str, ...]
    words: Mapping[str, tuple[int, ...]]
    totals: tuple[int, ...]
    pieces: Mapping[str, tuple[int, ...]]

    def knows(self, word: str, language: str) -> bool:
        """Whether the word was seen in the language, and is not much commoner in another."""
        counts = self.words.get(word)
        return counts is not None and counts[self.languages.index(language)] * 3 > max(counts)

    def scores(self, word: str) -> tuple[float, ...]:
        """Log-likelihoods of a word in lower case, one per language."""
        return _scores(self, word)

    def __hash__(self) -> int:
        return id(self)


@lru_cache(maxsize=4096)
def _scores(model: LanguageModel, word: str) -> tuple[float, ...]:
    nothing = (0,) * len(model.languages)
    counts = model.words.get(word, nothing)
    by_letters = _by_letters(model, word)
    return tuple(
        math.log(BY_WORD * count / total + (1 - BY_WORD) * letters)
        for count, total, letters in zip(counts, model.totals, by_letters, strict=True)
    )


def _by_letters(model: LanguageModel, word: str) -> list[float]:
    edged = f"^{word}$"
    nothing = (0,) * len(model.languages)
    likelihoods = [1.0] * len(model.languages)
    for end in range(1, len(edged)):
        chances = [1.0 / PIECES_SEEN] * len(likelihoods)
        for size in range(1, min(LONGEST_PIECE, end + 1) + 1):
            piece = edged[end + 1 - size : end + 1]
            seen, before = model.pieces.get(piece, nothing), model.pieces.get(piece[:-1], nothing)
            strength = SMOOTHING[size - 1]
            chances = [
                (s + strength * chance) / (b + strength) for s, b, chance in zip(seen, before, chances, strict=True)
            ]
        likelihoods = [likelihood * chance for likelihood, chance in zip(likelihoods, chances, strict=True)]
    return likelihoods


def learn(
    languages: Iterable[str],
    listed: Mapping[str, Iterable[str]],
    without: frozenset[str] = frozenset(),
    folder: Path = EXAMPLES,
) -> LanguageModel:
    """Count the examples under `folder`, but those `without`, and the `listed` words; about a second.

    A language with no folder of its own is known by its listed words alone.
    """
    names = tuple(languages)
    lines = {name: list(_lines(folder / name, without, arabic=name == "ar")) for name in names}
    told = {name: Counter(dict.fromkeys(listed.get(name, ()), ALL_SAID)) for name in names}
    words = {name: told[name] + Counter(word for line in lines[name] for word in line) for name in names}
    totals = {name: counts.total() + 1 for name, counts in words.items()}
    for name in names:
        lines[name] = [line for line in lines[name] if not _belongs_elsewhere(line, name, words, totals)]
    seen = {name: Counter(word for line in lines[name] for word in line) for name in names}
    own = {name: told[name] for name in names if lines[name] and name != "ar"}
    for name in (*own, "ar"):
        for word in set().union(*own.values()) - set(told[name]):
            # What an Arabic example has of another language's small words is a quotation.
            seen[name][word] = 0 if name == "ar" else seen[name][word] // NOT_SAID
    return _counted(names, {name: told[name] + seen[name] for name in names})


def _lines(folder: Path, without: frozenset[str], *, arabic: bool) -> Iterator[list[str]]:
    for path in sorted(folder.glob("*.yml")):
        for line in EXAMPLE.findall(path.read_text(encoding="utf-8")):
            if line in without:
                continue
            words = [word.lower for word in words_of(line)]
            # Arabic script needs no counting: what an Arabic example teaches is how it is spelt in Latin letters.
            if words and not (arabic and len(latin_words(words)) < len(words)):
                yield latin_words(words)


def _belongs_elsewhere(
    line: list[str], language: str, words: Mapping[str, Counter[str]], totals: Mapping[str, int]
) -> bool:
    """Whether an example is surely in another language, going by its words without itself."""
    said = {}
    for name, counts in words.items():
        own = name == language
        chances = math.prod((max(0, counts.get(word, 0) - own) + 0.3) / totals[name] for word in line[:MOST_WEIGHED])
        said[name] = math.log(chances)
    return max(said.values()) - said[language] > ELSEWHERE


def _counted(names: tuple[str, ...], kept: Mapping[str, Counter[str]]) -> LanguageModel:
    words: dict[str, list[int]] = defaultdict(lambda: [0] * len(names))
    pieces: dict[str, list[int]] = defaultdict(lambda: [0] * len(names))
    for place, name in enumerate(names):
        for word, count in kept[name].items():
            words[word][place] += count
            often = min(count, MOST_OF_A_WORD)
            _count_pieces(pieces, word, place, often * WRITTEN)
            if (bare := folded(word)) != word:
                words[bare][place] += count // WRITTEN
                _count_pieces(pieces, bare, place, often * BARE)
    # Pieces seen once teach little and take most of the room.
    common = {piece: tuple(seen) for piece, seen in pieces.items() if len(piece) < LONGEST_PIECE or sum(seen) > WRITTEN}
    totals = tuple(max(1, kept[name].total()) for name in names)
    return LanguageModel(names, {word: tuple(seen) for word, seen in words.items()}, totals, common)


def _count_pieces(pieces: dict[str, list[int]], word: str, place: int, times: int) -> None:
    edged = f"^{word}$"
    for size in range(1, LONGEST_PIECE + 1):
        for start in range(len(edged) - size + 1):
            pieces[edged[start : start + size]][place] += times
    pieces[""][place] += times * (len(word) + 1)
