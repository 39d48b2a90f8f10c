"""Booking a consultation: whose seat it is when many want it, and what is refused. On both databases."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from backend.consultations import booking, booking_facts, choices, details, slots
from backend.consultations.desk import Desk, network_key
from backend.consultations.details import DetailsError, Typed
from backend.consultations.failures import OverError, SlotTakenError, TooManyBookingsError
from backend.core.database import Database
from backend.core.errors import DomainError, NotFoundError
from backend.models.audit import Event
from backend.models.consultations import Consultation
from tests.support.clock import MovableClock
from tests.support.consulting import HALF_PAST, PERSON, RULES, TUESDAY_NOON, asker, mails
from tests.support.databases import statements
from tests.support.people import People
from tests.support.served import Served

AT_ONCE = 2


@pytest.fixture
def desk(web_with: Callable[..., Served]) -> Desk:
    """The firm, which has two seats at a time."""
    return web_with(firm={"consultations": RULES}).house


def person(number: int, **changed: Any) -> details.Person:
    """One of many people."""
    return details.Person(f"Person {number}", f"person{number}@example.org", "+4539182464", None, "da", **changed)


def crowd(people: int, one: Callable[[int], None]) -> list[str]:
    """What became of each of many who do something at once: ok or the code of the failure."""

    def tried(number: int) -> str:
        try:
            one(number)
        except DomainError as error:
            return error.code
        return "ok"

    with ThreadPoolExecutor(people) as pool:
        return sorted(pool.map(tried, range(people)))


def seats(database: Database, starts_at: datetime = TUESDAY_NOON) -> list[int]:
    """The seats that are taken at a time."""
    with database.read() as session:
        query = select(Consultation.seat).where(Consultation.starts_at == starts_at, Consultation.status == "booked")
        return sorted(session.scalars(query))


def test_of_twenty_who_want_the_same_time_as_many_get_it_as_there_are_seats(
    desk: Desk, database: Database, clock: MovableClock
) -> None:
    def one(number: int) -> None:
        with database.write() as session:
            booking.book(session, desk, asker(clock()), person(number), TUESDAY_NOON)

    assert crowd(20, one) == ["ok"] * AT_ONCE + ["slot_taken"] * 18
    assert seats(database) == [0, 1]
    assert len(mails(database)) == 2 * AT_ONCE


def test_of_twenty_who_move_to_the_same_time_as_many_get_it_as_there_are_seats(
    desk: Desk, database: Database, clock: MovableClock
) -> None:
    tokens = []
    for number, starts_at in enumerate(free_times(desk, database, clock)[1:11]):
        for more in range(AT_ONCE):
            with database.write() as session:
                found = booking.book(session, desk, asker(clock()), person(10 * number + more), starts_at)
                tokens.append(found.token)

    def one(number: int) -> None:
        with database.write() as session:
            booking.move(session, desk, asker(clock()), tokens[number], TUESDAY_NOON)

    noon = free_times(desk, database, clock)[0]
    assert noon < TUESDAY_NOON
    assert crowd(20, one).count("ok") <= AT_ONCE
    assert len(seats(database)) == len(set(seats(database))) == AT_ONCE


def free_times(desk: Desk, database: Database, clock: MovableClock) -> list[datetime]:
    """All that can be booked now."""
    with database.read() as session:
        return [slot.starts_at for slot in slots.free(session, desk.organisation, clock(), date.min, date.max)]


def test_a_form_sent_ten_times_at_once_is_one_booking(desk: Desk, database: Database, clock: MovableClock) -> None:
    def one(_number: int) -> None:
        with database.write() as session:
            booking.book(session, desk, asker(clock()), PERSON, TUESDAY_NOON)

    assert crowd(10, one) == ["ok"] * 10
    assert seats(database) == [0]
    assert len(mails(database, PERSON.email)) == 1


def test_one_address_gets_three_whatever_it_asks_for_at_once(
    desk: Desk, database: Database, clock: MovableClock
) -> None:
    times = free_times(desk, database, clock)

    def one(number: int) -> None:
        with database.write() as session:
            booking.book(session, desk, asker(clock()), PERSON, times[number])

    assert crowd(10, one) == ["ok"] * 3 + ["too_many_bookings"] * 7


def test_ten_an_hour_from_one_network_and_more_an_hour_later(
    desk: Desk, database: Database, clock: MovableClock
) -> None:
    times, key = free_times(desk, database, clock), network_key(desk, "192.0.2.7")
    with database.write() as session:
        for number in range(10):
            booking.book(session, desk, asker(clock(), network_key=key), person(number), times[number])
        with pytest.raises(TooManyBookingsError):
            booking.book(session, desk, asker(clock(), network_key=key), person(11), times[11])
        booking.book(session, desk, asker(clock()), person(12), times[12])
        clock.advance(hours=1)
        booking.book(session, desk, asker(clock(), network_key=key), person(11), times[11])


def test_an_address_cannot_be_flooded_by_booking_and_cancelling(
    desk: Desk, database: Database, clock: MovableClock
) -> None:
    with database.write() as session:
        for _ in range(10):
            found = booking.book(session, desk, asker(clock()), PERSON, TUESDAY_NOON)
            booking.cancel(session, desk, asker(clock()), found.token)
        with pytest.raises(TooManyBookingsError):
            booking.book(session, desk, asker(clock()), PERSON, TUESDAY_NOON)


@pytest.mark.parametrize(
    "starts_at",
    [
        datetime(2026, 3, 5, 9, 0, tzinfo=UTC),  # past
        datetime(2026, 3, 6, 9, 0, tzinfo=UTC),  # less than a day ahead
        datetime(2026, 3, 10, 11, 10, tzinfo=UTC),  # between two
        datetime(2026, 3, 10, 14, 0, tzinfo=UTC),  # after the last
        datetime(2026, 3, 11, 11, 0, tzinfo=UTC),  # a day without
        datetime(2026, 4, 3, 8, 0, tzinfo=UTC),  # more than 28 days ahead, and Good Friday
        datetime(2026, 4, 7, 10, 0, tzinfo=UTC),  # too far ahead
        datetime.max.replace(tzinfo=UTC),
        datetime.min.replace(tzinfo=UTC),
    ],
)
def test_a_time_that_is_not_offered_is_refused(
    desk: Desk, database: Database, clock: MovableClock, starts_at: datetime
) -> None:
    with database.write() as session:
        with pytest.raises(SlotTakenError):
            booking.book(session, desk, asker(clock()), PERSON, starts_at)
        found = booking.book(session, desk, asker(clock()), PERSON, TUESDAY_NOON)
        with pytest.raises(SlotTakenError):
            booking.move(session, desk, asker(clock()), found.token, starts_at)


def test_a_booking_made_under_older_rules_keeps_its_seat(
    web_with: Callable[..., Served], database: Database, clock: MovableClock
) -> None:
    old = web_with(firm={"consultations": {**RULES, "minutes": 45, "at_once": 1}}).house
    with database.write() as session:
        booking.book(session, old, asker(clock()), PERSON, TUESDAY_NOON + timedelta(minutes=45))
    new = web_with(firm={"consultations": {**RULES, "at_once": 1}}).house
    free = free_times(new, database, clock)
    assert TUESDAY_NOON in free
    assert not {HALF_PAST, TUESDAY_NOON + timedelta(minutes=60)} & set(free)
    assert TUESDAY_NOON + timedelta(minutes=90) in free


def test_moving_within_the_firms_hours_and_not_after_the_end(
    desk: Desk, database: Database, clock: MovableClock
) -> None:
    with database.write() as session:
        found = booking.book(session, desk, asker(clock()), PERSON, TUESDAY_NOON)
        same = booking.move(session, desk, asker(clock()), found.token, TUESDAY_NOON)
        moved = booking.move(session, desk, asker(clock()), found.token, HALF_PAST)
        clock.advance(days=5, hours=1)
        with pytest.raises(OverError):
            booking.cancel(session, desk, asker(clock()), found.token)
    assert (same.version, moved.version, moved.id) == (0, 1, found.id)


def test_a_client_can_change_their_own_and_nobody_elses(
    desk: Desk, database: Database, clock: MovableClock, people: People
) -> None:
    anna, carl = asker(clock(), client=people.anna), asker(clock(), client=people.carl)
    with database.write() as session:
        hers = booking.book(session, desk, anna, PERSON, TUESDAY_NOON)
        with pytest.raises(NotFoundError):
            booking.move_own(session, desk, carl, hers.id, HALF_PAST)
        with pytest.raises(NotFoundError):
            booking.cancel_own(session, desk, carl, hers.id)
        assert booking_facts.of_client(session, desk, people.carl, clock()) == ()
        assert booking.move_own(session, desk, anna, hers.id, HALF_PAST).starts_at == HALF_PAST
    with database.read() as session:
        kinds = session.execute(select(Event.kind, Event.actor, Event.client_id).order_by(Event.id)).all()
    actor = f"client:{people.anna.id}"
    assert [tuple(one) for one in kinds if one[0].startswith("consultation.")] == [
        ("consultation.booked", actor, people.anna.id),
        ("consultation.moved", actor, people.anna.id),
    ]


def test_the_list_of_times_asks_the_database_once(desk: Desk, database: Database, clock: MovableClock) -> None:
    with database.read() as session, statements(database) as sent:
        found = choices.between(session, desk, clock(), None, 31)
    assert len(found) > 30
    assert len([one for one in sent if one.startswith("SELECT")]) == 1


def test_nothing_of_a_refused_booking_is_kept(desk: Desk, database: Database, clock: MovableClock) -> None:
    with database.write() as session:
        for number in range(AT_ONCE):
            booking.book(session, desk, asker(clock()), person(number), TUESDAY_NOON)
    with database.write() as session, pytest.raises(SlotTakenError):
        booking.book(session, desk, asker(clock()), PERSON, TUESDAY_NOON)
    with database.read() as session:
        assert session.scalar(select(func.count(Event.id)).where(Event.kind == "consultation.booked")) == AT_ONCE
    assert mails(database, PERSON.email) == []


REGIONS = ("DK", "SE", "FI")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("+45 39 18 24 64", "+4539182464"), ("0045 39182464", "+4539182464"), ("+358 (0)40 123 4567", "+358401234567")],
)
def test_a_phone_number_is_kept_as_it_is_called(typed: str, kept: str) -> None:
    assert details.read(Typed("Anna", "anna@example.org", typed), REGIONS, "en").phone == kept


@pytest.mark.parametrize("typed", ["040 123 4567", "12 34", "39182464"])
def test_a_number_that_may_be_several_is_asked_for_with_its_country(typed: str) -> None:
    with pytest.raises(DetailsError) as failed:
        details.read(Typed("Anna", "anna@example.org", typed), REGIONS, "en")
    assert failed.value.wrong == {"phone": "country_code"}


def test_signs_that_do_harm_do_not_come_in() -> None:
    typed = Typed("Anna\r\nBcc: x\u202e\x00 S", "anna@example.org", "+4539182464", "one\r\ntwo\x07\ud800")
    found = details.read(typed, REGIONS, "en")
    assert (found.name, found.topic) == ("Anna Bcc: x S", "one\ntwo")
