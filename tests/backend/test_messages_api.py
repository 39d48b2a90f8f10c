"""The API of cases and messages: typed, tagged, paged; nothing of anybody else's."""

from typing import Any

import pytest

from backend.cases.steps import Hand, move_case
from backend.models.cases import Case, CaseStatus, Sender
from tests.support.cases import add_cases, add_messages, case_id, events, mails, messages_of
from tests.support.databases import ONLY_SQLITE, statements
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, CARLS_CASE, People
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
LETTER = {"subject": "Interview", "body": "When?"}


@pytest.fixture
def annas(web: Served) -> str:
    """The address of Anna's case that waits for the authority."""
    return f"/api/cases/{case_id(web.database, ANNAS_CASE)}"


@pytest.fixture
def carls(web: Served) -> str:
    """The address of Carl's case."""
    return f"/api/cases/{case_id(web.database, CARLS_CASE)}"


def test_all_her_cases_and_only_hers(web: Served, anna: Portal) -> None:
    answer = anna.api("GET", "/api/cases")
    assert {one["number"] for one in answer.json()["items"]} == {ANNAS_CASE, ANNAS_OTHER_CASE}
    again = anna.api("GET", "/api/cases", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_case_says_all_that_the_page_says(anna: Portal, annas: str) -> None:
    case = anna.api("GET", annas).json()
    told = {
        "status": "awaiting_authority",
        "ball": "authority",
        "next_step": "authority_decides",
        "caseworker": "Lars Holm",
        "unread_messages": 1,
        "usual_weeks_min": 26,
        "opened_on": "2026-01-04",
    }
    assert (case | told, case["id"]) == (case, int(annas.rsplit("/", 1)[1]))


def test_forty_cases_need_no_more_queries_than_one(web: Served, anna: Portal, carl: Portal, people: People) -> None:
    with statements(web.database) as few:
        carl.api("GET", "/api/cases")
    add_cases(web.database, people.anna, 38, web.clock())
    with statements(web.database) as many:
        assert len(anna.api("GET", "/api/cases").json()["items"]) == 40
    assert len(many) == len(few)


def test_the_history_comes_page_by_page(web: Served, anna: Portal, annas: str) -> None:
    for status in (CaseStatus.CLOSED, CaseStatus.OPENED, CaseStatus.COLLECTING_DOCUMENTS):
        with web.database.write() as session:
            case = session.get_one(Case, int(annas.rsplit("/", 1)[1]))
            move_case(session, Hand("staff:1", web.clock(), web.clock().date()), case, status)
    first = anna.api("GET", f"{annas}/history?limit=2").json()
    second = anna.api("GET", f"{annas}/history?limit=2&after={first['next']}").json()
    told = [(one["what"], one["status"], one["by"]) for one in first["items"] + second["items"]]
    assert told == [("status", status, "firm") for status in ("collecting_documents", "opened", "closed")]
    assert second["next"] is None


def test_messages_are_paged_and_tagged(web: Served, carl: Portal, carls: str) -> None:
    add_messages(web.database, int(carls.rsplit("/", 1)[1]), web.clock(), "One", "Two", "Three")
    first = carl.api("GET", f"{carls}/messages?limit=3")
    assert [one["subject"] for one in first.json()["items"]] == ["Three", "Two", "One"]
    rest = carl.api("GET", f"{carls}/messages?limit=3&after={first.json()['next']}").json()
    assert ([one["subject"] for one in rest["items"]], rest["next"]) == (["Interview"], None)
    tag = {"If-None-Match": first.headers["etag"]}
    assert carl.api("GET", f"{carls}/messages?limit=3", headers=tag).status_code == 304


def test_a_message_is_sent_once_and_says_where_it_is(web: Served, anna: Portal, annas: str) -> None:
    sent, again = (anna.api("POST", f"{annas}/messages", json=LETTER) for _ in range(2))
    assert (sent.status_code, again.json()) == (201, sent.json())
    assert sent.headers["location"] == f"{annas}/messages/{sent.json()['id']}"
    told = anna.api("GET", sent.headers["location"]).json()
    assert (told["subject"], told["body"], told["sender"], told["channel"]) == ("Interview", "When?", "client", "api")
    assert len(mails(web.database)) == 1


def test_reading_takes_a_call_of_its_own_and_may_be_repeated(web: Served, carl: Portal, carls: str) -> None:
    (came,) = add_messages(web.database, int(carls.rsplit("/", 1)[1]), web.clock(), "Photo")
    assert carl.api("GET", f"{carls}/messages/{came}").json()["unread"] is True
    for _ in range(2):
        answer = carl.api("POST", f"{carls}/messages/{came}/read")
        assert (answer.status_code, answer.json()["unread"]) == (200, False)
    assert len(events(web.database, "message.read")) == 1


@pytest.mark.parametrize(
    "body",
    [{}, {"subject": "x"}, {"subject": " ", "body": "x"}, {"subject": "x", "body": "\u202e"},
     {"subject": 1, "body": "x"}, {"subject": "x" * 301, "body": "x"}, {"subject": "x", "body": "x" * 20_001}, [], "x"],
)  # fmt: skip
def test_a_body_that_is_no_message_is_refused(web: Served, anna: Portal, annas: str, body: Any) -> None:
    answer = anna.api("POST", f"{annas}/messages", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert events(web.database, "message.") == []


def test_half_a_character_is_refused(anna: Portal, annas: str) -> None:
    headers = {"Content-Type": "application/json"}
    sent = anna.api("POST", f"{annas}/messages", content=b'{"subject": "\\ud800", "body": "x"}', headers=headers)
    assert sent.status_code == 422


def test_nothing_of_carls_is_there_for_anna(web: Served, anna: Portal, annas: str, carls: str) -> None:
    number = int(carls.rsplit("/", 1)[1])
    (came,) = add_messages(web.database, number, web.clock(), "Photo")
    before = len(messages_of(web.database, number))
    for method, path in (
        ("GET", carls), ("GET", f"{carls}/history"), ("GET", f"{carls}/messages"), ("POST", f"{carls}/messages"),
        ("GET", f"{carls}/messages/{came}"), ("POST", f"{carls}/messages/{came}/read"),
        ("GET", f"{annas}/messages/{came}"), ("POST", f"{annas}/messages/{came}/read"),
    ):  # fmt: skip
        answer = anna.api(method, path, json=LETTER if path.endswith("messages") and method == "POST" else None)
        missing = anna.api(method, path.replace(str(came), "9999"), json=LETTER if method == "POST" else None)
        assert (answer.status_code, answer.json()) == (404, missing.json()), path
    assert (len(messages_of(web.database, number)), events(web.database, "message.")) == (before, [])


def test_a_place_in_carls_list_is_none_in_annas(web: Served, anna: Portal, annas: str, carls: str) -> None:
    later = web.clock()
    (came,) = add_messages(web.database, int(carls.rsplit("/", 1)[1]), later, "Photo")
    for after in (came, 999_999):
        assert anna.api("GET", f"{annas}/messages?after={after}").json() == {"items": [], "next": None}


def test_a_guest_and_a_forged_call_get_nothing(web: Served, guest: Portal, anna: Portal, annas: str) -> None:
    for path in ("/api/cases", annas, f"{annas}/history", f"{annas}/messages"):
        assert (guest.api("GET", path).status_code, guest.api("GET", path).json()["code"]) == (401, "login_required")
    forged = anna.api("POST", f"{annas}/messages", json=LETTER, headers={"X-CSRF-Token": "forged"})
    own = messages_of(web.database, int(annas.rsplit("/", 1)[1]), Sender.CLIENT)
    assert (forged.status_code, len(own)) == (403, 1)
