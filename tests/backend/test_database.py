"""Transactions: all or nothing, wakes only after the commit; and the columns that two databases keep alike."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError, StatementError

from backend.core.database import Database, wake_after_commit
from backend.core.errors import InvalidError
from backend.models.audit import Event
from backend.models.cases import Case, ChecklistItem
from backend.models.money import Payment
from backend.models.people import Client, Role, Staff
from tests.support.clock import MovableClock
from tests.support.people import People


def event(at: datetime) -> Event:
    """Something that happened."""
    return Event(
        at=at, actor="client", kind="verified", subject="conversation", subject_id="1", old=None, new={"a": [1]}
    )


def test_a_block_that_raises_leaves_nothing_and_wakes_nobody(database: Database, clock: MovableClock) -> None:
    woken: list[str] = []
    database.wake = woken.append

    def fail() -> None:
        with database.write() as session:
            session.add(event(clock()))
            wake_after_commit(session, "turns")
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with database.read() as session:
        assert session.scalars(select(Event)).all() == []
    assert woken == []


def test_each_job_is_woken_once_after_the_commit(database: Database) -> None:
    woken: list[str] = []
    database.wake = woken.append
    with database.write() as session:
        for job in ("turns", "deliveries", "turns"):
            wake_after_commit(session, job)
        assert woken == []
    assert woken == ["deliveries", "turns"]


def test_a_reader_keeps_nothing(database: Database, clock: MovableClock) -> None:
    with database.read() as session:
        session.add(event(clock()))
    with database.read() as session:
        assert session.scalars(select(Event)).all() == []


def test_a_reader_does_not_wait_for_a_writer(database: Database, clock: MovableClock) -> None:
    with database.write() as writer:
        writer.add(event(clock()))
        writer.flush()
        with database.read() as reader:
            assert reader.scalars(select(Event)).all() == []


def test_rows_are_of_use_after_their_transaction(database: Database, people: People) -> None:
    with database.read() as session:
        anna = session.scalars(select(Client).where(Client.email == "anna@example.org")).one()
    assert anna.name == "Anna Sørensen"


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=5, minutes=30))])
def test_a_moment_comes_back_as_the_same_moment_in_utc(database: Database, zone: timezone) -> None:
    moment = datetime(2026, 3, 29, 1, 30, 15, 123456, tzinfo=zone)
    with database.write() as session:
        session.add(event(moment))
    with database.read() as session:
        found = session.scalars(select(Event)).one().at
    assert found == moment
    assert found.utcoffset() == timedelta(0)


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 3, 5, 12, 0)  # noqa: DTZ001 - this is the mistake
    with pytest.raises(StatementError, match="time zone"), database.write() as session:
        session.add(event(naive))


def test_a_word_outside_its_list_is_refused(database: Database, people: People) -> None:
    with pytest.raises(StatementError, match="emperor"), database.write() as session:
        session.merge(people.lars).role = "emperor"  # type: ignore[assignment]


def test_a_word_comes_back_as_a_member_of_its_list(database: Database, people: People) -> None:
    with database.read() as session:
        assert session.scalars(select(Staff)).one().role is Role.CASEWORKER


def test_two_clients_cannot_share_an_address(database: Database, people: People) -> None:
    with pytest.raises(IntegrityError), database.write() as session:
        session.merge(people.bo).email = "anna@example.org"


def test_what_hangs_on_a_client_goes_with_the_client(database: Database, people: People) -> None:
    with database.write() as session:
        session.delete(session.merge(people.anna))
    with database.read() as session:
        left = [session.scalar(select(func.count()).select_from(table)) for table in (Case, ChecklistItem, Payment)]
    assert left == [2, 1, 1]


@pytest.mark.parametrize("odd", ["a\0b", "\ud800"])
@pytest.mark.parametrize("count", [1, 3])
def test_what_no_database_keeps_is_refused_by_both(
    database: Database, clock: MovableClock, odd: str, count: int
) -> None:
    def keep() -> None:
        with database.write() as session:
            session.add_all(Event(**{**vars_of(event(clock())), "kind": odd}) for _ in range(count))

    with pytest.raises(InvalidError):
        keep()
    with database.read() as session:
        assert session.scalar(select(func.count(Event.id))) == 0


def test_a_number_that_is_too_large_for_either_is_refused(database: Database) -> None:
    with database.read() as session, pytest.raises(InvalidError):
        session.scalar(select(Event).where(Event.id == 2**63))


def vars_of(row: Event) -> dict[str, object]:
    """The values that a new row was given."""
    return {name: value for name, value in vars(row).items() if not name.startswith("_")}
