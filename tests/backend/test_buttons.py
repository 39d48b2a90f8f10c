"""Choices: opaque on their way out; a press, its words or a number are read back, and nothing else is."""

import pytest

from backend.models.conversations import Message
from connectors.base import Button, Reply
from tests.support.house import ANNAS_CHAT, BOS_CHAT, House

CHOICES = (Button("My checklist", "/ask_checklist"), Button("Office hours", "/ask_office_hours"))


@pytest.fixture
def asked(house: House) -> House:
    """A house in whose chat two choices stand."""
    house.dialogue.answers["what can you do for me?"] = Reply("Choose one", CHOICES)
    house.ask("what can you do for me?")
    return house


def ids(house: House, chat: str = ANNAS_CHAT) -> list[str]:
    """The ids of the choices that were shown last."""
    shown = next(one for one in reversed(house.web.sent) if one.address == chat and one.buttons)
    return [button.payload for button in shown.buttons]


def test_no_payload_leaves_the_house(asked: House) -> None:
    sent = asked.web.sent[-1].buttons
    assert [button.title for button in sent] == ["My checklist", "Office hours"]
    assert all(button.payload.startswith("b:") and len(button.payload.encode()) <= 64 for button in sent)
    assert len(set(ids(asked))) == 2


def test_a_press_reaches_the_dialogue_as_its_payload_and_the_transcript_as_its_title(asked: House) -> None:
    asked.ask(ids(asked)[0])
    assert asked.dialogue.heard()[-1] == "/ask_checklist"
    assert [message.text for message in asked.messages()][-2] == "My checklist"


@pytest.mark.parametrize("typed", ["My checklist", "my checklist", "  MY CHECKLIST "])
def test_the_words_of_a_choice_are_a_press(asked: House, typed: str) -> None:
    asked.ask(typed)
    assert asked.dialogue.heard()[-1] == "/ask_checklist"


def test_a_choice_of_an_older_message_may_still_be_pressed_but_not_typed(asked: House) -> None:
    old = ids(asked)[1]
    asked.ask("hello, something else")
    asked.ask("Office hours")
    assert asked.dialogue.turns[-1].payload is None
    asked.ask(old)
    assert asked.dialogue.turns[-1].payload == "/ask_office_hours"


def test_the_id_of_another_conversations_button_is_plain_text(asked: House) -> None:
    stolen = ids(asked)[0]
    asked.ask(stolen, BOS_CHAT)
    assert asked.dialogue.turns[-1].payload is None
    assert asked.dialogue.turns[-1].text == stolen


def test_an_invented_id_is_plain_text(asked: House) -> None:
    asked.ask("b:AAAAAAAAAAAAAAAA")
    assert asked.dialogue.turns[-1].payload is None


def test_a_payload_typed_by_hand_is_plain_text_even_if_it_is_that_of_a_choice(asked: House) -> None:
    asked.ask("/ask_checklist")
    assert asked.dialogue.turns[-1].payload is None


def test_a_number_is_plain_text_where_choices_are_buttons(asked: House) -> None:
    asked.ask("1")
    assert asked.dialogue.turns[-1].payload is None


def test_a_number_chooses_where_choices_are_numbered(house: House) -> None:
    house.dialogue.answers["what can you do for me?"] = Reply("Choose one", CHOICES)
    for text in ("what can you do for me?", "2"):
        house.receive(text, channel="sms")
        house.work()
    assert house.dialogue.turns[-1].payload == "/ask_office_hours"


def test_a_press_does_not_turn_the_language(asked: House) -> None:
    asked.ask("Hej, hvordan går det med min sag hos jer i dag?")
    asked.dialogue.answers["/ask_checklist"] = Reply("Din liste")
    old = next(one for one in asked.web.sent if one.buttons).buttons[0].payload
    asked.ask(old)
    assert asked.dialogue.turns[-1].language == "da"


def test_what_was_pressed_is_stored_with_its_payload(asked: House) -> None:
    asked.ask(ids(asked)[0])
    pressed: Message = asked.messages()[-2]
    assert pressed.payload == "/ask_checklist"
