"""One's own details and consents over the API, and for the assistant in a verified conversation."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from backend.accounts import details, tokens
from backend.models.audit import Event
from backend.models.people import Client, DetailChange
from backend.people.acting import Acting
from backend.verification.identity import conversation, verify
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served

PHONE = {"field": "phone", "value": "+46 70 123 45 67"}


def wishes(web: Served) -> list[tuple[int, str, str, str]]:
    """All wishes that are kept: whose, field, new, by which way in."""
    with web.database.read() as session:
        return [(one.client_id, one.field, one.new, one.channel) for one in session.query(DetailChange)]


def annas_token(web: Served, people: People) -> dict[str, str]:
    """The header that a program of Anna's sends."""
    with web.database.write() as session:
        acting = Acting(people.anna, web.clock(), "portal")
        token, _ = tokens.make(session, acting, "script", tokens.Lifetime(30))
    return {"Authorization": f"Bearer {token}"}


@pytest.fixture
def chat(web: Served, people: People) -> str:
    """A conversation verified for Anna; its id."""
    found = web.open_chat("annas-chat")
    with web.database.write() as session:
        verify(session, conversation(session, found), people.anna.id, web.clock(), 60)
    return found


def test_me_is_what_the_firm_knows_of_her(anna: Portal) -> None:
    answer = anna.api("GET", "/api/me")
    assert answer.status_code == 200
    me: dict[str, Any] = answer.json()
    assert (me["name"], me["email"], me["phone"]) == ("Anna Sørensen", "anna@example.org", "+4539182464")
    assert [one["name"] for one in me["applicants"]] == ["Freja Sørensen"]
    assert (me["changes"], me["csrf_token"]) == ([], anna.csrf)
    assert not {"password_hash", "id"} & set(me)


def test_nobody_is_nobody(guest: Portal) -> None:
    for method, path in (("GET", "/api/me"), ("GET", "/api/me/consents"), ("POST", "/api/me/changes")):
        assert guest.api(method, path, json=PHONE if method == "POST" else None).status_code == 401


def test_a_wish_comes_back_and_stands_in_me(anna: Portal, people: People) -> None:
    answer = anna.api("POST", "/api/me/changes", json=PHONE)
    assert answer.status_code == 200
    change = answer.json()["change"]
    assert (change["field"], change["old"], change["new"]) == ("phone", "+4539182464", "+46701234567")
    assert anna.api("GET", "/api/me").json()["changes"] == [change]
    assert wishes(anna.web) == [(people.anna.id, "phone", "+46701234567", "api")]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"field": "phone", "value": "+45 39 18 24 64"}, 409, "detail_same"),
        ({"field": "phone", "value": "12"}, 422, "detail_unusable"),
        ({"field": "name", "value": ""}, 422, "detail_unusable"),
        ({"field": "password_hash", "value": "x"}, 422, "invalid"),
        ({"field": "name", "value": "x", "client_id": 3}, 422, "invalid"),
        ({"field": "name"}, 422, "invalid"),
    ],
)
def test_what_cannot_be_asked_for_is_a_problem(anna: Portal, body: dict[str, Any], status: int, code: str) -> None:
    answer = anna.api("POST", "/api/me/changes", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert wishes(anna.web) == []


def test_a_wish_is_taken_back(anna: Portal, carl: Portal) -> None:
    anna.api("POST", "/api/me/changes", json=PHONE)
    assert carl.api("DELETE", "/api/me/changes/phone").status_code == 404
    assert anna.api("DELETE", "/api/me/changes/phone").status_code == 204
    assert wishes(anna.web) == []


def test_without_the_csrf_token_nothing_changes(anna: Portal) -> None:
    answer = anna.api("POST", "/api/me/changes", json=PHONE, headers={"X-CSRF-Token": "x"})
    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
    consent = {"consents": [{"purpose": "reminders", "given": True}]}
    assert anna.api("PUT", "/api/me/consents", json=consent, headers={"X-CSRF-Token": ""}).status_code == 403
    assert wishes(anna.web) == []


def test_a_program_with_a_token_reads_but_asks_for_no_other_address(web: Served, people: People) -> None:
    header = annas_token(web, people)
    me = web.client.get("/api/me", headers=header).json()
    assert (me["email"], me["csrf_token"]) == ("anna@example.org", None)
    assert web.client.post("/api/me/changes", json=PHONE, headers=header).status_code == 403
    assert wishes(web) == []


def test_consents_are_read_and_kept(anna: Portal) -> None:
    before = anna.api("GET", "/api/me/consents").json()["consents"]
    assert [(one["purpose"], one["given"], one["at"]) for one in before] == [
        ("case_news", False, None),
        ("reminders", False, None),
    ]
    body = {"consents": [{"purpose": "reminders", "given": True}]}
    after = anna.api("PUT", "/api/me/consents", json=body).json()["consents"]
    assert [(one["purpose"], one["given"]) for one in after] == [("case_news", False), ("reminders", True)]
    assert after == anna.api("GET", "/api/me/consents").json()["consents"]


def test_the_assistant_reads_her_details(web: Served, chat: str) -> None:
    found = web.get("/details", chat).json()
    assert (found["email"], found["phone"]) == ("anna@example.org", "+4539182464")
    assert [one["name"] for one in found["applicants"]] == ["Freja Sørensen"]
    assert found["wishes"] == []


def test_the_assistant_asks_for_a_change_once_a_turn(web: Served, chat: str, people: People) -> None:
    first = web.post("/details/changes", chat, PHONE, turn="t1").json()
    again = web.post("/details/changes", chat, PHONE, turn="t1").json()
    assert first == again
    assert (first["outcome"], first["wish"]["new"]) == ("asked", "+46701234567")
    assert wishes(web) == [(people.anna.id, "phone", "+46701234567", "web")]
    with web.database.read() as session:
        assert session.query(Event).filter(Event.kind == "detail.requested").count() == 1
        assert session.get_one(Client, people.anna.id).phone == "+4539182464"


@pytest.mark.parametrize(
    ("value", "outcome", "reason"),
    [("39 18 24 64", "same", None), ("never mind", "unusable", "phone"), ("", "unusable", "missing")],
)
def test_the_assistant_hears_why_not(web: Served, chat: str, value: str, outcome: str, reason: str | None) -> None:
    answer = web.post("/details/changes", chat, {"field": "phone", "value": value}).json()
    assert (answer["outcome"], answer["reason"], answer["wish"]) == (outcome, reason, None)


def test_a_stranger_in_the_chat_hears_and_asks_nothing(web: Served) -> None:
    stranger = web.open_chat("a-strangers-chat")
    for answer in (web.get("/details", stranger), web.post("/details/changes", stranger, PHONE)):
        assert (answer.status_code, answer.json()["code"]) == (401, "verification_required")
    assert wishes(web) == []


def test_many_wishes_at_the_same_moment_leave_one_that_is_open(web: Served, people: People) -> None:
    begin = threading.Barrier(4)

    def ask(number: int) -> None:
        begin.wait()
        with web.database.write() as session:
            acting = Acting(people.anna, web.clock(), "portal")
            details.ask(session, acting, details.Field.NAME, f"Anna {number}", web.house.details_firm)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(ask, range(4)))
    assert len(wishes(web)) == 1
    with web.database.read() as session:
        assert session.query(Event).filter(Event.kind == "detail.requested").count() == 4
