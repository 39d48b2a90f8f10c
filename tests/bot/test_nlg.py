"""The assistant's texts: languages and what takes their place, dates, plurals, several lines, right to left."""

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot import nlg
from bot.nlg import FluentNLG, default_language, load

DOMAIN = """
version: "3.1"
intents: [greet]
responses:
  utter_greet:
    - text: hello
      buttons:
        - {title: more, payload: /greet}
"""
TEXTS = {
    "da": 'hello = Hej\nmore = Mere\ndue = Senest { DATETIME($due_on, dateStyle: "long") }\n',
    "en": "hello = Hello\nmore = More\nonly-english = Only here\n"
    'due = By { DATETIME($due_on, dateStyle: "long") } at { DATETIME($opens_at, timeStyle: "short") }\n'
    "left = { $count ->\n    [one] one left\n   *[other] { $count } left\n}\n",
    "sv": "due = Senast { $due_on }\n",
    "ar": "call = اتصل على { $number }\n",
}


@pytest.fixture
def generator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FluentNLG:
    """The generator over the texts above, of a firm whose first language is Danish."""
    for language, text in TEXTS.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "some.ftl").write_text(text, encoding="utf-8")
    organisation = tmp_path / "organisation.yml"
    organisation.write_text("languages: [da, en]\n", encoding="utf-8")
    monkeypatch.setenv("ORGANISATION_FILE", str(organisation))
    monkeypatch.setattr(nlg, "LOCALES", tmp_path)
    return FluentNLG(EndpointConfig(), Domain.from_yaml(DOMAIN))


def said(generator: FluentNLG, name: str, language: str, **response: Any) -> dict[str, Any] | None:
    """What is generated for a message in `language`."""
    message = UserUttered("hi", metadata={"language": language})
    tracker = DialogueStateTracker.from_events("c", [message])
    return asyncio.run(generator.generate(name, tracker, "gateway", **response))


def say(generator: FluentNLG, language: str, key: str, **args: object) -> str | None:
    """The text of one part."""
    draft = said(generator, "utter_say", language, parts=[{"key": key, "args": args}], choices=[])
    return draft["text"] if draft else None


def test_a_response_of_the_domain_is_said_in_the_language_of_the_message(generator: FluentNLG) -> None:
    buttons = [{"title": "Mere", "payload": "/greet"}]
    assert said(generator, "utter_greet", "da") == {"text": "Hej", "buttons": buttons}
    english = said(generator, "utter_greet", "en")
    assert english is not None
    assert english["text"] == "Hello"


def test_a_language_without_the_text_gets_the_firms_own_then_english(
    generator: FluentNLG, caplog: pytest.LogCaptureFixture
) -> None:
    assert say(generator, "sv", "hello") == "Hej"
    assert say(generator, "sv", "only-english") == "Only here"
    assert say(generator, "", "hello") == "Hej"
    assert "Text hello is missing in sv, said in da" in caplog.text


def test_without_an_organisation_file_english_takes_its_place(tmp_path: Path) -> None:
    assert default_language(tmp_path / "nowhere.yml") == "en"


def test_a_text_that_nobody_has_is_left_out_and_logged_without_values(
    generator: FluentNLG, caplog: pytest.LogCaptureFixture
) -> None:
    parts = [{"key": "nowhere", "args": {"name": "Anna"}}, {"key": "hello", "args": {}}]
    draft = said(generator, "utter_say", "en", parts=parts, choices=[])
    assert draft == {"text": "Hello", "buttons": []}
    assert "Text nowhere is missing in every language" in caplog.text
    assert "Anna" not in caplog.text


def test_nothing_to_say_is_none_so_that_the_turn_fails(generator: FluentNLG) -> None:
    assert say(generator, "en", "nowhere") is None
    assert said(generator, "utter_nowhere", "en") is None


def test_parts_are_lines_and_choices_are_buttons(generator: FluentNLG) -> None:
    parts = [{"key": "hello", "args": {}}, {"key": "left", "args": {"count": 2}}]
    choices = [{"key": "more", "args": {}, "payload": "/more"}]
    draft = said(generator, "utter_say", "en", parts=parts, choices=choices)
    assert draft == {"text": "Hello\n2 left", "buttons": [{"title": "More", "payload": "/more"}]}


def test_dates_and_times_are_written_as_the_language_writes_them(generator: FluentNLG) -> None:
    moment = "2026-03-05T09:30:00+01:00"
    assert say(generator, "en", "due", due_on="2026-03-05", opens_at=moment) == "By 5 March 2026 at 09:30"
    assert say(generator, "da", "due", due_on="2026-03-05") == "Senest 5. marts 2026"


def test_one_is_not_said_like_many(generator: FluentNLG) -> None:
    assert say(generator, "en", "left", count=1) == "one left"


def test_a_missing_argument_is_logged_by_its_kind_only(generator: FluentNLG, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
    say(generator, "en", "left", name="Anna")
    assert "Text left is incomplete: FluentReferenceError" in caplog.text
    assert "Anna" not in caplog.text


def test_only_right_to_left_text_isolates_what_is_put_into_it(generator: FluentNLG) -> None:
    arabic = say(generator, "ar", "call", number="+45 12")
    assert arabic is not None
    assert "\u2068+45 12\u2069" in arabic
    assert say(generator, "en", "left", count=2) == "2 left"


def test_rasa_stores_no_second_copy_of_the_facts(generator: FluentNLG) -> None:
    parts: list[dict[str, Any]] = [{"key": "hello", "args": {"name": "Anna"}}]
    said(generator, "utter_say", "en", parts=parts, choices=[])
    assert parts == []


def test_each_file_is_read_once(generator: FluentNLG, tmp_path: Path) -> None:
    assert load(tmp_path) is load(tmp_path)
