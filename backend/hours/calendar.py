"""Public holidays of the firm's country, named in the client's language where possible, and the firm's own days."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from holidays import country_holidays

from backend.core.organisation import Holidays, OrganisationError

KEPT_YEARS = 256


def check(own: Holidays) -> None:
    """Raise OrganisationError if the calendar knows no such country or subdivision."""
    if own.country is None:
        if own.subdivision is not None:
            raise OrganisationError("holidays.subdivision: needs holidays.country, too")
        return
    try:
        _public(own.country, None, 2026, "en")
    except NotImplementedError:
        raise OrganisationError(
            f"holidays.country: {own.country!r} is not a country whose holidays are known; "
            "give two capital letters such as DK, or leave it out and list the days under holidays.extra"
        ) from None
    try:
        _public(own.country, own.subdivision, 2026, "en")
    except NotImplementedError:
        raise OrganisationError(
            f"holidays.subdivision: {own.subdivision!r} is not a part of {own.country} whose holidays are known"
        ) from None


def is_holiday(own: Holidays, day: date) -> bool:
    """Whether `day` is a public holiday or one of the firm's own."""
    if any(extra.on == day for extra in own.extra):
        return True
    return own.country is not None and day in _public(own.country, own.subdivision, day.year, "en")


def name(own: Holidays, day: date, language: str) -> str | None:
    """The holiday's name, in `language` if the calendar has it, else in English; None if there is none."""
    for extra in own.extra:
        if extra.on == day and extra.name:
            return extra.name
    if own.country is None:
        return None
    return _public(own.country, own.subdivision, day.year, language).get(day)


@lru_cache(KEPT_YEARS)
def _public(country: str, subdivision: str | None, year: int, language: str) -> Mapping[date, str]:
    """The public holidays of one year; raises NotImplementedError for places the calendar does not know."""
    known = country_holidays(country, subdiv=subdivision, years=year, expand=False)
    spoken = _spoken(known.supported_languages, language)
    if spoken is not None and spoken != known.language:
        known = country_holidays(country, subdiv=subdivision, years=year, expand=False, language=spoken)
    return dict(known.items())


def _spoken(supported: tuple[str, ...], language: str) -> str | None:
    """The calendar's own word for `language` (`sv_FI` is Swedish, too), else for English, else None."""
    for wanted in (language, "en"):
        for one in supported:
            if one.partition("_")[0] == wanted:
                return one
    return None
