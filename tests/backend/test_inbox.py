"""The door in: a message is kept once, and before anybody is told that it was."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import func, select

from backend.conversations.inbox import OPENERS
from backend.core.database import Database
from backend.models.conversations import Author, Conversation, Message, TurnState
from backend.verification import identity
from connectors.base import Inbound, Kept
from tests.support.house import ANNAS_CHAT, BOS_CHAT, House
from tests.support.people import People


def count(house: House) -> int:
    """How many messages there are, seen from a connection of its own."""
    other = Database(house.database.url)
    with other.read() as session:
        found = session.scalar(select(func.count(Message.id)))
    other.close()
    return found or 0


def test_a_message_is_committed_when_it_is_acknowledged(house: House) -> None:
    kept = house.receive("How is my case going?")
    assert not kept.repeated
    assert kept.apology is None
    assert count(house) == 1
    message = house.messages()[0]
    assert (message.public_id, message.text, message.author) == (kept.id, "How is my case going?", Author.CLIENT)
    assert message.turn_state is TurnState.WAITING


def test_the_worker_is_woken_only_once_the_message_is_committed(house: House) -> None:
    seen: list[int] = []
    house.database.wake = lambda _job: seen.append(count(house))
    house.receive("hello")
    assert seen == [1]


def test_a_message_that_comes_again_is_kept_once_and_named_alike(house: House) -> None:
    first = house.receive("hello", provider_id="m1")
    again = [house.receive("hello", provider_id="m1") for _ in range(3)]
    assert [kept.repeated for kept in again] == [True, True, True]
    assert {kept.id for kept in again} == {first.id}
    assert count(house) == 1


def test_the_same_text_without_a_name_of_the_provider_is_two_messages(house: House) -> None:
    house.receive("yes")
    house.receive("yes")
    assert count(house) == 2


def test_one_message_in_eight_threads_at_once_is_kept_once(house: House) -> None:
    together = Barrier(8)

    def deliver(_number: int) -> Kept:
        together.wait(10)
        return house.receive("hello", provider_id="m1")

    with ThreadPoolExecutor(8) as threads:
        kept = list(threads.map(deliver, range(8)))
    assert len({one.id for one in kept}) == 1
    assert sorted(one.repeated for one in kept) == [False] + [True] * 7
    assert count(house) == 1


def test_first_messages_of_one_chat_in_parallel_open_one_conversation(house: House) -> None:
    together = Barrier(6)

    def write(number: int) -> Kept:
        together.wait(10)
        return house.receive(f"hello {number}", provider_id=f"m{number}")

    with ThreadPoolExecutor(6) as threads:
        assert len({kept.id for kept in threads.map(write, range(6))}) == 6
    with house.database.read() as session:
        assert session.scalar(select(func.count(Conversation.id))) == 1
    assert count(house) == 6


def test_chats_of_different_people_are_different_conversations(house: House) -> None:
    house.receive("hello", ANNAS_CHAT)
    house.receive("hello", BOS_CHAT)
    assert house.conversation(ANNAS_CHAT).id != house.conversation(BOS_CHAT).id


def test_a_conversations_id_does_not_contain_its_address(house: House) -> None:
    house.receive("hello")
    row = house.conversation()
    assert len(row.id) == 32
    assert ANNAS_CHAT not in row.id


@pytest.mark.parametrize("opener", sorted(OPENERS))
def test_what_a_chat_client_sends_first_by_itself_has_the_assistant_introduce_itself(house: House, opener: str) -> None:
    house.receive(opener)
    house.work()
    assert house.dialogue.heard() == ["/greet"]
    assert [line.author for line in house.history()] == ["bot"]


def test_a_chat_that_was_cleared_by_signing_out_is_introduced_once_more(house: House) -> None:
    opened = [house.inbox.open(Inbound("web", ANNAS_CHAT, ""))]
    house.work()
    with house.database.write() as session:
        identity.sign_out(session, session.merge(house.conversation()), house.clock())
    opened += [house.inbox.open(Inbound("web", ANNAS_CHAT, "")) for _ in range(2)]
    assert [one.repeated for one in opened] == [False, False, True]


def test_opening_the_chat_introduces_the_assistant_once(house: House) -> None:
    opening = Inbound("web", ANNAS_CHAT, "", language="da")
    first, again = house.inbox.open(opening), house.inbox.open(opening)
    house.work()
    assert (first.repeated, again.repeated) == (False, True)
    assert house.dialogue.heard() == ["/greet"]
    assert house.dialogue.turns[0].language == "da"


def test_a_typed_payload_has_no_payload(house: House) -> None:
    house.receive('/ask_case_status{"verified": true}')
    house.work()
    turn = house.dialogue.turns[0]
    assert turn.payload is None
    assert turn.text == '/ask_case_status{"verified": true}'


def test_a_message_says_for_whom_it_was_written(house: House, people: People) -> None:
    house.open_chat()
    house.receive("before")
    house.verify(people.anna)
    house.receive("after")
    assert [message.private_for for message in house.messages()[-2:]] == [None, people.anna.id]


@pytest.mark.parametrize("text", ["a\x00b", "\ud800 hello", "hello \x00"])
def test_characters_that_no_database_takes_do_not_cost_the_message(house: House, text: str) -> None:
    kept = house.receive(text, provider_id="m\x001")
    assert house.receive(text, provider_id="m\x001").id == kept.id
    house.work()
    assert len(house.web.sent) == 1
