"""Reading an e-mail address and a phone number as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.verification import claims

REGIONS = ("DK", "SE", "FI")


@pytest.mark.parametrize(
    "typed",
    ["39182464", "39 18 24 64", "39-18-24-64", "39.18.24.64", "+4539182464", "+45 39 18 24 64", "004539182464",
     "0045 39 18 24 64", "45 39 18 24 64", "4539182464", " +45 39182464 ", "(+45) 39 18 24 64", "٣٩١٨٢٤٦٤",
     "+٤٥ ٣٩ ١٨ ٢٤ ٦٤", "tlf. 39 18 24 64", "my number is +45 39 18 24 64"],
)  # fmt: skip
def test_a_danish_number_is_read_however_it_is_typed(typed: str) -> None:
    assert "+4539182464" in claims.phones(typed, REGIONS)


@pytest.mark.parametrize(
    "typed", ["070-123 45 67", "0701234567", "+46701234567", "+46 (0) 70 123 45 67", "0046 70 123 45 67", "46701234567"]
)
def test_a_swedish_number_is_read_however_it_is_typed(typed: str) -> None:
    assert "+46701234567" in claims.phones(typed, REGIONS)


@pytest.mark.parametrize("typed", ["040 123 4567", "+358 40 123 4567", "00358401234567"])
def test_a_finnish_number_is_read_however_it_is_typed(typed: str) -> None:
    assert "+358401234567" in claims.phones(typed, REGIONS)


@pytest.mark.parametrize("typed", ["+380 67 123 45 67", "00380671234567"])
def test_a_number_from_anywhere_is_read_with_its_country_code(typed: str) -> None:
    assert claims.phones(typed, REGIONS) == ("+380671234567",)


@pytest.mark.parametrize("typed", ["", " ", "no", "1", "12", "anna@example.org", "+", "00", "½", "0" * 90, "\x00"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert claims.phones(typed, REGIONS) == ()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("anna@example.org", "anna@example.org"),
        ("  Anna@Example.ORG ", "anna@example.org"),
        ("anna.s+case@mail.example.org", "anna.s+case@mail.example.org"),
        ("anna@sørensen.example", "anna@sørensen.example"),
    ],
)
def test_an_address_is_read_in_lower_case(typed: str, read: str) -> None:
    assert claims.email(typed) == read


@pytest.mark.parametrize(
    "typed",
    ["", "anna", "anna@", "@example.org", "anna@localhost", "a b@example.org", "anna@example..org", "\x00@x.org"],
)
def test_what_is_no_address_is_none(typed: str) -> None:
    assert claims.email(typed) is None


@given(st.text(max_size=400))
def test_anything_typed_is_read_or_refused_but_never_a_crash(typed: str) -> None:
    assert claims.email(typed) is None or "@" in typed
    assert all(number.startswith("+") for number in claims.phones(typed, REGIONS))
