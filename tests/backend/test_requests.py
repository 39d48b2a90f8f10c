"""What the staff is asked for in the chat: kept once, told by mail, never too often, and by the right person."""

from datetime import timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import select

from backend.core.database import Database
from backend.models.conversations import Conversation
from backend.models.people import Client
from backend.models.requests import RequestKind, RequestState, StaffRequest
from backend.requests.service import Office, Wish, take
from backend.verification.asking import asking
from tests.support.cases import case_id, events
from tests.support.clock import MovableClock
from tests.support.consulting import mails
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, FAMILY_PHONE, People
from tests.support.served import Facts, Served
from tests.support.verified import verify_chat

INFO, LARS = "info@nordbro.example", "lars@nordbro.example"
CALL: Facts = {
    "kind": "callback",
    "text": "About our flat",
    "phone": "+45 20 30 40 50",
    "when": "after 14",
    "name": "Mira",
}


def stored(database: Database) -> list[StaffRequest]:
    """The requests as stored."""
    with database.read() as session:
        return list(session.scalars(select(StaffRequest).order_by(StaffRequest.id)))


@pytest.fixture
def chat(web: Served, people: People) -> str:
    """Anna's conversation, verified."""
    found = web.open_chat("annas-chat")
    verify_chat(web, found, people.anna)
    return found


def test_a_strangers_call_back_is_kept_and_the_firm_is_told(web: Served) -> None:
    chat = web.open_chat("somebody")
    answer = web.post("/requests", chat, CALL).json()
    (row,) = stored(web.database)
    assert answer == {"outcome": "taken", "id": row.id, "wrong": {}, "repeated": False}
    assert (row.kind, row.state, row.phone) == (RequestKind.CALLBACK, RequestState.OPEN, "+4520304050")
    assert (row.client_id, row.case_id, row.conversation_id, row.channel) == (None, None, chat, "web")
    (mail,) = mails(web.database)
    assert (mail.address, mail.sensitive) == (INFO, True)
    for words in ("About our flat", "+4520304050", "after 14", "Mira"):
        assert words in (mail.body or "")
        assert words not in (mail.subject or "")


def test_a_clients_number_on_file_is_taken_when_none_is_given(web: Served, chat: str, people: People) -> None:
    web.post("/requests", chat, {"kind": "callback"})
    (row,) = stored(web.database)
    assert (row.phone, row.name, row.email) == (FAMILY_PHONE, "Anna Sørensen", "anna@example.org")
    assert row.client_id == people.anna.id
    assert row.case_id in {case_id(web.database, one) for one in (ANNAS_CASE, ANNAS_OTHER_CASE)}
    assert [mail.address for mail in mails(web.database)] == [INFO, LARS]
    assert all(ANNAS_CASE not in (mail.subject or "") for mail in mails(web.database))
    (event,) = events(web.database, "request.")
    assert (event.actor, event.client_id) == (f"client:{people.anna.id}", people.anna.id)
    assert event.new == {"kind": "callback", "channel": "web"}


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({"kind": "callback"}, {"phone": "missing"}),
        ({"kind": "callback", "phone": " "}, {"phone": "missing"}),
        ({"kind": "callback", "phone": "not a phone"}, {"phone": "invalid"}),
        ({"kind": "callback", "phone": "12"}, {"phone": "country_code"}),
        ({"kind": "person", "email": "nobody@"}, {"email": "invalid"}),
        ({"kind": "complaint", "text": " \n "}, {"text": "missing"}),
        ({"kind": "complaint", "phone": "??", "email": "??"},
         {"phone": "invalid", "email": "invalid", "text": "missing"}),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_named_and_nothing_is_kept(web: Served, said: Facts, wrong: dict[str, str]) -> None:
    answer = web.post("/requests", web.open_chat("somebody"), said).json()
    assert answer == {"outcome": "invalid", "id": None, "wrong": wrong, "repeated": False}
    assert (stored(web.database), mails(web.database)) == ([], [])


