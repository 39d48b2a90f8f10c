"""Help with the portal: every place by its words and by button, with a link; logging in; a new password."""

import pytest

from actions import places
from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_portal import PORTAL

OWN = "a•••@example.dk"
TOPICS = places.names("topics")
MAIN = {
    f'/portal_help{{"choice": "{name}"}}' for name in ("cases", "checklist", "messages", "files", "payments", "my_page")
}


@pytest.fixture
def known(anna: Chat, api: BotApi) -> Chat:
    """Anna, verified."""
    api.verify(anna.id, "anna@example.dk")
    return anna


def mailed(api: BotApi) -> list[str]:
    return [call.body["email"] for call in api.asked("/password-reset")]


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("language", ["da", "en", "ar"])
def test_every_place_has_its_words_and_a_link_that_opens_it(
    known: Chat, api: BotApi, topic: str, language: str
) -> None:
    known.language = language
    answer = known.presses(f'/portal_help{{"choice": "{topic}"}}')
    assert f"{PORTAL}/" in answer
    assert "{" not in answer
    assert len(answer.splitlines()) <= 8
    assert api.asked("/portal-link")[0].body == {"place": places.place_of(topic), "number": None, "item": None}


def test_labels_are_those_of_the_page_in_the_clients_language(known: Chat) -> None:
    answer = known.presses('/portal_help{"choice": "checklist"}')
    assert "“Tjekliste”" in answer
    assert "“Marker som færdig”" in answer
    known.language = "en"
    assert "“Accept Offer”" in known.presses('/portal_help{"choice": "offer"}')


def test_who_is_known_gets_a_link_that_logs_in_and_is_warned_to_keep_it(known: Chat) -> None:
    answer = known.presses('/portal_help{"choice": "payments"}')
    assert known.text("portal-help-link-signed", url=f"{PORTAL}/enter/payments-all", minutes=10) in answer
    assert known.text("portal-help-link-private") in answer


def test_who_is_not_known_logs_in_first(bo: Chat) -> None:
    answer = bo.presses('/portal_help{"choice": "messages"}')
    assert bo.text("portal-help-link-plain", url=f"{PORTAL}/to/messages") in answer
    assert bo.text("portal-help-link-private") not in answer


def test_a_named_case_is_opened_and_a_strangers_is_not(known: Chat, api: BotApi) -> None:
    assert "checklist-G2S-2026-0142" in known.presses(
        '/portal_help{"choice": "checklist", "case_number": "G2S-2026-0142"}'
    )
    answer = known.presses('/portal_help{"choice": "checklist", "case_number": "G2S-2026-0999"}')
    assert "0999" not in answer
    assert "checklist-all" in answer


@pytest.mark.parametrize("payload", ["/portal_help", '/portal_help{"choice": "attic"}'])
def test_without_a_place_the_main_ones_are_offered(bo: Chat, api: BotApi, payload: str) -> None:
    assert bo.presses(payload) == bo.text("portal-help-what")
    assert set(bo.choices()) >= MAIN
    assert "/talk_to_human" in bo.choices()
    assert api.asked("/portal-link") == []


def test_logging_in_is_explained_with_the_way_to_a_new_password(bo: Chat) -> None:
    answer = bo.presses("/portal_login_help")
    assert bo.text("portal-login-password") in answer
    assert f"{PORTAL}/to/login" in answer
    assert "/portal_password_reset" in bo.choices()


def test_a_new_password_is_mailed_to_the_address_given(bo: Chat, api: BotApi) -> None:
    assert bo.presses("/portal_password_reset") == bo.text("reset-ask")
    answer = bo.writes("it is bo@example.dk")
    assert bo.text("reset-asked", minutes=60) in answer
    assert mailed(api) == ["bo@example.dk"]
    assert bo.rasa.slots(bo.id) == {}


def test_known_and_unknown_addresses_get_the_same_words(bo: Chat, anna: Chat) -> None:
    anna.language = "en"
    answers = [chat.presses(f'/portal_password_reset{{"email": "{email}"}}') for chat, email in
               ((bo, "bo@example.dk"), (anna, "nobody@example.org"))]  # fmt: skip
    assert answers[0] == answers[1]


def test_the_own_address_is_proposed_masked_and_never_kept_in_the_chat(known: Chat, api: BotApi) -> None:
    question = known.presses("/portal_password_reset")
    assert OWN in question
    assert "anna@" not in question
    assert "anna@" not in str(known.rasa.slots(known.id))
    known.presses('/inform{"choice": "own"}')
    assert mailed(api) == ["anna@example.dk"]


@pytest.mark.parametrize("no", ['/inform{"choice": "other"}', "/deny"])
def test_another_address_than_the_own_can_be_given(known: Chat, api: BotApi, no: str) -> None:
    known.presses("/portal_password_reset")
    assert known.presses(no) == known.text("reset-ask")
    known.writes("familie@example.dk")
    assert mailed(api) == ["familie@example.dk"]


def test_what_cannot_be_an_address_is_asked_for_again(bo: Chat, api: BotApi) -> None:
    bo.presses("/portal_password_reset")
    assert bo.text("reset-bad") in bo.writes("bo@example")
    assert bo.text("reset-bad") in bo.presses('/inform{"email": "bo@nowhere.invalid"}')
    assert bo.text("reset-asked", minutes=60) in bo.writes("bo@example.dk")
    assert mailed(api) == ["bo@nowhere.invalid", "bo@example.dk"]


def test_too_many_mails_lead_to_a_person(bo: Chat, api: BotApi) -> None:
    api.world.forced["reset"] = {"outcome": "locked", "minutes": 60, "retry_minutes": 15}
    assert bo.text("reset-locked", minutes=15) in bo.presses('/portal_password_reset{"email": "bo@example.dk"}')
    assert "/talk_to_human" in bo.choices()
    assert bo.rasa.slots(bo.id) == {}


def test_a_verification_that_lapses_asks_for_the_address_instead(known: Chat, api: BotApi) -> None:
    known.presses("/portal_password_reset")
    api.expire(known.id)
    assert known.text("reset-ask") in known.presses('/inform{"choice": "own"}')
    assert mailed(api) == []


def test_stop_changes_nothing(bo: Chat, api: BotApi) -> None:
    bo.presses("/portal_password_reset")
    assert bo.text("task-reset-stopped") in bo.presses("/cancel")
    assert mailed(api) == []
    assert bo.rasa.slots(bo.id) == {}


def test_a_backend_that_is_down_claims_nothing(bo: Chat, api: BotApi) -> None:
    bo.presses("/portal_password_reset")
    api.failing.add("/password-reset")
    turn = bo.body("bo@example.dk")
    assert bo.rasa.post(turn).status_code == 503
    api.failing.clear()
    assert bo.rasa.post(turn).json()["replies"][0]["text"].startswith(bo.text("reset-asked", minutes=60))
