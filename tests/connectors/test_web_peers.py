"""Other people's Rasa web chat clients work here as they do with Rasa's own channel."""

import httpx
import pytest

from connectors.base import Button, Reply
from tests.connectors.conftest import Visit
from tests.support.databases import ONLY_SQLITE
from tests.support.running import Running, Visitor, until

pytestmark = ONLY_SQLITE


@pytest.fixture(params=[["polling", "websocket"], ["websocket"]], ids=["upgraded", "websocket"])
def peer(visit: Visit, request: pytest.FixtureRequest) -> Visitor:
    """rasa-webchat's way: its session request, its empty first payload."""
    visitor = visit(request.param)
    visitor.emit("session_request", {"session_id": None})
    visitor.session = visitor.events("session_confirm")[0]
    visitor.emit("user_uttered", {"message": None, "customData": {}, "session_id": visitor.session})
    return visitor


def test_the_confirmed_session_is_a_plain_text(peer: Visitor) -> None:
    assert isinstance(peer.session, str)


def test_a_message_without_a_name_of_its_own_is_answered(peer: Visitor) -> None:
    peer.emit("user_uttered", {"message": "hello", "customData": {"language": "en"}, "session_id": peer.session})
    (uttered,) = peer.events("bot_uttered")
    assert uttered["text"] == "You said: hello"
    assert "quick_replies" not in uttered


def test_its_first_payload_introduces_the_assistant(server: Running, peer: Visitor) -> None:
    peer.emit("user_uttered", {"message": "/get_started", "customData": {}, "session_id": peer.session})
    peer.texts()
    assert server.dialogue.heard() == ["/greet"]


def test_a_quick_reply_it_sends_back_is_a_press(server: Running, peer: Visitor) -> None:
    server.dialogue.answers["hello"] = Reply("Choose", (Button("My case", "/ask_case_status"),))
    peer.emit("user_uttered", {"message": "hello", "session_id": peer.session})
    choice = peer.events("bot_uttered")[0]["quick_replies"][0]
    peer.emit("user_uttered", {"message": choice["payload"], "customData": {}, "session_id": peer.session})
    peer.texts(2)
    assert server.dialogue.heard()[-1] == "/ask_case_status"


def test_the_same_words_twice_are_two_messages(server: Running, peer: Visitor) -> None:
    for _ in range(2):
        peer.emit("user_uttered", {"message": "yes", "session_id": peer.session})
    peer.texts(2)
    assert server.dialogue.heard() == ["yes", "yes"]


def test_messages_are_answered_in_their_order(server: Running, peer: Visitor) -> None:
    for number in range(5):
        assert peer.say(f"question {number}")["ok"]
    assert peer.texts(5) == [f"You said: question {number}" for number in range(5)]


def test_polling_alone_works_too(visit: Visit) -> None:
    visitor = visit(["polling"])
    visitor.enter()
    visitor.emit("user_uttered", {"message": "hello", "session_id": visitor.session})
    assert visitor.texts() == ["You said: hello"]


def test_a_session_of_rasas_own_channel_is_answered_with_one_of_ours(visit: Visit) -> None:
    visitor = visit()
    confirmed = visitor.enter("c0ffee00c0ffee00c0ffee00c0ffee00")
    assert confirmed != "c0ffee00c0ffee00c0ffee00c0ffee00"


def test_it_comes_back_after_its_page_was_reloaded(visit: Visit, server: Running, peer: Visitor) -> None:
    peer.emit("user_uttered", {"message": "hello", "session_id": peer.session})
    peer.texts()
    peer.leave()
    back = visit()
    assert back.enter(peer.session) == peer.session
    back.emit("user_uttered", {"message": "and now?", "session_id": peer.session})
    assert back.texts() == ["You said: and now?"]
    until(server.idle)
    assert len({turn.conversation for turn in server.dialogue.turns}) == 1


def test_any_page_may_carry_it(server: Running) -> None:
    answer = httpx.get(
        f"{server.url}/socket.io/",
        params={"EIO": "4", "transport": "polling"},
        headers={"Origin": "https://www.nordbro.example"},
    )
    assert answer.headers["access-control-allow-origin"] in {"*", "https://www.nordbro.example"}
