"""What somebody's first words decide: danger to life, an outburst, a wish for a person."""

import asyncio
from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher

from actions.answering import ActionAnswer
from actions.people_words import DANGER, WAITING, speaks_of
from actions.task_form import ValidateTaskForm
from tests.actions.messages import CONVERSATION, message, tracker
from tests.support.bot_api_double import BotApi


def then(
    tasks: list[dict[str, Any]], intent: str, text: str, **entities: str
) -> tuple[list[str], list[dict[str, Any]]]:
    """What is said, as keys, to a message that is certainly read as `intent`, and the tasks that are open then."""
    said = message(text, intent, (intent,), **entities)
    said["parse_data"]["intent_ranking"][0]["confidence"] = 1.0
    dispatcher = CollectingDispatcher()
    events = asyncio.run(ValidateTaskForm().run(dispatcher, tracker(said, tasks=tasks), {}))
    left = next((event["value"] for event in events if event.get("name") == "tasks"), tasks)
    return [part["key"] for one in dispatcher.messages for part in one["parts"]], left or []


def first(intent: str, text: str, **entities: str) -> tuple[list[str], list[dict[str, Any]]]:
    """What is said to a first message, as keys, and the tasks that are open then."""
    said = message(text, intent, (intent,), **entities)
    dispatcher = CollectingDispatcher()
    events = asyncio.run(ActionAnswer().run(dispatcher, tracker(said), {}))
    tasks = next((event["value"] for event in events if event.get("name") == "tasks"), None)
    if tasks:
        events = asyncio.run(ValidateTaskForm().run(dispatcher, tracker(said, tasks=tasks), {}))
        tasks = next(event["value"] for event in events if event.get("name") == "tasks")
    return [part["key"] for one in dispatcher.messages for part in one["parts"]], tasks or []


@pytest.mark.parametrize(
    "text",
    [
        "Min mand trækker ikke vejret",
        "Hon är MEDVETSLÖS",
        "help, he can’t breathe!",
        "Vaimoni on tajuton",
        "زوجتي فاقدة الوعي",
    ],
)
def test_danger_to_life_names_112_first_and_asks_nothing(api: BotApi, text: str) -> None:
    keys, tasks = first("urgent_help", text)
    assert keys[0] == "urgent-danger"
    assert keys[-1] == "urgent-danger-then"
    assert "urgent-ask-by-when" not in keys
    assert tasks[0]["values"]["what"] == text


def test_words_that_say_what_has_happened_are_not_asked_for_again(api: BotApi) -> None:
    keys, tasks = first("urgent_help", "they stopped my wife at the border", phone="+4540506070")
    assert keys[0] == "urgent-112"
    assert keys[-1] == "urgent-ask-by-when"
    assert tasks[0]["values"]["reach"] == "+4540506070"


def test_few_words_are_no_story(api: BotApi) -> None:
    keys, _tasks = first("urgent_help", "it is urgent!!")
    assert keys[-1] == "urgent-ask-what"


def test_a_short_outburst_is_kept_nowhere_and_leads_to_a_person(api: BotApi) -> None:
    keys, tasks = first("complain", "stupid bot")
    assert keys == ["complaint-short"]
    assert tasks == []
    assert api.asked("/requests") == []


def test_a_complaint_in_whole_sentences_is_shown_at_once(api: BotApi) -> None:
    keys, tasks = first("complain", "I have paid for nothing since March")
    assert keys == ["complaint-sorry", "complaint-preview", "complaint-confirm"]
    assert tasks[0]["values"]["text"] == "I have paid for nothing since March"


def test_a_wish_for_a_call_in_whole_sentences_is_what_the_call_is_about(api: BotApi) -> None:
    keys, tasks = first("request_callback", "please call me about my visa tomorrow", date="2026-03-06")
    assert keys == ["callback-ask-phone"]
    assert tasks[0]["values"]["about"] == "please call me about my visa tomorrow"
    assert tasks[0]["values"]["day"] == "2026-03-06"


def test_why_somebody_wants_a_person_is_passed_on_and_a_bare_wish_is_not(api: BotApi) -> None:
    api.verify(CONVERSATION, "anna@example.dk")
    first("talk_to_human", "can I talk to somebody about my daughter's rejected passport")
    assert "rejected passport" in api.asked("/requests")[0].body["text"]


@pytest.mark.parametrize("text", ["we open the door", "my passport", "is the office open", "dørene er åbne", "مرحبا"])
def test_everyday_words_are_no_danger(text: str) -> None:
    assert not speaks_of(DANGER, text)
    assert not speaks_of(WAITING, text)


def test_who_goes_on_telling_is_let_tell_it_before_the_next_question(api: BotApi) -> None:
    _keys, tasks = first("urgent_help", "they stopped my wife at the border")
    keys, tasks = then(tasks, "urgent_help", "they took her passport and her phone too")
    assert keys == ["urgent-added", "urgent-ask-by-when"]
    assert tasks[0]["values"]["what"].splitlines()[1] == "they took her passport and her phone too"


def test_a_deadline_a_place_and_a_number_are_answers_whatever_they_read_like(api: BotApi) -> None:
    _keys, tasks = first("urgent_help", "they stopped my wife at the border")
    keys, tasks = then(tasks, "ask_office_hours", "on Friday", date="2026-03-06")
    assert keys == ["urgent-ask-where"]
    keys, tasks = then(tasks, "out_of_scope", "Øresund bridge")
    assert keys == ["urgent-ask-reach"]
    keys, tasks = then(tasks, "request_callback", "call me on 40506070", phone="40506070")
    assert "urgent-summary-reach" in keys


@pytest.mark.parametrize("intent", ["ask_office_hours", "bot_challenge"])
def test_a_real_question_in_between_is_left_to_its_rule(api: BotApi, intent: str) -> None:
    _keys, tasks = first("urgent_help", "they stopped my wife at the border")
    assert then(tasks, intent, "are you there on Friday?", date="2026-03-06") == ([], tasks)


def test_an_emergency_is_no_answer_to_when_somebody_shall_call(api: BotApi) -> None:
    _keys, tasks = first("request_callback", "call me", phone="40506070")
    said = then(tasks, "urgent_help", "my flight is tomorrow and I have no permit", date="2026-03-06")
    assert said == ([], tasks)


def test_a_time_given_before_the_number_is_kept(api: BotApi) -> None:
    _keys, tasks = first("request_callback", "call me")
    keys, tasks = then(tasks, "inform", "Friday at 14", date="2026-03-06", time="14:00")
    assert keys == ["callback-ask-phone"]
    keys, tasks = then(tasks, "inform", "40506070", phone="40506070")
    assert keys == ["callback-ask-about"]
    assert tasks[0]["values"]["day"] == "2026-03-06"


@pytest.mark.parametrize(
    ("intent", "following"), [("urgent_help", "urgent-summary"), ("request_callback", "callback-ask-when")]
)
def test_a_yes_to_the_number_on_file_is_enough(api: BotApi, intent: str, following: str) -> None:
    api.verify(CONVERSATION, "anna@example.dk")
    _keys, tasks = first(intent, "they stopped my wife at the border" if intent == "urgent_help" else "call me")
    while tasks[0]["step"] in {"by_when", "where"}:
        _keys, tasks = then(tasks, "inform", "Malmö")
    keys, _tasks = then(tasks, "affirm", "yes")
    assert keys[0] == following
