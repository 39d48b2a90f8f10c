"""Signatures hold for one purpose and one installation; hashes count without keeping."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.core.signing import Signer, same, six_digits

OURS, OTHERS = Signer("our key"), Signer("another key")


@given(st.text())
def test_what_we_signed_is_read_back(value: str) -> None:
    assert OURS.read("session", OURS.sign("session", value)) == value


@given(st.text(max_size=200))
def test_what_nobody_signed_is_not_read(forged: str) -> None:
    assert OURS.read("session", forged) is None


def test_a_signature_holds_for_its_purpose_only() -> None:
    assert OURS.read("receipt", OURS.sign("session", "anna")) is None


def test_another_installations_signature_is_not_ours() -> None:
    assert OURS.read("session", OTHERS.sign("session", "anna")) is None


def test_changing_one_character_breaks_it() -> None:
    signed = OURS.sign("session", "anna")
    for position in range(len(signed)):
        other = "A" if signed[position] != "A" else "B"
        changed = signed[:position] + other + signed[position + 1 :]
        assert OURS.read("session", changed) in {None, "anna"}
        if OURS.read("session", changed) == "anna":  # base64 ignores the last two bits of its last character
            assert position == len(signed) - 1


@pytest.mark.parametrize("forged", ["", ".", "YW5uYQ.", "YW5uYQ", "\ud800", "\x00", "a" * 10_000, "é.é"])
def test_odd_signatures_are_refused_and_not_a_crash(forged: str) -> None:
    assert OURS.read("session", forged) is None


def test_equal_values_have_equal_fingerprints_and_only_here() -> None:
    assert OURS.fingerprint("email", "anna") == OURS.fingerprint("email", "anna")
    assert (
        len({OURS.fingerprint("email", "anna"), OURS.fingerprint("phone", "anna"), OTHERS.fingerprint("email", "anna")})
        == 3
    )
    assert "anna" not in OURS.fingerprint("email", "anna")


def test_codes_have_six_digits_and_differ() -> None:
    codes = {six_digits() for _ in range(200)}
    assert all(len(code) == 6 and code.isascii() and code.isdecimal() for code in codes)
    assert len(codes) > 190


def test_comparing_tells_equal_from_unequal_whatever_the_letters() -> None:
    assert same("blåbær", "blåbær")
    assert not same("blåbær", "blabaer")
    assert not same("", "x")
