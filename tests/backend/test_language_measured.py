"""How often the language is told right, on messages that nothing was learnt from."""

import pytest

from backend.conversations.language import Hint, LanguageDetector, Spoken
from tests.backend.languages import measure
from tests.backend.languages.measure import LANGUAGES, Single

UNTAUGHT = LanguageDetector(LANGUAGES, without=measure.everything())


@pytest.mark.parametrize("language", LANGUAGES)
def test_97_of_100_messages_of_one_to_four_words_are_told_right(language: str) -> None:
    misses = measure.short_misses(UNTAUGHT.decide, language)
    assert len(misses) <= 0.03 * len(measure.short()[language]), misses


def test_what_was_written_after_tuning_is_told_as_well() -> None:
    misses = [miss for language in LANGUAGES for miss in measure.short_misses(UNTAUGHT.decide, language, "unseen")]
    assert len(misses) <= 0.03 * sum(map(len, measure.short("unseen").values())), misses


def test_995_of_1000_messages_of_conversations_are_answered_in_their_language() -> None:
    talks = [talk for language in LANGUAGES for talk in measure.talks(language)]
    misses = [miss for talk in talks for miss in measure.talk_misses(UNTAUGHT.decide, talk)]
    assert len(misses) <= 0.005 * sum(len(talk.said) for talk in talks), misses


@pytest.mark.parametrize("single", measure.singles(), ids=lambda single: f"{single.group}: {single.said.text}")
def test_foreign_mixed_and_wished_for_languages(single: Single) -> None:
    assert UNTAUGHT.decide(single.said.text, single.before, single.hint).language == single.said.language


@pytest.mark.parametrize(
    ("address", "language"),
    [("+4531212464", "da"), ("whatsapp:+46701234567", "sv"), ("358401234567", "fi"), ("+447911123456", "en"),
     ("+4915112345678", "da"), ("visitor-45312124", "da")],
)  # fmt: skip
def test_before_words_the_country_of_the_phone_is_followed(address: str, language: str) -> None:
    assert UNTAUGHT.decide("👍", Spoken("da", settled=False), Hint(None, address)) == Spoken(language, settled=False)


def test_words_outweigh_the_country_and_so_does_the_page() -> None:
    swedish = Hint(None, "+46701234567")
    assert UNTAUGHT.decide("hvornår har I åbent", Spoken("da", settled=False), swedish).language == "da"
    assert UNTAUGHT.decide("status", Spoken("fi", settled=False), Hint("fi", "+46701234567")).language == "fi"


def test_a_word_known_from_nowhere_settles_nothing() -> None:
    assert not UNTAUGHT.decide("Bakhtiari", Spoken("da", settled=False), Hint("da")).settled


def test_the_same_message_is_always_told_alike() -> None:
    texts = [text for language in LANGUAGES for text in measure.short()[language][:20]]
    again = LanguageDetector(LANGUAGES, without=measure.everything())
    for text in texts:
        before = Spoken("en", settled=False)
        assert UNTAUGHT.decide(text, before) == again.decide(text, before)
