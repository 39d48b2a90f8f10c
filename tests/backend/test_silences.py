"""Silence: one word after a quarter of an hour, a tidy end after an hour, then no more; never shown, never twice."""

from threading import Barrier, Thread

import pytest
from sqlalchemy import select

from backend.conversations.buttons import chosen
from backend.conversations.silences import END, NUDGE
from backend.core.database import Database
from backend.models.conversations import Author, Floor, Message, TurnState
from backend.verification.identity import sign_out
from connectors.base import Button, Reply
from tests.support.house import House
from tests.support.people import People


@pytest.fixture
def waiting(house: House) -> House:
    """A house where the assistant has just asked for the text of a message."""
    house.dialogue.waiting = "message_form"
    house.ask("I want to write to my caseworker")
    return house


def later(house: House, minutes: float) -> None:
    """So many minutes pass, and the worker looks twice."""
    house.clock.advance(minutes=minutes)
    house.work()
    house.work()


def by_system(house: House) -> list[str | None]:
    """What the system has said to the assistant, in order."""
    return [one.payload for one in house.messages() if one.author is Author.SYSTEM]


def test_one_word_after_a_quarter_one_end_after_an_hour_then_no_more(waiting: House) -> None:
    heard = []
    for minutes in (14.9, 0.1, 44.9, 0.1, 60, 60 * 24):
        later(waiting, minutes)
        heard.append(waiting.dialogue.heard()[1:])
    assert heard == [[], [NUDGE], [NUDGE], [NUDGE, END], [NUDGE, END], [NUDGE, END]]
    assert len(waiting.web.sent) == 3


def test_a_message_of_the_client_begins_it_anew(waiting: House) -> None:
    later(waiting, 14)
    waiting.ask("Dear Lars")
    later(waiting, 14)
    assert by_system(waiting) == []
    later(waiting, 2)
    waiting.ask("when is my interview?")
    assert waiting.conversation().silences == 0
    later(waiting, 16)
    assert by_system(waiting) == [NUDGE, NUDGE]


def test_nothing_is_said_when_the_assistant_waits_for_nothing(house: House) -> None:
    house.ask("hello there")
    later(house, 60)
    assert (by_system(house), house.conversation().silence_at) == ([], None)


def test_the_assistant_that_stops_waiting_at_the_word_says_no_end(waiting: House) -> None:
    waiting.dialogue.waiting = None
    later(waiting, 15)
    row = waiting.conversation()
    assert (row.waiting_for, row.silence_at, row.silences) == (None, None, 0)
    later(waiting, 60)
    assert by_system(waiting) == [NUDGE]


def test_the_systems_turn_is_shown_to_nobody(waiting: House) -> None:
    later(waiting, 15)
    assert [line.author for line in waiting.history()] == ["client", "bot", "bot"]
    assert {turn.text for turn in waiting.dialogue.turns if turn.payload == NUDGE} == {""}
    assert [one.text for one in waiting.web.sent][-1] == f"You said: {NUDGE}"


def test_the_choices_before_it_can_still_be_made_by_their_words(waiting: House, database: Database) -> None:
    waiting.dialogue.answers[NUDGE] = Reply("Still there?", (Button("Yes", "/affirm"),))
    later(waiting, 15)
    waiting.dialogue.down = True
    later(waiting, 45)
    with database.read() as session:
        found = chosen(session, waiting.conversation(), "yes", numbered=False)
    assert found is not None
    assert found.payload == "/affirm"


def test_while_a_person_holds_the_floor_nothing_is_said(waiting: House, database: Database) -> None:
    with database.write() as session:
        session.merge(waiting.conversation()).floor = Floor.STAFF
    later(waiting, 60)
    assert by_system(waiting) == []


def test_silence_keeps_nobody_verified(house: House, people: People) -> None:
    house.open_chat()
    house.verify(people.anna)
    house.dialogue.waiting = "message_form"
    house.ask("I want to write")
    until = house.conversation().verified_until
    later(house, 20)
    assert by_system(house) == [NUDGE]
    assert house.conversation().verified_until == until
    assert house.messages()[-1].private_for == people.anna.id


@pytest.mark.parametrize("how", ["lapsed", "signed_out"])
def test_whoever_is_not_verified_any_more_is_not_asked_again_it_ends(
    how: str, house: House, people: People, database: Database
) -> None:
    house.open_chat()
    house.verify(people.anna)
    house.dialogue.waiting = "message_form"
    house.ask("I want to write")
    with database.write() as session:
        row = session.merge(house.conversation())
        if how == "lapsed":
            row.verified_until = house.clock.moment.replace(minute=35)
        else:
            sign_out(session, row, house.clock())
    later(house, 15)
    later(house, 60)
    assert by_system(house) == [END]
    assert house.messages()[-1].private_for is None


def test_a_message_that_waits_for_its_answer_is_no_silence(waiting: House) -> None:
    waiting.dialogue.down, waiting.well = True, False
    later(waiting, 14)
    waiting.receive("Dear Lars")
    waiting.turns.work()
    later(waiting, 60)
    assert by_system(waiting) == []


def test_a_word_that_comes_too_late_is_not_said(waiting: House) -> None:
    waiting.dialogue.down, waiting.well = True, False
    later(waiting, 15)
    waiting.clock.advance(minutes=31)
    waiting.dialogue.down, waiting.well = False, True
    said = len(waiting.web.sent)
    waiting.work()
    assert len(waiting.web.sent) == said
    assert [one.turn_state for one in waiting.messages() if one.author is Author.SYSTEM] == [TurnState.DONE]


def test_the_client_who_wrote_first_is_answered_and_not_nudged(waiting: House) -> None:
    waiting.clock.advance(minutes=15)
    waiting.silences.work()
    waiting.receive("Dear Lars")
    waiting.turns.work()
    assert waiting.dialogue.heard()[1:] == ["Dear Lars"]


def test_a_failing_word_makes_no_apology(waiting: House) -> None:
    waiting.dialogue.down, waiting.well = True, False
    later(waiting, 15)
    waiting.well = True
    for _ in range(6):
        later(waiting, 1)
    assert len(waiting.web.sent) == 1
    assert [one.turn_state for one in waiting.messages() if one.author is Author.SYSTEM] == [TurnState.GIVEN_UP]


def test_many_workers_say_it_once(waiting: House, database: Database) -> None:
    waiting.clock.advance(minutes=15)
    barrier = Barrier(6)

    def look() -> None:
        barrier.wait()
        waiting.silences.work()

    threads = [Thread(target=look) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as session:
        assert len(session.scalars(select(Message).where(Message.author == Author.SYSTEM)).all()) == 1


def test_a_crash_before_the_commit_loses_nothing(waiting: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_args: object) -> None:
        raise KeyboardInterrupt

    waiting.clock.advance(minutes=15)
    with monkeypatch.context() as patched:
        patched.setattr("backend.conversations.silences._turn", crash)
        with pytest.raises(KeyboardInterrupt):
            waiting.silences.work()
    waiting.work()
    assert by_system(waiting) == [NUDGE]
