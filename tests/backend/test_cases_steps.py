"""Which status may follow which, pausing and going on: each with its event, everything else refused."""

import itertools
from threading import Barrier, Thread

import pytest
from sqlalchemy import select

from backend.cases.failures import PauseRefusedError, StepRefusedError
from backend.cases.steps import Hand, move_case, pause, resume
from backend.core.database import Database
from backend.models.cases import Case, CaseStatus
from tests.support.cases import case_id, change_case, events
from tests.support.clock import START
from tests.support.databases import ONLY_POSTGRESQL
from tests.support.people import CARLS_CASE, People

LARS = Hand("staff:1", START, START.date())
ROAD = ["opened", "collecting_documents", "submitted", "awaiting_authority", "decision_positive", "closed", "opened"]
ALLOWED = {
    *itertools.pairwise(ROAD),
    ("awaiting_authority", "decision_negative"),
    ("submitted", "collecting_documents"),
    ("awaiting_authority", "collecting_documents"),
    *((status.value, "closed") for status in CaseStatus if status is not CaseStatus.CLOSED),
}
PAIRS = list(itertools.permutations([status.value for status in CaseStatus], 2))


def move(database: Database, status: str) -> None:
    """Lars moves Carl's case."""
    with database.write() as session:
        move_case(
            session, LARS, session.scalars(select(Case).where(Case.number == CARLS_CASE)).one(), CaseStatus(status)
        )


def carls(database: Database) -> Case:
    """Carl's case as stored."""
    with database.read() as session:
        return session.scalars(select(Case).where(Case.number == CARLS_CASE)).one()


@pytest.mark.parametrize(("old", "new"), sorted(ALLOWED))
def test_a_step_is_taken_and_noted(database: Database, people: People, old: str, new: str) -> None:
    change_case(database, CARLS_CASE, status=CaseStatus(old))
    move(database, new)
    (event,) = events(database, "case.")
    case = carls(database)
    assert (case.status, case.updated_on) == (new, START.date())
    assert (event.kind, event.old, event.new) == ("case.status", {"status": old}, {"status": new})
    assert (event.actor, event.at, event.case_id, event.client_id) == ("staff:1", START, case.id, people.carl.id)


@pytest.mark.parametrize(("old", "new"), sorted(set(PAIRS) - ALLOWED))
def test_any_other_step_is_refused_and_changes_nothing(database: Database, people: People, old: str, new: str) -> None:
    change_case(database, CARLS_CASE, status=CaseStatus(old))
    with pytest.raises(StepRefusedError) as refusal:
        move(database, new)
    assert (refusal.value.status, refusal.value.details) == (409, {"current": old, "wanted": new})
    assert (carls(database).status, events(database, "case.")) == (old, [])


def test_a_case_that_is_there_already_stays_without_an_event(database: Database, people: People) -> None:
    move(database, "submitted")
    assert events(database, "case.") == []


def test_a_case_is_paused_with_its_reason_and_goes_on_without_it(database: Database, people: People) -> None:
    with database.write() as session:
        pause(session, LARS, session.get_one(Case, case_id(database, CARLS_CASE)), "Abroad until May")
    assert (carls(database).paused, carls(database).pause_reason) == (True, "Abroad until May")
    with database.write() as session:
        resume(session, LARS, session.get_one(Case, carls(database).id))
    assert (carls(database).paused, carls(database).pause_reason) == (False, None)
    paused = {"paused": True, "pause_reason": "Abroad until May"}
    assert [(one.old, one.new) for one in events(database, "case.paused")] == [
        ({"paused": False}, paused),
        (paused, {"paused": False}),
    ]


def test_two_steps_in_one_transaction_both_hold(database: Database, people: People) -> None:
    with database.write() as session:
        case = session.get_one(Case, case_id(database, CARLS_CASE))
        move_case(session, LARS, case, CaseStatus.AWAITING_AUTHORITY)
        pause(session, LARS, case, "Abroad")
    assert (carls(database).status, carls(database).paused) == ("awaiting_authority", True)


@ONLY_POSTGRESQL
def test_of_two_hands_at_once_the_second_sees_what_the_first_has_done(database: Database, people: People) -> None:
    together, refused = Barrier(2), []

    def decide(status: CaseStatus) -> None:
        with database.write() as session:
            case = session.scalars(select(Case).where(Case.number == CARLS_CASE)).one()
            together.wait()
            try:
                move_case(session, LARS, case, status)
            except StepRefusedError as refusal:
                refused.append(refusal.details["current"])

    change_case(database, CARLS_CASE, status=CaseStatus.AWAITING_AUTHORITY)
    decisions = (CaseStatus.DECISION_POSITIVE, CaseStatus.DECISION_NEGATIVE)
    threads = [Thread(target=decide, args=[status]) for status in decisions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ([carls(database).status], len(events(database, "case."))) == (refused, 1)


def test_pausing_what_is_paused_is_refused(database: Database, people: People) -> None:
    change_case(database, CARLS_CASE, paused=True)
    with database.write() as session, pytest.raises(PauseRefusedError):
        pause(session, LARS, session.get_one(Case, case_id(database, CARLS_CASE)), "Once more")
    assert events(database, "case.") == []


def test_going_on_with_what_runs_is_refused(database: Database, people: People) -> None:
    with database.write() as session, pytest.raises(PauseRefusedError):
        resume(session, LARS, session.get_one(Case, case_id(database, CARLS_CASE)))
    assert events(database, "case.") == []


def test_a_closed_case_is_not_paused(database: Database, people: People) -> None:
    change_case(database, CARLS_CASE, status=CaseStatus.CLOSED)
    with database.write() as session, pytest.raises(PauseRefusedError):
        pause(session, LARS, session.get_one(Case, case_id(database, CARLS_CASE)), None)


def test_closing_ends_a_pause_so_that_it_does_not_come_back_later(database: Database, people: People) -> None:
    change_case(database, CARLS_CASE, paused=True, pause_reason="Abroad")
    move(database, "closed")
    move(database, "opened")
    assert (carls(database).paused, carls(database).pause_reason) == (False, None)
    assert [one.kind for one in events(database, "case.")] == ["case.status", "case.paused", "case.status"]
