"""The chat on the portal's own pages, in Chromium: it knows who has logged in, and forgets it with the login."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from backend.accounts import sessions
from backend.core.database import Database
from backend.models.conversations import Conversation
from backend.models.people import Client
from backend.verification import identity
from tests.browser.conftest import PATIENCE
from tests.support.chat_page import bubbles, write
from tests.support.clock import MovableClock
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People
from tests.support.running import Running, until

pytestmark = ONLY_SQLITE
Enter = Callable[[Client], str]


@pytest.fixture
def server(database: Database, clock: MovableClock, tmp_path: Path, people: People) -> Iterator[Running]:
    """The real web process with the real pages, on a port."""
    with Running(database, clock, tmp_path) as running:
        yield running


@pytest.fixture
def computer(browser: Browser, server: Running, errors: list[str]) -> Iterator[BrowserContext]:
    """A computer that several people use, with one browser."""
    profile = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB")
    profile.set_default_timeout(PATIENCE)
    profile.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    profile.on("weberror", lambda error: errors.append(str(error.error)))
    yield profile
    profile.close()


@pytest.fixture
def enter(computer: BrowserContext, server: Running) -> Enter:
    """Logs a client in on that computer; the session's token."""

    def log_in(client: Client) -> str:
        with server.database.write() as session:
            token = sessions.start(session, session.merge(client), server.clock())
        computer.add_cookies([
            {"name": "session", "value": token, "url": server.url},
            {"name": "language", "value": "en", "url": server.url},
        ])  # fmt: skip
        return token

    return log_in


def log_out(computer: BrowserContext, server: Running, client: Client, token: str) -> None:
    """What the button does: the session ends, the cookie goes."""
    with server.database.write() as session:
        found = sessions.find(session, token, server.clock())
        assert found is not None
        sessions.end(session, found.id, client.id, server.clock())
    computer.clear_cookies(name="session")


def chat(computer: BrowserContext, server: Running, path: str = "/portal/") -> Page:
    """A page of the portal in a new tab, the chat open."""
    page = computer.new_page()
    page.goto(server.url + path)
    page.get_by_role("button", name="Chat with us").click()
    page.get_by_role("textbox", name="Write a message").wait_for()
    return page


def asks(page: Page, text: str) -> None:
    """Say something and wait for the answer."""
    write(page, text)
    page.locator(".bubble", has_text=f"You said: {text}").wait_for()


def who(server: Running) -> list[int | None]:
    """Whom each chat is verified for now, in the order they were opened."""
    with server.database.read() as session:
        rows = session.query(Conversation).order_by(Conversation.opened_at).all()
        clients = [identity.identity(session, row, server.clock()).client for row in rows]
        return [client.id if client is not None else None for client in clients]


def test_a_client_who_is_logged_in_is_known_in_the_chat(
    computer: BrowserContext, server: Running, enter: Enter, people: People
) -> None:
    enter(people.anna)
    asks(chat(computer, server), "How is my case going?")
    assert who(server) == [people.anna.id]


def test_on_the_home_page_nobody_is_known(
    computer: BrowserContext, server: Running, enter: Enter, people: People
) -> None:
    enter(people.anna)
    asks(chat(computer, server, "/?lang=en"), "hello")
    assert who(server) == [None]


def test_logging_in_while_the_chat_is_open_counts_from_the_next_page_on(
    computer: BrowserContext, server: Running, enter: Enter, people: People
) -> None:
    page = chat(computer, server, "/?lang=en")
    asks(page, "hello")
    enter(people.anna)
    page.goto(server.url + "/portal/")
    until(lambda: who(server) == [people.anna.id])
    page.get_by_role("button", name="Chat with us").click()
    assert bubbles(page).filter(has_text="You said: hello").count() == 1


def test_after_logging_out_nothing_of_the_chat_is_left_to_read(
    computer: BrowserContext, server: Running, enter: Enter, people: People
) -> None:
    token = enter(people.anna)
    page = chat(computer, server)
    asks(page, "How is my case going?")
    log_out(computer, server, people.anna, token)
    page.goto(server.url + "/portal/login")
    page.get_by_role("button", name="Chat with us").click()
    bubbles(page).filter(has_text="You said: ").first.wait_for()
    assert page.get_by_text("How is my case going?").count() == 0


def test_another_tab_forgets_too_when_it_comes_into_view_again(
    computer: BrowserContext, server: Running, enter: Enter, people: People
) -> None:
    token = enter(people.anna)
    page = chat(computer, server)
    asks(page, "How is my case going?")
    log_out(computer, server, people.anna, token)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.get_by_text("You said: How is my case going?").wait_for(state="detached")


def test_the_next_client_at_the_same_computer_starts_anew(
    computer: BrowserContext, server: Running, enter: Enter, people: People
) -> None:
    token = enter(people.anna)
    page = chat(computer, server)
    asks(page, "How is my case going?")
    log_out(computer, server, people.anna, token)
    enter(people.carl)
    page.goto(server.url + "/portal/")
    page.get_by_role("button", name="Chat with us").click()
    asks(page, "And mine?")
    assert page.get_by_text("How is my case going?").count() == 0
    assert who(server) == [None, people.carl.id]


def test_what_she_could_not_send_is_not_sent_in_his_name(
    computer: BrowserContext, server: Running, enter: Enter, people: People
) -> None:
    token = enter(people.anna)
    page = chat(computer, server)
    asks(page, "How is my case going?")
    unsent = '[{"messageId":"m1","message":"My number is 123","title":null}]'
    page.evaluate("text => sessionStorage.setItem(`assistant-chat:unsent:${location.origin}`, text)", unsent)
    log_out(computer, server, people.anna, token)
    enter(people.carl)
    page.goto(server.url + "/portal/")
    until(lambda: len(who(server)) == 2)
    page.get_by_role("button", name="Chat with us").click()
    asks(page, "And mine?")
    assert page.get_by_text("My number is 123").count() == 0
    assert [turn.text for turn in server.dialogue.turns if turn.text].count("My number is 123") == 0


def test_two_tabs_are_one_chat(computer: BrowserContext, server: Running, enter: Enter, people: People) -> None:
    enter(people.anna)
    first = chat(computer, server)
    asks(first, "hello")
    second = chat(computer, server)
    second.locator(".bubble", has_text="You said: hello").wait_for()
    asks(second, "again")
    first.locator(".bubble", has_text="You said: again").wait_for()
    assert who(server) == [people.anna.id]


def test_no_ticket_is_asked_of_another_server(
    computer: BrowserContext, server: Running, enter: Enter, people: People
) -> None:
    enter(people.anna)
    asked: list[str] = []
    page = computer.new_page()
    page.on("request", lambda request: asked.append(request.url))
    login = f"{server.url.replace('127.0.0.1', 'localhost')}/portal/chat-login"
    script = f'<script src="/widget.js" data-language="en" data-login="{login}"></script>'
    page.route(
        f"{server.url}/page",
        lambda route: route.fulfill(body=f'<link rel="icon" href="data:,"><p>Hi</p>{script}', content_type="text/html"),
    )
    page.goto(f"{server.url}/page")
    page.get_by_role("button", name="Chat with us").click()
    asks(page, "hello")
    assert who(server) == [None]
    assert not [url for url in asked if "chat-login" in url]
