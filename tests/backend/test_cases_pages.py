"""The pages of cases: what is going on in words, the client's own only, with as many queries for many as for one."""

import re
from datetime import date

import pytest

from backend.cases.steps import Hand, move_case, pause
from backend.core.database import Database
from backend.models.cases import Case, CaseStatus
from tests.support.cases import add_cases, case_id, change_case
from tests.support.databases import ONLY_SQLITE, statements
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, CARLS_CASE, People
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
PAGES = ["", "/client", "/messages", "/messages/new"]


def text(page: str) -> str:
    """What a page says, without its markup."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def seen(visitor: Portal, path: str) -> str:
    """A page in English as words."""
    answer = visitor.get(f"{path}?lang=en")
    assert answer.status_code == 200, answer.text
    return text(answer.text)


def test_running_paused_and_closed_cases_stand_apart_with_words_beside_the_icons(
    web: Served, anna: Portal, people: People, database: Database
) -> None:
    change_case(database, ANNAS_OTHER_CASE, paused=True, pause_reason="Abroad")
    add_cases(database, people.anna, 1, web.clock(), status=CaseStatus.CLOSED)
    page = anna.get("/portal/cases?lang=en").text
    running, paused, closed = page.split("<section")[1:]
    assert (ANNAS_CASE in running, ANNAS_OTHER_CASE in paused, "NB-MORE-0" in closed) == (True, True, True)
    assert ("icon-active" in running, "icon-pause" in paused) == (True, True)
    assert "Running cases (1)" in text(running)
    assert "waiting for the authority It is the authority&#39;s turn." in text(running)
    assert "paused Nobody is working on it at the moment." in text(paused)
    assert "closed Last changed on 5 March 2026." in text(closed)


def test_a_client_without_cases_is_told_what_to_do(web: Served, carl: Portal, database: Database) -> None:
    with database.write() as session:
        session.delete(session.get_one(Case, case_id(database, CARLS_CASE)))
    page = carl.get("/portal/cases?lang=en").text
    assert "You have no cases with us yet." in text(page)
    assert 'href="mailto:info@nordbro.example"' in page


def test_forty_cases_need_no_more_queries_than_one(web: Served, anna: Portal, carl: Portal, people: People) -> None:
    with statements(web.database) as few:
        carl.get("/portal/cases")
    add_cases(web.database, people.anna, 38, web.clock())
    with statements(web.database) as many:
        assert anna.get("/portal/cases").text.count('class="card"') == 40
    assert len(many) == len(few)


def test_a_case_says_how_it_stands(web: Served, anna: Portal, database: Database) -> None:
    change_case(database, ANNAS_CASE, package="Family to Sweden", expected_by=date(2026, 8, 1))
    page = seen(anna, f"/portal/cases/{case_id(database, ANNAS_CASE)}")
    for words in (
        f"Family reunification {ANNAS_CASE}",
        "The authority is working on your application.",
        "It is the authority&#39;s turn, since 24 February 2026.",
        "Next: the authority decides.",
        "We expect an answer by 1 August 2026.",
        "Package Family to Sweden",
        "Opened 4 January 2026",
        "Lars Holm lars@nordbro.example",
        "1 payment is overdue.",
        "Messages 1 new",
    ):
        assert words in page


def test_a_case_without_a_date_names_the_usual_time(web: Served, anna: Portal, database: Database) -> None:
    page = seen(anna, f"/portal/cases/{case_id(database, ANNAS_CASE)}")
    assert "It usually takes 26 to 60 weeks. It is not a promise." in page


def test_the_progress_of_the_checklist_stands_in_words(web: Served, anna: Portal, database: Database) -> None:
    page = anna.get(f"/portal/cases/{case_id(database, ANNAS_OTHER_CASE)}?lang=en").text
    assert '<progress class="progress" id="case-progress" max="5" value="2">' in page
    assert "2 of 5 are finished." in text(page)
    assert "Next: you send us the 2 documents that are still missing." in text(page)


def test_a_paused_case_says_why_and_how_to_go_on(web: Served, anna: Portal, database: Database) -> None:
    change_case(database, ANNAS_CASE, paused=True, pause_reason="You are abroad")
    page = seen(anna, f"/portal/cases/{case_id(database, ANNAS_CASE)}")
    assert "Reason: You are abroad To start it again, tell your caseworker that you are ready." in page


def test_a_case_without_a_caseworker_names_the_firms_address(carl: Portal, database: Database) -> None:
    page = seen(carl, f"/portal/cases/{case_id(database, CARLS_CASE)}")
    assert "No caseworker is named yet. You can write to us at the address below. info@nordbro.example" in page


def test_the_people_of_a_case_are_shown(anna: Portal, database: Database) -> None:
    page = seen(anna, f"/portal/cases/{case_id(database, ANNAS_CASE)}/client")
    assert "Anna Sørensen" in page
    assert "Freja Sørensen daughter" in page


@pytest.mark.parametrize("path", PAGES)
def test_nobody_sees_the_pages_of_another_clients_case(
    anna: Portal, carl: Portal, guest: Portal, database: Database, path: str
) -> None:
    address = f"/portal/cases/{case_id(database, CARLS_CASE)}{path}"
    strange, missing = anna.get(address), anna.get(f"/portal/cases/999999{path}")
    assert (strange.status_code, missing.status_code) == (404, 404)
    assert CARLS_CASE not in strange.text
    assert "Carl" not in strange.text
    assert carl.get(address).status_code == 200
    assert guest.get(address).headers["location"].startswith("/portal/login?next=")


def test_what_staff_wrote_cannot_become_markup(anna: Portal, database: Database) -> None:
    change_case(database, ANNAS_CASE, package="<script>alert(1)</script>", paused=True, pause_reason="<b>x</b>")
    page = anna.get(f"/portal/cases/{case_id(database, ANNAS_CASE)}").text
    assert "<script>alert" not in page
    assert "<b>x</b>" not in page


def test_what_happened_is_told_newest_first_and_page_by_page(web: Served, anna: Portal, database: Database) -> None:
    number = case_id(database, ANNAS_CASE)
    for _ in range(25):
        with database.write() as session:
            hand, case = Hand("staff:1", web.clock(), web.clock().date()), session.get_one(Case, number)
            status = CaseStatus.OPENED if case.status is CaseStatus.CLOSED else CaseStatus.CLOSED
            move_case(session, hand, case, status)
        web.clock.advance(minutes=1)
    first = anna.get(f"/portal/cases/{number}?lang=en").text
    assert (first.count("New status:"), "Your case was opened." in first) == (20, False)
    older = re.search(r'href="([^"]+\?after=\d+)"', first)
    assert older is not None
    second = anna.get(f"{older[1]}&lang=en").text
    assert (second.count("New status:"), "Your case was opened." in second) == (5, True)


def test_a_pause_stands_in_the_history(web: Served, anna: Portal, database: Database) -> None:
    number = case_id(database, ANNAS_CASE)
    with database.write() as session:
        pause(session, Hand("staff:1", web.clock(), web.clock().date()), session.get_one(Case, number), None)
    assert "Your case was paused. 5 March 2026, 11:30" in seen(anna, f"/portal/cases/{number}")
