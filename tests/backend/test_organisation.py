"""The organisation file: read once, and refused with the key that is wrong."""

from datetime import date, time
from pathlib import Path

import pytest

from backend.core.organisation import Organisation, OrganisationError, load
from backend.settings import ROOT

LEAST = "name: Nordbro\nemails: {info: info@nordbro.example}\n"


def read(folder: Path, more: str = "", least: str = LEAST) -> Organisation:
    """A file with the least and something more."""
    file = folder / "organisation.yml"
    file.write_text(least + more, encoding="utf-8")
    return load(file)


def test_the_projects_own_file_is_in_order() -> None:
    firm = load(ROOT / "organisation.yml")
    assert firm.name == "Go2Sweden"
    assert firm.languages == ("da", "sv", "en", "fi", "ar")
    assert firm.urgent_email == "akut@go2sweden.dk"


def test_little_is_needed_and_the_rest_has_defaults(tmp_path: Path) -> None:
    firm = read(tmp_path)
    assert firm.default_language == "da"
    assert firm.urgent_email == "info@nordbro.example"
    assert (firm.verification.level, firm.verification.max_attempts) == ("code", 5)
    assert str(firm.zone) == "Europe/Copenhagen"


def test_the_first_language_is_the_default(tmp_path: Path) -> None:
    assert read(tmp_path, "languages: [fi, en]").default_language == "fi"


@pytest.mark.parametrize(
    ("more", "where"),
    [
        ("languages: []", "languages"),
        ("languages: [da, tlh]", "languages"),
        ("timezone: Mars/Olympus", "timezone"),
        ("opening_hours: {mon: [late]}", "opening_hours.mon"),
        ("opening_hours: {mon: ['15:00-10:00']}", "opening_hours.mon"),
        ("opening_hours: {mon: ['10:00-25:00']}", "opening_hours.mon"),
        ("opening_hours: {mon: ['10:00-12:00', '11:00-13:00']}", "opening_hours.mon"),
        ("opening_hours: {monday: ['10:00-12:00']}", "opening_hours.monday"),
        ("verification: {level: none}", "verification.level"),
        ("verification: {max_attempts: 0}", "verification.max_attempts"),
        ("verification: {code_ttl_minutes: soon}", "verification.code_ttl_minutes"),
        ("retention: {chat_days: 0}", "retention.chat_days"),
        ("escalation_minutes: 0", "escalation_minutes"),
        ("holidays: {extra: [someday]}", "holidays.extra"),
        ("on_call: [{staff: lars@x.example, from: later}]", "on_call.0"),
        ("openning_hours: {}", "openning_hours"),
    ],
)
def test_what_is_wrong_is_named_in_one_line(tmp_path: Path, more: str, where: str) -> None:
    with pytest.raises(OrganisationError) as wrong:
        read(tmp_path, more)
    assert f"organisation.yml: {where}" in str(wrong.value)
    assert "\n" not in str(wrong.value)


@pytest.mark.parametrize("content", ["", "name: Nordbro", "- a list", "42", "name: ''\nemails: {info: a@b.example}"])
def test_a_file_without_the_least_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(OrganisationError):
        read(tmp_path, least=content)


@pytest.mark.parametrize("content", [b"name: [", b"\xff\xfe\x00", b"name: \x00"])
def test_a_file_that_is_no_yaml_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "organisation.yml"
    file.write_bytes(content)
    with pytest.raises(OrganisationError, match="cannot be read"):
        load(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OrganisationError, match="nowhere"):
        load(tmp_path / "nowhere.yml")


def test_windows_are_put_in_order_and_a_day_may_be_closed(tmp_path: Path) -> None:
    hours = read(tmp_path, "opening_hours: {mon: ['12:00-15:00', '9:00-11:00'], tue: closed, wed: '10:00 – 24:00'}")
    monday = hours.opening_hours.of(date(2026, 3, 2))
    assert [(window.opens, window.closes) for window in monday] == [(time(9), time(11)), (time(12), time(15))]
    assert hours.opening_hours.of(date(2026, 3, 3)) == ()
    assert hours.opening_hours.of(date(2026, 3, 4))[0].closes == time(23, 59)
    assert hours.opening_hours.of(date(2026, 3, 8)) == ()
