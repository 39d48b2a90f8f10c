"""Dates, moments, sizes and money as people of each language write them (CLDR, by Babel)."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time, get_datetime_format
from babel.numbers import format_decimal

from backend.payments.amounts import written

LOCALES = {"en": "en_GB"}
KILO = 1024


def filters(language: str, zone: ZoneInfo) -> dict[str, Callable[..., Any]]:
    """What templates format with: day, weekday, moment, clock, money, size."""
    locale = LOCALES.get(language, language)
    return {
        "day": lambda value: _day(value, locale),
        "weekday": lambda value: format_date(value, "full", locale=locale),
        "moment": lambda value: _moment(value, zone, locale),
        "clock": lambda value: _clock(value, zone, locale),
        "money": lambda amount, currency: written(amount, currency, language),
        "size": lambda count: size(count, language),
    }


def size(count: int, language: str) -> str:
    """A number of bytes as kB or MB, rounded."""
    unit, value = ("MB", count / KILO**2) if count >= KILO**2 else ("kB", max(1, round(count / KILO)))
    return f"{format_decimal(round(value, 1), locale=LOCALES.get(language, language))} {unit}"


def _day(value: date, locale: str) -> str:
    return format_date(value, "long", locale=locale)


def _moment(value: datetime, zone: ZoneInfo, locale: str) -> str:
    """The day, the clock, and what the language puts between them."""
    frame = str(get_datetime_format("long", locale=locale)).replace("'", "")
    return frame.replace("{0}", _clock(value, zone, locale)).replace("{1}", _day(value.astimezone(zone).date(), locale))


def _clock(value: datetime, zone: ZoneInfo, locale: str) -> str:
    return format_time(value.astimezone(zone), "short", locale=locale)
