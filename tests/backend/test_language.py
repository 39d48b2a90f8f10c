"""The language of a conversation: the first message decides, a clear change changes it, a short "ok" does not."""

import time

import pytest

from backend.conversations.language import LanguageDetector, Spoken
from tests.support.databases import ONLY_SQLITE
from tests.support.house import DETECTOR, House

FIRST = {
    "da": "Hej, hvordan går det med min sag om familiesammenføring?",
    "sv": "Hej, hur går det med mitt ärende om uppehållstillstånd?",
    "en": "Hello, how is my application for a residence permit going?",
    "fi": "Hei, miten oleskelulupahakemukseni käsittely etenee?",
    "ar": "مرحبا، كيف تسير قضيتي؟",
}


@pytest.mark.parametrize("language", FIRST)
@pytest.mark.parametrize("page", FIRST)
def test_the_first_message_decides_whatever_the_page_speaks(language: str, page: str) -> None:
    assert DETECTOR.decide(FIRST[language], Spoken(page, settled=False)) == Spoken(language, settled=True)


@pytest.mark.parametrize("language", FIRST)
@pytest.mark.parametrize("other", FIRST)
def test_a_clear_change_changes_it(language: str, other: str) -> None:
    assert DETECTOR.decide(FIRST[other], Spoken(language, settled=True)).language == other


@pytest.mark.parametrize("language", FIRST)
@pytest.mark.parametrize(
    "text",
    ["ok", "OK!", "ja", "no", "👍", "", "?", "123456", "12 34 56", "anna@example.org", "+45 12 34 56 78",
     "NB-2026-0142", "https://example.org/a/b", "my@mail.example 12345678", "super", "Anna Sørensen", "hmm"],
)  # fmt: skip
def test_little_words_numbers_and_addresses_do_not_turn_it(language: str, text: str) -> None:
    assert DETECTOR.decide(text, Spoken(language, settled=True)) == Spoken(language, settled=True)


@pytest.mark.parametrize(
    ("text", "language"),
    [("hello", "en"), ("hi", "en"), ("thanks", "en"), ("office hours", "en"), ("goddag", "da"), ("min sag", "da"),
     ("tak", "da"), ("hjælp", "da"), ("hjälp", "sv"), ("tack", "sv"), ("mitt ärende", "sv"), ("moi", "fi"),
     ("hei", "fi"), ("apua", "fi"), ("kiitos", "fi"), ("مرحبا", "ar")],
)  # fmt: skip
@pytest.mark.parametrize("page", FIRST)
def test_a_greeting_of_one_word_decides(text: str, language: str, page: str) -> None:
    assert DETECTOR.decide(text, Spoken(page, settled=False)) == Spoken(language, settled=True)


@pytest.mark.parametrize("text", ["status", "Anna Holm", "poison", "human", "haster", "kontakt", "hej", "kan du"])
def test_a_word_that_may_be_of_the_pages_language_leaves_it_there(text: str) -> None:
    assert DETECTOR.decide(text, Spoken("da", settled=False)).language in {"da", "en"}


@pytest.mark.parametrize("text", ["123456", "anna@example.org", "👍", ""])
def test_a_first_message_without_words_decides_nothing(text: str) -> None:
    assert DETECTOR.decide(text, Spoken("fi", settled=False)) == Spoken("fi", settled=False)


def test_a_language_the_firm_does_not_speak_is_never_chosen() -> None:
    danish_only = LanguageDetector(("da", "en"))
    for text in FIRST.values():
        assert danish_only.decide(text, Spoken("da", settled=False)).language in {"da", "en"}


@ONLY_SQLITE
def test_a_conversation_starts_in_the_language_of_the_page(house: House) -> None:
    house.receive("anna@example.org", language="fi")
    assert house.conversation().language == "fi"


@ONLY_SQLITE
def test_without_a_page_it_starts_in_the_firms_first_language(house: House) -> None:
    house.receive("123", language=None)
    assert house.conversation().language == "da"
    house.receive("123", "another", language="tlh")
    assert house.conversation("another").language == "da"


@ONLY_SQLITE
def test_once_words_have_decided_the_page_does_not_change_it(house: House) -> None:
    house.receive(FIRST["sv"], language="da")
    house.receive("ok", language="da")
    assert house.conversation().language == "sv"


@ONLY_SQLITE
def test_every_turn_carries_the_language_it_is_to_be_answered_in(house: House) -> None:
    house.ask(FIRST["en"])
    house.ask("ok")
    house.ask(FIRST["da"])
    assert [turn.language for turn in house.dialogue.turns] == ["en", "en", "da"]


@pytest.mark.parametrize("text", ["a" * 10_000, "a1" * 5_000, "å@" * 5_000, "1 " * 5_000])
def test_the_longest_message_is_looked_at_in_no_time(text: str) -> None:
    start = time.process_time()
    DETECTOR.decide(text, Spoken("en", settled=False))
    assert time.process_time() - start < 0.5
