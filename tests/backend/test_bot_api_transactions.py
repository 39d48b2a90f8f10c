"""`/api/bot`: a turn's operation is done once, and an answer is given only once it is committed."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from backend.core.database import Transaction
from backend.models.conversations import Delivery
from backend.models.verification import Attempt, BotOperation, Challenge
from tests.support.house import ANNAS_CHAT
from tests.support.served import Served
from tests.support.verifying import code_in

ANNA = {"email": "anna@example.org", "phone": "39182464"}


@pytest.fixture
def chat(web: Served) -> str:
    """The id of Anna's conversation."""
    return web.open_chat(ANNAS_CHAT)


def counted(web: Served, *kinds: type) -> list[int]:
    """How many rows there are of each kind."""
    with web.database.read() as session:
        return [session.scalar(select(func.count()).select_from(kind)) or 0 for kind in kinds]


def test_a_claim_repeated_in_its_turn_sends_one_code(web: Served, chat: str) -> None:
    first, again = (web.post("/verification", chat, ANNA, turn="t1") for _ in range(2))
    assert first.json() == again.json()
    assert counted(web, Challenge, Delivery, BotOperation) == [1, 1, 1]


def test_the_same_claim_in_another_turn_is_another_claim(web: Served, chat: str) -> None:
    for turn in ("t1", "t2"):
        web.post("/verification", chat, ANNA, turn=turn)
    assert counted(web, Challenge) == [2]


def test_another_claim_in_the_same_turn_is_another_claim(web: Served, chat: str) -> None:
    web.post("/verification", chat, ANNA, turn="t1")
    web.post("/verification", chat, {**ANNA, "email": "bo@example.org"}, turn="t1")
    assert counted(web, Challenge) == [2]


def test_a_wrong_code_repeated_in_its_turn_counts_once(web: Served, chat: str) -> None:
    web.post("/verification", chat, ANNA)
    wrong = f"{(int(code_in(web.newest_mail())) + 1) % 1_000_000:06d}"
    answers = [web.post("/verification/code", chat, {"code": wrong}, turn="t2").json() for _ in range(4)]
    assert {(one["outcome"], one["attempts_left"]) for one in answers} == {("wrong", 4)}


def test_a_right_code_repeated_in_its_turn_is_right_again(web: Served, chat: str) -> None:
    web.post("/verification", chat, ANNA)
    code = code_in(web.newest_mail())
    first, again = (web.post("/verification/code", chat, {"code": code}, turn="t2").json() for _ in range(2))
    assert first == again
    assert (again["outcome"], again["first_name"]) == ("verified", "Anna")


def test_a_resend_and_a_sign_out_repeated_in_their_turn_are_done_once(web: Served, chat: str) -> None:
    web.post("/verification", chat, ANNA)
    code = code_in(web.newest_mail())
    web.clock.advance(seconds=31)
    assert {web.post("/verification/resend", chat, turn="t2").json()["outcome"] for _ in range(2)} == {"code_sent"}
    assert counted(web, Challenge) == [2]
    code = code_in(web.newest_mail())
    web.post("/verification/code", chat, {"code": code})
    assert [web.post("/sign-out", chat, turn="t9").json() for _ in range(2)] == [{"was_verified": True}] * 2


def test_what_is_kept_of_an_operation_names_neither_address_nor_code(web: Served, chat: str) -> None:
    web.post("/verification", chat, ANNA)
    web.post("/verification/code", chat, {"code": "123456"})
    with web.database.read() as session:
        kept = [f"{row.operation} {row.answer}" for row in session.scalars(select(BotOperation))]
    assert len(kept) == 2
    assert not any("anna" in one or "39182464" in one or "123456" in one for one in kept)


def test_one_operation_in_parallel_is_done_once(web: Served, chat: str) -> None:
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _number: web.post("/verification", chat, ANNA, turn="t1"), range(4)))
    assert counted(web, Challenge, BotOperation) == [1, 1]
    assert {answer.status_code for answer in answers} <= {200, 503}
    assert {answer.json()["outcome"] for answer in answers if answer.status_code == 200} == {"code_sent"}


@contextmanager
def commits_failing(web: Served) -> Iterator[None]:
    """The database is lost at the very end of every transaction."""
    write = web.database.write

    @contextmanager
    def lost() -> Iterator[Transaction]:
        with write() as session:
            yield session
            session.rollback()
            raise OperationalError("COMMIT", {}, Exception("the server is gone"))

    web.database.write = lost  # type: ignore[method-assign]
    try:
        yield
    finally:
        web.database.write = write  # type: ignore[method-assign]


def test_an_answer_whose_commit_failed_is_not_an_answer(web: Served, chat: str) -> None:
    with commits_failing(web):
        answer = web.post("/verification", chat, ANNA, turn="t1")
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert counted(web, Challenge, Attempt, BotOperation) == [0, 0, 0]
    assert web.post("/verification", chat, ANNA, turn="t1").json()["outcome"] == "code_sent"


@pytest.mark.parametrize("path", ["/identity", "/cases"])
def test_with_the_database_down_it_says_so(web: Served, chat: str, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: Any, **_more: Any) -> Any:
        raise OperationalError("SELECT 1", {}, Exception("anna@example.org"))

    monkeypatch.setattr(web.database, "_sessions", refuse)
    answer = web.get(path, chat)
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert "anna" not in answer.text


def test_what_nobody_expected_is_a_500_without_details(web: Served, chat: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: Any, **_more: Any) -> Any:
        raise RuntimeError("anna@example.org")

    monkeypatch.setattr(web.database, "_sessions", fail)
    answer = web.get("/identity", chat)
    assert answer.status_code == 500
    assert "anna" not in answer.text


def test_the_worker_is_woken_after_the_commit_only(web: Served, chat: str) -> None:
    woken: list[str] = []
    web.database.wake = woken.append
    with commits_failing(web):
        web.post("/verification", chat, ANNA)
    assert woken == []
    web.post("/verification", chat, ANNA)
    assert woken == ["deliveries"]
