"""Reading cases: only the client's own, in a helpful order, with as many queries for many as for one."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from backend.cases import queries
from backend.cases.queries import in_language
from backend.core.database import Database
from backend.core.errors import NotFoundError
from backend.models.cases import Case, CaseStatus, CaseType
from backend.models.people import Client
from tests.support.databases import statements
from tests.support.house import firm
from tests.support.people import ANNAS_CASE, CARLS_CASE, People

TODAY = date(2026, 3, 5)


def add(database: Database, client: Client, number: str, status: CaseStatus, *, paused: bool, age: int) -> None:
    """One more case of a client, last moved so many days ago."""
    case = Case(number=number, client_id=client.id, caseworker_id=None, type=CaseType.OTHER, package=None,
                status=status, paused=paused, pause_reason=None, opened_on=TODAY,
                updated_on=TODAY - timedelta(days=age), expected_by=None)  # fmt: skip
    with database.write() as session:
        session.add(case)


def test_running_cases_come_first_then_paused_then_closed_each_newest_first(database: Database, people: People) -> None:
    carl = people.carl
    add(database, carl, "closed", CaseStatus.CLOSED, paused=False, age=1)
    add(database, carl, "paused", CaseStatus.OPENED, paused=True, age=0)
    add(database, carl, "newest", CaseStatus.SUBMITTED, paused=False, age=2)
    add(database, carl, "closed while paused", CaseStatus.CLOSED, paused=True, age=0)
    with database.read() as session:
        found = [case.number for case in queries.cases(session, carl, firm(), TODAY)]
    assert found == ["newest", CARLS_CASE, "paused", "closed", "closed while paused"]


def test_a_client_without_cases_has_none(database: Database, people: People) -> None:
    with database.write() as session:
        session.delete(session.get_one(Case, session.query(Case.id).filter(Case.number == CARLS_CASE).scalar()))
    with database.read() as session:
        assert queries.cases(session, people.carl, firm(), TODAY) == ()


def test_the_number_of_queries_does_not_grow_with_the_cases(database: Database, people: People) -> None:
    with statements(database) as few, database.read() as session:
        queries.cases(session, people.carl, firm(), TODAY)
    for number in range(10):
        add(database, people.carl, f"more-{number}", CaseStatus.OPENED, paused=False, age=number)
    with statements(database) as many, database.read() as session:
        assert len(queries.cases(session, people.carl, firm(), TODAY)) == 11
    assert len(many) == len(few)


@pytest.mark.parametrize("number", [CARLS_CASE, "", "NB"])
def test_another_clients_case_is_not_found(database: Database, people: People, number: str) -> None:
    with database.read() as session:
        with pytest.raises(NotFoundError):
            queries.case(session, people.anna, number, firm(), TODAY)
        with pytest.raises(NotFoundError):
            queries.checklist(session, people.anna, number, ("da",), TODAY)


def test_a_payment_is_overdue_the_day_after_it_was_due(database: Database, people: People) -> None:
    with database.read() as session:
        days = [queries.case(session, people.anna, ANNAS_CASE, firm(), TODAY + timedelta(days=n)) for n in (-1, 0, 1)]
    assert [facts.overdue_payments for facts in days] == [0, 1, 2]


def test_facts_are_plain_values(database: Database, people: People) -> None:
    with database.read() as session:
        facts = queries.case(session, people.anna, ANNAS_CASE, firm(), TODAY)
    assert replace(facts, number="x").caseworker == "Lars Holm"


@pytest.mark.parametrize(
    ("texts", "languages", "found"),
    [
        ({"da": "Pas", "en": "Passport"}, ("en", "da"), "Passport"),
        ({"da": "Pas", "en": "Passport"}, ("fi", "da"), "Pas"),
        ({"*": "Pas"}, ("fi", "da"), "Pas"),
        ({"da": "Pas", "*": "Passport"}, ("sv",), "Passport"),
        ({"sv": "Pass"}, ("fi", "en"), "Pass"),
        ({}, ("en",), ""),
    ],
)
def test_a_text_is_in_the_first_language_there_is(
    texts: dict[str, str], languages: tuple[str, ...], found: str
) -> None:
    assert in_language(texts, languages) == found
