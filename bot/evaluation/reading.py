"""Asks a trained model through Rasa, as the running bot does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.core.agent import Agent
from tqdm import tqdm

from bot.evaluation.scores import FALLBACK, Scored
from bot.evaluation.texts import Wanted


async def read_with_rasa(agent: Agent, texts: Sequence[Wanted], title: str = "Texts") -> list[Scored]:
    """What the model makes of each text, fallback included."""
    return [
        scored(text, await agent.parse_message(text.text))
        for text in tqdm(texts, desc=title, unit="text", disable=None)
    ]


def scored(text: Wanted, parsed: dict[str, Any]) -> Scored:
    """Rasa's answer for `text` as numbers; the confidence is the likeliest intent's, also behind a fallback."""
    ranking = [entry for entry in parsed["intent_ranking"] if entry["name"] != FALLBACK]
    confidence = float(ranking[0]["confidence"]) if ranking else 0.0
    names = tuple(entry["name"] for entry in ranking)
    acted_on = parsed["intent"]["name"] or FALLBACK
    return Scored(text.group, text.level, text.text, text.intent, acted_on, names, confidence)
