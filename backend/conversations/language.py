"""The language of a conversation: the first message decides, a clear change changes it, a short "ok" does not."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml
from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from backend.conversations import language_wishes
from backend.conversations.language_model import LanguageModel, learn
from backend.conversations.language_text import Word, words_of
from backend.core.organisation import SPOKEN

TELLING_WORDS = Path(__file__).with_name("telling_words.yml")
FOREIGN = "foreign"
ENOUGH_WORDS = 3
"""Fewer never turn a settled conversation."""
ENOUGH_ARABIC, ENOUGH_TOLD = 2, 2
"""Words in Arabic letters that turn it; words known to be of a language, which it needs to turn to it."""
MOST_OF_A_WORD = 5.0
"""Log of how much one word may say for a language: a name or a loanword is outvoted by the sentence around it."""
OF_A_NAME, OF_A_STRANGER = 0.25, 0.7
"""How much of it a word counts that has a capital in mid-sentence, or that is known from nowhere."""
PLAIN_LETTERS = 8.0
"""Log of how much likelier such a stranger's letters must be in one language to count more than a name."""
PRIOR = 0.9
"""Log of how much likelier the language spoken so far, or the page's, is before a word is read."""
COUNTRY = 0.5
"""The same for the language of the phone's country."""
DECIDED, CHANGED = 1.0, 3.5
"""Log of how much likelier the best must be than the second to settle a conversation, and to turn it."""
STRANGE = 2.0
"""Log of how much likelier a language not spoken here must be."""
WITNESS = 1.5
"""The most that langdetect's opinion counts."""
TRIALS, MOST_WITNESSED = 3, 20
"""Of langdetect's seven trials, and the words it is shown: it takes most of the time."""
COUNTRIES = {"45": "da", "47": "da", "46": "sv", "358": "fi", "44": "en", "1": "en", "353": "en"}
PHONE = re.compile(r"\+?(?:00)?(\d{8,15})")
"""Country codes."""
NOT_ARABIC = re.compile("[ژٹڈڑںےہھ]|ک.*ی|ی.*ک|^می|ید$")
"""Letters of Persian and Urdu that no Arabic keyboard has, and endings of Persian verbs in its own letters."""
OTHERS = ("de", "nl", "es", "fr", "it", "pl", "pt", "ro", "ru", "so", "tr", "uk", "fa", "ur", "no")


@dataclass(frozen=True)
class Spoken:
    """A language, and whether a client's words (not only the page) decided it."""

    language: str
    settled: bool


@dataclass(frozen=True)
class Hint:
    """What is known beside the words: the page's language, and where the message came from."""

    page: str | None = None
    address: str = ""

    @property
    def country(self) -> str | None:
        """The language of the phone's country, where the address is a phone number."""
        phone = PHONE.fullmatch(self.address.rpartition(":")[2])
        if phone is None:
            return None
        return next((spoken for code, spoken in COUNTRIES.items() if phone.group(1).startswith(code)), None)


NO_HINT = Hint()


@dataclass(frozen=True)
class _Evidence:
    """Logs of how likely each language is, best 0, before anything else is known; and what they rest on."""

    scores: Mapping[str, float]
    words: int
    arabic: int
    names: int
    told: Mapping[str, frozenset[str]]
    """Words known to be of a language; names are none."""


