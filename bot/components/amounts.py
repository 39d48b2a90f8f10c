"""Finds sums of money: "kr. 1.500,00", "1500 dkk", "€ 200", "٥٠٠ كرون"."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from bot.components.normalise import western_digits

_NUMBER = r"\d{1,3}(?:[ .,'\u00a0٬]\d{3}){1,3}(?:[.,٫]\d{1,2})?(?!\d)|\d{1,9}(?:[.,٫]\d{1,2})?(?!\d)"
# Without a country "kr" may be Danish or Swedish: it names no currency.
_CURRENCIES = {
    "dkk": "DKK",
    "sek": "SEK",
    "nok": "NOK",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "euroa": "EUR",
    "€": "EUR",
    "يورو": "EUR",
    "usd": "USD",
    "$": "USD",
    "gbp": "GBP",
    "£": "GBP",
}
_AFTER = (
    r"dkk|sek|nok|euroa|euros|euro|eur|usd|gbp|kruunua|kroners|kroner|kronor|kr\b|€|\$|£"
    r"|يورو|كرونات|كرونا|كرونة|كرون"
)
# A message names few sums; a flood of them is no message.
_MOST = 20
_AMOUNT = re.compile(
    rf"(?<![\w.,/-])(?:(?P<before>dkk|sek|nok|eur|usd|gbp|kr|€|\$|£)\.?\s?(?P<first>{_NUMBER})(?![\w/-]|[.,]\d)"
    rf"|(?P<second>{_NUMBER})(?:,-(?P<dash>)|\s?(?P<after>{_AFTER})))",
    re.IGNORECASE,
)
_CENTS = re.compile(r"[.,٫](\d{1,2})$")


class Amount(NamedTuple):
    """A sum as "1500.00", with its currency behind it where one is named, and where it stands in the message."""

    value: str
    start: int
    end: int


def find_amounts(text: str) -> list[Amount]:
    """Every sum of money in `text`, left to right, disjoint."""
    matches = islice(_AMOUNT.finditer(western_digits(text)), _MOST)
    return [Amount(_value(match), match.start(), match.end()) for match in matches]


def _value(match: re.Match[str]) -> str:
    number = match["first"] or match["second"]
    cents = _CENTS.search(number)
    whole = re.sub(r"\D", "", number[: cents.start()] if cents else number)
    written = f"{int(whole)}.{cents.group(1).ljust(2, '0') if cents else '00'}"
    currency = _CURRENCIES.get((match["before"] or match["after"] or "").lower())
    return f"{written} {currency}" if currency else written
