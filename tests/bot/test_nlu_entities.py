"""Addresses, numbers and codes are found however a client writes or dictates them."""

import time

import pytest

from bot.components.entities import find_entities, is_only_entities, masked
from bot.components.intent_model import MASKS


def found(text: str) -> list[tuple[str, str]]:
    return [(entity.kind, entity.value) for entity in find_entities(text, "G2S")]


@pytest.mark.parametrize(
    "text",
    [
        "anna@mail.dk",
        "Anna@Mail.DK.",
        "min mail er anna@mail.dk tak",
        "anna @ mail.dk",
        "anna@mail,dk",
        "anna@mail .dk",
        "anna snabel-a mail.dk",
        "anna snabela mail punktum dk",
        "anna (at) mail punkt dk",
        "anna[at]mail[dot]dk",
        "anna ät mail piste dk",
        "anna ät-merkki mail piste dk",
        "ايميلي anna ات mail دوت dk",
        "anna at mail dot dk",
        "anna at mail.dk",
        "my mail is anna at mail.dk",
    ],
)
def test_an_address_is_read_as_typed_or_spoken(text: str) -> None:
    assert found(text) == [("email", "anna@mail.dk")]


def test_a_spoken_address_keeps_its_dots_and_dashes() -> None:
    spoken = "anna punktum holm understreg 2 snabel-a min bindestreg post punktum dk"
    assert found(spoken) == [("email", "anna.holm_2@min-post.dk")]


@pytest.mark.parametrize("text", ["log in at go2sweden.dk", "anna@mail", "@anna", "meet me at the office. dk"])
def test_what_only_looks_like_an_address_is_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("31 21 24 64", "31212464"),
        ("tlf.: 31-21-24-64", "31212464"),
        ("+45 31 21 24 64", "+4531212464"),
        ("0045 31212464", "+4531212464"),
        ("(+45) 31212464", "+4531212464"),
        ("+46 (0) 770 373 753", "+46770373753"),
        ("070-123 45 67", "0701234567"),
        ("٣١ ٢١ ٢٤ ٦٤", "31212464"),
        ("12.03.1985, 31212464", "31212464"),
    ],
)
def test_a_phone_number_keeps_its_plus_and_loses_its_separators(text: str, number: str) -> None:
    assert found(text) == [("phone", number)]


@pytest.mark.parametrize(
    "text", ["123456", "123 456", "123-456", "1 2 3 4 5 6", "12 34 56", "١٢٣٤٥٦", "koden er 123456."]
)
def test_six_digits_are_a_code(text: str) -> None:
    assert found(text) == [("code", "123456")]


@pytest.mark.parametrize(
    "text", ["G2S-2026-0142", "g2s 2026 142", "G2S20260142", "g 2 s 2026/0142", "sag 2026-0142", "G2S–2026–0142"]
)
def test_a_case_number_gets_one_form(text: str) -> None:
    assert found(text) == [("case_number", "G2S-2026-0142")]


@pytest.mark.parametrize(
    "text",
    [
        "12345",
        "1234567890123456",
        "05.03.2026",
        "2026-03-05",
        "12/3-1985",
        "5 3 2026",
        "120385-1234",
        "19850312-1234",
        "125.000 kr",
        "100 000 kr",
        "kr. 100 000",
        "pas AB1234567",
        "kl 10-11 og 12-15",
    ],
)
def test_dates_sums_and_personal_numbers_are_neither_phone_nor_code(text: str) -> None:
    assert found(text) == []


def test_several_are_found_in_their_order_and_place() -> None:
    text = "anna@mail.dk og +45 31 21 24 64, sag G2S-2026-0142"
    entities = find_entities(text, "G2S")
    assert [text[e.start : e.end] for e in entities] == ["anna@mail.dk", "+45 31 21 24 64", "G2S-2026-0142"]


def test_another_firm_has_another_prefix() -> None:
    assert [e.value for e in find_entities("sag ab-2026-7", "AB")] == ["AB-2026-0007"]


def test_nothing_but_entities_is_told_from_a_sentence() -> None:
    assert is_only_entities("anna@mail.dk, 31 21 24 64 :)", find_entities("anna@mail.dk, 31 21 24 64 :)", "G2S"))
    assert not is_only_entities("ring 31212464", find_entities("ring 31212464", "G2S"))
    assert not is_only_entities("...", [])


def test_masks_make_all_addresses_alike() -> None:
    texts = ("mail: anna@mail.dk", "mail: bo@post.se")
    first, second = (masked(text, find_entities(text, "G2S"), MASKS) for text in texts)
    assert first == second


@pytest.mark.parametrize("piece", ["a", "a.", "1 ", "a_", "a at ", "a dot ", "a@", "(1", "a snabel-a ", "g2s ", " "])
def test_a_long_text_of_any_kind_is_read_at_once(piece: str) -> None:
    started = time.perf_counter()
    find_entities(piece * 3000, "G2S")
    assert time.perf_counter() - started < 2
