"""What is not taken at the door, and in which words it says so."""

import pytest

from backend.conversations.inbox import LONGEST
from backend.core.limits import PER_CONVERSATION
from connectors.base import Inbound, RefusedError
from tests.support.clock import MovableClock
from tests.support.databases import ONLY_SQLITE
from tests.support.house import BOS_CHAT, TEXTS, House

pytestmark = ONLY_SQLITE


def refusal(house: House, text: str, language: str | None = "en", **more: str) -> RefusedError:
    """How a message is refused."""
    with pytest.raises(RefusedError) as refused:
        house.receive(text, language=language, **more)
    return refused.value


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "\u00a0"])
def test_an_empty_message_is_refused_with_a_reason(house: House, text: str) -> None:
    refused = refusal(house, text)
    assert (refused.reason, refused.text) == ("empty", TEXTS.say("en", "refused-empty"))


def test_a_message_that_is_too_long_is_refused_and_not_cut(house: House) -> None:
    longest = "How is my case? " * (LONGEST // 16)
    refused = refusal(house, f"{longest}!")
    assert (refused.reason, refused.text) == ("too_long", TEXTS.say("en", "refused-too-long", most=LONGEST))
    house.receive(longest)
    assert len(house.messages()[0].text) == LONGEST


def test_words_of_refusal_are_in_the_language_of_the_page(house: House) -> None:
    assert refusal(house, " ", "da").text == TEXTS.say("da", "refused-empty")


def test_words_of_refusal_are_in_the_language_of_what_was_refused(house: House) -> None:
    danish = "Jeg vil gerne vide, hvordan det går med min sag hos jer. " * 200
    assert refusal(house, danish, "en").text == TEXTS.say("da", "refused-too-long", most=LONGEST)


def test_words_of_refusal_are_in_the_language_of_the_conversation(house: House) -> None:
    house.receive("How is my case going, and what is missing?", language=None)
    assert house.conversation().language == "en"
    assert refusal(house, " ", None).text == TEXTS.say("en", "refused-empty")


def test_a_conversation_may_send_so_many_messages_a_minute_and_no_more(house: House) -> None:
    for number in range(PER_CONVERSATION):
        house.receive(f"hello {number}")
    refused = refusal(house, "hello again")
    assert (refused.reason, refused.text) == ("too_fast", TEXTS.say("en", "refused-too-fast"))
    assert len(house.messages()) == PER_CONVERSATION
    house.receive("hello", BOS_CHAT)


def test_a_network_address_may_send_so_many_messages_a_minute_over_all_its_chats(
    house: House, clock: MovableClock
) -> None:
    limited = House(house.database, clock, house.folder, per_address=3)
    for number in range(3):
        limited.receive("hello", f"chat-{number}", network="192.0.2.7")
    with pytest.raises(RefusedError, match="too_fast"):
        limited.receive("hello", "one-more-chat", network="192.0.2.7")
    limited.receive("hello", "somebody-else", network="192.0.2.8")


def test_opening_chat_after_chat_is_limited_too(house: House, clock: MovableClock) -> None:
    limited = House(house.database, clock, house.folder, per_address=2)
    for number in range(2):
        limited.inbox.open(Inbound("web", f"chat-{number}", "", network="192.0.2.7"))
    with pytest.raises(RefusedError, match="too_fast"):
        limited.inbox.open(Inbound("web", "one-more-chat", "", network="192.0.2.7"))
