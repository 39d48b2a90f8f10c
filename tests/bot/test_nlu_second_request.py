"""A message with two requests names the second one; one request, however long its story, stays one."""

import pytest

from bot.components.second_request import Guess, clauses, second_request

WORDS = {"åben": "ask_office_hours", "betaling": "ask_payments", "hej": "greet", "sag": "ask_case_status"}


def read(text: str) -> Guess | None:
    found = [intent for word, intent in WORDS.items() if word in text]
    return Guess(found[0], 0.95) if found else Guess("out_of_scope", 0.3)


def test_two_requests_are_two() -> None:
    whole = Guess("ask_office_hours", 0.6)
    assert second_request("hvornår er der åbent, og er min betaling kommet?", whole, read) == (
        Guess("ask_office_hours", 0.95),
        "ask_payments",
    )


@pytest.mark.parametrize(
    "text",
    [
        "hej. er min betaling kommet?",
        "er min betaling kommet og registreret",
        "vi flyttede i maj. min kone er glad. er min betaling kommet?",
    ],
)
def test_one_request_is_one(text: str) -> None:
    assert second_request(text, Guess("ask_payments", 0.9), read) is None


def test_three_requests_are_too_many_to_guess() -> None:
    text = "hvornår har I åbent? er min betaling kommet? hvordan går min sag?"
    assert second_request(text, Guess("ask_payments", 0.6), read) is None


def test_small_talk_and_emergencies_stand_alone() -> None:
    assert second_request("er der åbent, og er min betaling kommet", Guess("urgent_help", 0.9), read) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Har ni öppet idag och vad kostar det?", ["Har ni öppet idag", "vad kostar det?"]),
        ("Milloin olette auki ja mitä puuttuu vielä?", ["Milloin olette auki", "mitä puuttuu vielä?"]),
        ("متى تفتحون اليوم وكم يجب أن أدفع", ["متى تفتحون اليوم", "كم يجب أن أدفع"]),
        ("When do you open? Has my payment arrived?", ["When do you open", "Has my payment arrived?"]),
        ("one " * 60, []),
    ],
)
def test_parts_are_found_in_every_language(text: str, parts: list[str]) -> None:
    assert clauses(text) == parts
