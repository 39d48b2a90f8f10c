"""Somebody wants a person: by phone now, by a word to the office, or when it opens."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_facts import closed

NIGHT = closed("2026-03-06T10:00:00+01:00", opens_tomorrow=True)


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_stranger_reads_the_phones_and_is_offered_a_call_and_nothing_is_promised(
    bo: Chat, api: BotApi, language: str
) -> None:
    bo.language = language
    answer = bo.presses("/talk_to_human")
    assert answer.startswith(bo.text("human"))
    assert "+45 39 18 24 64" in answer
    assert answer.endswith(bo.text("human-offer"))
    assert bo.choices()[:2] == ["/request_callback", "/message_caseworker"]
    assert api.asked("/requests") == []


def test_for_a_known_client_the_office_is_told_and_that_is_said(anna: Chat, api: BotApi) -> None:
    api.verify(anna.id, "anna@example.dk")
    answer = anna.presses("/talk_to_human")
    assert answer.endswith(anna.text("human-told"))
    assert api.asked("/requests")[0].body == {"kind": "person", "text": None, "phone": None, "email": None}


def test_a_stranger_who_writes_a_number_can_be_reached(bo: Chat, api: BotApi) -> None:
    assert bo.text("human-told") in bo.presses('/talk_to_human{"phone": "+4540506070"}')
    assert api.asked("/requests")[0].body["phone"] == "+4540506070"


def test_a_number_nobody_can_call_is_no_reason_to_promise_anything(bo: Chat, api: BotApi) -> None:
    api.world.forced["request"] = {"outcome": "invalid", "id": None, "wrong": {"phone": "invalid"}, "repeated": False}
    answer = bo.presses('/talk_to_human{"phone": "1234567"}')
    assert answer.endswith(bo.text("human-offer"))


@pytest.mark.parametrize(("outcome", "repeated"), [("taken", True), ("too_many", False)])
def test_asked_again_the_office_knows_already(anna: Chat, api: BotApi, outcome: str, repeated: bool) -> None:
    api.verify(anna.id, "anna@example.dk")
    api.world.forced["request"] = {"outcome": outcome, "id": None, "wrong": {}, "repeated": repeated}
    assert anna.text("human-known") in anna.presses("/talk_to_human")


def test_at_night_it_says_when_the_office_opens_and_what_can_be_done_now(anna: Chat, api: BotApi) -> None:
    api.world.hours = NIGHT
    api.verify(anna.id, "anna@example.dk")
    answer = anna.presses("/talk_to_human")
    assert "Vi åbner i morgen kl. 10.00." in answer
    assert answer.index("info@go2sweden.dk") < answer.index("+45 39 18 24 64")
    assert anna.choices() == ["/message_caseworker", "/request_callback", "/urgent_help", "/ask_office_hours"]
    assert api.asked("/requests") == []


def test_every_way_that_is_offered_leads_somewhere(bo: Chat, api: BotApi) -> None:
    api.world.hours = NIGHT
    bo.presses("/talk_to_human")
    for payload in bo.choices():
        assert bo.presses(payload)
        bo.presses("/cancel")
