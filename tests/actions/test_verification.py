"""Single steps of the verification form that depend on the words of a message, which buttons don't have."""

import asyncio
from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher

from actions.verification import ValidateVerificationForm
from tests.actions.messages import CONVERSATION, message, tracker
from tests.support.bot_api_double import BotApi, Session

STARTED = {"event": "active_loop", "name": "verification_form"}


def step(*events: dict[str, Any], **slots: Any) -> tuple[list[str], dict[str, Any], list[str]]:
    """The keys said, the slots set and the payloads offered for the last of the messages."""
    dispatcher = CollectingDispatcher()
    conversation = tracker(message("sign in", "verify_identity"), STARTED, *events, **slots)
    set_slots = asyncio.run(ValidateVerificationForm().run(dispatcher, conversation, {}))
    parts = [part["key"] for said in dispatcher.messages for part in said["parts"]]
    choices = [item["payload"] for said in dispatcher.messages for item in said["choices"]]
    return parts, {event["name"]: event["value"] for event in set_slots}, choices


@pytest.mark.parametrize(
    ("requested", "text", "intent", "expected"),
    [
        ("email", "anna@gmailcom", "inform", ["verify-bad-email", "verify-again-email"]),
        ("email", "anna", "inform", ["verify-again-email"]),
        ("email", "what?", None, ["verify-again-email"]),
        ("phone", "31 21", "inform", ["verify-bad-phone", "verify-again-phone"]),
        ("phone", "my phone", "nlu_fallback", ["verify-again-phone"]),
        ("code", "12345", "inform", ["verify-bad-code", "verify-again-code"]),
        ("code", "the code", "inform", ["verify-again-code"]),
    ],
)
def test_an_unusable_answer_is_told_what_is_wrong_with_it(
    api: BotApi, requested: str, text: str, intent: str | None, expected: list[str]
) -> None:
    slots = {"requested_slot": requested, "email": "anna@example.dk" if requested == "phone" else None}
    parts, kept, _ = step(message(text, intent), **slots)
    assert parts == expected
    assert kept["verification_misses"] == 1
    assert kept["requested_slot"] == requested


@pytest.mark.parametrize("intent", ["update_my_details", "ask_my_details", "nlu_fallback", "deny", "ask_case_status"])
def test_an_email_is_taken_whatever_the_words_around_it_seemed_to_mean(api: BotApi, intent: str) -> None:
    parts, kept, _ = step(message("my mail is", intent, email="anna@example.dk"), requested_slot="email")
    assert parts == ["verify-ask-phone"]
    assert kept["email"] == "anna@example.dk"


def test_an_emergency_comes_before_the_phone_number_in_it(api: BotApi) -> None:
    cry = message("stopped at the border, call 31212464", "urgent_help", phone="31212464")
    assert step(cry, requested_slot="phone", email="anna@example.dk") == ([], {}, [])


def test_a_case_number_makes_the_waiting_question_precise(api: BotApi) -> None:
    answer = message("G2S-2026-0142", "inform", case_number="g2s-2026-0142")
    parts, kept, _ = step(answer, requested_slot="email", question="ask_checklist")
    assert parts == ["verify-why-question", "verify-ask-email"]
    assert (kept["question"], kept["question_case"]) == ("ask_checklist", "G2S-2026-0142")


def test_six_digits_where_a_phone_is_asked_for_are_too_short(api: BotApi) -> None:
    answer = message("312124", "inform", code="312124")
    parts, _, _ = step(answer, requested_slot="phone", email="anna@example.dk")
    assert parts == ["verify-bad-phone", "verify-again-phone"]
    assert api.asked("/verification") == []


def test_a_usable_answer_forgives_the_unusable_ones_before(api: BotApi) -> None:
    answer = message("anna@example.dk", "inform", email="anna@example.dk")
    _, kept, _ = step(answer, requested_slot="email", verification_misses=2.0)
    assert kept["verification_misses"] == 0


def test_an_email_refused_three_times_leads_to_a_person(api: BotApi) -> None:
    api.world.forced["claim"] = {"outcome": "invalid", "invalid": ["email"]}
    answer = message("x@y.invalid", "inform", email="x@y.invalid")
    parts, kept, choices = step(answer, requested_slot="email", phone="31212464", verification_misses=2.0)
    assert parts == ["verify-gave-up"]
    assert kept["requested_slot"] is None
    assert choices[0] == "/talk_to_human"


def test_a_correction_looks_back_no_further_than_to_where_the_form_began(api: BotApi) -> None:
    old = message("x", "inform", email="bo@example.dk", phone="40506070")
    answer = message("anna@example.dk", "inform", email="anna@example.dk")
    dispatcher = CollectingDispatcher()
    conversation = tracker(old, message("sign in", "verify_identity"), STARTED, answer, requested_slot="code")
    events = asyncio.run(ValidateVerificationForm().run(dispatcher, conversation, {}))
    assert api.asked("/verification") == []
    assert {"event": "slot", "timestamp": None, "name": "requested_slot", "value": "phone"} in events


def test_a_question_for_a_rule_is_left_to_the_rule(api: BotApi) -> None:
    assert step(message("when are you open?", "ask_office_hours"), requested_slot="email") == ([], {}, [])


def test_a_code_that_is_out_is_asked_for_when_the_form_starts_again(api: BotApi) -> None:
    api.sessions[CONVERSATION] = Session(code_out=True)
    parts, kept, choices = step(requested_slot=None)
    assert parts == ["verify-code-waiting", "verify-ask-code"]
    assert kept["requested_slot"] == "code"
    assert "/verify_identity" in choices
