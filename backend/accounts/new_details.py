"""Reading what a client types as a new e-mail address, phone number, postal address, name or date of birth."""

import enum
import re
import unicodedata
from collections.abc import Sequence
from datetime import date

import phonenumbers

from backend.core.errors import DomainError
from backend.verification import claims

LONGEST_NAME, LONGEST_ADDRESS, LONGEST_EMAIL = 200, 500, 254
OLDEST_YEARS = 120
COUNTRIES = ("DK", "SE", "FI")
"""How numbers without a country code are read where the firm names no country."""
TURNS_ROUND = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of what follows: they could make a name read as another."""
NOT_TEXT = {"Cc", "Cs", "Cn"}


class Field(enum.StrEnum):
    """A detail that can be asked to be changed: a column of `clients`."""

    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    NAME = "name"
    DATE_OF_BIRTH = "date_of_birth"


class UnusableDetailError(DomainError):
    """The new value cannot be one; `reason` is missing, too_long, email, phone, date, future or characters."""

    status = 422
    code = "detail_unusable"


def read(field: Field, text: str, now: str | None, regions: Sequence[str], today: date) -> str:
    """The new value as the client's row would hold it (a number in E.164, a date as ISO); raises UnusableDetailError.

    `now` is the present value: a number without a country code is taken for one of the same country, if it can be.
    """
    plain = _plain(text, lines=field is Field.ADDRESS)
    if not plain:
        raise UnusableDetailError(field=field.value, reason="missing")
    match field:
        case Field.EMAIL:
            return _email(plain)
        case Field.PHONE:
            return _phone(plain, now, regions or COUNTRIES)
        case Field.DATE_OF_BIRTH:
            return _birthday(plain, today).isoformat()
        case Field.NAME | Field.ADDRESS:
            most = LONGEST_NAME if field is Field.NAME else LONGEST_ADDRESS
            if len(plain) > most:
                raise UnusableDetailError(field=field.value, reason="too_long", most=most)
            return plain


def _plain(text: str, *, lines: bool) -> str:
    """Without spaces too many and marks that cannot be seen; line breaks stay only in an address."""
    whole = TURNS_ROUND.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    if any(unicodedata.category(one) in NOT_TEXT for one in whole if one not in "\n\t"):
        raise UnusableDetailError(reason="characters")
    kept = [" ".join(line.split()) for line in whole.split("\n")]
    return ("\n" if lines else " ").join(line for line in kept if line)


def _email(text: str) -> str:
    found = claims.email(text)
    if found is None or len(found) > LONGEST_EMAIL:
        raise UnusableDetailError(field="email", reason="email")
    return found


def _phone(text: str, now: str | None, regions: Sequence[str]) -> str:
    meant = claims.phones(text, tuple(regions))
    if not meant:
        raise UnusableDetailError(field="phone", reason="phone")
    home = _country(now) if now else None
    return max(meant, key=lambda number: (_valid(number), _country(number) == home))


def _country(number: str) -> int | None:
    return phonenumbers.parse(number).country_code


def _valid(number: str) -> bool:
    return phonenumbers.is_valid_number(phonenumbers.parse(number))


def _birthday(text: str, today: date) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise UnusableDetailError(field="date_of_birth", reason="date") from None
    if day > today:
        raise UnusableDetailError(field="date_of_birth", reason="future")
    if day.year < today.year - OLDEST_YEARS:
        raise UnusableDetailError(field="date_of_birth", reason="date")
    return day
