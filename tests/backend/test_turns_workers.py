"""Several workers, and workers that die: one turn at a time a conversation, none lost, none answered twice."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier, Event, Lock

import pytest

from backend.conversations import claims
from backend.conversations.delivery import release_all
from backend.core.database import Database
from backend.models.conversations import TurnState
from connectors.base import Reply, Turn
from tests.support.house import BOS_CHAT, CARLS_CHAT, House


def test_workers_in_parallel_answer_everything_once_and_in_order(house: House) -> None:
    chats = [f"chat-{number}" for number in range(6)]
    for number in range(4):
        for chat in chats:
            house.receive(f"question {number}", chat)
    busy: set[str] = set()
    lock, together = Lock(), Barrier(4)

    def answer(turn: Turn) -> Reply:
        with lock:
            assert turn.conversation not in busy
            busy.add(turn.conversation)
        with lock:
            busy.remove(turn.conversation)
        return Reply(f"{turn.text}!")

    house.dialogue.answers = {f"question {number}": answer for number in range(4)}

    def work(_number: int) -> None:
        together.wait(10)
        house.turns.work()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(work, range(4)))
    house.work()
    for chat in chats:
        assert house.web.texts(chat) == [f"question {number}!" for number in range(4)]
    assert len(house.dialogue.turns) == 24


def test_a_second_worker_leaves_a_conversation_alone_that_is_being_worked(house: House) -> None:
    house.receive("slow")
    house.receive("next")
    house.clock.advance(seconds=1)
    house.receive("hello", BOS_CHAT)
    started, finish = Event(), Event()

    def slow(_turn: Turn) -> Reply:
        started.set()
        assert finish.wait(10)
        return Reply("done")

    house.dialogue.answers["slow"] = slow
    with ThreadPoolExecutor(1) as thread:
        first = thread.submit(house.turns.work)
        assert started.wait(10)
        house.turns.work()
        assert house.dialogue.heard() == ["slow", "hello"]
        finish.set()
        first.result(10)
    assert house.dialogue.heard() == ["slow", "hello", "next"]


def test_a_message_that_comes_in_mid_turn_is_answered_after_it(house: House) -> None:
    house.dialogue.answers["first"] = lambda _turn: Reply(f"kept {bool(house.receive('second').id)}")
    house.receive("first")
    house.work()
    assert house.web.texts() == ["kept True", "You said: second"]


def claim(house: House, owner: str = "a worker that dies") -> str | None:
    """Take the next conversation, as a worker does that then dies."""
    with house.database.write() as session:
        return claims.claim_conversation(session, owner, house.clock())


def test_what_a_dead_worker_held_is_worked_when_its_lease_runs_out(house: House) -> None:
    house.receive("hello")
    assert claim(house) is not None
    house.work()
    assert house.dialogue.heard() == []
    house.clock.advance(seconds=claims.TURN_LEASE.total_seconds())
    house.work()
    assert house.web.texts() == ["You said: hello"]


def test_the_only_worker_need_not_wait_for_leases_of_its_dead_predecessor(house: House) -> None:
    house.receive("hello")
    assert claim(house) is not None
    with house.database.write() as session:
        release_all(session, house.clock())
    house.work()
    assert house.web.texts() == ["You said: hello"]


def test_a_conversation_is_claimed_by_one_of_many(house: House) -> None:
    house.receive("hello")
    together = Barrier(6)

    def take(number: int) -> str | None:
        together.wait(10)
        return claim(house, f"worker {number}")

    with ThreadPoolExecutor(6) as threads:
        taken = list(threads.map(take, range(6)))
    assert sum(one is not None for one in taken) == 1


def test_a_worker_that_was_overtaken_does_not_answer_a_second_time(house: House) -> None:
    house.receive("hello")

    def overtaken(_turn: Turn) -> Reply:
        house.dialogue.answers.clear()
        house.clock.advance(seconds=claims.TURN_LEASE.total_seconds())
        house.turns.work()
        return Reply("too late")

    house.dialogue.answers["hello"] = overtaken
    house.turns.work()
    house.deliveries.work()
    assert house.web.texts() == ["You said: hello"]
    assert house.messages()[0].turn_state is TurnState.DONE


def test_a_worker_that_was_overtaken_and_fails_changes_nothing(house: House) -> None:
    house.receive("hello")

    def overtaken(turn: Turn) -> Reply:
        house.clock.advance(seconds=claims.TURN_LEASE.total_seconds())
        assert claim(house, "another") == turn.conversation
        house.dialogue.down = True
        return house.dialogue.answer(turn).replies[0]

    house.dialogue.answers["hello"] = overtaken
    house.well = False
    house.turns.work()
    assert house.messages()[0].attempts == 0
    assert house.outbox() == []


@pytest.mark.parametrize("chat", [BOS_CHAT, CARLS_CHAT])
def test_a_crash_between_the_answer_and_its_commit_is_answered_by_the_next_worker(
    house: House, chat: str, database: Database
) -> None:
    house.receive("hello", chat)

    def crash(_turn: Turn) -> Reply:
        raise KeyboardInterrupt

    house.dialogue.answers["hello"] = crash
    with pytest.raises(KeyboardInterrupt):
        house.turns.work()
    house.dialogue.answers.clear()
    house.clock.advance(seconds=claims.TURN_LEASE.total_seconds())
    replace(house.turns, database=database).work()
    house.deliveries.work()
    assert [turn.id for turn in house.dialogue.turns] == [house.messages(chat)[0].public_id] * 2
    assert house.web.texts(chat) == ["You said: hello"]
