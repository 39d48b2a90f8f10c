"""`kill -9` in the middle of conversations: nothing is lost, nothing is answered twice."""

import pytest

from tests.support.chat import Chat
from tests.support.live import Live

HOURS = "hvornår har I åbent?"


def test_while_rasa_is_down_the_client_is_told_and_answered_later(live: Live) -> None:
    chat = Chat(live.url, language="da")
    live.kill("rasa")
    sorry = chat.asks(HOURS)
    assert "nu@nordvej.example" in sorry
    assert "+45 70 10 20 30" in sorry
    answer = chat.hears()
    assert "09.00" in answer
    assert chat.silent(2)


def test_while_the_actions_are_down_the_question_is_kept(live: Live) -> None:
    live.wait(live.ready, 40)
    chat = Chat(live.url, language="en")
    live.kill("actions")
    chat.say("What are your opening hours on Monday?")
    said = [chat.hears()]
    while "09:00" not in said[-1] and len(said) < 3:
        said.append(chat.hears())
    assert sum("09:00" in text for text in said) == 1
    assert chat.silent(2)


@pytest.mark.parametrize("wait", [0.0, 0.02, 0.06, 0.2])
def test_the_web_process_killed_at_any_moment_loses_no_message(live: Live, wait: float) -> None:
    live.wait(live.ready, 40)
    chat = Chat(live.url, language="da")
    acknowledged = chat.say(HOURS, message_id=f"before-the-crash-{wait}")
    chat.silent(wait)
    live.kill("web")
    chat.leave()
    chat.come_back()
    chat.say(HOURS, message_id=f"before-the-crash-{wait}")
    assert acknowledged["ok"]
    assert "09.00" in chat.hears()
    live.wait(live.ready, 40)
    answers = {one["metadata"]["id"] for one in chat.heard if one.get("metadata") and "09.00" in one["text"]}
    assert chat.silent(1)
    assert len(answers) == 1
