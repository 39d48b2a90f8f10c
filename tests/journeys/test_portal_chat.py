"""A client who has logged in on the portal asks in the chat there, and is not asked who they are; through all that
is real."""

import re
from collections.abc import Iterator

import httpx
import pytest

from tests.support.chat import Chat
from tests.support.live import Live

BO, CARL = "bo@family.example", "carl@stranger.example"
CSRF = re.compile(r'name="csrf" value="([0-9a-f]+)"')


class Browser:
    """A browser of one client, logged in over HTTP with the phone number given at sign-up."""

    def __init__(self, live: Live, email: str, phone: str) -> None:
        self.live = live
        self.http = httpx.Client(base_url=live.url, follow_redirects=True, trust_env=False)
        self.page = self.send("/portal/login?lang=en", "/portal/login", email=email, password=phone)

    def send(self, shown: str, path: str, **fields: str) -> str:
        """Send a form that stands on a page; the page that comes of it."""
        found = CSRF.search(self.http.get(shown).text)
        assert found is not None
        answer = self.http.post(path, data={"csrf": found.group(1), **fields})
        assert answer.status_code == httpx.codes.OK
        return answer.text

    def ticket(self) -> str | None:
        """What the widget asks for before it opens the socket."""
        headers = {"X-Chat": "1", "Sec-Fetch-Site": "same-origin"}
        found: str | None = self.http.post("/portal/chat-login", headers=headers).json()["ticket"]
        return found

    def chat(self, session_id: str | None = None) -> Chat:
        """The chat on a page of the portal."""
        return Chat(self.live.url, session_id, "en", self.ticket())


@pytest.fixture
def bo(live: Live) -> Iterator[Browser]:
    """Bo's browser."""
    browser = Browser(live, BO, "20 11 22 33")
    yield browser
    browser.http.close()


def test_the_status_is_told_without_asking_who_it_is(bo: Browser) -> None:
    before = len(bo.live.mails_to(BO))
    answer = bo.chat().asks("How is my case going?")
    assert "NV-1002" in answer
    assert "e-mail" not in answer.lower()
    assert len(bo.live.mails_to(BO)) == before


def test_logging_out_ends_it_in_the_chat_that_is_open(bo: Browser) -> None:
    chat = bo.chat()
    assert "NV-1002" in chat.asks("How is my case going?")
    bo.send("/portal/", "/portal/logout")
    assert "NV-1002" not in chat.asks("How is my case going?")
    assert bo.ticket() is None
    again = Chat(bo.live.url, chat.session_id)
    assert not any("NV-1002" in (line["text"] or "") for line in again.history or [])


def test_a_question_that_led_to_signing_in_goes_on_after_logging_in(bo: Browser) -> None:
    guest = Chat(bo.live.url, language="en")
    assert "e-mail" in guest.asks("How is my case going?").lower()
    guest.leave()
    known = bo.chat(guest.session_id)
    assert known.session_id == guest.session_id
    assert "NV-1002" in known.asks("How is my case going?")


def test_the_next_client_at_the_same_computer_hears_only_of_their_own(bo: Browser) -> None:
    chat = bo.chat()
    chat.asks("How is my case going?")
    bo.send("/portal/", "/portal/logout")
    carl = Browser(bo.live, CARL, "29998877")
    his = carl.chat(chat.session_id)
    assert his.session_id != chat.session_id
    assert his.history == []
    assert "NV-1002" not in his.asks("How is my case going?")
    carl.http.close()
