"""How often one may try to log in, and that nobody can lock a client out for ever."""

from concurrent.futures import ThreadPoolExecutor
from unittest.mock import patch

import pytest
from sqlalchemy import func, select

from backend.accounts import login, tries
from backend.accounts.desk import Desk
from backend.accounts.tries import Door
from backend.core.database import Database
from backend.core.signing import Signer
from backend.models.people import Client
from backend.models.verification import Attempt
from backend.people import passwords
from tests.support.clock import MovableClock
from tests.support.house import KEY, TEXTS, firm
from tests.support.people import HASHED, PASSWORD, People

ANNA, NOBODY = "anna@example.org", "nobody@example.org"
HOME, CAFE = Door("192.0.2.1"), Door("192.0.2.2")
DESK = Desk(firm(max_attempts=3, lockout_minutes=15), Signer(KEY), TEXTS, "http://127.0.0.1")
pytestmark = pytest.mark.usefixtures("people", "quick")


@pytest.fixture
def quick() -> object:
    """Hashing that costs nothing: these tests log in a hundred times."""
    verified = {"real": passwords.matches}

    def matches(password_hash: str | None, password: str) -> bool:
        return password == PASSWORD if password_hash == HASHED else False

    with patch.object(passwords, "matches", matches):
        yield verified


def tried(database: Database, clock: MovableClock, password: str, door: Door = HOME, email: str = ANNA) -> str:
    """Try to log in; what became of it."""
    return login.enter(DESK, database, door, email, password, clock()).outcome


@pytest.mark.parametrize("email", [ANNA, NOBODY])
def test_too_many_wrong_passwords_are_too_many_for_anybody(database: Database, clock: MovableClock, email: str) -> None:
    assert [tried(database, clock, "x", email=email) for _ in range(4)] == ["wrong", "wrong", "locked", "locked"]
    came = login.enter(DESK, database, HOME, email, PASSWORD, clock())
    assert (came.outcome, came.minutes) == ("locked", 15)
    clock.advance(minutes=15, seconds=1)
    assert tried(database, clock, PASSWORD, email=email) == ("in" if email == ANNA else "wrong")


def test_a_lock_does_not_last_longer_for_being_tried(database: Database, clock: MovableClock) -> None:
    for _ in range(3):
        tried(database, clock, "x")
    for _ in range(14):
        clock.advance(minutes=1)
        assert tried(database, clock, "x") == "locked"
    clock.advance(minutes=1, seconds=1)
    assert tried(database, clock, PASSWORD) == "in"


def test_a_stranger_elsewhere_does_not_lock_the_client_out(database: Database, clock: MovableClock) -> None:
    for _ in range(5):
        tried(database, clock, "x", CAFE)
    assert tried(database, clock, PASSWORD, CAFE) == "locked"
    assert tried(database, clock, PASSWORD, HOME) == "in"


def test_guesses_from_many_places_are_stopped_but_not_the_clients_own_browser(
    database: Database, clock: MovableClock
) -> None:
    for place in range(9):
        for _ in range(2):
            tried(database, clock, "x", Door(f"198.51.100.{place}"))
    assert tried(database, clock, PASSWORD, HOME) == "locked"
    known = Door("198.51.100.1", tries.browser_pass(DESK, ANNA))
    assert tried(database, clock, PASSWORD, known) == "in"
    assert tried(database, clock, PASSWORD, Door("198.51.100.77", tries.browser_pass(DESK, NOBODY))) == "locked"


def test_a_known_browser_may_not_guess_without_end(database: Database, clock: MovableClock) -> None:
    known = Door("192.0.2.1", tries.browser_pass(DESK, ANNA))
    assert [tried(database, clock, "x", known) for _ in range(3)][-1] == "locked"
    assert tried(database, clock, PASSWORD, known) == "locked"


def test_one_network_may_not_go_through_many_addresses(database: Database, clock: MovableClock) -> None:
    for number in range(60):
        tried(database, clock, "x", CAFE, f"client-{number}@example.org")
    assert tried(database, clock, PASSWORD, CAFE) == "locked"
    assert tried(database, clock, PASSWORD, HOME) == "in"


def test_a_login_of_ones_own_buys_no_new_guesses_at_others(database: Database, clock: MovableClock) -> None:
    for number in range(59):
        tried(database, clock, "x", CAFE, f"client-{number}@example.org")
    assert tried(database, clock, PASSWORD, CAFE) == "in"
    assert tried(database, clock, "x", CAFE, NOBODY) == "locked"


def test_a_right_password_forgives_the_slips_before_it(database: Database, clock: MovableClock) -> None:
    for _ in range(3):
        assert [tried(database, clock, word) for word in ("x", "x", PASSWORD)] == ["wrong", "wrong", "in"]


def test_guesses_sent_at_once_count_each(database: Database, clock: MovableClock) -> None:
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(lambda _: tried(database, clock, "x"), range(8)))
    with database.read() as session:
        counted = session.scalar(select(func.count(Attempt.id)).where(Attempt.kind == tries.LOGIN))
    assert counted == 3 * 3  # by address, by address and network, by network
    assert sorted(set(outcomes)) in (["locked"], ["locked", "wrong"])


def test_what_is_counted_names_nobody(database: Database, clock: MovableClock) -> None:
    tried(database, clock, "x")
    with database.read() as session:
        subjects = session.scalars(select(Attempt.subject)).all()
    assert all(len(subject) == 64 and "anna" not in subject for subject in subjects)


def test_a_password_changed_while_it_was_checked_opens_nothing(
    database: Database, clock: MovableClock, people: People
) -> None:
    def meanwhile(_hash: str | None, _password: str) -> bool:
        with database.write() as session:
            session.get_one(Client, people.anna.id).password_hash = "another"
        return True

    with patch.object(passwords, "matches", meanwhile):
        assert tried(database, clock, PASSWORD) == "wrong"
