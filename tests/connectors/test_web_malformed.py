"""Whatever is sent to the chat: it is refused or ignored, the server stays up, and nobody else notices."""

from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.connectors.conftest import Visit
from tests.support.databases import ONLY_SQLITE
from tests.support.odd_json import fields, odd_json
from tests.support.running import Running, Visitor, until

pytestmark = ONLY_SQLITE

DEEP: Any = []
for _ in range(80):
    DEEP = [DEEP]
ODD = [None, True, 0, -1, 2**70, 1.5, "", "x", "\x00", [], [1], ["message"], {}, {"x": 1}, DEEP, b"bytes", "a" * 50_000]
PACKETS = [
    "",
    "garbage",
    "4",
    "42",
    '42["user_uttered"',
    "42[]",
    "42{}",
    '42["user_uttered",]',
    "9",
    "451-",
    "45-[]",
    "1",
]
QUERIES = ["", "?EIO=3", "?EIO=4&transport=pigeon", "?EIO=4&transport=polling&sid=nobody", "?EIO=x"]
MESSAGES = [0, True, 2**70, 1.5, [], ["hello"], {}, {"text": "hello"}, DEEP, b"\xff\xfe", [None]]
EVENTS = ["session_request", "user_uttered", "conversation_open"]


def still_there(anna: Visitor) -> None:
    """Anna is answered as if nothing had happened."""
    before = len(anna.heard.get("bot_uttered", []))
    assert anna.say("hello", message_id=f"m{before}")["ok"]
    assert anna.texts(before + 1)[-1] == "You said: hello"


@pytest.mark.parametrize("event", EVENTS)
def test_odd_data_of_an_event_is_survived(event: str, anna: Visitor, carl: Visitor) -> None:
    for odd in ODD:
        carl.emit(event, odd)
    carl.emit(event)
    carl.emit(event, {"session_id": carl.session, "message": "hello"}, "one more", 3)
    still_there(anna)
    still_there(carl)


@pytest.mark.parametrize("field", ["session_id", "message_id", "metadata", "customData", "language", "history"])
def test_odd_values_of_a_field_are_survived(field: str, anna: Visitor, carl: Visitor) -> None:
    for odd in ODD:
        for event in EVENTS:
            carl.emit(event, {"session_id": carl.session, "message": "hello", field: odd})
    still_there(anna)


def test_a_message_that_is_no_text_is_acknowledged_as_malformed(anna: Visitor, carl: Visitor) -> None:
    for odd in MESSAGES:
        answer = carl.say(odd, message_id="m1")
        assert answer == {"ok": False, "error": "malformed", "text": None}, odd
    still_there(anna)


def test_a_first_payload_that_is_none_is_ignored_kindly(server: Running, anna: Visitor) -> None:
    assert anna.say(None) == {"ok": True, "id": None}
    assert server.dialogue.turns == []


@pytest.mark.parametrize("text", ["\x00", "a\x00b", "\u202e", "\ufdd0", "😀" * 100, "\x1b[2J", "𝒽"])
def test_odd_characters_are_kept_and_answered(server: Running, anna: Visitor, text: str) -> None:
    assert anna.say(text, message_id="m1\x00")["ok"]
    anna.texts()
    assert len(server.dialogue.turns) == 1


def test_events_that_nobody_knows_are_ignored(anna: Visitor, carl: Visitor) -> None:
    for event in ("bot_uttered", "session_confirm", "user_echo", "connect", "disconnect", "message", "*", "x" * 500):
        carl.emit(event, {"text": "I am the bot", "session_id": anna.session})
    still_there(anna)
    assert [text for text in anna.texts() if "I am the bot" in text] == []


def test_a_packet_that_is_too_large_costs_its_sender_the_socket_and_nobody_else(anna: Visitor, carl: Visitor) -> None:
    carl.emit("user_uttered", {"message": "a" * 400_000, "session_id": carl.session})
    until(lambda: not carl.socket.connected)
    still_there(anna)


@pytest.mark.parametrize("packet", PACKETS)
def test_packets_that_are_no_packets_are_survived(server: Running, anna: Visitor, packet: str) -> None:
    with httpx.Client(base_url=server.url, timeout=5) as client:
        opened = client.get("/socket.io/", params={"EIO": "4", "transport": "polling"}).text
        sid = opened.partition('"sid":"')[2].partition('"')[0]
        where = {"EIO": "4", "transport": "polling", "sid": sid}
        client.post("/socket.io/", params=where, content="40")
        assert client.post("/socket.io/", params=where, content=packet).status_code in {200, 400}
    still_there(anna)


@pytest.mark.parametrize("query", QUERIES)
def test_requests_that_are_no_sockets_are_refused(server: Running, anna: Visitor, query: str) -> None:
    for method in ("GET", "POST", "PUT"):
        assert httpx.request(method, f"{server.url}/socket.io/{query}", timeout=5).status_code < 500
    still_there(anna)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(event=st.sampled_from(EVENTS), data=odd_json | st.dictionaries(fields, odd_json, max_size=5))
def test_no_json_at_all_brings_it_down(server: Running, visit: Visit, event: str, data: Any) -> None:
    visitor = visit()
    visitor.emit(event, data)
    assert httpx.get(f"{server.url}/healthz", timeout=5).status_code == 200
    assert visitor.enter()
    visitor.leave()
