"""The ticket by which the chat learns who has logged in on the portal: who gets one, and what each is worth."""

from datetime import timedelta

import pytest

from backend.accounts import sessions
from backend.accounts.chat_login import PURPOSE
from backend.core.database import Database
from backend.models.accounts import PortalSession
from backend.models.audit import Event
from backend.models.conversations import Conversation
from backend.models.people import Client
from backend.verification import identity
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served

CHAT = "a-chat"
OURS = {"X-Chat": "1", "Sec-Fetch-Site": "same-origin"}


def ticket(who: Portal, **headers: str) -> str:
    """A ticket, as the widget on the portal's pages asks for it."""
    answer = who._send("POST", "/portal/chat-login", headers={**OURS, **headers})
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    return str(answer.json()["ticket"])


def enter(web: Served, shown: str, chat: str | None = CHAT) -> str | None:
    """Show a ticket at the socket; the chat to go on with."""
    return web.house.chat_logins.enter(chat, shown, "en")


def row(web: Served, chat: str | None = CHAT) -> Conversation:
    """A chat's row."""
    with web.database.read() as session:
        return session.query(Conversation).filter(Conversation.address == chat).one()


def verified_for(web: Served, chat: str | None = CHAT) -> int | None:
    """The client a chat is verified for now."""
    with web.database.read() as session:
        found = session.query(Conversation).filter(Conversation.address == chat).one()
        client = identity.identity(session, found, web.clock()).client
        return client.id if client is not None else None


def logins(database: Database) -> list[int]:
    """The rows of the logins that hold."""
    with database.read() as session:
        return [one.id for one in session.query(PortalSession)]


def log_out(who: Portal, client: Client) -> None:
    """What the button does."""
    with who.web.database.write() as session:
        found = sessions.find(session, who.cookies["session"], who.web.clock())
        assert found is not None
        sessions.end(session, found.id, client.id, who.web.clock())


def test_the_chat_of_a_client_who_has_logged_in_is_verified(anna: Portal, people: People) -> None:
    anna.web.open_chat(CHAT)
    assert enter(anna.web, ticket(anna)) == CHAT
    assert verified_for(anna.web) == people.anna.id
    assert [row(anna.web).portal_session_id] == logins(anna.web.database)


def test_a_chat_that_was_never_opened_begins_verified(anna: Portal, people: People) -> None:
    fresh = enter(anna.web, ticket(anna), None)
    assert fresh
    assert verified_for(anna.web, fresh) == people.anna.id
    assert row(anna.web, fresh).language == "en"


def test_the_question_that_needs_it_is_answered_at_once(anna: Portal) -> None:
    conversation = anna.web.open_chat(CHAT)
    assert anna.web.get("/cases", conversation).status_code == 401
    enter(anna.web, ticket(anna))
    answer = anna.web.get("/cases", conversation)
    assert {one["number"] for one in answer.json()["cases"]} == {"NB-2026-0142", "NB-2026-0201"}


def test_a_ticket_is_good_once(anna: Portal) -> None:
    shown = ticket(anna)
    assert enter(anna.web, shown) == CHAT
    assert enter(anna.web, shown, "another-chat") is None


def test_a_ticket_holds_a_minute(anna: Portal) -> None:
    shown = ticket(anna)
    anna.web.clock.advance(seconds=60)
    assert enter(anna.web, shown) is None


def test_a_ticket_is_worth_nothing_after_logging_out(anna: Portal, people: People) -> None:
    shown = ticket(anna)
    log_out(anna, people.anna)
    assert enter(anna.web, shown) is None


def test_a_ticket_is_not_the_next_clients_though_the_row_has_the_same_number(
    anna: Portal, people: People, web: Served
) -> None:
    shown, before = ticket(anna), logins(web.database)
    log_out(anna, people.anna)
    Portal(web, people.carl)
    with web.database.write() as session:
        session.query(PortalSession).update({"id": before[0]})
    assert logins(web.database) == before
    assert enter(web, shown) is None


def test_a_ticket_is_worth_nothing_once_the_login_has_run_out(anna: Portal) -> None:
    with anna.web.database.write() as session:
        session.query(PortalSession).update({"expires_at": anna.web.clock() + timedelta(seconds=30)})
    shown = ticket(anna)
    anna.web.clock.advance(seconds=30)
    assert enter(anna.web, shown) is None


@pytest.mark.parametrize("shown", ["", "x", "a.b.c", "1.2.3.4", "é" * 50, "\x00"])
def test_what_is_no_ticket_is_worth_nothing(anna: Portal, shown: str) -> None:
    assert enter(anna.web, shown) is None


