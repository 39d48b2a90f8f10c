"""`/api/bot`: cases and checklists of the verified client, and of nobody else."""

import pytest

from backend.verification.identity import conversation, sign_out, verify
from tests.support.house import ANNAS_CHAT, CARLS_CHAT
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, BOS_CASE, CARLS_CASE, People
from tests.support.served import Served

PRIVATE = ["/cases", f"/cases/{ANNAS_CASE}", f"/cases/{ANNAS_CASE}/checklist", f"/cases/{CARLS_CASE}"]


@pytest.fixture
def anna(web: Served, people: People) -> str:
    """The id of Anna's conversation, verified."""
    chat = web.open_chat(ANNAS_CHAT)
    with web.database.write() as session:
        verify(session, conversation(session, chat), people.anna.id, web.clock(), 60)
    return chat


def test_an_unverified_chat_is_told_to_verify_and_nothing_else(web: Served) -> None:
    chat = web.open_chat(ANNAS_CHAT)
    for path in PRIVATE:
        answer = web.get(path, chat)
        assert answer.status_code == 401
        assert answer.json() == {
            "type": "urn:problem:verification_required",
            "title": "verification required",
            "status": 401,
            "code": "verification_required",
            "reason": "never",
        }


def test_an_expired_chat_is_told_that_it_has_expired(web: Served, anna: str) -> None:
    web.clock.advance(minutes=61)
    assert {web.get(path, anna).json()["reason"] for path in PRIVATE} == {"expired"}


def test_a_signed_out_chat_is_told_so(web: Served, anna: str) -> None:
    with web.database.write() as session:
        sign_out(session, conversation(session, anna), web.clock())
    assert {web.get(path, anna).json()["reason"] for path in PRIVATE} == {"signed_out"}


def test_all_her_cases_and_only_hers(web: Served, anna: str) -> None:
    cases = web.get("/cases", anna).json()["cases"]
    assert {case["number"] for case in cases} == {ANNAS_CASE, ANNAS_OTHER_CASE}


def test_a_case_says_all_that_may_be_said_of_it(web: Served, anna: str) -> None:
    assert web.get(f"/cases/{ANNAS_CASE}", anna).json() == {
        "number": ANNAS_CASE,
        "type": "family_reunification",
        "package": None,
        "status": "awaiting_authority",
        "paused": False,
        "pause_reason": None,
        "opened_on": "2026-01-04",
        "updated_on": "2026-02-24",
        "expected_by": None,
        "ball": "authority",
        "ball_since": "2026-02-24",
        "next_step": "authority_decides",
        "pending": 0,
        "rejected": 0,
        "checklist_total": 0,
        "checklist_done": 0,
        "caseworker": "Lars Holm",
        "unread_messages": 1,
        "overdue_payments": 1,
        "usual_weeks_min": 26,
        "usual_weeks_max": 60,
    }


def test_what_hangs_on_a_case_is_counted(web: Served, anna: str) -> None:
    case = web.get(f"/cases/{ANNAS_OTHER_CASE}", anna).json()
    assert (case["pending"], case["rejected"], case["checklist_total"], case["checklist_done"]) == (1, 1, 5, 2)
    assert (case["ball"], case["next_step"]) == ("client", "send_documents")
    assert (case["unread_messages"], case["overdue_payments"], case["usual_weeks_min"]) == (0, 0, None)


def test_a_number_is_found_however_it_is_typed(web: Served, anna: str) -> None:
    for typed in (ANNAS_CASE.lower(), f" {ANNAS_CASE} ", "Nb-2026-0142"):
        assert web.get(f"/cases/{typed}", anna).json()["number"] == ANNAS_CASE
        assert web.get(f"/cases/{typed}/checklist", anna).json()["number"] == ANNAS_CASE


@pytest.mark.parametrize("what", ["", "/checklist"])
@pytest.mark.parametrize("number", [CARLS_CASE, BOS_CASE])
def test_another_clients_case_is_answered_exactly_like_an_unknown_one(
    web: Served, anna: str, number: str, what: str
) -> None:
    theirs, nobodys = web.get(f"/cases/{number}{what}", anna), web.get(f"/cases/NB-2026-9999{what}", anna)
    assert theirs.status_code == nobodys.status_code == 404
    assert theirs.content == nobodys.content
    assert theirs.json()["code"] == "not_found"
    assert dict(theirs.headers) == dict(nobodys.headers)


