"""Days, times, sums of money and dictated numbers are read as clients write them, whatever the language."""

import time
from datetime import date

import pytest

from bot.components.entities import find_entities, find_everything, masked
from bot.components.intent_model import MASKS

TUESDAY = date(2026, 11, 24)


def found(text: str) -> list[tuple[str, str]]:
    return [(entity.kind, entity.value) for entity in find_everything(text, "G2S", TUESDAY)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("den 3. marts", "2027-03-03"),
        ("3.3.2026", "2026-03-03"),
        ("2026-12-24", "2026-12-24"),
        ("3/12", "2026-12-03"),
        ("d. 3.12.", "2026-12-03"),
        ("den 5:e december", "2026-12-05"),
        ("Dec 3rd", "2026-12-03"),
        ("1st of December 2026", "2026-12-01"),
        ("12. joulukuuta", "2026-12-12"),
        ("٣ مارس", "2027-03-03"),
        ("٥ كانون الثاني ٢٠٢٧", "2027-01-05"),
        ("i morgen", "2026-11-25"),
        ("imorgon", "2026-11-25"),
        ("tomorrow", "2026-11-25"),
        ("huomenna", "2026-11-25"),
        ("بكرا", "2026-11-25"),
        ("ylihuomenna", "2026-11-26"),
        ("i overmorgen", "2026-11-26"),
        ("بعد بكرا", "2026-11-26"),
        ("på fredag", "2026-11-27"),
        ("torstaina", "2026-11-26"),
        ("بالخميس", "2026-11-26"),
        ("tirsdag", "2026-12-01"),
        ("next Friday", "2026-12-04"),
        ("الثلاثاء الجاي", "2026-12-01"),
        ("om 3 dage", "2026-11-27"),
        ("in two weeks", "2026-12-08"),
        ("kahden viikon päästä", "2026-12-08"),
        ("بعد يومين", "2026-11-26"),
    ],
)
def test_a_day_is_read(text: str, day: str) -> None:
    assert found(text) == [("date", day)]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("kl 14", "14:00"),
        ("klokken 14.30", "14:30"),
        ("klo 9.30", "09:30"),
        ("10:30", "10:30"),
        ("at 2 pm", "14:00"),
        ("kl. 2", "14:00"),
        ("الساعة ٣", "15:00"),
        ("halv tre", "14:30"),
        ("puoli kolme", "14:30"),
    ],
)
def test_a_time_is_read(text: str, clock: str) -> None:
    assert found(text) == [("time", clock)]


@pytest.mark.parametrize(
    ("text", "everything"),
    [
        ("next Tuesday at 10", [("date", "2026-12-01"), ("time", "10:00")]),
        ("i morgen tidlig", [("date", "2026-11-25"), ("day_part", "morning")]),
        ("maanantaina iltapäivällä", [("date", "2026-11-30"), ("day_part", "afternoon")]),
        ("torsdag eftermiddag kl 2", [("date", "2026-11-26"), ("day_part", "afternoon"), ("time", "14:00")]),
        ("i aften kl 7", [("date", "2026-11-24"), ("day_part", "evening"), ("time", "19:00")]),
        ("الخميس الصبح", [("date", "2026-11-26"), ("day_part", "morning")]),
    ],
)
def test_a_day_and_its_time_are_read_together(text: str, everything: list[tuple[str, str]]) -> None:
    assert found(text) == everything


@pytest.mark.parametrize(
    "text",
    ["god morgen", "good evening", "hyvää iltaa", "مساء الخير", "31.2.2026", "I may come", "vi er 3 personer",
     "version 2.0", "what did you do this morning, I heard nothing from you"],
)  # fmt: skip
def test_greetings_and_other_numbers_are_no_moments(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("kr. 1.500,00", "1500.00"),
        ("1 500 kr", "1500.00"),
        ("1.500,-", "1500.00"),
        ("1500 dkk", "1500.00 DKK"),
        ("2.500 SEK", "2500.00 SEK"),
        ("€ 200", "200.00 EUR"),
        ("200 euroa", "200.00 EUR"),
        ("1,500.50 usd", "1500.50 USD"),
        ("٥٠٠ كرون", "500.00"),
    ],
)
def test_a_sum_of_money_is_read(text: str, amount: str) -> None:
    assert found(text) == [("amount", amount)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("to fire seks otte en nul", "code", "246810"),
        ("två fyra sex åtta ett noll", "code", "246810"),
        ("two four six eight one zero", "code", "246810"),
        ("two double four six one oh", "code", "244610"),
        ("kaksi neljä kuusi kahdeksan yksi nolla", "code", "246810"),
        ("اثنين أربعة ستة ثمانية واحد صفر", "code", "246810"),
        ("koden er 24 68 en nul", "code", "246810"),
        ("enogtredive enogtyve fireogtyve fireogtres", "phone", "31212464"),
        ("thirty one twenty one twenty four sixty four", "phone", "31212464"),
        ("plus fyra fem tre ett två ett två fyra sex fyra", "phone", "+4531212464"),
    ],
)
def test_a_dictated_number_is_read_where_a_message_is_nothing_else(text: str, kind: str, value: str) -> None:
    assert found(text) == [(kind, value)]
    assert found(f"{text} and many thanks for all your help") != [(kind, value)]


@pytest.mark.parametrize("text", ["en to tre", "ja tak", "to fire seks", "vi er to", "a..b@mail.dk", "1234567890123"])
def test_too_few_words_and_what_nobody_can_call_or_mail_are_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("sign", ["snabel-a", "miuku-mauku", "kissanhäntä", "ät-merkki", "ät", "آت", "(at)"])
@pytest.mark.parametrize("dot", ["punktum", "punkt", "prikken", "piste", "نقطة", "dot"])
def test_an_address_is_read_with_each_languages_signs(sign: str, dot: str) -> None:
    assert found(f"anna {sign} mail {dot} fi") == [("email", "anna@mail.fi")]


def test_what_intents_are_told_by_is_as_before_moments_were_read() -> None:
    text = "kan jeg betale 1500 kr den 3/12? anna@mail.dk"
    assert [entity.kind for entity in find_entities(text, "G2S")] == ["email"]
    everything = find_everything(text, "G2S", TUESDAY)
    assert [entity.kind for entity in everything] == ["amount", "date", "email"]
    assert masked(text, everything, MASKS) == masked(text, find_entities(text, "G2S"), MASKS)


def test_everything_of_a_message_is_read_without_reading_anything_twice() -> None:
    text = "1500 kr i morgen kl 14, +45 31 21 24 64, G2S-2026-0142"
    assert [kind for kind, _ in found(text)] == ["amount", "date", "time", "phone", "case_number"]


@pytest.mark.parametrize(
    "piece", ["1", "1 ", "1.", "1/1/", "1.500,", "kr ", "3. ", "marts ", "next ", "om 1 ", "double ", "en ", "10:",
              "٣ ", "at 1 ", "halv ", "kr1.000", "(1) ", "a at b.", " - "],
)  # fmt: skip
def test_ten_thousand_characters_of_any_kind_are_read_at_once(piece: str) -> None:
    started = time.process_time()
    found(piece * (10_000 // len(piece)))
    assert time.process_time() - started < 1
