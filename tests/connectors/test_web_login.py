"""A login on the portal, told to the chat's socket by a ticket; for every other client nothing has changed."""

import pytest

from backend.accounts import sessions
from backend.models.conversations import Conversation
from backend.verification import identity
from tests.connectors.conftest import Visit
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.running import Running, Visitor, until

pytestmark = ONLY_SQLITE


def ticket(who: Portal) -> str:
    """A ticket, as the widget on the portal's pages asks for it."""
    headers = {"X-Chat": "1", "Sec-Fetch-Site": "same-origin"}
    return str(who._send("POST", "/portal/chat-login", headers=headers).json()["ticket"])


def verified_for(server: Running, visitor: Visitor) -> int | None:
    """The client that a visitor's chat is verified for."""
    address = server.house.signer.read("web-session", visitor.session or "")
    with server.database.read() as session:
        found = session.query(Conversation).filter(Conversation.address == address).one_or_none()
        client = identity.identity(session, found, server.clock()).client if found is not None else None
        return client.id if client is not None else None


@pytest.fixture
def logged_in(server: Running, people: People) -> Portal:
    """Anna's browser, logged in on the portal."""
    return Portal(server, people.anna)


def test_a_new_chat_with_a_ticket_is_verified_from_the_start(
    server: Running, visit: Visit, logged_in: Portal, people: People
) -> None:
    visitor = visit()
    visitor.enter(login=ticket(logged_in), history=True, language="en")
    assert verified_for(server, visitor) == people.anna.id
    assert visitor.events("session_history") == [{"messages": []}]
    assert visitor.say("hello", message_id="m1")["ok"]
    assert visitor.texts() == ["You said: hello"]


def test_a_chat_that_is_open_already_goes_on_verified(
    server: Running, anna: Visitor, logged_in: Portal, people: People
) -> None:
    anna.say("hello", message_id="m1")
    anna.texts()
    before = anna.session
    assert anna.enter(before, login=ticket(logged_in), history=True) == before
    assert [one["text"] for one in anna.events("session_history")[0]["messages"]] == ["hello", "You said: hello"]
    assert verified_for(server, anna) == people.anna.id


@pytest.mark.parametrize("bad", ["x", "", None, 7, {"a": 1}, "a" * 5000, "\\ud800"])
def test_a_bad_ticket_is_passed_over(server: Running, anna: Visitor, bad: object) -> None:
    before = anna.session
    assert anna.enter(before, login=bad) == before
    assert verified_for(server, anna) is None
    assert anna.say("hello")["ok"]


def test_carl_reads_nothing_of_hers_at_the_same_computer(
    server: Running, visit: Visit, logged_in: Portal, people: People
) -> None:
    hers = visit()
    session = hers.enter(login=ticket(logged_in))
    hers.say("How is my case going?", message_id="m1")
    hers.texts()
    his = visit()
    assert his.enter(session, login=ticket(Portal(server, people.carl)), history=True) != session
    assert his.events("session_history") == [{"messages": []}]
    hers.say("still there?", message_id="m2")
    hers.texts(2)
    until(server.idle)
    assert "bot_uttered" not in his.heard


def test_after_logging_out_the_chat_shows_nothing_of_what_was_said(
    server: Running, visit: Visit, logged_in: Portal, people: People
) -> None:
    visitor = visit()
    session = visitor.enter(login=ticket(logged_in))
    visitor.say("How is my case going?", message_id="m1")
    visitor.texts()
    with server.database.write() as transaction:
        found = sessions.find(transaction, logged_in.cookies["session"], server.clock())
        assert found is not None
        sessions.end(transaction, found.id, people.anna.id, server.clock())
    reload = visit()
    assert reload.enter(session, history=True) == session
    assert reload.events("session_history") == [{"messages": []}]
    assert verified_for(server, reload) is None


def test_what_is_said_in_a_verified_chat_is_hidden_once_that_has_run_out(
    server: Running, visit: Visit, logged_in: Portal
) -> None:
    visitor = visit()
    session = visitor.enter(login=ticket(logged_in))
    visitor.say("How is my case going?", message_id="m1")
    visitor.texts()
    server.clock.advance(minutes=61)
    again = visit()
    again.enter(session, history=True)
    assert [one["hidden"] for one in again.events("session_history")[0]["messages"]] == [True, True]
    logged_in.get("/portal/")
    back = visit()
    back.enter(session, history=True, login=ticket(logged_in))
    assert [one["hidden"] for one in back.events("session_history")[0]["messages"]] == [False, False]


def test_no_ticket_is_in_the_log(
    visit: Visit, logged_in: Portal, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    shown = ticket(logged_in)
    visit().enter(login=shown)
    visit().enter(login=shown)
    assert shown not in caplog.text + "".join(capfd.readouterr())
