"""What cannot wait: kept in full, mailed at once, to be added to, and never lost or doubled."""

import logging
from datetime import timedelta

import pytest
from sqlalchemy import select

from backend.core.database import Database
from backend.models.conversations import Conversation
from backend.models.urgent import UrgentAddition, UrgentRequest, UrgentStatus
from backend.verification.identity import sign_out
from tests.support.cases import change_case, events
from tests.support.clock import START, MovableClock
from tests.support.consulting import mails
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, People
from tests.support.served import Facts, Served
from tests.support.verified import verify_chat

AKUT, LARS = "akut@nordbro.example", "lars@nordbro.example"
CRY: Facts = {
    "what": "We are at the border and they want a paper",
    "by_when": "in one hour",
    "reach": None,
    "name": None,
}


def urgent(database: Database) -> list[UrgentRequest]:
    """The requests as stored."""
    with database.read() as session:
        return list(session.scalars(select(UrgentRequest).order_by(UrgentRequest.id)))


@pytest.fixture
def chat(web: Served, people: People) -> str:
    """Anna's conversation, verified."""
    found = web.open_chat("annas-chat")
    verify_chat(web, found, people.anna)
    return found


def test_a_stranger_is_heard_without_proof_and_the_mail_says_so(web: Served) -> None:
    chat = web.open_chat("somebody")
    said = CRY | {"reach": "+45 20 30 40 50", "name": "Mira\u202e\nHansen"}
    answer = web.post("/urgent", chat, said).json()
    (row,) = urgent(web.database)
    (mail,) = mails(web.database)
    assert answer == {"id": row.id, "open": False}
    assert (row.client_id, row.conversation_id, row.channel, row.status) == (None, chat, "web", UrgentStatus.OPEN)
    assert (row.name, row.reach) == ("Mira Hansen", "+45 20 30 40 50")
    assert mail.address == AKUT
    assert mail.sensitive
    for words in (CRY["what"], "in one hour", "+45 20 30 40 50", "Mira Hansen", "web"):
        assert words in (mail.body or "")


def test_of_a_client_the_mail_holds_who_it_is_and_the_subject_nothing(web: Served, chat: str) -> None:
    web.post("/urgent", chat, CRY)
    (mail,) = mails(web.database)
    for words in ("Anna Sørensen", "+45 39 18 24 64", "anna@example.org", ANNAS_CASE, ANNAS_OTHER_CASE):
        assert words in (mail.body or "")
        assert words not in (mail.subject or "")
    assert [(one.actor, one.client_id, one.new) for one in events(web.database, "urgent.")] == [
        (f"client:{urgent(web.database)[0].client_id}", urgent(web.database)[0].client_id, {"channel": "web"})
    ]


def test_while_the_firm_is_open_the_caseworker_of_a_running_case_hears_too(
    web: Served, chat: str, clock: MovableClock
) -> None:
    clock.moment = START + timedelta(minutes=50)  # 12:20 in Copenhagen
    assert web.post("/urgent", chat, CRY).json()["open"]
    assert [mail.address for mail in mails(web.database)] == [AKUT, LARS]
    change_case(web.database, ANNAS_CASE, status="closed")
    web.post("/urgent", chat, CRY | {"what": "Still here"})
    assert [mail.address for mail in mails(web.database)] == [AKUT, LARS, AKUT]


def test_a_turn_that_is_repeated_and_the_same_words_again_are_one_request(web: Served, chat: str) -> None:
    answers = [web.post("/urgent", chat, CRY, turn=turn).json()["id"] for turn in ("a", "a", "b")]
    assert len(set(answers)) == 1
    assert len(urgent(web.database)) == len(mails(web.database)) == 1


def test_what_is_added_is_kept_and_mailed_with_the_rest(web: Served, chat: str) -> None:
    request = web.post("/urgent", chat, CRY).json()["id"]
    said = {"text": "The officer is called Berg"}
    assert [web.post(f"/urgent/{request}/more", chat, said).json()["id"] for _ in range(2)] == [request] * 2
    with web.database.read() as session:
        assert [one.text for one in session.scalars(select(UrgentAddition))] == ["The officer is called Berg"]
    body = mails(web.database)[-1].body or ""
    assert len(mails(web.database)) == 2
    assert "The officer is called Berg" in body
    assert CRY["what"] in body


def test_another_conversation_adds_nothing_even_of_the_same_client(web: Served, chat: str, people: People) -> None:
    request = web.post("/urgent", chat, CRY).json()["id"]
    for name, client in (("carls", people.carl), ("annas-other", people.anna)):
        other = web.open_chat(name)
        verify_chat(web, other, client)
        assert web.post(f"/urgent/{request}/more", other, {"text": "x"}).json()["code"] == "not_found"
    assert web.post(f"/urgent/{request + 1}/more", chat, {"text": "x"}).json()["code"] == "not_found"
    assert len(mails(web.database)) == 1


def test_whoever_sits_down_after_a_sign_out_adds_nothing(web: Served, chat: str, clock: MovableClock) -> None:
    request = web.post("/urgent", chat, CRY).json()["id"]
    clock.advance(minutes=1)
    with web.database.write() as session:
        sign_out(session, session.get_one(Conversation, chat), clock())
    assert web.post(f"/urgent/{request}/more", chat, {"text": "x"}).status_code == 404
    clock.advance(minutes=1)
    assert web.post("/urgent", chat, CRY).json()["id"] != request


def test_a_flood_becomes_additions_and_the_mails_end_but_nothing_is_lost(web: Served, chat: str) -> None:
    found = {web.post("/urgent", chat, CRY | {"what": f"Help {number}"}).json()["id"] for number in range(40)}
    assert len(found) == len(urgent(web.database)) == 5
    with web.database.read() as session:
        assert len(session.scalars(select(UrgentAddition)).all()) == 35
    assert len(mails(web.database)) == 25


def test_one_network_cannot_flood_from_many_conversations(web: Served) -> None:
    answers = []
    for number in range(32):
        chat = web.open_chat(f"chat-{number}")
        with web.database.write() as session:
            session.get_one(Conversation, chat).network_key = "one network"
        answers.append(web.post("/urgent", chat, CRY).status_code)
    assert answers == [200] * 30 + [429] * 2
    assert len(mails(web.database)) == 30


@pytest.mark.parametrize(
    "wrong",
    [{"what": ""}, {"what": " \x00 "}, {"what": "x" * 5001}, {"reach": "x" * 501}, {"name": "x" * 201}, {"what": None}],
)
def test_what_makes_no_sense_or_is_huge_is_refused(web: Served, chat: str, wrong: Facts) -> None:
    assert web.post("/urgent", chat, CRY | wrong).status_code == 422
    assert urgent(web.database) == []


def test_nothing_of_it_stands_in_the_logs(
    web: Served, chat: str, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        request = web.post("/urgent", chat, CRY).json()["id"]
        web.post(f"/urgent/{request}/more", chat, {"text": "The officer is called Berg"})
    printed = capsys.readouterr()
    for words in ("border", "Berg", "Sørensen"):
        assert words not in caplog.text + printed.out + printed.err
