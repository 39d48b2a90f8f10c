"""A copy of one's data, what is kept and how long, and asking for deletion."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import CODE, BotApi
from tests.support.bot_api_privacy import AMOUNTS, DAYS

SIGN_IN = ('/inform{"email": "anna@example.dk"}', '/inform{"phone": "31212464"}', f'/inform{{"code": "{CODE}"}}')


@pytest.fixture
def known(anna: Chat, api: BotApi) -> Chat:
    """Anna, verified."""
    api.verify(anna.id, "anna@example.dk")
    return anna


def asked_for(api: BotApi) -> list[dict[str, str | None]]:
    return [call.body for call in api.asked("/requests")]


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_known_client_gets_a_link_to_all_and_is_told_what_it_holds(known: Chat, language: str) -> None:
    known.language = language
    answer = known.presses("/request_my_data")
    assert "/portal/my-data/anna" in answer
    assert known.text("my-data-what", **AMOUNTS) in answer
    assert known.text("retention-how-long", **DAYS) in answer


def test_a_stranger_signs_in_before_the_link(anna: Chat, api: BotApi) -> None:
    assert "my-data" not in anna.presses("/request_my_data")
    answers = [anna.presses(payload) for payload in SIGN_IN]
    assert "/portal/my-data/anna" in answers[-1]
    assert not any("my-data" in answer for answer in answers[:-1])


def test_deletion_is_explained_and_only_asked_for_after_a_yes(known: Chat, api: BotApi) -> None:
    question = known.presses("/delete_my_data")
    assert known.text("erasure-law") in question
    assert known.text("erasure-running", count=1) in question
    assert asked_for(api) == []
    assert known.text("erasure-taken") in known.presses('/inform{"choice": "send"}')
    assert asked_for(api) == [{"kind": "erasure", "text": None}]
    assert known.rasa.slots(known.id) == {}


@pytest.mark.parametrize("no", ["/deny", "/cancel", "/thank", "/greet"])
def test_anything_but_a_yes_deletes_nothing(known: Chat, api: BotApi, no: str) -> None:
    known.presses("/delete_my_data")
    known.presses(no)
    assert asked_for(api) == []


def test_my_data_can_be_taken_first_and_the_request_waits(known: Chat, api: BotApi) -> None:
    known.presses("/delete_my_data")
    answer = known.presses('/request_my_data{"choice": "copy"}')
    assert "/portal/my-data/anna" in answer
    assert known.text("task-resume", task="erasure") in answer
    known.presses("/affirm")
    assert len(asked_for(api)) == 1


def test_deletion_needs_somebody_known(anna: Chat, api: BotApi) -> None:
    anna.presses("/delete_my_data")
    answers = [anna.presses(payload) for payload in SIGN_IN]
    assert anna.text("erasure-confirm") in answers[-1]
    assert asked_for(api) == []


def test_a_verification_that_lapses_before_the_yes_is_renewed(known: Chat, api: BotApi) -> None:
    known.presses("/delete_my_data")
    api.expire(known.id)
    assert known.text("verify-expired") in known.presses("/affirm")
    answers = [known.presses(payload) for payload in SIGN_IN]
    assert known.text("erasure-taken") not in answers[-1]
    assert known.text("erasure-confirm") in answers[-1]


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        ({"outcome": "taken", "id": 7, "wrong": {}, "repeated": True}, "erasure-repeated"),
        ({"outcome": "too_many", "id": None, "wrong": {}, "repeated": False}, "erasure-too-many"),
    ],
)
def test_a_request_that_was_made_already_is_not_made_again(
    known: Chat, api: BotApi, answer: dict[str, object], key: str
) -> None:
    api.world.forced["request"] = answer
    known.presses("/delete_my_data")
    assert known.text(key) in known.presses("/affirm")
    assert known.rasa.slots(known.id) == {}