@pytest.mark.parametrize("what", ["", "/checklist"])
def test_an_odd_number_is_not_found_and_not_a_crash(web: Served, anna: str, what: str) -> None:
    for number in ("%00", "a%00b", "'", "%F0%9F%98%80", "..%2f..", "x" * 3000, "%25", "_" * 12, "0"):
        assert web.get(f"/cases/{number}{what}", anna).status_code == 404


def test_carl_sees_his_own(web: Served, people: People) -> None:
    chat = web.open_chat(CARLS_CHAT)
    with web.database.write() as session:
        verify(session, conversation(session, chat), people.carl.id, web.clock(), 60)
    assert [case["number"] for case in web.get("/cases", chat).json()["cases"]] == [CARLS_CASE]


def test_a_checklist_is_in_its_order_with_what_is_due_and_why(web: Served, anna: str) -> None:
    found = web.get(f"/cases/{ANNAS_OTHER_CASE}/checklist", anna).json()
    assert (found["number"], found["total"], found["done"]) == (ANNAS_OTHER_CASE, 5, 2)
    items = [(one["key"], one["status"], one["due_on"], one["overdue"]) for one in found["items"]]
    assert items == [
        ("passport", "approved", None, False),
        ("lease", "pending", "2026-03-04", True),
        ("payslips", "rejected", "2026-03-19", False),
        ("form", "uploaded", "2026-03-04", False),
        ("photo", "done", None, False),
    ]
    assert [one["rejected_reason"] for one in found["items"] if one["rejected_reason"]] == ["Page 2 is missing"]


def test_titles_are_in_the_language_asked_for_else_in_the_clients(web: Served, anna: str) -> None:
    asked = {"en": "The passport", "da": "passport på dansk", "fi": "passport på dansk", "": "passport på dansk"}
    for language, title in asked.items():
        found = web.get(f"/cases/{ANNAS_OTHER_CASE}/checklist", anna, language).json()
        assert found["items"][0]["title"] == title


def test_an_empty_checklist_is_empty(web: Served, anna: str) -> None:
    found = web.get(f"/cases/{ANNAS_CASE}/checklist", anna).json()
    assert (found["total"], found["done"], found["items"]) == (0, 0, [])


def test_the_firm_answers_anybody(web: Served) -> None:
    chat = web.open_chat(CARLS_CHAT)
    assert web.get("/organisation", chat).json() == {
        "name": "Nordbro",
        "phones": [
            {"country": "DK", "number": "+45 70 11 22 33"},
            {"country": "SE", "number": "+46 8 123 456 78"},
        ],
        "info_email": "info@nordbro.example",
        "urgent_email": "akut@nordbro.example",
        "whatsapp": None,
        "portal_url": "https://portal.nordbro.example/",
        "languages": ["da", "sv", "en", "fi", "ar"],
        "default_language": "da",
    }


def test_the_hours_are_seen_from_now(web: Served) -> None:
    chat = web.open_chat(CARLS_CHAT)
    found = web.get("/hours", chat).json()
    assert (found["open"], found["opens_at"], found["timezone"]) == (
        False,
        "2026-03-05T12:00:00+01:00",
        "Europe/Copenhagen",
    )
    assert found["week"][3] == {
        "day": "thu",
        "windows": [{"opens": "10:00", "closes": "11:00"}, {"opens": "12:00", "closes": "15:00"}],
    }
    assert [day["day"] for day in found["week"]] == ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def test_one_date_can_be_asked_about(web: Served) -> None:
    chat = web.open_chat(CARLS_CHAT)
    assert web.get("/hours", chat).json()["on"] is None
    found = web.get("/hours?on=2026-12-25", chat).json()["on"]
    assert (found["date"], found["windows"]) == ("2026-12-25", [])
    assert web.get("/hours?on=christmas", chat).status_code == 422