def test_what_was_signed_for_something_else_is_no_ticket(anna: Portal) -> None:
    value = anna.web.house.signer.read(PURPOSE, ticket(anna))
    assert value is not None
    assert enter(anna.web, anna.web.house.signer.sign("web-session", value)) is None


def test_logging_out_ends_it_in_the_chat(anna: Portal, people: People) -> None:
    conversation = anna.web.open_chat(CHAT)
    enter(anna.web, ticket(anna))
    log_out(anna, people.anna)
    assert anna.web.get("/cases", conversation).json()["reason"] == "signed_out"


def test_her_ticket_in_a_chat_verified_for_carl_opens_another(anna: Portal, carl: Portal, people: People) -> None:
    enter(carl.web, ticket(carl))
    other = enter(anna.web, ticket(anna))
    assert other not in {None, CHAT}
    assert (verified_for(anna.web), verified_for(anna.web, other)) == (people.carl.id, people.anna.id)


@pytest.mark.parametrize("how", ["logged out", "lapsed"])
def test_the_next_client_at_the_same_computer_gets_a_chat_of_their_own(
    anna: Portal, carl: Portal, people: People, how: str
) -> None:
    enter(anna.web, ticket(anna))
    if how == "logged out":
        log_out(anna, people.anna)
    else:
        anna.web.clock.advance(minutes=61)
    other = enter(carl.web, ticket(carl))
    assert other not in {None, CHAT}
    assert verified_for(carl.web, other) == people.carl.id
    assert verified_for(carl.web) is None


def test_she_herself_gets_her_chat_back_after_logging_in_again(anna: Portal, people: People, web: Served) -> None:
    enter(web, ticket(anna))
    log_out(anna, people.anna)
    assert enter(web, ticket(Portal(web, people.anna))) == CHAT
    assert verified_for(web) == people.anna.id


def test_each_page_renews_it_without_a_word_in_the_log(anna: Portal, people: People) -> None:
    for _ in range(3):
        enter(anna.web, ticket(anna))
        anna.web.clock.advance(minutes=50)
    assert verified_for(anna.web) == people.anna.id
    with anna.web.database.read() as session:
        events = session.query(Event).filter(Event.kind == "conversation.verified").all()
    assert [one.client_id for one in events] == [people.anna.id]


def test_a_code_by_mail_becomes_a_login_that_ends_with_it(anna: Portal, people: People) -> None:
    anna.web.open_chat(CHAT)
    with anna.web.database.write() as session:
        found = session.query(Conversation).one()
        identity.verify(session, found, people.anna.id, anna.web.clock(), 60)
    enter(anna.web, ticket(anna))
    log_out(anna, people.anna)
    assert verified_for(anna.web) is None


def test_nobody_else_gets_a_ticket(guest: Portal) -> None:
    answer = guest._send("POST", "/portal/chat-login", headers=OURS)
    assert (answer.status_code, answer.json()) == (200, {"ticket": None})


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Chat": "1"},
        {"Sec-Fetch-Site": "same-origin"},
        {"X-Chat": "1", "Sec-Fetch-Site": "cross-site"},
        {"X-Chat": "1", "Sec-Fetch-Site": "same-site"},
        {"X-Chat": "1", "Sec-Fetch-Site": "none"},
        {"X-Chat": "1", "Origin": "https://evil.example"},
        {"X-Chat": "1", "Origin": "null"},
        {"X-Chat": "1", "Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1:8000"},
    ],
)
def test_another_site_gets_no_ticket_for_her(anna: Portal, headers: dict[str, str]) -> None:
    answer = anna._send("POST", "/portal/chat-login", headers=headers)
    assert answer.status_code == 403
    assert "ticket" not in answer.text


def test_an_older_browser_names_the_origin_only(anna: Portal) -> None:
    origin = anna.web.house.settings.outside_url
    answer = anna._send("POST", "/portal/chat-login", headers={"X-Chat": "1", "Origin": origin})
    assert answer.json()["ticket"]


def test_a_ticket_is_not_had_by_reading(anna: Portal) -> None:
    assert anna.get("/portal/chat-login", headers=OURS).status_code in {404, 405}


def test_pages_tell_the_chat_of_a_login_only_where_there_is_one(anna: Portal, guest: Portal) -> None:
    assert 'data-login="/portal/chat-login"' in anna.get("/portal/").text
    assert "data-login" not in guest.get("/portal/nowhere").text
    assert "data-login" not in anna.get("/").text
