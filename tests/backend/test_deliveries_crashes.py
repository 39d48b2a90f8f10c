"""Workers of deliveries that die or race; and private answers that arrive too late to be shown."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from backend.conversations import claims
from backend.conversations.delivery import MOST_TRIES
from backend.models.conversations import DeliveryState
from connectors.base import Button, Outgoing, Reply
from tests.support.house import ANNAS_CHAT, House
from tests.support.people import People

LEASE = claims.DELIVERY_LEASE.total_seconds()


def die_in_mid_send(house: House, channel: str = "web") -> None:
    """A worker takes the answer to a question and is never heard of again."""
    house.receive("hello", channel=channel)
    house.turns.work()
    with house.database.write() as session:
        assert claims.claim_delivery(session, house.clock()) is not None


def test_a_crash_in_mid_send_is_sent_again_where_twice_does_no_harm(house: House) -> None:
    die_in_mid_send(house)
    house.work()
    assert house.web.sent == []
    house.clock.advance(seconds=LEASE)
    house.work()
    assert house.web.texts() == ["You said: hello"]


def test_a_crash_in_mid_send_is_shown_to_staff_where_twice_would_do_harm(house: House) -> None:
    die_in_mid_send(house, "sms")
    house.clock.advance(seconds=LEASE)
    house.work()
    assert house.sms.sent == []
    assert [(row.state, row.error) for row in house.outbox()] == [(DeliveryState.FAILED, "uncertain")]


def test_what_comes_after_an_uncertain_send_goes_out(house: House) -> None:
    die_in_mid_send(house, "sms")
    house.clock.advance(seconds=LEASE)
    house.receive("again", channel="sms")
    house.work()
    assert house.sms.texts() == ["You said: again"]


def test_a_message_that_kills_every_worker_is_given_up_after_so_many_tries(house: House) -> None:
    house.web.failures.extend(RuntimeError("a mistake of ours") for _ in range(50))
    house.receive("hello")
    house.turns.work()
    for _ in range(MOST_TRIES):
        with pytest.raises(RuntimeError):
            house.deliveries.work()
        house.clock.advance(seconds=LEASE)
    house.deliveries.work()
    assert [(row.state, row.error) for row in house.outbox()] == [(DeliveryState.FAILED, "uncertain")]


def test_workers_in_parallel_send_everything_once_and_in_order(house: House) -> None:
    chats = [f"chat-{number}" for number in range(5)]
    for number in range(5):
        for chat in chats:
            house.receive(f"question {number}", chat)
    house.turns.work()
    together = Barrier(4)

    def work(_number: int) -> None:
        together.wait(10)
        house.deliveries.work()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(work, range(4)))
    house.deliveries.work()
    for chat in chats:
        assert house.web.texts(chat) == [f"You said: question {number}" for number in range(5)]


def test_a_delivery_is_claimed_by_one_of_many(house: House) -> None:
    house.receive("hello")
    house.turns.work()
    together = Barrier(6)

    def take(_number: int) -> int | None:
        together.wait(10)
        with house.database.write() as session:
            return claims.claim_delivery(session, house.clock())

    with ThreadPoolExecutor(6) as threads:
        assert sum(one is not None for one in threads.map(take, range(6))) == 1


def ask_privately(house: House, people: People) -> None:
    """Anna is verified and asks; the answer is stored but cannot be sent yet."""
    house.open_chat()
    house.verify(people.anna)
    house.dialogue.answers["my case"] = Reply("Anna's case is with the authority", (Button("Her list", "/list"),))
    house.web.nobody_there = True
    house.receive("my case")
    house.work()
    house.web.nobody_there = False


def deliver(house: House) -> Outgoing:
    """Somebody opens the chat again; what is sent last."""
    house.deliveries.arrived("web", ANNAS_CHAT)
    house.work()
    return house.web.sent[-1]


def test_a_private_answer_is_sent_while_the_verification_lasts(house: House, people: People) -> None:
    ask_privately(house, people)
    house.clock.advance(minutes=59)
    assert deliver(house).text == "Anna's case is with the authority"


def test_a_private_answer_is_replaced_once_the_verification_has_lapsed(house: House, people: People) -> None:
    ask_privately(house, people)
    house.clock.advance(minutes=60)
    late = deliver(house)
    assert (late.text, late.buttons) == ("hidden (en)", ())


def test_a_private_answer_is_replaced_when_another_client_is_there_by_then(house: House, people: People) -> None:
    ask_privately(house, people)
    house.verify(people.carl)
    late = deliver(house)
    assert (late.text, late.buttons) == ("hidden (en)", ())


def test_a_private_answer_is_replaced_after_a_deletion(house: House, people: People) -> None:
    ask_privately(house, people)
    with house.database.write() as session:
        session.delete(session.merge(people.anna))
    assert deliver(house).text == "hidden (en)"
