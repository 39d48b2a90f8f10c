"""Simpler ways of understanding, learnt from the same examples: keywords, and Rasa's classic pipeline."""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import yaml
from rasa.core.agent import Agent
from rasa.model_training import train_nlu

from bot.components.normalise import plain
from bot.evaluation.reading import read_with_rasa
from bot.evaluation.scores import FALLBACK, Scored
from bot.evaluation.texts import Wanted

# A word or pair of words is an intent's keyword when so many examples hold it and so large a share is of the intent.
FEWEST_TIMES, LEAST_SHARE = 3, 0.6
_WORD = re.compile(r"\w+")
# What `rasa init` proposes, with logistic regression in the place of the network.
CLASSIC = """
recipe: default.v1
assistant_id: classic
language: da
pipeline:
  - name: WhitespaceTokenizer
  - name: CountVectorsFeaturizer
  - name: CountVectorsFeaturizer
    analyzer: char_wb
    min_ngram: 1
    max_ngram: 4
  - name: LogisticRegressionClassifier
    max_iter: 100
  - name: FallbackClassifier
    threshold: 0.3
    ambiguity_threshold: 0.1
"""
WAYS = ("keywords", "Rasa's count vectors and logistic regression")


def by_keywords(training: Sequence[Wanted], unseen: Sequence[Wanted]) -> list[Scored]:
    """Each text by the intent most of its keywords belong to; the bot falls back when there is none."""
    intent_of = keywords(training)
    return [
        _by_hits(text, Counter(intent_of[word] for word in _words(text.text) if word in intent_of)) for text in unseen
    ]


def keywords(training: Sequence[Wanted]) -> dict[str, str]:
    """Words and pairs of words that nearly always mean one intent, as somebody patient would list them."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in training:
        for word in _words(text.text):
            counts[word][text.intent] += 1
    best = {word: (of_word.most_common(1)[0], sum(of_word.values())) for word, of_word in counts.items()}
    return {
        word: intent
        for word, ((intent, times), total) in best.items()
        if times >= FEWEST_TIMES and times >= LEAST_SHARE * total
    }


def by_classic_pipeline(training: Sequence[Wanted], unseen: Sequence[Wanted]) -> list[Scored]:
    """Train and ask Rasa's classic pipeline; minutes with many examples."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "config.yml").write_text(CLASSIC, encoding="utf-8")
        (root / "nlu.yml").write_text(_as_nlu(training), encoding="utf-8")
        model = train_nlu(str(root / "config.yml"), str(root / "nlu.yml"), str(root))
        return asyncio.run(read_with_rasa(Agent.load(model), unseen, "Classic pipeline"))


def _words(text: str) -> set[str]:
    words = _WORD.findall(plain(text))
    return {*words, *(f"{first} {second}" for first, second in pairwise(words))}


def _by_hits(text: Wanted, hits: Counter[str]) -> Scored:
    ranking = tuple(intent for intent, _ in sorted(hits.items(), key=lambda hit: (-hit[1], hit[0])))
    share = hits[ranking[0]] / sum(hits.values()) if ranking else 0.0
    acted_on = ranking[0] if ranking else FALLBACK
    return Scored(text.group, text.level, text.text, text.intent, acted_on, ranking, share)


def _as_nlu(training: Iterable[Wanted]) -> str:
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for text in training:
        texts[text.intent].append(" ".join(text.text.split()))
    blocks = [{"intent": intent, "examples": "".join(f"- {t}\n" for t in these)} for intent, these in texts.items()]
    return yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, width=10_000)


Way = Callable[[Sequence[Wanted], Sequence[Wanted]], list[Scored]]


def compared(training: Sequence[Wanted], unseen: Sequence[Wanted]) -> dict[str, list[Scored]]:
    """What each simpler way makes of the unseen texts."""
    functions: tuple[Way, ...] = (by_keywords, by_classic_pipeline)
    return {way: function(training, unseen) for way, function in zip(WAYS, functions, strict=True)}
