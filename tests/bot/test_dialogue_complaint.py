"""A complaint: met calmly, shown, and passed on only after a yes."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_facts import Json

PASS_ON = '/affirm{"choice": "send"}'
RUDE = "Your caseworker was rude to my mother on the phone."


def asked(api: BotApi) -> list[Json]:
    return [call.body for call in api.asked("/requests")]


def written(chat: Chat, text: str = RUDE) -> str:
    """Complain in these words; what would be passed on."""
    chat.presses("/complain")
    return chat.writes(text)


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_complaint_is_shown_and_passed_on_after_a_yes(bo: Chat, api: BotApi, language: str) -> None:
    bo.language = language
    preview = written(bo)
    assert preview.startswith(bo.text("complaint-sorry"))
    assert bo.text("complaint-preview", text=RUDE) in preview
    assert asked(api) == []
    assert bo.presses(PASS_ON).startswith(bo.text("complaint-sent"))
    assert asked(api) == [{"kind": "complaint", "text": RUDE}]
    assert bo.rasa.slots(bo.id) == {}


def test_more_is_added_by_button_or_simply_by_writing_on(bo: Chat, api: BotApi) -> None:
    written(bo)
    assert bo.presses('/inform{"choice": "more"}') == bo.text("complaint-ask-more")
    bo.writes("It was on Monday.")
    assert bo.text("complaint-added") in bo.writes("She cried.")
    bo.presses(PASS_ON)
    assert asked(api)[0]["text"] == f"{RUDE}\nIt was on Monday.\nShe cried."


@pytest.mark.parametrize("payload", ["/deny", "/cancel"])
def test_no_passes_nothing_on(bo: Chat, api: BotApi, payload: str) -> None:
    written(bo)
    assert bo.presses(payload) == bo.text("task-complaint-stopped")
    assert "/talk_to_human" in bo.choices()
    assert asked(api) == []
    assert bo.rasa.slots(bo.id) == {}


def test_who_complains_about_waiting_is_offered_how_the_case_stands(bo: Chat, api: BotApi) -> None:
    written(bo, "I have been waiting for months and nobody cares.")
    assert "/ask_case_status" in bo.choices()
    bo.presses(PASS_ON)
    assert bo.choices()[0] == "/ask_case_status"
    written(bo)
    assert "/ask_case_status" not in bo.choices()


def test_a_person_in_the_middle_is_shown_and_the_complaint_is_kept(bo: Chat, api: BotApi) -> None:
    written(bo)
    answer = bo.presses("/talk_to_human")
    assert answer.startswith(bo.text("human"))
    assert bo.text("task-resume", task="complaint") in answer
    bo.presses(PASS_ON)
    assert asked(api)[-1] == {"kind": "complaint", "text": RUDE}


def test_the_same_again_and_one_too_many_are_said_as_they_are(bo: Chat, api: BotApi) -> None:
    written(bo)
    api.world.forced["request"] = {"outcome": "taken", "id": 7, "wrong": {}, "repeated": True}
    assert bo.presses(PASS_ON).startswith(bo.text("complaint-repeated"))
    written(bo)
    api.world.forced["request"] = {"outcome": "too_many", "id": None, "wrong": {}, "repeated": False}
    assert bo.presses(PASS_ON).startswith(bo.text("complaint-too-many", email="info@go2sweden.dk"))
    assert "/talk_to_human" in bo.choices()


def test_what_the_backend_cannot_read_is_asked_for_again(bo: Chat, api: BotApi) -> None:
    written(bo)
    api.world.forced["request"] = {"outcome": "invalid", "id": None, "wrong": {"text": "missing"}, "repeated": False}
    assert bo.presses(PASS_ON) == bo.text("complaint-ask")


@pytest.mark.parametrize("nothing", ["😡😡", "!!!", "/thank"])
def test_what_is_no_words_is_no_complaint(bo: Chat, api: BotApi, nothing: str) -> None:
    bo.presses("/complain")
    answer = bo.presses(nothing) if nothing.startswith("/") else bo.writes(nothing)
    assert bo.text("complaint-ask") in answer


def test_braces_and_very_long_texts_are_kept_and_cut(bo: Chat, api: BotApi) -> None:
    preview = written(bo, "{ $text } " * 700)
    assert "{ $text } { $text }" in preview
    assert bo.text("preview-cut") in preview
    bo.presses(PASS_ON)
    assert len(asked(api)[0]["text"]) == 5000
