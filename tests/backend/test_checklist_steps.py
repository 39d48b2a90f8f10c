"""An item goes from step to step, for the client and for the firm; each is an event, and no other step is possible."""

from datetime import date
from threading import Barrier, Thread

import pytest
from sqlalchemy import select

from backend.cases import checklist
from backend.cases.checklist import WrongStepError
from backend.core.database import Database
from backend.core.errors import InvalidError, NotFoundError
from backend.models.audit import Event
from backend.models.cases import Case, CaseFile, ChecklistItem, ItemStatus
from backend.people.acting import Acting
from tests.support.clock import MovableClock
from tests.support.people import ANNAS_OTHER_CASE, People

LARS = "staff:1"


class Steps:
    """Anna's case with its five items, one for each status."""

    def __init__(self, database: Database, clock: MovableClock, people: People) -> None:
        self.database, self.clock, self.people = database, clock, people
        self.anna = Acting(people.anna, clock(), "portal")
        self.today = clock().date()
        with database.read() as session:
            self.case_id = session.scalars(select(Case.id).where(Case.number == ANNAS_OTHER_CASE)).one()
            items = session.scalars(select(ChecklistItem).where(ChecklistItem.case_id == self.case_id))
            self.ids = {item.status: item.id for item in items}

    def item(self, item_id: int) -> ChecklistItem:
        """The row as it stands."""
        with self.database.read() as session:
            return session.scalars(select(ChecklistItem).where(ChecklistItem.id == item_id)).one()

    def mark_done(self, start: ItemStatus) -> ItemStatus:
        """Anna marks the item that is `start`."""
        with self.database.write() as session:
            return checklist.mark_done(session, self.anna, self.case_id, self.ids[start], self.today)

    def reopen(self, start: ItemStatus) -> ItemStatus:
        """Anna takes the mark back."""
        with self.database.write() as session:
            return checklist.reopen(session, self.anna, self.case_id, self.ids[start], self.today)

    def events(self) -> list[Event]:
        """What was written down."""
        with self.database.read() as session:
            return list(session.scalars(select(Event).order_by(Event.id)))


@pytest.fixture
def steps(database: Database, clock: MovableClock, people: People) -> Steps:
    """Anna's items."""
    return Steps(database, clock, people)


@pytest.mark.parametrize("start", [ItemStatus.PENDING, ItemStatus.UPLOADED])
def test_a_client_marks_done_what_is_open_and_the_case_has_moved(steps: Steps, start: ItemStatus) -> None:
    assert steps.mark_done(start) is ItemStatus.DONE
    (event,) = steps.events()
    assert (event.kind, event.actor) == ("checklist_item.status", f"client:{steps.people.anna.id}")
    assert (event.old, (event.new or {})["status"], event.case_id) == ({"status": start.value}, "done", steps.case_id)
    with steps.database.read() as session:
        assert session.get_one(Case, steps.case_id).updated_on == steps.today


@pytest.mark.parametrize("start", [ItemStatus.REJECTED, ItemStatus.APPROVED])
def test_what_the_firm_has_decided_a_client_cannot_mark(steps: Steps, start: ItemStatus) -> None:
    with pytest.raises(WrongStepError) as caught:
        steps.mark_done(start)
    assert (caught.value.status, caught.value.item_status) == (409, start)
    assert steps.item(steps.ids[start]).status is start
    assert steps.events() == []


def test_marking_twice_is_marking_once(steps: Steps) -> None:
    steps.mark_done(ItemStatus.PENDING)
    assert steps.mark_done(ItemStatus.PENDING) is ItemStatus.DONE
    assert len(steps.events()) == 1


def test_a_mark_taken_back_leaves_the_item_as_its_files_say(steps: Steps) -> None:
    assert steps.reopen(ItemStatus.DONE) is ItemStatus.PENDING
    steps.mark_done(ItemStatus.DONE)
    with steps.database.write() as session:
        session.add(CaseFile(case_id=steps.case_id, checklist_item_id=steps.ids[ItemStatus.DONE], name="a.pdf",
                             sha256="0" * 64, size=1, uploaded_at=steps.clock()))  # fmt: skip
    assert steps.reopen(ItemStatus.DONE) is ItemStatus.UPLOADED