class LanguageDetector:
    """Our own counts and langdetect over the firm's languages, with what was spoken so far as their prior."""

    def __init__(self, languages: Sequence[str], without: frozenset[str] = frozenset()) -> None:
        """`without`: messages that are not to be learnt from, because they are measured."""
        self.languages = tuple(languages)
        self._model, self._neutral, self._strange_arabic = _learnt(without)
        self._wishes = language_wishes.load()
        self._factory = _factory()

    def decide(self, text: str, so_far: Spoken, hint: Hint = NO_HINT) -> Spoken:
        """The language after `text`, given the one before it."""
        wanted = self._wishes.wanted(text)
        if wanted in self.languages:
            return Spoken(str(wanted), settled=True)
        words = [word for word in words_of(text) if not self._is_neutral(word)]
        if not words:
            return so_far if so_far.settled else self._unheard(so_far, hint)
        evidence = self._evidence(words)
        if self._is_strange(words, evidence):
            return so_far if so_far.settled else self._not_spoken(so_far, hint)
        return self._turned(evidence, so_far) if so_far.settled else self._first(evidence, so_far, hint)

    def _first(self, evidence: _Evidence, so_far: Spoken, hint: Hint) -> Spoken:
        before = self._unheard(so_far, hint).language
        scores = {language: evidence.scores[language] for language in self.languages}
        scores[before] += PRIOR
        if hint.country in scores:
            scores[str(hint.country)] += COUNTRY
        best, second = _two_best(scores)
        if scores[best] - scores[second] >= DECIDED:
            # Words known from nowhere may be names: they give the tone for now and settle nothing.
            return Spoken(best, settled=bool(evidence.told[best]) or evidence.arabic > 0)
        # A draw of one word leaves the page's language, even where it is none of the two.
        return Spoken(before if evidence.words == 1 else best, settled=False)

    def _turned(self, evidence: _Evidence, so_far: Spoken) -> Spoken:
        scores = {language: evidence.scores[language] for language in self.languages}
        best, _ = _two_best(scores)
        ahead = scores[best] - scores[so_far.language]
        if evidence.arabic >= ENOUGH_ARABIC and best == "ar":
            return Spoken(best, settled=True)
        if evidence.words < ENOUGH_WORDS or evidence.names * 2 >= evidence.words:
            return so_far
        if ahead < CHANGED or len(evidence.told[best]) < ENOUGH_TOLD:
            return so_far
        return Spoken(best, settled=True)

    def _unheard(self, so_far: Spoken, hint: Hint) -> Spoken:
        """Before a word was read: the page's language, else that of the phone's country, else what it was."""
        if hint.page is None and hint.country in self.languages:
            return Spoken(str(hint.country), settled=False)
        return so_far

    def _not_spoken(self, so_far: Spoken, hint: Hint) -> Spoken:
        """For a language the firm has not: the page's, or English."""
        if hint.page is None and "en" in self.languages:
            return Spoken("en", settled=False)
        return so_far

    def _is_neutral(self, word: Word) -> bool:
        return word.lower in self._neutral or word.lower.startswith(("go2sweden", "migrationsverk", "skatteverk"))

    def _evidence(self, words: Sequence[Word]) -> _Evidence:
        scores = dict.fromkeys(self._model.languages, 0.0)
        told: dict[str, set[str]] = {language: set() for language in self._model.languages}
        for word in words:
            for language, score in self._of_word(word).items():
                scores[language] += score
                if score == 0.0 and not word.name and self._model.knows(word.lower, language):
                    told[language].add(word.lower)
        if len(words) >= ENOUGH_WORDS and not any(word.arabic for word in words):
            for language, share in self._opinion(words).items():
                scores[language] += max(-WITNESS, math.log(share + 1e-6) / 2)
        best = max(scores.values())
        return _Evidence(
            {name: score - best for name, score in scores.items()},
            len(words),
            sum(word.arabic for word in words),
            sum(word.name for word in words),
            {name: frozenset(words) for name, words in told.items()},
        )

    def _of_word(self, word: Word) -> dict[str, float]:
        if not word.latin:
            return {name: 0.0 if word.arabic and name == "ar" else -MOST_OF_A_WORD for name in self._model.languages}
        said = self._model.scores(word.lower)
        most = max(said)
        weight = 1.0
        if word.lower not in self._model.words:
            weight = OF_A_STRANGER if most - sorted(said)[-2] >= PLAIN_LETTERS else OF_A_NAME
        weight *= OF_A_NAME if word.name else 1.0
        return {
            name: max(-MOST_OF_A_WORD, score - most) * weight
            for name, score in zip(self._model.languages, said, strict=True)
        }

    def _is_strange(self, words: Sequence[Word], evidence: _Evidence) -> bool:
        """Whether the message is in a language that is none of the five."""
        arabic = [word for word in words if word.arabic]
        if len(arabic) * 2 > len(words):
            odd = sum(word.lower in self._strange_arabic or bool(NOT_ARABIC.search(word.lower)) for word in arabic)
            return odd >= max(1, len(arabic) / 4)
        if sum(not word.latin and not word.arabic for word in words) * 2 > len(words):
            return True
        others = max(score for name, score in evidence.scores.items() if name != FOREIGN)
        return evidence.scores[FOREIGN] - others >= STRANGE

    def _opinion(self, words: Sequence[Word]) -> dict[str, float]:
        """langdetect's shares of the five languages and of all others together."""
        detector = self._factory.create()
        detector.n_trial = TRIALS
        detector.append(" ".join(word.lower for word in words[:MOST_WITNESSED]))
        try:
            found = {str(guess.lang): float(guess.prob) for guess in detector.get_probabilities()}
        except LangDetectException:
            return {}
        found["da"] = found.get("da", 0.0) + found.pop("no", 0.0)
        shares = {language: found.pop(language, 0.0) for language in SPOKEN}
        return {**shares, FOREIGN: sum(found.values())}


def _two_best(scores: Mapping[str, float]) -> tuple[str, str]:
    ordered = sorted(scores, key=lambda language: -scores[language])
    return ordered[0], ordered[min(1, len(ordered) - 1)]


@lru_cache(maxsize=2)
def _learnt(without: frozenset[str]) -> tuple[LanguageModel, frozenset[str], frozenset[str]]:
    """The model, the words that say nothing, and the words in Arabic script that are not Arabic."""
    lists = {name: words.split() for name, words in yaml.safe_load(TELLING_WORDS.read_text(encoding="utf-8")).items()}
    listed = {**{name: lists.get(name, []) for name in SPOKEN}, FOREIGN: lists[FOREIGN]}
    listed["da"] = [*listed["da"], *lists["norwegian"]]
    listed["ar"] = lists["arabizi"]
    spelt = frozenset(word.lower for said in lists["farsi_urdu"] for word in words_of(said))
    return learn((*SPOKEN, FOREIGN), listed, without), frozenset(lists["neutral"]), spelt


@lru_cache(maxsize=1)
def _factory() -> DetectorFactory:
    factory = DetectorFactory()
    # A third of its 55 profiles: ours, and those of whom clients may write in; all would cost every start a second.
    factory.load_json_profile([Path(PROFILES_DIRECTORY, name).read_text("utf-8") for name in (*SPOKEN, *OTHERS)])
    factory.set_seed(0)
    return factory
