"""What is offered when a message was not understood, and how messages are read from a conversation."""

import asyncio
from dataclasses import replace
from typing import Any

from rasa_sdk.events import FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.answering import ActionAnswer, question_of
from actions.conversation import ABOUT_THE_TALK, likeliest, not_understood
from actions.saying import choice
from actions.turn import Message, latest_message, previous_message, turn_of
from tests.actions.messages import CONVERSATION, message, tracker
from tests.support.bot_api_double import BotApi

RANKING = ("nlu_fallback", "greet", "pay", "inform", "ask_offer", "ask_payments", "get_receipt")


def fallback(likely: float, *before: Message) -> tuple[str, list[str]]:
    """The key said and the payloads offered for an unclear message, the likeliest reading so likely."""
    unclear = replace(read(message("hm", "nlu_fallback", RANKING)), confidences=(likely,))
    said = not_understood(unclear, before[-1] if before else None)
    return said.parts[0].key, [item.payload for item in said.choices]


def read(event: dict[str, Any]) -> Message:
    """A message as the actions see it."""
    return latest_message(tracker(event))


def test_the_three_likeliest_readings_are_offered_and_a_person_last() -> None:
    key, payloads = fallback(0.4)
    assert key == "fallback"
    assert payloads == ["/pay", "/ask_offer", "/ask_payments", "/talk_to_human"]


def test_readings_that_are_hardly_likely_are_not_offered() -> None:
    key, payloads = fallback(0.1)
    assert key == "fallback-lost"
    assert "/pay" not in payloads
    assert payloads[-1] == "/talk_to_human"


def test_the_second_time_in_a_row_a_person_comes_first() -> None:
    assert fallback(0.4, read(message("hm", "nlu_fallback")))[1][0] == "/talk_to_human"
    assert fallback(0.4, read(message("hi", "greet")))[0] == "fallback"


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


def test_an_email_out_of_the_blue_starts_signing_in(api: BotApi) -> None:
    conversation = tracker(message("anna@example.dk", "inform", email="anna@example.dk"))
    events = asyncio.run(ActionAnswer().run(CollectingDispatcher(), conversation, {}))
    assert events[-1] == FollowupAction("verification_form")
    api.verify(CONVERSATION, "anna@example.dk")
    assert asyncio.run(ActionAnswer().run(CollectingDispatcher(), conversation, {})) == []


def test_words_about_the_talk_are_passed_over_when_something_is_repeated() -> None:
    hours, repeat = message("hours?", "ask_office_hours"), message("again", "inform", repair="repeat")
    conversation = tracker(hours, repeat, repeat)
    before = previous_message(conversation, ABOUT_THE_TALK)
    assert before is not None
    assert before.intent == "ask_office_hours"
    assert previous_message(tracker(repeat, repeat), ABOUT_THE_TALK) is None


def test_a_payload_keeps_quotes_and_letters_of_a_value() -> None:
    assert choice("inform", case_number='Å"1').payload == '/inform{"case_number": "Å\\"1"}'