@pytest.mark.parametrize("start", [ItemStatus.REJECTED, ItemStatus.APPROVED])
def test_what_is_not_marked_cannot_be_taken_back(steps: Steps, start: ItemStatus) -> None:
    with pytest.raises(WrongStepError):
        steps.reopen(start)


def test_the_firm_approves_and_rejects_with_a_reason(steps: Steps) -> None:
    item_id = steps.ids[ItemStatus.UPLOADED]
    with steps.database.write() as session:
        checklist.reject(session, steps.clock(), LARS, item_id, " Page 2 is missing ", steps.today)
    assert (steps.item(item_id).status, steps.item(item_id).rejected_reason) == (
        ItemStatus.REJECTED, "Page 2 is missing",
    )  # fmt: skip
    with steps.database.write() as session:
        checklist.approve(session, steps.clock(), LARS, item_id, steps.today)
    assert (steps.item(item_id).status, steps.item(item_id).rejected_reason) == (ItemStatus.APPROVED, None)
    assert [event.actor for event in steps.events()] == [LARS, LARS]


def test_the_firm_rejects_nothing_that_is_not_there_and_never_without_a_reason(steps: Steps) -> None:
    with steps.database.write() as session, pytest.raises(WrongStepError):
        checklist.reject(session, steps.clock(), LARS, steps.ids[ItemStatus.PENDING], "No", steps.today)
    with steps.database.write() as session, pytest.raises(InvalidError):
        checklist.reject(session, steps.clock(), LARS, steps.ids[ItemStatus.UPLOADED], "  ", steps.today)
    assert steps.events() == []


def test_somebody_elses_item_is_not_there_even_with_ones_own_case(steps: Steps) -> None:
    carl = Acting(steps.people.carl, steps.clock(), "portal")
    with steps.database.read() as session:
        own = session.scalars(select(Case.id).where(Case.client_id == steps.people.carl.id)).one()
    for case_id in (own, steps.case_id):
        with steps.database.write() as session, pytest.raises(NotFoundError):
            checklist.mark_done(session, carl, case_id, steps.ids[ItemStatus.PENDING], steps.today)
    assert steps.events() == []


def test_of_two_steps_at_once_the_second_sees_the_first(steps: Steps) -> None:
    start, said = Barrier(2), []

    def both(step: int) -> None:
        start.wait()
        try:
            with steps.database.write() as session:
                if step:
                    checklist.mark_done(session, steps.anna, steps.case_id, steps.ids[ItemStatus.UPLOADED], steps.today)
                else:
                    item_id = steps.ids[ItemStatus.UPLOADED]
                    checklist.reject(session, steps.clock(), LARS, item_id, "Blurred", steps.today)
        except WrongStepError as failure:
            said.append(failure.item_status)

    threads = [Thread(target=both, args=(step,)) for step in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    moves = [((event.old or {})["status"], (event.new or {})["status"]) for event in steps.events()]
    assert moves == [("uploaded", "rejected")] if said else [("uploaded", "done"), ("done", "rejected")]
    assert steps.item(steps.ids[ItemStatus.UPLOADED]).status is ItemStatus.REJECTED


def test_an_item_is_overdue_only_while_it_waits_for_the_client(steps: Steps) -> None:
    languages = ("en",)
    with steps.database.read() as session:
        found = checklist.of_case(session, steps.people.anna, steps.case_id, languages, steps.today)
        later = checklist.of_case(session, steps.people.anna, steps.case_id, languages, date(2030, 1, 1))
    assert [item.key for item in found.items if item.overdue] == ["lease"]
    assert [item.key for item in later.items if item.overdue] == ["lease", "payslips"]
    assert (found.total, found.done, found.items[1].title) == (5, 2, "The lease")
