"""Finds the second request of a message that holds two: "when are you open, and has my payment arrived?"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

SURE = 0.8
"""Probability from which a part of a message counts as a request of its own."""
FEWEST_WORDS, MOST_WORDS, MOST_CLAUSES, TWO = 2, 40, 4, 2
NO_REQUESTS = frozenset(
    (
        "affirm",
        "bot_challenge",
        "cancel",
        "change_language",
        "complain",
        "deny",
        "goodbye",
        "greet",
        "help",
        "inform",
        "out_of_scope",
        "sign_out",
        "thank",
        "urgent_help",
        "verify_identity",
    )
)
"""Intents that say nothing beside another one, or that must stand alone."""
_BETWEEN = re.compile(
    r"[.?!؟;\n]+\s+|\s*[,،]?\s+(?:og|och|and|also|samt|sekä|ja|plus|også|också|myös|كمان|ايضا|أيضا)\s+|\s+و(?=\w{2})",
    re.IGNORECASE,
)


class Guess(NamedTuple):
    """The likeliest intent of a text and its probability, 0–1."""

    intent: str
    probability: float


def clauses(text: str) -> list[str]:
    """The parts of `text` that could be requests; empty when it can't be split in a way worth reading."""
    if len(text.split()) > MOST_WORDS:
        return []
    parts = [part.strip() for part in _BETWEEN.split(text)]
    telling = [part for part in parts if len(part.split()) >= FEWEST_WORDS]
    return telling if 1 < len(telling) <= MOST_CLAUSES else []


def second_request(text: str, whole: Guess, read: Callable[[str], Guess | None]) -> tuple[Guess, str] | None:
    """The first request of `text` with how sure it is, and the second one; None when it holds one request.

    `read` guesses the intent of a text; it is called only for a text that has parts.
    """
    if whole.intent in NO_REQUESTS or not (parts := clauses(text)):
        return None
    guesses = [guess for guess in map(read, parts) if guess is not None]
    sure = [one for one in guesses if one.probability >= SURE and one.intent not in NO_REQUESTS]
    intents = list(dict.fromkeys(one.intent for one in sure))
    if len(intents) != TWO or whole.intent not in intents:
        return None
    first = max(one.probability for one in sure if one.intent == whole.intent)
    (second,) = (intent for intent in intents if intent != whole.intent)
    return Guess(whole.intent, max(first, whole.probability)), second
