"""A part is down: one apology, the message stays, and it is answered when the part is back."""

import pytest

from backend.conversations.turns import LONGEST_WAIT, MOST_TRIES
from backend.models.conversations import TurnState
from connectors.base import TurnFailedError
from tests.support.house import ANNAS_CHAT, BOS_CHAT, House


@pytest.fixture
def broken(house: House) -> House:
    """A house whose dialogue does not answer."""
    house.dialogue.down, house.well = True, False
    return house


def mend(house: House) -> None:
    """The dialogue is back, and long enough for the next try."""
    house.dialogue.down, house.well = False, True
    house.clock.advance(seconds=LONGEST_WAIT)
    house.work()


def try_on(house: House, tries: int) -> None:
    """The worker looks so often, each time after the longest wait."""
    for _ in range(tries):
        house.clock.advance(seconds=LONGEST_WAIT)
        house.work()


def test_the_client_is_told_once_however_long_it_lasts(broken: House) -> None:
    broken.receive("How is my case going?")
    broken.work()
    try_on(broken, 10)
    assert broken.web.texts() == ["sorry (en)"]


def test_the_apology_is_in_the_language_of_the_conversation(broken: House) -> None:
    broken.receive("Hej, hvordan går det med min sag?")
    broken.work()
    assert broken.web.texts() == ["sorry (da)"]


def test_it_is_answered_when_the_part_is_back(broken: House) -> None:
    broken.receive("How is my case going?")
    broken.work()
    mend(broken)
    assert broken.web.texts() == ["sorry (en)", "You said: How is my case going?"]
    assert broken.messages()[0].turn_state is TurnState.DONE


def test_all_that_came_meanwhile_is_answered_in_order(broken: House) -> None:
    for number in range(3):
        broken.receive(f"question {number}")
        broken.work()
        broken.clock.advance(seconds=1)
    mend(broken)
    assert broken.web.texts()[1:] == [f"You said: question {number}" for number in range(3)]


def test_a_second_outage_is_told_again(broken: House) -> None:
    broken.receive("How is my case going?")
    broken.work()
    mend(broken)
    broken.dialogue.down, broken.well = True, False
    broken.receive("And what is missing?")
    broken.work()
    assert broken.web.texts()[-1] == "sorry (en)"


def test_a_try_waits_longer_each_time_but_never_long(house: House) -> None:
    house.dialogue.down = True
    house.receive("hello")
    house.work()
    waits = [delay for job, delay in house.wakes if job == "turns" and delay is not None]
    assert waits == [1]
    house.clock.advance(seconds=0.5)
    house.work()
    assert len(house.dialogue.turns) == 1
    house.clock.advance(seconds=0.5)
    house.work()
    assert len(house.dialogue.turns) == 2


def test_the_client_hears_soon_after_a_long_outage(broken: House) -> None:
    broken.receive("hello")
    broken.work()
    try_on(broken, 20)
    waits = [delay for job, delay in broken.wakes if job == "turns" and delay is not None]
    assert max(waits) <= LONGEST_WAIT


def test_a_hiccup_while_every_part_is_well_is_not_worth_an_apology(house: House) -> None:
    house.dialogue.answers["hello"] = TurnFailedError("rasa_503")
    house.receive("hello")
    house.work()
    house.dialogue.answers.clear()
    try_on(house, 1)
    assert house.web.texts() == ["You said: hello"]


def test_a_message_that_fails_though_all_is_well_is_given_up_and_the_next_one_answered(house: House) -> None:
    house.dialogue.answers["poison"] = TurnFailedError("rasa_503")
    house.receive("poison")
    house.receive("hello")
    house.work()
    try_on(house, MOST_TRIES + 1)
    assert house.dialogue.heard() == ["poison"] * MOST_TRIES + ["hello"]
    assert house.web.texts() == ["given up (en)", "You said: hello"]
    assert house.messages()[0].turn_state is TurnState.GIVEN_UP


def test_tries_during_an_outage_do_not_use_up_those_of_a_message(broken: House) -> None:
    broken.receive("hello")
    broken.work()
    try_on(broken, 2 * MOST_TRIES)
    broken.well = True  # the parts are back, the first try meets one that is still warming up
    try_on(broken, 1)
    broken.dialogue.down = False
    try_on(broken, 1)
    assert broken.web.texts() == ["sorry (en)", "You said: hello"]


def test_a_failing_message_does_not_hold_up_other_conversations(house: House) -> None:
    house.dialogue.answers["poison"] = TurnFailedError("rasa_503")
    house.receive("poison", ANNAS_CHAT)
    house.receive("hello", BOS_CHAT)
    house.work()
    assert house.web.texts(BOS_CHAT) == ["You said: hello"]


def test_typing_stops_when_no_answer_comes(broken: House) -> None:
    broken.receive("hello")
    broken.work()
    assert broken.web.typed == [(ANNAS_CHAT, True), (ANNAS_CHAT, False)]
