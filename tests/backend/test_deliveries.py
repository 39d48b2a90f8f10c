"""The one door out: sent once, tried again with patience, in order, or given up where staff can see it."""

from datetime import timedelta

import pytest

from backend.conversations.delivery import LONGEST_WAIT, MOST_TRIES
from backend.models.conversations import Delivery, DeliveryState
from connectors.base import Button, Reply, SendError
from tests.support.house import ANNAS_CHAT, BOS_CHAT, House

BUSY = SendError("busy")


def mail(
    house: House, body: str = "Your code is 123456", *, minutes: int | None = 10, to: str = "anna@x.example"
) -> int:
    """A mail with a secret in it waits to be sent; its row's id."""
    expires = None if minutes is None else house.clock() + timedelta(minutes=minutes)
    row = Delivery(channel="email", address=to, subject="Your code", body=body, sensitive=True, expires_at=expires,
                   next_attempt_at=house.clock(), created_at=house.clock())  # fmt: skip
    with house.database.write() as session:
        session.add(row)
        session.flush()
    return row.id


def row(house: House, number: int = -1) -> Delivery:
    """A delivery as it stands now."""
    return house.outbox()[number]


def test_a_message_goes_out_once_under_its_own_id(house: House) -> None:
    house.receive("hello")
    house.work()
    house.work()
    sent = house.web.sent
    assert [(one.address, one.text, one.author) for one in sent] == [(ANNAS_CHAT, "You said: hello", "bot")]
    assert sent[0].id == house.messages()[1].public_id
    assert sent[0].sent_at == house.clock().isoformat()
    assert (row(house).state, row(house).provider_id) == (DeliveryState.SENT, "provider-1")


def test_choices_go_out_with_opaque_payloads(house: House) -> None:
    house.dialogue.answers["hello"] = Reply("Choose", (Button("Yes", "/affirm"),))
    house.receive("hello")
    house.work()
    (button,) = house.web.sent[0].buttons
    assert button.title == "Yes"
    assert "affirm" not in button.payload


def test_a_failed_send_is_tried_again_later_and_later(house: House) -> None:
    house.web.failures.extend([BUSY] * 3)
    house.receive("hello")
    house.work()
    waits = []
    while not house.web.sent:
        due = row(house).next_attempt_at
        assert due is not None
        waits.append((due - house.clock()).total_seconds())
        house.clock.moment = due
        house.work()
    assert waits == [2, 4, 8]
    assert [delay for job, delay in house.wakes if job == "deliveries" and delay] == waits
    assert row(house).error is None


def test_nothing_is_tried_before_its_time(house: House) -> None:
    house.web.failures.append(BUSY)
    house.receive("hello")
    house.work()
    house.clock.advance(seconds=1.9)
    house.work()
    assert house.web.sent == []


def test_the_provider_says_how_long_to_wait(house: House) -> None:
    house.web.failures.append(SendError("slow_down", retry_after=37.0))
    house.receive("hello")
    house.work()
    house.clock.advance(seconds=36)
    house.work()
    assert house.web.sent == []
    house.clock.advance(seconds=1)
    house.work()
    assert house.web.texts() == ["You said: hello"]


def test_what_can_never_be_sent_is_given_up_at_once(house: House) -> None:
    house.web.failures.append(SendError("blocked", permanent=True))
    house.receive("hello")
    house.work()
    house.clock.advance(days=1)
    house.work()
    assert house.web.sent == []
    assert (row(house).state, row(house).error, row(house).attempts) == (DeliveryState.FAILED, "blocked", 1)


def test_a_provider_that_never_recovers_is_given_up_after_so_many_tries(house: House) -> None:
    house.web.failures.extend([BUSY] * 50)
    house.receive("hello")
    for _ in range(MOST_TRIES + 5):
        house.work()
        house.clock.advance(seconds=LONGEST_WAIT)
    assert (row(house).state, row(house).attempts) == (DeliveryState.FAILED, MOST_TRIES)


def test_a_channel_that_is_off_is_a_failure_and_not_a_crash(house: House) -> None:
    house.receive("hello")
    house.turns.work()
    with house.database.write() as session:
        session.merge(row(house)).channel = "pigeon"
    house.deliveries.work()
    assert (row(house).state, row(house).error) == (DeliveryState.FAILED, "channel_off")


def test_messages_to_one_address_stay_in_order_when_one_fails(house: House) -> None:
    house.web.failures.append(BUSY)
    house.receive("one")
    house.receive("two")
    house.receive("other", BOS_CHAT)
    house.work()
    assert house.web.texts() == ["You said: other"]
    house.clock.advance(seconds=2)
    house.work()
    assert house.web.texts(ANNAS_CHAT) == ["You said: one", "You said: two"]


def test_a_message_that_is_given_up_does_not_hold_up_those_after_it(house: House) -> None:
    house.web.failures.append(SendError("blocked", permanent=True))
    house.receive("one")
    house.receive("two")
    house.work()
    assert house.web.texts() == ["You said: two"]


def test_a_message_for_nobody_waits_until_somebody_is_there(house: House) -> None:
    house.web.nobody_there = True
    house.receive("hello")
    house.work()
    house.clock.advance(days=2)
    house.work()
    assert (row(house).state, row(house).attempts) == (DeliveryState.WAITING, 0)
    house.web.nobody_there = False
    house.deliveries.arrived("web", BOS_CHAT)
    house.work()
    assert house.web.sent == []
    house.deliveries.arrived("web", ANNAS_CHAT)
    assert house.wakes[-1] == ("deliveries", None)
    house.work()
    assert house.web.texts() == ["You said: hello"]


def test_somebody_who_arrives_in_the_middle_of_a_vain_try_is_not_missed(house: House) -> None:
    house.web.nobody_there = True
    house.web.before_sending = lambda one: house.deliveries.arrived("web", one.address)
    house.receive("hello")
    house.turns.work()
    house.wakes.clear()
    house.deliveries._send(house.deliveries._claim() or 0)
    assert ("deliveries", None) in house.wakes
    house.web.nobody_there = False
    house.work()
    assert house.web.texts() == ["You said: hello"]


def test_a_code_is_blanked_once_it_is_sent(house: House) -> None:
    mail(house)
    house.deliveries.work()
    assert house.email.texts() == ["Your code is 123456"]
    assert house.email.sent[0].subject == "Your code"
    assert (row(house).state, row(house).body) == (DeliveryState.SENT, None)


def test_a_code_is_blanked_when_it_is_given_up(house: House) -> None:
    house.email.failures.append(SendError("smtp_550", permanent=True))
    mail(house)
    house.deliveries.work()
    assert (row(house).state, row(house).body) == (DeliveryState.FAILED, None)


def test_a_code_that_has_run_out_is_not_sent(house: House) -> None:
    house.email.failures.append(BUSY)
    mail(house, minutes=10)
    house.deliveries.work()
    house.clock.advance(minutes=10)
    house.deliveries.work()
    assert house.email.sent == []
    assert (row(house).state, row(house).error, row(house).body) == (DeliveryState.FAILED, "expired", None)


def test_every_mail_has_an_id_of_its_own(house: House) -> None:
    mail(house, to="anna@x.example")
    mail(house, to="bo@x.example")
    house.deliveries.work()
    assert len({one.id for one in house.email.sent}) == 2


@pytest.mark.parametrize("text", ["", "one\n\ntwo", "a" * 9000])
def test_what_is_said_goes_out_unchanged(house: House, text: str) -> None:
    house.dialogue.answers["hello"] = Reply(text)
    house.receive("hello")
    house.work()
    assert house.web.texts() == [text]