def test_only_a_verified_client_asks_for_erasure(web: Served, chat: str, people: People) -> None:
    answer = web.post("/requests", web.open_chat("somebody"), {"kind": "erasure"})
    assert (answer.status_code, answer.json()["code"]) == (401, "verification_required")
    assert stored(web.database) == []
    assert web.post("/requests", chat, {"kind": "erasure"}).json()["outcome"] == "taken"
    assert [(row.kind, row.client_id) for row in stored(web.database)] == [(RequestKind.ERASURE, people.anna.id)]
    assert mails(web.database)[0].address == INFO


def test_the_same_words_within_ten_minutes_are_one_request(web: Served, chat: str, clock: MovableClock) -> None:
    asked = {"kind": "complaint", "text": "Nobody answers"}
    first = web.post("/requests", chat, asked).json()
    clock.advance(minutes=9)
    again = web.post("/requests", chat, asked | {"text": " Nobody answers "}).json()
    assert (again["id"], again["repeated"], first["repeated"]) == (first["id"], True, False)
    assert not web.post("/requests", chat, asked | {"text": "Still nobody"}).json()["repeated"]
    clock.advance(minutes=2)
    assert not web.post("/requests", chat, asked).json()["repeated"]
    assert len(stored(web.database)) == 3


def test_a_turn_that_is_repeated_does_nothing_twice(web: Served, chat: str) -> None:
    answers = [web.post("/requests", chat, CALL, turn="one-turn").json() for _ in range(2)]
    assert answers[0] == answers[1]
    assert not answers[1]["repeated"]
    assert len(mails(web.database)) == 2


def test_five_of_a_kind_a_day_from_one_conversation(web: Served, chat: str, clock: MovableClock) -> None:
    def ask(number: int, kind: str = "person") -> str:
        return str(web.post("/requests", chat, {"kind": kind, "text": f"Please {number}"}).json()["outcome"])

    assert [ask(number) for number in range(6)] == ["taken"] * 5 + ["too_many"]
    assert ask(1, "complaint") == "taken"
    clock.moment += timedelta(days=1, seconds=1)
    verify_chat(web, chat, _client(web, chat))
    assert ask(7) == "taken"


def test_one_network_cannot_flood_from_many_conversations(web: Served) -> None:
    outcomes = []
    for number in range(62):
        chat = web.open_chat(f"chat-{number}")
        with web.database.write() as session:
            session.get_one(Conversation, chat).network_key = "one network"
        outcomes.append(web.post("/requests", chat, CALL).json()["outcome"])
    assert outcomes == ["taken"] * 60 + ["too_many"] * 2


def test_words_of_another_client_in_the_same_chat_are_no_repeat(web: Served, chat: str, people: People) -> None:
    asked = {"kind": "complaint", "text": "Nobody answers"}
    web.post("/requests", chat, asked)
    verify_chat(web, chat, people.carl)
    answer = web.post("/requests", chat, asked).json()
    assert not answer["repeated"]
    assert [row.client_id for row in stored(web.database)] == [people.anna.id, people.carl.id]


@pytest.mark.parametrize(
    "wrong", [{"kind": "revenge"}, {"text": "x" * 5001}, {"phone": "1" * 501}, {"when": "x" * 501}, {"name": "x" * 201}]
)
def test_what_makes_no_sense_or_is_huge_is_refused(web: Served, chat: str, wrong: Facts) -> None:
    assert web.post("/requests", chat, CALL | wrong).status_code == 422
    assert stored(web.database) == []


def _client(web: Served, chat: str) -> Client:
    with web.database.read() as session:
        return session.get_one(Client, session.get_one(Conversation, chat).client_id)


def test_the_same_words_sent_many_times_at_once_are_kept_once(web: Served, chat: str) -> None:
    office = Office(web.house.organisation, web.house.texts, web.settings.outside_url)
    barrier, found = Barrier(6), []

    def send() -> None:
        barrier.wait()
        with web.database.write() as session:
            who = asking(session, chat, web.clock())
            found.append(take(session, office, who, Wish(kind=RequestKind.PERSON, text="Please")).repeated)

    threads = [Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [False, *[True] * 5]
    assert len(stored(web.database)) == 1
