"""Finds e-mail addresses, phone numbers, codes and case numbers as people write and dictate them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

import phonenumbers

from bot.components.amounts import find_amounts
from bot.components.dictation import read_dictation
from bot.components.email_address import find_emails
from bot.components.moments import find_moments
from bot.components.normalise import western_digits

Kind = Literal["email", "phone", "code", "case_number", "date", "time", "day_part", "amount"]

_PHONE_DIGITS = range(7, 16)
# Where clients come from and go to. Which of them a number is from, the server decides.
_PHONE_REGIONS = ("DK", "SE", "FI")
_CODE_DIGITS = 6
_CASE_YEAR_AND_NUMBER = r"[\s\-–/_.]{0,2}(20\d\d)[\s\-–/_.]{0,2}(\d{1,6})(?!\d)"
_CASE_WITHOUT_PREFIX = re.compile(r"(?<![\w–-])(20\d\d)[-–](\d{4})(?![\w–-])")
# Any firm's numbers as they are written on its letters: parts joined by dashes, a letter, three digits or more.
_CASE_AS_WRITTEN = re.compile(
    r"(?<![\w@.-])(?=[0-9-]*[A-Za-z])(?=(?:[A-Za-z-]*\d){3})[A-Za-z0-9]{1,10}(?:-[A-Za-z0-9]{1,12}){1,4}(?![\w@-]|\.\w)"
)
# A run of digits with at most two separators between them: "+46 (0) 770 373 753", "31.21.24.64".
_DIGIT_RUN = re.compile(r"(?<![\dA-Za-z+])(?:\+\s?)?\(?\d(?:[ \u00a0.\-–/()]{0,3}\d)+(?![\dA-Za-z])")
_CODE_SEPARATORS = re.compile(r"[\d \u00a0–-]+")
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
# Danish and Swedish personal numbers begin with a date and are nothing to call.
_PERSONAL_NUMBER = rf"(?:19|20)?(?:\d\d{_MONTH}{_DAY}|{_DAY}{_MONTH}\d\d)[-+]\d{{4}}"
_LONG_DATE = rf"{_DAY}[./\-]{_MONTH}[./\-]{_YEAR}|{_YEAR}[./\-]{_MONTH}[./\-]{_DAY}"
_SHORT_DATE = re.compile(rf"{_DAY}[./\-] ?{_MONTH}[./\-] ?(?:{_YEAR}|\d\d)|{_DAY} {_MONTH} {_YEAR}")
_NOT_A_NUMBER = re.compile(rf"(?<![\d.\-/])(?:{_LONG_DATE}|{_PERSONAL_NUMBER})(?!\d|[.\-/]\d)")
# Characters beside a number that are looked at: the whole text for each number would take quadratic time.
_NEAR = 12
_MONEY_BEFORE = re.compile(r"(?:kr|dkk|sek|eur|usd|[€$£])[.\s]*$", re.IGNORECASE)
_MONEY_AFTER = re.compile(r"^\s*(?:,-|kr|kron|dkk|sek|nok|eur|usd|[€$£]|كرون|يورو)", re.IGNORECASE)
# "+46 (0) 770": the zero is dialled inside the country only.
_TRUNK_ZERO = re.compile(r"^((?:\+|00).*)\(0\)")

_OF_A_DAY: dict[str, Kind] = {"date": "date", "time": "time", "day_part": "day_part"}


@dataclass(frozen=True)
class Entity:
    """A stretch of a message, `[start, end)` in characters, and what it says in one fixed form."""

    kind: Kind
    value: str
    start: int
    end: int


def find_entities(text: str, case_prefix: str) -> list[Entity]:
    """All e-mail addresses, case numbers, codes and phone numbers of `text`, left to right, disjoint.

    `case_prefix` is what the firm's case numbers begin with ("G2S" of "G2S-2026-0142").
    """
    digits = western_digits(text)
    found = [Entity("email", *email) for email in find_emails(digits)]
    found += [e for e in _case_numbers(digits, case_prefix) if _is_free(e, found)]
    found += [e for e in _other_case_numbers(digits) if _is_free(e, found)]
    found += [e for e in _numbers(digits) if _is_free(e, found)]
    if not found:
        found += _dictated(digits)
    return sorted(found, key=lambda entity: entity.start)


def find_everything(text: str, case_prefix: str, today: date) -> list[Entity]:
    """What `find_entities` finds, and days, times, parts of the day and sums of money beside it.

    Only a part of this day ("tonight") may overlap with the day it is of.
    """
    found = find_entities(text, case_prefix)
    amounts = [Entity("amount", *amount) for amount in find_amounts(text)]
    found += [amount for amount in amounts if _is_free(amount, found)]
    moments = [Entity(_kind(moment.kind), *moment[1:]) for moment in find_moments(text, today)]
    found += [moment for moment in moments if _is_free(moment, [e for e in found if e.kind not in _OF_A_DAY])]
    return sorted(found, key=lambda entity: entity.start)


def is_only_entities(text: str, entities: list[Entity]) -> bool:
    """Whether nothing that could be read is left of `text` beside its entities."""
    covered = {i for entity in entities for i in range(entity.start, entity.end)}
    return bool(entities) and not any(c.isalnum() for i, c in enumerate(text) if i not in covered)


def masked(text: str, entities: list[Entity], masks: dict[Kind, str]) -> str:
    """`text` with every entity that has a mask replaced by that of its kind, so that all addresses read alike."""
    for entity in reversed([entity for entity in entities if entity.kind in masks]):
        text = f"{text[: entity.start]} {masks[entity.kind]} {text[entity.end :]}"
    return text


def _case_numbers(text: str, prefix: str) -> list[Entity]:
    matches = list(_with_prefix(prefix).finditer(text)) + list(_CASE_WITHOUT_PREFIX.finditer(text))
    return [Entity("case_number", _case_value(prefix, match), match.start(), match.end()) for match in matches]


def _other_case_numbers(text: str) -> list[Entity]:
    matches = _CASE_AS_WRITTEN.finditer(text)
    return [Entity("case_number", match.group().upper(), match.start(), match.end()) for match in matches]


def _case_value(prefix: str, match: re.Match[str]) -> str:
    return f"{prefix.upper()}-{match.group(1)}-{int(match.group(2)):04d}"


@lru_cache(maxsize=8)
def _with_prefix(prefix: str) -> re.Pattern[str]:
    letters = r"[\s\-–]?".join(map(re.escape, prefix))
    return re.compile(rf"(?<![A-Za-z0-9]){letters}{_CASE_YEAR_AND_NUMBER}", re.IGNORECASE)


def _numbers(text: str) -> list[Entity]:
    found = []
    text = _NOT_A_NUMBER.sub(lambda date: "x" * len(date.group()), text)
    for match in _DIGIT_RUN.finditer(text):
        run = match.group()
        if _SHORT_DATE.fullmatch(run) or _is_money(text, match):
            continue
        digits = re.sub(r"\D", "", _TRUNK_ZERO.sub(r"\1", run))
        if len(digits) == _CODE_DIGITS and _CODE_SEPARATORS.fullmatch(run):
            found.append(Entity("code", digits, match.start(), match.end()))
        elif len(digits) in _PHONE_DIGITS and _may_be_called(run, digits):
            found.append(Entity("phone", _phone_value(run, digits), match.start(), match.end()))
    return found


def _may_be_called(run: str, digits: str) -> bool:
    """Whether a number may be one of a phone; with a country's code it may even be mistyped, the server says so."""
    if run.lstrip("(").startswith(("+", "00")):
        return True
    for number, region in (*((digits, region) for region in _PHONE_REGIONS), (f"+{digits}", None)):
        try:
            if phonenumbers.is_possible_number(phonenumbers.parse(number, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False


def _dictated(text: str) -> list[Entity]:
    said = read_dictation(text)
    if said is None:
        return []
    length = len(said.digits.lstrip("+"))
    if length == _CODE_DIGITS and not said.digits.startswith("+"):
        return [Entity("code", said.digits, said.start, said.end)]
    if length in _PHONE_DIGITS:
        return [Entity("phone", _phone_value(said.digits, said.digits.lstrip("+")), said.start, said.end)]
    return []


def _kind(name: str) -> Kind:
    return _OF_A_DAY[name]


def _phone_value(run: str, digits: str) -> str:
    if run.startswith("+"):
        return f"+{digits}"
    return f"+{digits[2:]}" if digits.startswith("00") else digits


def _is_money(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
    return bool(_MONEY_BEFORE.search(before) or _MONEY_AFTER.match(after))


def _is_free(candidate: Entity, taken: list[Entity]) -> bool:
    return all(candidate.end <= other.start or other.end <= candidate.start for other in taken)
