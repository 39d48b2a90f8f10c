"""Texts: every sentence by its key, in the language asked for, else in English."""

from pathlib import Path

import pytest

from backend.core import texts
from backend.core.organisation import SPOKEN
from backend.core.texts import MissingTextError, Texts, direction
from tests.support.house import TEXTS


@pytest.fixture
def few(tmp_path: Path) -> Texts:
    """Two languages with little in them."""
    for language, lines in {
        "en": "hello = Hello { $name }\nonly-english = Only here\nwidget-open = Open { $firm }\n"
        "bare =\n    .label = A label",
        "da": "hello = Hej { $name }\nwidget-open = Åbn { $firm }",
        "ar": "hello = مرحبا { $name }",
    }.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "some.ftl").write_text(lines, encoding="utf-8")
    return texts.load(tmp_path)


def test_a_text_is_in_the_language_asked_for(few: Texts) -> None:
    assert few.say("da", "hello", name="Anna") == "Hej Anna"


def test_a_text_that_is_missing_there_is_in_english(few: Texts) -> None:
    assert few.say("da", "only-english") == "Only here"
    assert few.say("fi", "hello", name="Anna") == "Hello Anna"
    assert few.say("tlh", "hello", name="Anna") == "Hello Anna"


@pytest.mark.parametrize("key", ["nowhere", "", "bare"])
def test_a_text_that_is_nowhere_is_an_error(few: Texts, key: str) -> None:
    with pytest.raises(MissingTextError):
        few.say("da", key)


def test_a_key_may_be_written_as_a_name(few: Texts) -> None:
    assert few.say("en", "only_english") == "Only here"


def test_a_missing_argument_leaves_its_name_and_does_not_fail(few: Texts) -> None:
    assert "Hej" in few.say("da", "hello")


def test_an_argument_is_not_read_as_fluent(few: Texts) -> None:
    assert few.say("en", "hello", name="{ only-english }") == "Hello { only-english }"


def test_arguments_are_isolated_where_writing_runs_the_other_way(few: Texts) -> None:
    assert few.say("ar", "hello", name="Anna") == "مرحبا \u2068Anna\u2069"


def test_all_texts_of_a_topic_by_key_without_the_topic(few: Texts) -> None:
    assert few.topic("da", "widget-", firm="Nordbro") == {"open": "Åbn Nordbro"}
    assert few.topic("fi", "widget-", firm="Nordbro") == {"open": "Open Nordbro"}


@pytest.mark.parametrize(
    ("language", "runs"), [("ar", "rtl"), ("da", "ltr"), ("en", "ltr"), ("fi", "ltr"), ("sv", "ltr")]
)
def test_arabic_runs_from_the_right(language: str, runs: str) -> None:
    assert direction(language) == runs


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("key", ["apology-down", "turn-given-up"])
def test_an_apology_says_how_to_reach_the_firm(language: str, key: str) -> None:
    said = TEXTS.say(language, key, phone="+45 70 11 22 33", email="akut@nordbro.example", firm="Nordbro")
    assert "+45 70 11 22 33" in said
    assert "akut@nordbro.example" in said


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("minutes", [1, 2, 10])
def test_the_mail_with_the_code_has_the_code_on_a_line_of_its_own(language: str, minutes: int) -> None:
    body = TEXTS.say(language, "mail-code-body", code="123456", minutes=minutes, firm="Nordbro")
    assert "123456" in [line.strip("\u2068\u2069 ") for line in body.splitlines()]
    assert "Nordbro" in body


def test_an_address_in_arabic_stands_free_of_the_marks_that_mail_programs_would_take_with_it(few: Texts) -> None:
    assert few.say("ar", "hello", name="https://nordbro.example/x?a=1") == "مرحبا https://nordbro.example/x?a=1"
    assert few.say("ar", "hello", name="+45 1") == "مرحبا \u2068+45 1\u2069"
