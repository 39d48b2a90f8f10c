"""What is said of the opening hours, at exact edges, on holidays and where the calendar knows nothing."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from backend.core.organisation import Organisation, OrganisationError
from backend.hours import opening
from backend.hours.opening import Day, HoursFacts, Span

WEEK = {day: ["10:00-11:00", "12:00-15:00"] for day in ("mon", "tue", "wed", "thu")} | {"fri": ["10:00-13:00"]}
THURSDAY = "2026-03-05"


def firm(**changed: Any) -> Organisation:
    """A firm in Copenhagen that keeps Danish holidays."""
    settings = {"name": "Nordbro", "emails": {"info": "info@nordbro.example"}, "opening_hours": WEEK,
                "holidays": {"country": "DK"}} | changed  # fmt: skip
    return Organisation.model_validate(settings)


def at(when: str, language: str = "da", **changed: Any) -> HoursFacts:
    """The facts at a moment told as the firm's clock shows it."""
    organisation = firm(**changed)
    return opening.now(organisation, datetime.fromisoformat(when).replace(tzinfo=organisation.zone), language)


@pytest.mark.parametrize(
    ("clock", "is_open", "minutes"),
    [
        ("09:59:59", False, None),
        ("10:00:00", True, 60),
        ("10:34:30", True, 25),
        ("10:59:59", True, 1),
        ("11:00:00", False, None),
        ("14:59:00", True, 1),
        ("15:00:00", False, None),
    ],
)
def test_it_opens_on_the_minute_and_is_closed_on_the_minute(clock: str, is_open: bool, minutes: int | None) -> None:
    facts = at(f"{THURSDAY}T{clock}")
    assert (facts.open, facts.minutes_left) == (is_open, minutes)


def test_while_open_it_tells_when_it_closes_in_the_firms_zone() -> None:
    facts = at(f"{THURSDAY}T12:30")
    assert facts.closes_at is not None
    assert facts.closes_at.isoformat() == "2026-03-05T15:00:00+01:00"
    assert (facts.opens_at, facts.opens_today, facts.opens_tomorrow) == (None, False, False)


@pytest.mark.parametrize(
    ("when", "opens", "today", "tomorrow"),
    [
        ("2026-03-05T08:00", "2026-03-05T10:00:00+01:00", True, False),
        ("2026-03-05T11:30", "2026-03-05T12:00:00+01:00", True, False),
        ("2026-03-05T15:00", "2026-03-06T10:00:00+01:00", False, True),
        ("2026-03-06T13:00", "2026-03-09T10:00:00+01:00", False, False),
        ("2026-03-27T23:30", "2026-03-30T10:00:00+02:00", False, False),
        ("2026-04-01T16:00", "2026-04-07T10:00:00+02:00", False, False),
    ],
)
def test_while_closed_it_tells_when_it_opens(when: str, opens: str, today: bool, tomorrow: bool) -> None:
    facts = at(when)
    assert facts.opens_at is not None
    assert (facts.opens_at.isoformat(), facts.opens_today, facts.opens_tomorrow) == (opens, today, tomorrow)


def test_tomorrow_is_meant_in_the_firms_zone_not_in_utc() -> None:
    assert at("2026-03-05T23:59").opens_tomorrow
    assert at("2026-03-06T00:00").opens_today


@pytest.mark.parametrize(
    ("language", "name"),
    [("da", "Langfredag"), ("en", "Good Friday"), ("sv", "Good Friday"), ("fi", "Good Friday"), ("ar", "Good Friday")],
)
def test_a_holiday_is_named_in_the_language_the_calendar_has_or_in_english(language: str, name: str) -> None:
    facts = at("2026-04-03T10:30", language)
    assert (facts.open, facts.holiday_today) == (False, name)


def test_finnish_holidays_have_their_swedish_names() -> None:
    assert at("2026-12-06T10:30", "sv", holidays={"country": "FI"}).holiday_today == "Självständighetsdagen"


def test_a_firm_that_works_on_holidays_is_open_and_still_names_them() -> None:
    facts = at("2026-04-03T10:30", holidays={"country": "DK", "closed": False})
    assert (facts.open, facts.holiday_today) == (True, "Langfredag")


