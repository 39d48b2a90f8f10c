"""How often one may try: per conversation, per client, per network; and known and unknown people are treated alike."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import func, select

from backend.models.conversations import Delivery
from backend.models.verification import Attempt, Challenge
from backend.verification import attempts
from tests.support.databases import ONLY_SQLITE, statements
from tests.support.house import ANNAS_CHAT, CARLS_CHAT, House
from tests.support.people import People
from tests.support.verifying import claim, enter, mails, newest_code, resend, wrong_code


@pytest.fixture
def strict(house_with: Callable[..., House], people: People) -> House:
    """Three wrong tries, a quarter of an hour's lock-out."""
    strict = house_with(max_attempts=3, lockout_minutes=15)
    strict.receive("hello", ANNAS_CHAT)
    return strict


def guess(house: House, times: int, chat: str = ANNAS_CHAT) -> list[str]:
    """Enter a wrong code so often; the outcomes."""
    return [enter(house, wrong_code(house), chat).outcome for _ in range(times)]


def test_the_last_wrong_try_locks_the_conversation(strict: House) -> None:
    claim(strict)
    assert guess(strict, 3) == ["wrong", "wrong", "locked"]


def test_while_locked_not_even_the_right_code_helps(strict: House) -> None:
    claim(strict)
    code = newest_code(strict)
    guess(strict, 3)
    answer = enter(strict, code)
    assert (answer.outcome, answer.retry_minutes) == ("locked", 15)
    assert claim(strict).outcome == "locked"
    assert strict.conversation().client_id is None


def test_a_lock_out_ends_and_says_when(strict: House) -> None:
    claim(strict)
    guess(strict, 3)
    strict.clock.advance(minutes=14, seconds=30)
    assert (claim(strict).outcome, claim(strict).retry_minutes) == ("locked", 1)
    strict.clock.advance(seconds=30)
    assert claim(strict).outcome == "code_sent"
    assert enter(strict, newest_code(strict)).outcome == "verified"


def test_a_new_claim_does_not_give_new_tries(strict: House) -> None:
    claim(strict)
    guess(strict, 2)
    assert claim(strict).attempts_left == 1
    assert guess(strict, 1) == ["locked"]


def test_a_resend_is_locked_out_too(strict: House) -> None:
    claim(strict)
    guess(strict, 2)
    strict.clock.advance(seconds=31)
    assert resend(strict).attempts_left == 1
    assert guess(strict, 1) == ["locked"]
    assert resend(strict).outcome in {"locked", "none"}
    assert len(mails(strict)) == 2


def test_one_client_is_locked_over_many_conversations(strict: House) -> None:
    outcomes = []
    for number in range(10):
        chat = f"guesser-{number}"
        strict.receive("hello", chat)
        if claim(strict, chat=chat).outcome == "code_sent":
            outcomes += guess(strict, 2, chat)
    assert outcomes.count("wrong") <= 6
    strict.receive("hello", "one-more")
    assert claim(strict, chat="one-more").outcome == "locked"


@ONLY_SQLITE
def test_hundreds_of_guesses_in_a_day_reach_a_code_a_handful_of_times(strict: House) -> None:
    checked = 0
    for number in range(60):
        chat = f"guesser-{number}"
        strict.receive("hello", chat)
        claim(strict, chat=chat)
        checked += [enter(strict, f"{number:03d}{digit:03d}", chat).outcome for digit in range(5)].count("wrong")
        strict.clock.advance(minutes=23)
    assert checked <= 6 * 3


def test_guesses_in_parallel_do_not_get_around_the_limit(strict: House) -> None:
    chats = [f"guesser-{number}" for number in range(8)]
    for chat in chats:
        strict.receive("hello", chat)
        claim(strict, chat=chat)
    with ThreadPoolExecutor(8) as threads:
        outcomes = [one for some in threads.map(lambda chat: guess(strict, 3, chat), chats) for one in some]
    assert outcomes.count("wrong") <= 2 * 3 + len(chats)
    assert "locked" in outcomes


def test_other_clients_are_not_locked_with_her(strict: House) -> None:
    claim(strict)
    guess(strict, 3)
    strict.receive("hello", CARLS_CHAT)
    claim(strict, "carl@example.org", "0701234567", CARLS_CHAT)
    assert enter(strict, newest_code(strict), CARLS_CHAT).first_name == "Carl"


def test_one_network_is_limited_over_many_conversations_and_clients(
    house_with: Callable[..., House], people: People
) -> None:
    stricter = house_with(max_attempts=1)
    for number in range(20):
        chat = f"guesser-{number}"
        stricter.receive("hello", chat, network="2001:db8:1:2::77")
        assert claim(stricter, f"unknown{number}@example.org", chat=chat).outcome == "code_sent"
        guess(stricter, 1, chat)
    stricter.receive("hello", "one-more", network="2001:db8:1:2:ffff::1")
    assert claim(stricter, "another@example.org", chat="one-more").outcome == "locked"
    stricter.receive("hello", "elsewhere", network="2001:db8:1:3::1")
    assert claim(stricter, "another@example.org", chat="elsewhere").outcome == "code_sent"


def test_claims_alone_are_limited_too(strict: House) -> None:
    outcomes = [claim(strict, f"unknown{number}@example.org").outcome for number in range(14)]
    assert outcomes == ["code_sent"] * 12 + ["locked"] * 2


@ONLY_SQLITE
def test_nobodys_mailbox_is_flooded(strict: House) -> None:
    for number in range(attempts.MAILS_AN_HOUR + 5):
        chat = f"flooder-{number}"
        strict.receive("hello", chat)
        claim(strict, chat=chat)
    assert len(mails(strict)) == attempts.MAILS_AN_HOUR


def test_known_and_unknown_people_are_answered_alike(strict: House) -> None:
    people = [("anna@example.org", "39182464"), ("anna@example.org", "12345678"), ("nobody@example.org", "39182464")]
    answers = []
    for number, (email, phone) in enumerate(people):
        strict.receive("hello", f"chat-{number}")
        steps = [claim(strict, email, phone, f"chat-{number}"), resend(strict, f"chat-{number}")]
        steps += [enter(strict, wrong_code(strict), f"chat-{number}")]
        strict.clock.advance(seconds=31)
        answers.append([*steps, resend(strict, f"chat-{number}")])
    assert answers[0] == answers[1] == answers[2]


def footprint(house: House, email: str, phone: str) -> list[Any]:
    """What a claim and a wrong code leave in the database and how many statements that took, in a chat of its own."""
    chat = f"{email} {phone}"
    house.receive("hello", chat)
    kinds = (Challenge, Attempt, Delivery)
    with house.database.read() as session:
        before = [session.scalar(select(func.count()).select_from(kind)) or 0 for kind in kinds]
    with statements(house.database) as sent:
        claim(house, email, phone, chat)
        guess(house, 1, chat)
    with house.database.read() as session:
        after = [session.scalar(select(func.count()).select_from(kind)) or 0 for kind in kinds]
        challenge = session.scalars(select(Challenge).order_by(Challenge.id.desc())).first()
    assert challenge is not None
    shape = [len(challenge.email_key), len(challenge.code_hash), challenge.wrong, challenge.state]
    return [*(now - then for now, then in zip(after, before, strict=True)), *shape, len(sent)]


def test_known_and_unknown_people_leave_rows_alike_and_cost_as_many_statements(strict: House) -> None:
    known = footprint(strict, "anna@example.org", "39182464")
    wrong_number = footprint(strict, "bo@example.org", "12345678")
    unknown = footprint(strict, "nobody@example.org", "39182464")
    assert known == wrong_number == unknown
