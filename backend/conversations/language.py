"""The language of a conversation: the first message decides, a clear change changes it, a short "ok" does not."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from backend.core.organisation import SPOKEN

TELLING_WORDS = Path(__file__).with_name("telling_words.yml")
NOT_A_WORD = re.compile(r"@|https?://|\d")
MOST_READ = 1000
"""Characters of a message that are looked at: more tell no more, and this runs while the row is locked."""
FEW_WORDS = 2
ENOUGH_WORDS = 3
MANY_WORDS = 6
"""From here on statistics know better than telling words."""
LONG_WORDS = 10
"""Letters that one or two words must have for statistics to be asked: "status" is no more Finnish than Danish."""
SURE_OF_FEW = 0.9
SURE_OF_CHANGE = 0.97
HALF = 0.5
PRIOR = 0.4
"""How much the language spoken so far, or the page's, weighs before a word is read."""


@dataclass(frozen=True)
class Spoken:
    """A language, and whether a client's words (not only the page) decided it."""

    language: str
    settled: bool


class LanguageDetector:
    """langdetect over the firm's languages, with what was spoken so far as its prior."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.languages = tuple(languages)
        self._telling = {
            language: frozenset(words.split())
            for language, words in yaml.safe_load(TELLING_WORDS.read_text(encoding="utf-8")).items()
            if language in languages
        }
        self._factory = DetectorFactory()
        # Only the five of its 55 profiles that could ever be chosen: the rest would cost every start half a second.
        profiles = [Path(PROFILES_DIRECTORY, language).read_text(encoding="utf-8") for language in SPOKEN]
        self._factory.load_json_profile(profiles)
        self._factory.set_seed(0)

    def decide(self, text: str, so_far: Spoken) -> Spoken:
        """The language after `text`, given the one before it."""
        words = _words(text)
        if not words:
            return so_far
        if _arabic(words):
            return Spoken("ar", settled=True) if "ar" in self.languages else so_far
        if not so_far.settled and len(words) < MANY_WORDS and (told := self._told(words, so_far.language)):
            return told
        language, certainty = self._guess(" ".join(words), so_far.language)
        if language == so_far.language:
            return Spoken(language, so_far.settled or len(words) >= ENOUGH_WORDS)
        sure = _clear_change(words, certainty) if so_far.settled else _first_word(words, certainty)
        return Spoken(language, settled=True) if sure else so_far

    def _told(self, words: Sequence[str], so_far: str) -> Spoken | None:
        """What the telling words of a short text say, None if too few of them do. A draw settles nothing."""
        hits = {
            language: sum(word.casefold() in telling for word in words) for language, telling in self._telling.items()
        }
        most = max(hits.values(), default=0)
        best = [language for language, count in hits.items() if count == most]
        if not most or (len(words) > FEW_WORDS and most < len(words) * HALF):
            return None
        if len(best) == 1:
            return Spoken(best[0], settled=True)
        return Spoken(so_far if so_far in best else best[0], settled=False)

    def _guess(self, text: str, so_far: str) -> tuple[str, float]:
        others = [language for language in self.languages if language not in {so_far, "ar"}]
        priors = {language: (1 - PRIOR) / max(1, len(others)) for language in others}
        detector = self._factory.create()
        detector.set_prior_map({**priors, so_far: PRIOR})
        detector.append(text)
        try:
            best = detector.get_probabilities()
        except LangDetectException:
            return so_far, 0.0
        return (str(best[0].lang), float(best[0].prob)) if best else (so_far, 0.0)


def _clear_change(words: Sequence[str], certainty: float) -> bool:
    """Whether a settled conversation turns to another language."""
    return len(words) >= ENOUGH_WORDS and certainty >= SURE_OF_CHANGE


def _first_word(words: Sequence[str], certainty: float) -> bool:
    """Whether a conversation's first words outweigh the page's language."""
    few = len(words) <= FEW_WORDS
    return certainty >= HALF and not (few and (sum(map(len, words)) < LONG_WORDS or certainty < SURE_OF_FEW))


def _words(text: str) -> list[str]:
    parts = (part for part in text[:MOST_READ].split() if not NOT_A_WORD.search(part))
    return re.findall(r"[^\W\d_]+", " ".join(parts))


def _arabic(words: Sequence[str]) -> bool:
    letters = "".join(words)
    arabic = sum(unicodedata.name(letter, "").startswith("ARABIC") for letter in letters)
    return arabic > len(letters) * HALF
