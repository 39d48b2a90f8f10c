"""The kinds of values an import file holds, each with a message that says what is allowed."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BeforeValidator, PlainValidator, StringConstraints, ValidationInfo

from backend.core.organisation import SPOKEN
from backend.verification import claims

ANY_LANGUAGE = "*"
"""The key of a text that stands for every language."""
ZONE = "zone"
"""The key of the validation context under which the firm's time zone is found."""
AMOUNT = re.compile(r"-?\d{1,10}(\.\d{1,2})?")
ISO_DATE = re.compile(r"(19|20|21)\d\d-\d\d-\d\d")
CURRENCY = re.compile(r"[A-Z]{3}")
E164 = re.compile(r"\+[1-9]\d{6,14}")
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
LINE_BREAK = re.compile(r"[\n\r\x85\u2028\u2029]")
T = TypeVar("T")


def _printable(text: str) -> str:
    if UNPRINTABLE.search(text):
        raise ValueError("holds a control character")
    return text


def _one_line(text: str) -> str:
    if LINE_BREAK.search(text):
        raise ValueError("must be one line")
    return _printable(text)


def _file_name(text: str) -> str:
    if "/" in text or "\\" in text or text in {".", ".."}:
        raise ValueError("is a file's name, without a folder")
    return text


def _email(text: str) -> str:
    found = claims.email(text)
    if found is None:
        raise ValueError(f"{text!r} is not an e-mail address")
    return found


def _phone(text: str) -> str:
    """Only what a client can be recognised by later: the very form in which a claimed number is compared."""
    meant = claims.phones(text, ()) if E164.fullmatch(text) else ()
    if meant == (text,):
        return text
    hint = f"; is it {meant[0]}?" if meant else ""
    raise ValueError(f"{text!r} is not a phone number in E.164 such as +4531000001{hint}")


def _currency(text: str) -> str:
    if not CURRENCY.fullmatch(text):
        raise ValueError(f"{text!r} is not a currency of three capitals such as DKK, SEK or EUR")
    return text


def _amount(value: Any) -> Decimal:
    text = str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else ""
    if not AMOUNT.fullmatch(text):
        raise ValueError(f"{value!r} is not an amount such as 1250.00: digits, a point and at most two decimals")
    return Decimal(text)


def _not_negative(amount: Decimal) -> Decimal:
    if amount < 0:
        raise ValueError("must not be negative")
    return amount


def _date(value: Any) -> date:
    try:
        if isinstance(value, str) and ISO_DATE.fullmatch(value.strip()):
            return date.fromisoformat(value.strip())
    except ValueError:
        pass
    raise ValueError(f"{str(value)!r} is not a date such as 2026-03-05")


def _moment(value: Any, info: ValidationInfo) -> datetime:
    try:
        if isinstance(value, str) and ISO_DATE.match(value.strip()):
            moment = datetime.fromisoformat(value.strip())
            return (moment if moment.tzinfo else moment.replace(tzinfo=(info.context or {})[ZONE])).astimezone(UTC)
    except ValueError:
        pass
    raise ValueError(f"{str(value)!r} is not a date and time such as 2026-03-05T14:30 or 2026-03-05T14:30+01:00")


def _texts(value: Any) -> dict[str, str]:
    if isinstance(value, str):
        value = {ANY_LANGUAGE: value}
    if not isinstance(value, Mapping) or not value:
        raise ValueError("must be a text, or texts by language such as {da: …, en: …}")
    for language, text in value.items():
        if language not in {*SPOKEN, ANY_LANGUAGE}:
            raise ValueError(f"{str(language)!r} is not one of the languages {', '.join(SPOKEN)}")
        if not isinstance(text, str) or not text.strip():
            raise ValueError(f"the text for {str(language)!r} is empty")
        _printable(text)
    return {str(language): str(text).strip() for language, text in value.items()}


def _none_is_empty(value: Any) -> Any:
    return () if value is None else value


Line40 = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40), AfterValidator(_one_line)
]
Line80 = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80), AfterValidator(_one_line)
]
Line100 = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100), AfterValidator(_one_line)
]
Line200 = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), AfterValidator(_one_line)
]
Line300 = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300), AfterValidator(_one_line)
]
Prose = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000), AfterValidator(_printable)
]
Password = Annotated[str, StringConstraints(min_length=1, max_length=200), AfterValidator(_one_line)]
FileName = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=255),
    AfterValidator(_one_line),
    AfterValidator(_file_name),
]
Email = Annotated[str, StringConstraints(max_length=254), AfterValidator(_email)]
Phone = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_phone)]
Currency = Annotated[str, AfterValidator(_currency)]
Amount = Annotated[Decimal, PlainValidator(_amount)]
AmountOwed = Annotated[Decimal, PlainValidator(_amount), AfterValidator(_not_negative)]
Day = Annotated[date, PlainValidator(_date)]
Moment = Annotated[datetime, PlainValidator(_moment)]
Texts = Annotated[dict[str, str], PlainValidator(_texts)]
Rows = Annotated[tuple[T, ...], BeforeValidator(_none_is_empty)]
