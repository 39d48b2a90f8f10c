"""Card numbers in a message: nobody may write them in a chat, so they are noticed and never said again."""

import re

LENGTHS = range(13, 20)
_RUN = re.compile(r"\d(?:[ \u00a0.\-\u2010-\u2015]{0,2}\d){12,18}(?!\d)")
"""As they are printed or copied: in groups, with blanks, full stops or hyphens. Any script's digits."""


def holds_card(text: str) -> bool:
    """Whether some digits of `text` are the number of a payment card (Luhn's check)."""
    return any(_passes([int(sign) for sign in run if sign.isdecimal()]) for run in _runs(text))


def _runs(text: str) -> list[str]:
    return [match.group() for start in range(len(text)) if (match := _starting(text, start))]


def _starting(text: str, start: int) -> "re.Match[str] | None":
    if start and text[start - 1].isdecimal():
        return None
    return _RUN.match(text, start)


def _passes(digits: list[int]) -> bool:
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]  # noqa: PLR2004 - Luhn: two digits are added up
    return len(digits) in LENGTHS and len(set(digits)) > 1 and (sum(doubled) + sum(digits[::-2])) % 10 == 0
