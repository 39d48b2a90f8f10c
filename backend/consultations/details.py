"""Reading what somebody says of themselves when they book: as people type it, without what could do harm later."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import phonenumbers

from backend.core.errors import InvalidError
from backend.people.acting import Client
from backend.verification import claims

LONGEST_NAME, LONGEST_EMAIL, LONGEST_TOPIC = 200, 254, 2000
TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of what follows: a name must not do that to the page around it."""


class DetailsError(InvalidError):
    """Something typed cannot be used: `wrong` says by field what: missing, invalid, country_code or too_long."""

    def __init__(self, wrong: dict[str, str]) -> None:
        super().__init__(errors=[{"where": field, "what": what} for field, what in wrong.items()])
        self.wrong = wrong


@dataclass(frozen=True)
class Typed:
    """As it came in."""

    name: str = ""
    email: str = ""
    phone: str = ""
    topic: str = ""


@dataclass(frozen=True)
class Person:
    """Whom to call, at what number (E.164), in which language, about what."""

    name: str
    email: str
    phone: str
    topic: str | None
    language: str


def prefilled(client: Client | None) -> Typed:
    """What is known of a client already."""
    return Typed(client.name, client.email, client.phone) if client is not None else Typed()


def read(typed: Typed, regions: Sequence[str], language: str) -> Person:
    """The person; `regions` are the firm's countries. Raises DetailsError."""
    name, topic = _one_line(typed.name), _clean(typed.topic).strip()
    email = claims.email(typed.email) if typed.email.isprintable() else None
    phone, phone_wrong = as_number(typed.phone, regions)
    wrong = {
        "name": _wrong(name, LONGEST_NAME),
        "email": ("" if email else "invalid") if typed.email.strip() else "missing",
        "phone": phone_wrong,
        "topic": "too_long" if len(topic) > LONGEST_TOPIC else "",
    }
    found = {field: what for field, what in wrong.items() if what}
    if found or email is None:
        raise DetailsError(found)
    return Person(name, email, phone, topic or None, language)


def _wrong(text: str, most: int) -> str:
    if not text:
        return "missing"
    return "too_long" if len(text) > most else ""


def as_number(typed: str, regions: Sequence[str]) -> tuple[str, str]:
    """The number, or what is wrong. Without a country code it must be a number in one of the countries only."""
    text = typed.strip()
    if not text:
        return "", "missing"
    if text.startswith(("+", "00")):
        found = claims.phones(text, ())[:1]
    else:
        found = tuple(
            one for one in claims.phones(text, regions) if phonenumbers.is_valid_number(phonenumbers.parse(one))
        )
    if len(found) > 1 or (not found and text.replace(" ", "").isdecimal()):
        return "", "country_code"
    return (found[0], "") if found else ("", "invalid")


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())


def _clean(text: str) -> str:
    """Without control characters (lines excepted), halves of characters and signs that turn the direction."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(
        sign
        for sign in lines
        if sign == "\n" or (unicodedata.category(sign) not in {"Cc", "Cs"} and sign not in TURNING)
    )
