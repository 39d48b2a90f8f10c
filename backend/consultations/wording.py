"""Moments as people of a language write them, and the clock of the country that a phone number is from."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import phonenumbers
from babel.dates import format_date, format_time, get_timezone_location
from phonenumbers.timezone import UNKNOWN_TIMEZONE, time_zones_for_number

LOCALES = {"en": "en_GB"}


@dataclass(frozen=True)
class Said:
    """A moment by a clock, and where that clock hangs."""

    date: date
    day: str
    clock: str
    city: str


def said(moment: datetime, zone: ZoneInfo, language: str) -> Said:
    """The moment by the clocks of a time zone."""
    locale = LOCALES.get(language, language)
    there = moment.astimezone(zone)
    return Said(
        there.date(),
        format_date(there, "full", locale=locale),
        format_time(there, "short", locale=locale),
        city(zone, language),
    )


def number(phone: str | None) -> str:
    """A phone number (E.164) in the groups that people read; nothing for none."""
    if phone is None:
        return ""
    return phonenumbers.format_number(phonenumbers.parse(phone), phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def city(zone: ZoneInfo, language: str) -> str:
    """The city that a time zone is named after."""
    return get_timezone_location(zone.key, locale=LOCALES.get(language, language), return_city=True)


def elsewhere(moment: datetime, zone: ZoneInfo, phone: str | None, language: str) -> Said | None:
    """The moment by the clocks where the phone number is from, if they all show something else than the firm's."""
    if phone is None:
        return None
    names = time_zones_for_number(phonenumbers.parse(phone))
    there = [ZoneInfo(name) for name in names if name != UNKNOWN_TIMEZONE]
    offsets = {moment.astimezone(one).utcoffset() for one in there}
    if len(offsets) != 1 or moment.astimezone(zone).utcoffset() in offsets:
        return None
    return said(moment, there[0], language)
