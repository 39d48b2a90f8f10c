"""Being verified: for how long, for whom, and how it ends; and the simpler level without a code."""

from collections.abc import Callable

import pytest

from backend.core.errors import NotFoundError, VerificationRequiredError
from backend.models.audit import Event
from backend.verification import identity
from backend.verification.identity import Identity, require_client
from tests.support.house import ANNAS_CHAT, House
from tests.support.people import People
from tests.support.verifying import claim, enter, mails, newest_code


def who(house: House, chat: str = ANNAS_CHAT) -> Identity:
    """Who the chat is verified for now."""
    with house.database.read() as session:
        return identity.identity(session, session.merge(house.conversation(chat), load=False), house.clock())


def sign_out(house: House) -> bool:
    """Sign out of Anna's chat."""
    with house.database.write() as session:
        row = identity.conversation(session, house.conversation().id)
        return identity.sign_out(session, row, house.clock())


@pytest.fixture
def anna(house: House, people: People) -> House:
    """A house where Anna is verified in her chat."""
    house.open_chat()
    claim(house)
    enter(house, newest_code(house))
    return house


def test_a_chat_begins_verified_for_nobody(house: House) -> None:
    house.open_chat()
    assert who(house) == Identity(None, "never")


def test_a_verified_chat_may_show_her_data(anna: House, people: People) -> None:
    with anna.database.read() as session:
        assert require_client(session, anna.conversation().id, anna.clock()).id == people.anna.id


def test_silence_ends_it(anna: House) -> None:
    anna.clock.advance(minutes=59, seconds=59)
    assert who(anna).client is not None
    anna.clock.advance(seconds=1)
    assert who(anna) == Identity(None, "expired")


def test_an_expired_chat_may_show_nothing(anna: House) -> None:
    anna.clock.advance(hours=2)
    with anna.database.read() as session, pytest.raises(VerificationRequiredError) as required:
        require_client(session, anna.conversation().id, anna.clock())
    assert required.value.details == {"reason": "expired"}


def test_writing_after_it_has_run_out_does_not_bring_it_back(anna: House) -> None:
    anna.clock.advance(hours=2)
    anna.ask("hello")
    assert who(anna) == Identity(None, "expired")


def test_a_message_that_waits_for_rasa_does_not_keep_it_alive(anna: House) -> None:
    anna.receive("hello")
    anna.clock.advance(hours=2)
    assert who(anna) == Identity(None, "expired")


def test_signing_out_ends_it_at_once(anna: House) -> None:
    assert sign_out(anna) is True
    assert who(anna) == Identity(None, "signed_out")
    assert sign_out(anna) is False


def test_she_may_verify_again_after_signing_out(anna: House, people: People) -> None:
    sign_out(anna)
    claim(anna)
    enter(anna, newest_code(anna))
    found = who(anna).client
    assert found is not None
    assert found.id == people.anna.id


def test_verifying_for_another_client_leaves_nothing_of_the_first(anna: House, people: People) -> None:
    claim(anna, "bo@example.org")
    enter(anna, newest_code(anna))
    found = who(anna).client
    assert found is not None
    assert found.id == people.bo.id


def test_a_claim_alone_does_not_end_being_verified(anna: House) -> None:
    claim(anna, "carl@example.org", "12345678")
    assert who(anna).client is not None


def test_a_deleted_client_is_verified_no_longer(anna: House, people: People) -> None:
    with anna.database.write() as session:
        session.delete(session.merge(people.anna))
    assert who(anna).client is None


def test_who_was_verified_and_signed_out_is_in_the_log_without_a_name(anna: House, people: People) -> None:
    sign_out(anna)
    with anna.database.read() as session:
        events = [(one.kind, one.subject_id, one.client_id) for one in session.query(Event).order_by(Event.id)]
    chat, anna_id = anna.conversation().id, people.anna.id
    assert events == [("conversation.verified", chat, anna_id), ("conversation.signed_out", chat, anna_id)]


def test_a_conversation_that_does_not_exist_is_not_found(house: House) -> None:
    with house.database.read() as session, pytest.raises(NotFoundError):
        require_client(session, "0" * 32, house.clock())


@pytest.fixture
def simple(house_with: Callable[..., House], people: People) -> House:
    """A firm that asks for no code."""
    simple = house_with(level="match", max_attempts=3)
    simple.open_chat()
    return simple


def test_at_level_match_address_and_number_are_enough(simple: House, people: People) -> None:
    answer = claim(simple)
    assert (answer.outcome, answer.first_name) == ("verified", "Anna")
    assert simple.conversation().client_id == people.anna.id
    assert mails(simple) == []


def test_at_level_match_a_mismatch_is_said_and_counted(simple: House) -> None:
    outcomes = [claim(simple, phone="12345678") for _ in range(3)]
    assert [(one.outcome, one.attempts_left) for one in outcomes] == [("no_match", 2), ("no_match", 1), ("locked", 0)]
    assert claim(simple).outcome == "locked"


def test_at_level_match_unknown_and_known_addresses_are_answered_alike(simple: House) -> None:
    assert claim(simple, phone="12345678").outcome == claim(simple, "nobody@example.org").outcome == "no_match"
