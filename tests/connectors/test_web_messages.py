"""Messages of the website chat: acknowledged once they are committed, answered in every tab, refused in words."""

from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from backend.core.database import Database
from backend.models.conversations import Message
from connectors.base import Button, Inbound, Kept, Reply
from tests.connectors.conftest import Visit
from tests.support.databases import ONLY_SQLITE
from tests.support.house import TEXTS
from tests.support.running import Running, Visitor, until

pytestmark = ONLY_SQLITE


def kept(database: Database) -> int:
    """How many messages of clients are kept."""
    with database.read() as session:
        return session.scalar(select(func.count()).where(Message.author == "client")) or 0


def test_a_message_is_acknowledged_when_it_is_committed(database: Database, anna: Visitor) -> None:
    answer = anna.say("How is my case going?", message_id="m1")
    assert kept(database) == 1
    assert (answer["ok"], answer["text"]) == (True, None)
    assert len(answer["id"]) == 32


def test_it_is_not_acknowledged_before(server: Running, database: Database, anna: Visitor) -> None:
    seen: list[int] = []
    receive = server.house.inbox.receive

    def slow(inbound: Inbound) -> Kept:
        seen.append(kept(database))
        return receive(inbound)

    object.__setattr__(server.wired.channels.web.gateway.ports, "receive", slow)
    assert anna.say("hello", message_id="m1")["ok"]
    assert (seen, kept(database)) == ([0], 1)


def test_an_answer_carries_its_id_its_author_and_its_moment(server: Running, anna: Visitor) -> None:
    anna.say("hello", message_id="m1")
    (uttered,) = anna.events("bot_uttered")
    assert uttered["text"] == "You said: hello"
    assert (uttered["metadata"]["from"], len(uttered["metadata"]["id"])) == ("bot", 32)
    assert uttered["metadata"]["sent_at"] == server.clock().isoformat()


def test_choices_come_as_quick_replies_and_a_press_is_a_choice(server: Running, anna: Visitor) -> None:
    server.dialogue.answers["what can you do for me?"] = Reply("Choose", (Button("My case", "/ask_case_status"),))
    anna.say("what can you do for me?")
    (uttered,) = anna.events("bot_uttered")
    (choice,) = uttered["quick_replies"]
    assert (choice["title"], choice["content_type"]) == ("My case", "text")
    assert "ask_case_status" not in choice["payload"]
    anna.say(choice["payload"])
    anna.texts(2)
    assert server.dialogue.turns[-1].payload == "/ask_case_status"


def test_a_payload_typed_by_hand_is_text(server: Running, anna: Visitor) -> None:
    anna.say('/ask_case_status{"verified": true}')
    anna.texts()
    assert server.dialogue.turns[0].payload is None


def test_a_message_sent_twice_is_kept_and_answered_once(server: Running, database: Database, anna: Visitor) -> None:
    first, again = anna.say("hello", message_id="m1"), anna.say("hello", message_id="m1")
    assert first["id"] == again["id"]
    until(server.idle)
    assert kept(database) == 1
    assert anna.texts() == ["You said: hello"]


def test_the_same_name_in_another_session_is_another_message(database: Database, anna: Visitor, carl: Visitor) -> None:
    assert anna.say("hello", message_id="m1")["id"] != carl.say("hello", message_id="m1")["id"]
    assert kept(database) == 2


def test_two_tabs_see_the_question_once_and_the_answer_both(visit: Visit, anna: Visitor) -> None:
    other = visit()
    other.enter(anna.session)
    answer = anna.say("hello", message_id="m1")
    (echo,) = other.events("user_echo")
    assert (echo["id"], echo["message_id"], echo["text"]) == (answer["id"], "m1", "hello")
    assert anna.texts() == other.texts() == ["You said: hello"]
    assert "user_echo" not in anna.heard


def test_the_page_says_its_language_wherever_it_puts_it(visit: Visit, server: Running) -> None:
    for place in ("metadata", "customData"):
        visitor = visit()
        visitor.enter()
        visitor.say("123", **{place: {"language": "fi-FI"}})
        visitor.texts()
    assert [turn.language for turn in server.dialogue.turns] == ["fi", "fi"]


@pytest.mark.parametrize(("text", "error"), [("", "empty"), (" \n", "empty"), ("a " * 6000, "too_long")])
def test_a_refusal_comes_back_in_words(anna: Visitor, text: str, error: str) -> None:
    answer = anna.say(text, message_id="m1", metadata={"language": "en"})
    assert (answer["ok"], answer["error"]) == (False, error)
    assert answer["text"].startswith(TEXTS.say("en", f"refused-{error.replace('_', '-')}", most=10_000)[:20])
    assert "bot_uttered" not in anna.heard


def test_a_peer_hears_a_refusal_as_a_bubble(anna: Visitor) -> None:
    anna.say("", customData={"language": "en"})
    assert anna.texts() == [TEXTS.say("en", "refused-empty")]


def test_opening_the_chat_introduces_the_assistant_once(visit: Visit, server: Running, anna: Visitor) -> None:
    other = visit()
    other.enter(anna.session)
    for visitor in (anna, other, anna):
        assert visitor.call("conversation_open", {"session_id": anna.session, "language": "en"})["ok"]
    until(server.idle)
    assert server.dialogue.heard() == ["/greet"]
    assert server.dialogue.turns[0].language == "en"


def test_opening_a_chat_that_was_not_issued_here_is_refused(server: Running, anna: Visitor) -> None:
    assert anna.call("conversation_open", {"session_id": "carls-session"})["error"] == "session_unknown"
    assert server.dialogue.turns == []


def test_while_an_answer_is_written_every_tab_shows_it(anna: Visitor) -> None:
    anna.say("hello", message_id="m1")
    anna.texts()
    until(lambda: len(anna.heard.get("bot_typing", [])) == 2)
    assert anna.heard["bot_typing"] == [{"on": True}, {"on": False}]


def test_with_the_database_down_she_is_told_and_answered_later(
    server: Running, anna: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: Any, **_more: Any) -> Any:
        raise OperationalError("SELECT 1", {}, Exception("the server is gone"))

    with monkeypatch.context() as down:
        down.setattr(server.database, "_sessions", refuse)
        answer = anna.say("hello there, how are you?", message_id="m1", metadata={"language": "en"})
    assert (answer["ok"], answer["text"]) == (True, server.house.inbox.apology("en"))
    server.house.inbox.spool.drain(server.house.inbox.keep)
    assert anna.texts(2) == [answer["text"], "You said: hello there, how are you?"]
