"""What stands around every page of a case, and the people it is for: one query, the client's own only."""

import pytest

from backend.cases import people as persons
from backend.cases import queries
from backend.cases.frame import Caseworker, case_frame
from backend.cases.queries import Group
from backend.core.database import Database
from backend.core.errors import NotFoundError
from backend.models.cases import CaseFile, CaseStatus
from tests.support.cases import add_messages, case_id, change_case
from tests.support.clock import START
from tests.support.databases import statements
from tests.support.house import firm
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, CARLS_CASE, People


def test_the_frame_counts_what_hangs_on_its_case_alone(database: Database, people: People) -> None:
    other, waiting = case_id(database, ANNAS_OTHER_CASE), case_id(database, ANNAS_CASE)
    with database.write() as session:
        for name in ("a.pdf", "b.pdf"):
            session.add(CaseFile(case_id=other, name=name, sha256="0" * 64, size=1, uploaded_at=START))
    add_messages(database, other, START, "One", "Two", "Three")
    with statements(database) as sent, database.read() as session:
        frame = case_frame(session, people.anna, other)
    assert (frame.checklist_done, frame.checklist_total, frame.files, frame.unread_messages) == (2, 5, 2, 3)
    assert sum(one.startswith("SELECT") for one in sent) == 1
    with database.read() as session:
        frame = case_frame(session, people.anna, waiting)
    assert (frame.checklist_total, frame.files, frame.unread_messages) == (0, 0, 1)
    assert (frame.client_name, frame.caseworker) == (
        "Anna Sørensen",
        Caseworker("Lars Holm", "lars@nordbro.example", None),
    )


def test_there_is_no_frame_for_another_clients_case(database: Database, people: People) -> None:
    with database.read() as session:
        for number in (case_id(database, CARLS_CASE), 999_999):
            with pytest.raises(NotFoundError):
                case_frame(session, people.anna, number)
            with pytest.raises(NotFoundError):
                queries.by_id(session, people.anna, number, firm(), START.date())


@pytest.mark.parametrize(
    ("status", "paused", "group"),
    [
        (CaseStatus.SUBMITTED, False, Group.RUNNING),
        (CaseStatus.SUBMITTED, True, Group.PAUSED),
        (CaseStatus.CLOSED, False, Group.CLOSED),
        (CaseStatus.CLOSED, True, Group.CLOSED),
    ],
)
def test_a_case_is_running_paused_or_closed(
    database: Database, people: People, status: CaseStatus, paused: bool, group: Group
) -> None:
    change_case(database, CARLS_CASE, status=status, paused=paused)
    with database.read() as session:
        (found,) = queries.listed(session, people.carl, firm(), START.date())
        frame = case_frame(session, people.carl, found.id)
    assert (found.group, frame.is_paused) == (group, group is Group.PAUSED)


def test_the_applicants_are_the_clients_own(database: Database, people: People) -> None:
    with database.read() as session:
        assert [one.name for one in persons.applicants(session, people.anna)] == ["Freja Sørensen"]
        assert persons.applicants(session, people.carl) == ()
