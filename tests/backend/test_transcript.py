"""What a chat shows again when it is reloaded: nothing of a client's to anybody but that client."""

from backend.conversations.transcript import NEWEST
from backend.verification.identity import sign_out
from connectors.base import Answer, Button, Reply
from tests.support.house import ANNAS_CHAT, BOS_CHAT, House
from tests.support.people import People


def texts(house: House, chat: str = ANNAS_CHAT) -> list[str | None]:
    """The texts shown again; None where one is hidden."""
    return [line.text for line in house.history(chat)]


def asked_by_anna(house: House, people: People) -> None:
    """Anna was greeted, verified, and told of her case."""
    house.open_chat()
    house.verify(people.anna)
    house.dialogue.answers["my case"] = Reply("Anna's case is with the authority", (Button("Her list", "/list"),))
    house.ask("my case")


def test_the_conversation_is_shown_again_in_order(house: House) -> None:
    house.ask("one")
    house.ask("two")
    assert texts(house) == ["one", "You said: one", "two", "You said: two"]
    assert [line.author for line in house.history()] == ["client", "bot", "client", "bot"]


def test_choices_are_shown_again_and_still_work(house: House) -> None:
    house.dialogue.answers["hello"] = Reply("Choose", (Button("Yes", "/affirm"),))
    house.ask("hello")
    (button,) = house.history()[-1].buttons
    house.ask(button.payload)
    assert house.dialogue.turns[-1].payload == "/affirm"


def test_a_chat_that_never_was_has_no_transcript(house: House) -> None:
    house.ask("hello")
    assert house.history(BOS_CHAT) == []


def test_another_chat_is_not_shown(house: House) -> None:
    house.ask("hello", ANNAS_CHAT)
    house.ask("goodbye", BOS_CHAT)
    assert texts(house, BOS_CHAT) == ["goodbye", "You said: goodbye"]


def test_only_the_newest_are_shown(house: House) -> None:
    for number in range(20):
        house.receive(f"hello {number}")
    house.dialogue.answer = lambda turn: Answer(tuple(Reply(f"{turn.text} {part}") for part in range(5)))  # type: ignore[method-assign]
    house.work()
    shown = house.history()
    assert len(shown) == NEWEST
    assert shown[-1].text == "hello 19 4"


def test_what_was_said_to_a_verified_client_is_shown_to_that_client(house: House, people: People) -> None:
    asked_by_anna(house, people)
    assert texts(house)[-2:] == ["my case", "Anna's case is with the authority"]


def test_it_is_hidden_with_its_choices_once_the_verification_has_lapsed(house: House, people: People) -> None:
    asked_by_anna(house, people)
    house.clock.advance(minutes=61)
    assert texts(house) == ["hello there, good morning", "You said: hello there, good morning", None, None]
    assert house.history()[-1].buttons == ()


def test_it_is_shown_again_once_she_is_verified_again(house: House, people: People) -> None:
    asked_by_anna(house, people)
    house.clock.advance(minutes=61)
    house.verify(people.anna)
    assert texts(house)[-1] == "Anna's case is with the authority"


def test_another_client_in_the_same_chat_does_not_see_it(house: House, people: People) -> None:
    asked_by_anna(house, people)
    for other in (people.bo, people.carl):
        house.verify(other)
        assert texts(house)[-2:] == [None, None]
        assert all(button.title != "Her list" for line in house.history() for button in line.buttons)


def test_an_answer_that_was_replaced_on_its_way_is_hidden_in_the_transcript_too(house: House, people: People) -> None:
    asked_by_anna(house, people)
    house.clock.advance(minutes=61)
    house.verify(people.carl)
    house.ask("hello, what about me?")
    assert texts(house)[-4:] == [None, None, "hello, what about me?", "You said: hello, what about me?"]


def test_nothing_of_before_a_sign_out_is_shown(house: House, people: People) -> None:
    asked_by_anna(house, people)
    with house.database.write() as session:
        house.verifier.give_up(session, house.conversation().id)
        from_row = session.merge(house.conversation())
        sign_out(session, from_row, house.clock())
    house.clock.advance(seconds=1)
    assert texts(house) == []
    house.ask("hello again, it is me")
    assert texts(house) == ["hello again, it is me", "You said: hello again, it is me"]
    house.verify(people.anna)
    assert len(texts(house)) == 2


def test_what_introduced_the_assistant_is_not_shown_as_a_clients_words(house: House) -> None:
    house.ask("/get_started")
    assert texts(house) == ["You said: /greet"]
