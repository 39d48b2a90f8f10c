"""Turns: each message answered once, in order, one at a time a conversation; answers and deliveries in one commit."""

import pytest

from backend.core.database import Database
from backend.models.conversations import Author, Floor, TurnState
from connectors.base import Answer, Button, Reply, Turn, TurnFailedError
from tests.support.house import ANNAS_CHAT, BOS_CHAT, House
from tests.support.people import People


def test_an_answer_is_stored_with_its_delivery_and_points_at_its_question(house: House) -> None:
    house.receive("How is my case going?")
    house.turns.work()
    question, answer = house.messages()
    assert (answer.author, answer.text) == (Author.BOT, "You said: How is my case going?")
    assert answer.answers_id == question.id
    assert question.turn_state is TurnState.DONE
    assert [row.message_id for row in house.outbox()] == [answer.id]
    assert house.web.sent == []
    house.deliveries.work()
    assert house.web.texts() == ["You said: How is my case going?"]


def test_an_answer_whose_delivery_cannot_be_stored_is_not_stored_either(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.receive("hello")

    def refuse(**_fields: object) -> None:
        raise RuntimeError("no")

    monkeypatch.setattr("backend.conversations.turns.Delivery", refuse)
    with pytest.raises(RuntimeError):
        house.turns.work()
    assert len(house.messages()) == 1
    assert house.messages()[0].turn_state is TurnState.WAITING


def test_several_replies_go_out_in_order_and_with_their_choices(house: House) -> None:
    house.dialogue.answer = lambda _turn: Answer((Reply("one"), Reply("two", (Button("Yes", "/affirm"),))))  # type: ignore[method-assign, assignment]
    house.receive("hello")
    house.work()
    assert house.web.texts() == ["one", "two"]
    assert [len(one.buttons) for one in house.web.sent] == [0, 1]


def test_messages_of_a_conversation_are_answered_in_order(house: House) -> None:
    for number in range(4):
        house.receive(f"question {number}")
    house.work()
    assert house.web.texts() == [f"You said: question {number}" for number in range(4)]


def test_the_conversation_that_has_waited_longest_comes_first(house: House) -> None:
    house.receive("first", ANNAS_CHAT)
    house.clock.advance(seconds=1)
    house.receive("second", BOS_CHAT)
    house.clock.advance(seconds=1)
    house.receive("third", ANNAS_CHAT)
    house.turns.work()
    assert house.dialogue.heard() == ["first", "third", "second"]


def test_nothing_is_answered_twice_however_often_the_worker_looks(house: House) -> None:
    house.receive("hello")
    for _ in range(3):
        house.work()
    assert len(house.dialogue.turns) == 1
    assert len(house.web.sent) == 1


def test_the_dialogue_hears_an_opaque_id_and_not_the_address(house: House) -> None:
    house.ask("hello")
    turn = house.dialogue.turns[0]
    assert turn.conversation == house.conversation().id
    assert turn.id == house.messages()[0].public_id
    assert ANNAS_CHAT not in str(turn)


def test_typing_shows_while_an_answer_is_being_written(house: House) -> None:
    seen: list[tuple[str, bool]] = []

    def look(_turn: Turn) -> Reply:
        seen.extend(house.web.typed)
        return Reply("Hello")

    house.dialogue.answers["hello"] = look
    house.ask("hello")
    assert seen == [(ANNAS_CHAT, True)]
    assert house.web.typed == [(ANNAS_CHAT, True), (ANNAS_CHAT, False)]


def test_while_a_person_holds_the_floor_the_assistant_says_nothing(house: House, database: Database) -> None:
    house.open_chat()
    with database.write() as session:
        row = session.merge(house.conversation())
        row.floor = Floor.STAFF
    house.receive("Are you there, Lars?")
    house.receive("Hello?")
    house.work()
    assert len(house.dialogue.turns) == 1
    assert [message.turn_state for message in house.messages()[-2:]] == [TurnState.DONE, TurnState.DONE]


def test_an_answer_to_a_verified_client_is_private_to_that_client(house: House, people: People) -> None:
    house.open_chat()
    house.verify(people.anna)
    house.ask("How is my case going?")
    assert house.messages()[-1].private_for == people.anna.id


def test_a_verification_in_the_middle_of_a_turn_makes_its_answer_private(house: House, people: People) -> None:
    house.open_chat()

    def verify(_turn: Turn) -> Reply:
        house.verify(people.anna)
        return Reply("Your case is with the authority")

    house.dialogue.answers["123456"] = verify
    house.ask("123456")
    assert house.messages()[-1].private_for == people.anna.id


def test_who_goes_on_writing_stays_verified(house: House, people: People) -> None:
    house.open_chat()
    house.verify(people.anna)
    for _ in range(3):
        house.clock.advance(minutes=50)
        house.ask("hello")
    until = house.conversation().verified_until
    assert until is not None
    assert until > house.clock()


def test_an_answer_given_again_after_the_verification_has_lapsed_stays_private(house: House, people: People) -> None:
    house.open_chat()
    house.verify(people.anna)
    house.dialogue.answers["How is my case going?"] = TurnFailedError("rasa_ReadTimeout")
    house.receive("How is my case going?")
    house.work()
    house.clock.advance(minutes=61)
    house.dialogue.answers["How is my case going?"] = "Your case is with the authority"  # as Rasa repeats it
    house.work()
    assert house.messages()[-1].private_for == people.anna.id
    assert house.web.texts()[-1] == "hidden (en)"
