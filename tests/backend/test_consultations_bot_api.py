"""The assistant books, moves and cancels: for a verified client, or for somebody who says who they are."""

from collections.abc import Callable

import pytest

from backend.verification.identity import conversation, verify
from tests.support.consulting import FORM, RULES, mails
from tests.support.databases import ONLY_SQLITE
from tests.support.house import ANNAS_CHAT, CARLS_CHAT
from tests.support.people import People
from tests.support.served import Facts, Served

pytestmark = ONLY_SQLITE
NOON, HALF_PAST = "2026-03-10T11:00:00Z", "2026-03-10T11:30:00Z"


@pytest.fixture
def firm(web_with: Callable[..., Served]) -> Served:
    """The firm, which offers consultations."""
    return web_with(firm={"consultations": RULES})


@pytest.fixture
def stranger(firm: Served) -> str:
    """A chat that is not verified."""
    return firm.open_chat("a-strangers-chat")


def chat_of(firm: Served, name: str, client_id: int) -> str:
    """A verified chat."""
    chat = firm.open_chat(name)
    with firm.database.write() as session:
        verify(session, conversation(session, chat), client_id, firm.clock(), 60)
    return chat


def book(firm: Served, chat: str, turn: str | None = None, **body: object) -> Facts:
    """Book, and hear what became of it."""
    answer = firm.post("/consultations", chat, {"starts_at": NOON, **body}, turn)
    assert answer.status_code == 200, answer.text
    found: Facts = answer.json()
    return found


def test_free_times_for_a_stranger(firm: Served, stranger: str) -> None:
    found = firm.get("/consultation-slots?from=2026-03-10&days=1", stranger).json()
    assert (found["offered"], found["minutes"], found["timezone"]) == (True, 30, "Europe/Copenhagen")
    assert [slot["starts_at"] for slot in found["slots"]][:2] == [NOON, HALF_PAST]


def test_a_stranger_says_who_to_call(firm: Served, stranger: str) -> None:
    assert book(firm, stranger)["wrong"] == {"name": "missing", "email": "missing", "phone": "missing"}
    found = book(firm, stranger, **FORM)
    assert (found["outcome"], found["consultation"]["phone"]) == ("booked", "+4539182464")
    assert [mail.address for mail in mails(firm.database)] == [FORM["email"], "info@nordbro.example"]


def test_a_verified_client_is_booked_by_name(firm: Served, people: People) -> None:
    anna = chat_of(firm, ANNAS_CHAT, people.anna.id)
    carl = chat_of(firm, CARLS_CHAT, people.carl.id)
    found = book(firm, anna, topic="Moving", name="Carl", email="carl@example.org")["consultation"]
    assert (found["email"], found["topic"]) == (people.anna.email, "Moving")
    assert [one["id"] for one in firm.get("/consultations", anna).json()["consultations"]] == [found["id"]]
    assert firm.get("/consultations", carl).json() == {"consultations": []}


def test_a_repeated_turn_books_once(firm: Served, people: People) -> None:
    anna = chat_of(firm, ANNAS_CHAT, people.anna.id)
    assert book(firm, anna, "turn") == book(firm, anna, "turn")
    assert len(mails(firm.database, people.anna.email)) == 1


def test_a_taken_time_comes_with_others(firm: Served, stranger: str) -> None:
    for number in range(2):
        book(firm, stranger, **{**FORM, "email": f"someone{number}@example.org"})
    found = book(firm, stranger, **FORM)
    assert (found["outcome"], found["consultation"]) == ("taken", None)
    assert found["others"][0]["starts_at"] > firm.clock().isoformat()
    assert NOON not in [slot["starts_at"] for slot in found["others"]]
    assert HALF_PAST in [slot["starts_at"] for slot in found["others"]]


def test_moving_and_cancelling_ones_own(firm: Served, people: People) -> None:
    anna = chat_of(firm, ANNAS_CHAT, people.anna.id)
    one = book(firm, anna)["consultation"]["id"]
    moved = firm.post(f"/consultations/{one}/move", anna, {"starts_at": HALF_PAST}).json()
    assert (moved["outcome"], moved["consultation"]["starts_at"]) == ("moved", HALF_PAST)
    assert firm.post(f"/consultations/{one}/cancel", anna).json()["outcome"] == "cancelled"
    assert firm.post(f"/consultations/{one}/move", anna, {"starts_at": NOON}).json()["outcome"] == "over"


@pytest.mark.parametrize("step", ["move", "cancel"])
def test_nobody_changes_what_is_annas(firm: Served, people: People, stranger: str, step: str) -> None:
    anna, carl = chat_of(firm, ANNAS_CHAT, people.anna.id), chat_of(firm, CARLS_CHAT, people.carl.id)
    one = book(firm, anna)["consultation"]["id"]
    theirs = firm.post(f"/consultations/{one}/{step}", carl, {"starts_at": HALF_PAST})
    none = firm.post(f"/consultations/{'0' * 32}/{step}", carl, {"starts_at": HALF_PAST})
    assert (theirs.status_code, theirs.json()) == (404, none.json())
    assert firm.post(f"/consultations/{one}/{step}", stranger, {"starts_at": HALF_PAST}).status_code == 401
    (kept,) = firm.get("/consultations", anna).json()["consultations"]
    assert (kept["status"], kept["starts_at"]) == ("booked", NOON)


def test_a_language_nobody_speaks_is_the_firms_first(firm: Served, stranger: str) -> None:
    headers = firm.headers(stranger, language="xx-unknown")
    answer = firm.client.post("/api/bot/consultations", headers=headers, json={"starts_at": NOON, **FORM})
    assert answer.json()["outcome"] == "booked"


def test_a_firm_without_consultations_says_so(web: Served) -> None:
    chat = web.open_chat(ANNAS_CHAT)
    assert web.get("/consultation-slots", chat).json()["offered"] is False
    assert book(web, chat, **FORM)["outcome"] == "not_offered"
