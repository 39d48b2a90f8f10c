"""What is offered when a message was not understood, and how messages are read from a conversation."""

import asyncio
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import ActionFallback, ActionInform, likeliest
from actions.questions import question_of
from actions.saying import choice
from actions.turn import latest_message, turn_of
from tests.actions.messages import message, tracker

RANKING = ("nlu_fallback", "greet", "pay", "inform", "ask_offer", "ask_payments", "get_receipt")


def fallback(*messages: dict[str, Any]) -> tuple[str, list[str]]:
    """The key said and the payloads offered."""
    dispatcher = CollectingDispatcher()
    asyncio.run(ActionFallback().run(dispatcher, tracker(*messages), {}))
    said = dispatcher.messages[0]
    return said["parts"][0]["key"], [item["payload"] for item in said["choices"]]


def test_the_three_likeliest_readings_are_offered_and_a_person_last() -> None:
    key, payloads = fallback(message("hm", "nlu_fallback", RANKING))
    assert key == "fallback"
    assert payloads == ["/pay", "/ask_offer", "/ask_payments", "/talk_to_human"]


def test_the_second_time_in_a_row_a_person_comes_first() -> None:
    unclear = message("hm", "nlu_fallback", RANKING)
    assert fallback(unclear, unclear)[1][0] == "/talk_to_human"
    assert fallback(unclear, message("hi", "greet"), unclear)[0] == "fallback"


def test_readings_that_nobody_would_choose_are_not_offered() -> None:
    assert likeliest(("affirm", "thank", "out_of_scope", "talk_to_human")) == ()


def test_the_last_entity_of_a_name_counts_and_no_intent_means_not_understood() -> None:
    parsed = message("a b", None, email="a@example.dk")
    parsed["parse_data"]["entities"].append({"entity": "email", "value": "b@example.dk"})
    read = latest_message(tracker(parsed))
    assert (read.intent, read.entities["email"]) == ("nlu_fallback", "b@example.dk")


def test_a_turn_knows_its_conversation_turn_and_language() -> None:
    turn = turn_of(tracker(message("hi", "greet")))
    assert (turn.conversation_id, turn.turn_id, turn.language) == ("conversation-1", "turn-1", "en")


def test_a_case_number_alone_asks_for_its_status_unless_another_question_came_before() -> None:
    number = message("G2S-2026-0142", "inform", case_number=" g2s-2026-0142 ")
    assert question_of(tracker(number)).intent == "ask_case_status"
    asked = question_of(tracker(message("what is missing", "ask_checklist"), number))
    assert (asked.intent, asked.number) == ("ask_checklist", "G2S-2026-0142")


def test_an_email_out_of_the_blue_starts_signing_in() -> None:
    conversation = tracker(message("anna@example.dk", "inform", email="anna@example.dk"))
    events = asyncio.run(ActionInform().run(CollectingDispatcher(), conversation, {}))
    assert [event["name"] for event in events] == ["verification_form"]


def test_a_payload_keeps_quotes_and_letters_of_a_value() -> None:
    assert choice("inform", case_number='Å"1').payload == '/inform{"case_number": "Å\\"1"}'
