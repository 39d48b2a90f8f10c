"""Writing to the caseworker, with every way a conversation can go wrong on it."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import CODE, BotApi


@pytest.fixture
def anna(anna: Chat, api: BotApi) -> Chat:
    """Anna, known already."""
    anna.id = f"{anna.id}-m"
    api.verify(anna.id, "anna@example.dk")
    return anna


def sent(api: BotApi) -> list[dict[str, str]]:
    return [call.body for call in api.asked("/messages")]


def test_a_message_is_previewed_and_sent_after_a_yes(anna: Chat, api: BotApi) -> None:
    assert anna.text("message-ask", number="G2S-2026-0142") in anna.presses("/message_caseworker")
    preview = anna.writes("Vi er flyttet til Malmø og har fået ny lejekontrakt.")
    assert "Malmø" in preview
    assert sent(api) == []
    assert anna.text("message-sent") in anna.presses("/affirm")
    assert sent(api)[0]["body"] == "Vi er flyttet til Malmø og har fået ny lejekontrakt."
    assert anna.rasa.slots(anna.id) == {}


def test_who_is_not_known_signs_in_first_and_goes_on_without_asking_again(rasa: object, api: BotApi, bo: Chat) -> None:
    bo.presses("/message_caseworker")
    bo.presses('/inform{"email": "anna@example.dk"}')
    bo.presses('/inform{"phone": "31212464"}')
    answer = bo.presses(f'/inform{{"code": "{CODE}"}}')
    assert bo.text("verify-done", name="Anna") in answer
    assert bo.text("message-ask", number="G2S-2026-0142") in answer


def test_a_question_in_the_middle_is_answered_and_the_message_goes_on(anna: Chat, api: BotApi) -> None:
    anna.presses("/message_caseworker")
    answer = anna.presses("/ask_office_hours")
    assert anna.text("task-resume", task="message") in answer
    assert anna.text("hours-week") in answer
    anna.writes("Her er teksten.")
    anna.presses("/affirm")
    assert len(sent(api)) == 1


def test_stop_sends_nothing(anna: Chat, api: BotApi) -> None:
    anna.presses("/message_caseworker")
    anna.writes("Her er teksten.")
    assert anna.text("task-message-stopped") in anna.presses("/cancel")
    assert sent(api) == []
    assert anna.rasa.slots(anna.id) == {}


def test_what_is_written_after_the_preview_is_added(anna: Chat, api: BotApi) -> None:
    anna.presses("/message_caseworker")
    anna.writes("Første linje.")
    anna.writes("Anden linje.")
    anna.presses('/inform{"choice": "send"}')
    assert sent(api)[0]["body"] == "Første linje.\nAnden linje."


def test_the_text_can_be_changed_before_it_goes(anna: Chat, api: BotApi) -> None:
    anna.presses("/message_caseworker")
    anna.writes("Forkert.")
    anna.presses('/inform{"choice": "edit:body"}')
    anna.writes("Rigtigt.")
    anna.presses("/affirm")
    assert sent(api)[0] == {"number": "G2S-2026-0142", "subject": "Rigtigt", "body": "Rigtigt."}


@pytest.mark.parametrize("kind", ["repeat", "what_now", "misunderstood", "silence"])
def test_words_about_the_talk_itself_ask_again_and_lose_nothing(anna: Chat, api: BotApi, kind: str) -> None:
    anna.presses("/message_caseworker")
    anna.writes("Her er teksten.")
    again = anna.presses(f'/inform{{"repair": "{kind}"}}')
    assert anna.text(f"task-{kind}") in again
    assert "Her er teksten." in again
    anna.presses("/affirm")
    assert len(sent(api)) == 1


def test_back_returns_to_the_text(anna: Chat) -> None:
    anna.presses("/message_caseworker")
    anna.writes("Her er teksten.")
    assert anna.text("message-ask", number="G2S-2026-0142") in anna.presses('/inform{"repair": "back"}')


def test_long_silence_ends_it_tidily(anna: Chat) -> None:
    anna.presses("/message_caseworker")
    assert anna.text("task-silence-end") in anna.presses('/inform{"repair": "silence_end"}')
    assert anna.rasa.slots(anna.id) == {}


def test_a_verification_that_lapses_in_the_middle_is_renewed_and_nothing_is_lost(anna: Chat, api: BotApi) -> None:
    anna.presses("/message_caseworker")
    anna.writes("Her er teksten.")
    api.expire(anna.id)
    assert anna.text("verify-expired") in anna.presses("/affirm")
    anna.presses('/inform{"email": "anna@example.dk"}')
    anna.presses('/inform{"phone": "31212464"}')
    assert "Her er teksten." in anna.presses(f'/inform{{"code": "{CODE}"}}')
    anna.presses("/affirm")
    assert sent(api)[-1]["body"] == "Her er teksten."


def test_a_change_of_language_in_the_middle_of_a_task_is_followed_at_once(anna: Chat) -> None:
    anna.presses("/message_caseworker")
    anna.language = "en"
    assert anna.text("message-confirm") in anna.writes("We have moved to Malmö and have a new contract.")
