"""Sessions of the website chat: issued and signed here, and good for nobody else's messages."""

from threading import Event

import pytest

from connectors.base import Reply, Turn
from tests.connectors.conftest import Visit
from tests.support.databases import ONLY_SQLITE
from tests.support.running import PATIENCE, Running, Visitor, until

pytestmark = ONLY_SQLITE


def test_a_session_is_issued_and_given_back_when_it_is_named(visit: Visit) -> None:
    first = visit()
    session = first.enter()
    assert visit().enter(session) == session


def test_sessions_differ_and_say_nothing(visit: Visit) -> None:
    sessions = {visit().enter() for _ in range(5)}
    assert len(sessions) == 5
    assert all(len(session) > 60 for session in sessions)


@pytest.mark.parametrize(
    "forged",
    ["annas-session", "", "0" * 32, "a.b", "a" * 5000, "\ud800", "\x00", 42, True, ["x"], {"x": 1}, None, 1.5],
)
def test_a_session_that_was_not_issued_here_is_replaced(visit: Visit, forged: object) -> None:
    if forged == "\ud800":  # no JSON encoder of a browser sends this; ours must be told to
        forged = "\\ud800"
    session = visit().enter(forged)
    assert session != forged
    assert visit().enter(session) == session


def test_a_session_signed_for_something_else_is_replaced(visit: Visit, server: Running, anna: Visitor) -> None:
    address = server.house.signer.read("web-session", anna.session or "")
    assert address is not None
    forged = server.house.signer.sign("receipt", address)
    assert visit().enter(forged) not in {forged, anna.session}


def test_a_changed_session_is_replaced(visit: Visit, anna: Visitor) -> None:
    session = anna.session or ""
    changed = f"{'B' if session[5] != 'B' else 'C'}".join((session[:5], session[6:]))
    assert visit().enter(changed) not in {changed, session}


def test_nobody_sees_another_sessions_messages(anna: Visitor, carl: Visitor) -> None:
    anna.say("How is my case going?", message_id="m1")
    assert anna.texts() == ["You said: How is my case going?"]
    carl.say("And the weather?")
    assert carl.texts() == ["You said: And the weather?"]
    assert len(anna.heard["bot_uttered"]) == 1
    assert "user_echo" not in carl.heard


def test_a_message_with_a_forged_session_is_refused_in_words_and_kept_nowhere(server: Running, carl: Visitor) -> None:
    answer = carl.call("user_uttered", {"message": "hello", "session_id": "annas-session", "message_id": "m1"})
    assert (answer["ok"], answer["error"]) == (False, "session_unknown")
    assert answer["text"]
    until(server.idle)
    assert server.dialogue.turns == []


def test_a_peers_message_with_a_forged_session_is_answered_with_a_bubble(server: Running, carl: Visitor) -> None:
    carl.emit("user_uttered", {"message": "hello", "session_id": "annas-session"})
    assert carl.texts() == [server.house.texts.say("da", "refused-session-unknown")]
    assert server.dialogue.turns == []


def test_a_message_without_a_session_on_a_socket_without_one_is_refused(visit: Visit) -> None:
    assert visit().call("user_uttered", {"message": "hello", "message_id": "m1"})["error"] == "session_unknown"


def test_a_message_without_a_session_belongs_to_the_sockets(server: Running, anna: Visitor) -> None:
    assert anna.call("user_uttered", {"message": "hello"})["ok"]
    assert anna.texts() == ["You said: hello"]


def test_history_comes_only_with_a_session_that_was_issued_here(visit: Visit, anna: Visitor) -> None:
    anna.say("hello", message_id="m1")
    anna.texts()
    stranger = visit()
    stranger.enter("annas-session", history=True)
    assert stranger.events("session_history") == [{"messages": []}]
    reload = visit()
    reload.enter(anna.session, history=True)
    shown = reload.events("session_history")[0]["messages"]
    assert [(one["from"], one["text"], one["hidden"]) for one in shown] == [
        ("client", "hello", False),
        ("bot", "You said: hello", False),
    ]


def test_history_is_not_sent_to_clients_that_do_not_ask(visit: Visit, anna: Visitor) -> None:
    anna.say("hello")
    anna.texts()
    peer = visit()
    peer.enter(anna.session)
    assert "session_history" not in peer.heard


def test_a_socket_that_changes_its_session_hears_the_old_one_no_longer(
    visit: Visit, server: Running, anna: Visitor
) -> None:
    other = visit()
    other.enter(anna.session)
    other.enter()
    anna.say("hello", message_id="m1")
    anna.texts()
    until(server.idle)
    assert "bot_uttered" not in other.heard
    assert "user_echo" not in other.heard


def leave_before_the_answer(server: Running, anna: Visitor) -> None:
    """Anna asks and closes the page; her answer is ready when nobody is there."""
    answering, gone = Event(), Event()

    def answer(_turn: Turn) -> Reply:
        answering.set()
        assert gone.wait(PATIENCE)
        return Reply("While you were away")

    server.dialogue.answers["hello"] = answer
    anna.emit("user_uttered", {"message": "hello", "session_id": anna.session})
    assert answering.wait(PATIENCE)
    anna.leave()
    until(lambda: not server.present())
    gone.set()
    until(server.idle)


def test_what_was_said_while_nobody_was_there_comes_on_return(visit: Visit, server: Running, anna: Visitor) -> None:
    leave_before_the_answer(server, anna)
    back = visit()
    back.enter(anna.session)
    assert back.texts() == ["While you were away"]


def test_a_return_with_a_message_instead_of_a_greeting_is_a_return(
    visit: Visit, server: Running, anna: Visitor
) -> None:
    leave_before_the_answer(server, anna)
    back = visit()
    back.call("user_uttered", {"message": "are you there?", "session_id": anna.session})
    assert back.texts(2) == ["While you were away", "You said: are you there?"]


def test_a_stranger_does_not_get_what_waits_for_her(visit: Visit, server: Running, anna: Visitor) -> None:
    leave_before_the_answer(server, anna)
    stranger = visit()
    stranger.enter()
    stranger.enter("annas-session")
    until(server.idle)
    assert "bot_uttered" not in stranger.heard