def test_the_firms_own_days_are_closed_with_and_without_a_name() -> None:
    own = {"country": "DK", "extra": ["2026-03-05", {"on": "2026-03-06", "name": "Sommerfest"}]}
    assert (at("2026-03-05T10:30", holidays=own).open, at("2026-03-05T10:30", holidays=own).holiday_today) == (
        False,
        None,
    )
    assert at("2026-03-06T10:30", holidays=own).holiday_today == "Sommerfest"
    assert at("2026-03-04T16:00", holidays=own).opens_at == at("2026-03-09T09:00").opens_at


def test_holidays_of_one_part_of_a_country_hold_there_only() -> None:
    bavaria = {"country": "DE", "subdivision": "BY"}
    assert at("2026-01-06T10:30", "en", holidays=bavaria).holiday_today == "Epiphany"
    assert at("2026-01-06T10:30", "en", holidays={"country": "DE"}).holiday_today is None


@pytest.mark.parametrize(
    "shut", [{"opening_hours": {}}, {"holidays": {"extra": []}, "opening_hours": {"mon": "closed"}}]
)
def test_a_firm_that_never_opens_says_no_day(shut: dict[str, Any]) -> None:
    facts = at(f"{THURSDAY}T12:00", **shut)
    assert (facts.open, facts.opens_at, facts.closes_at) == (False, None, None)


def test_a_firm_that_never_closes_is_open_without_an_end() -> None:
    always = {day: ["00:00-12:00", "12:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    facts = at(f"{THURSDAY}T23:59", opening_hours=always, holidays={})
    assert (facts.open, facts.closes_at, facts.minutes_left) == (True, None, None)


def test_windows_that_touch_are_one_over_midnight_too() -> None:
    night = {"thu": ["20:00-22:00", "22:00-24:00"], "fri": ["00:00-02:00"]}
    facts = at(f"{THURSDAY}T21:00", opening_hours=night)
    assert facts.minutes_left == timedelta(hours=5) // timedelta(minutes=1)


def test_the_week_is_told_as_it_stands_monday_first() -> None:
    week = at(f"{THURSDAY}T12:00").week
    assert week[0] == Day("mon", (Span("10:00", "11:00"), Span("12:00", "15:00")))
    assert [day.day for day in week] == ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    assert week[6].windows == ()


@pytest.mark.parametrize(
    ("day", "windows", "holiday"),
    [
        ("2026-03-06", (Span("10:00", "13:00"),), None),
        ("2026-03-07", (), None),
        ("2026-12-25", (), "Juledag"),
        ("0001-01-06", (), None),
        ("9999-12-31", (Span("10:00", "13:00"),), None),
    ],
)
def test_one_date_has_its_own_hours(day: str, windows: tuple[Span, ...], holiday: str | None) -> None:
    found = opening.on(firm(), date.fromisoformat(day), "da")
    assert found.windows == windows
    assert found.holiday == holiday


def test_a_firm_that_works_on_holidays_names_them_all_the_same() -> None:
    found = opening.on(firm(holidays={"country": "DK", "closed": False}), date(2026, 12, 25), "en")
    assert found.windows == (Span("10:00", "13:00"),)
    assert found.holiday is not None


@pytest.mark.parametrize(
    ("holidays", "key"),
    [
        ({"country": "XX"}, "holidays.country"),
        ({"country": "dk"}, "holidays.country"),
        ({"country": "DK", "subdivision": "ZZ"}, "holidays.subdivision"),
        ({"subdivision": "BY"}, "holidays.subdivision"),
    ],
)
def test_places_the_calendar_does_not_know_are_refused_by_key(holidays: dict[str, Any], key: str) -> None:
    with pytest.raises(OrganisationError, match=key):
        opening.check(firm(holidays=holidays))


def test_known_places_and_none_at_all_are_fine() -> None:
    for holidays in ({"country": "DK"}, {"country": "DE", "subdivision": "BY"}, {}):
        opening.check(firm(holidays=holidays))
