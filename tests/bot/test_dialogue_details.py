"""The client's own details: shown, and asked to be changed."""

from datetime import date

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_details import details, wish
from tests.support.bot_api_double import BotApi


@pytest.fixture
def anna(anna: Chat, api: BotApi) -> Chat:
    """Anna, known already."""
    anna.id = f"{anna.id}-o"
    api.verify(anna.id, "anna@example.dk")
    return anna


@pytest.fixture
def bo(bo: Chat, api: BotApi) -> Chat:
    """Bo, known already."""
    bo.id = f"{bo.id}-o"
    api.verify(bo.id, "bo@example.dk")
    return bo


def wishes(api: BotApi) -> list[dict[str, str]]:
    """What was asked to be changed."""
    return [call.body for call in api.asked("/details/changes")]


def test_everything_on_file_is_shown_with_what_is_open(bo: Chat, api: BotApi) -> None:
    api.world.forced["details"] = details(wishes=[wish("phone", "+4531212464", "+46701234567")])
    answer = bo.presses("/ask_my_details")
    assert "Address: Vestergade 1\n8000 Aarhus C" in answer
    assert "Date of birth: 17 April 1988" in answer
    assert "• Bo Sørensen (husband), born on 2 September 1986, Danish" in answer
    assert "• Freja (daughter)\n" in answer
    assert "Language: Dansk" in answer
    assert "You asked for a change on 4 March 2026: Phone to +46701234567." in answer


def test_what_is_not_on_file_is_said(anna: Chat, api: BotApi) -> None:
    api.world.forced["details"] = details(address=None, date_of_birth=None, applicants=[])
    answer = anna.presses("/ask_my_details")
    assert anna.text("details-missing", field="address") in answer
    assert anna.text("details-missing", field="date_of_birth") in answer
    assert anna.text("details-applicants") not in answer


def test_a_change_is_shown_old_and_new_and_asked_for_after_a_yes(bo: Chat, api: BotApi) -> None:
    assert bo.text("details-checked-first") in bo.presses("/update_my_details")
    assert bo.text("details-ask-value", field="email") in bo.presses('/inform{"choice": "field:email"}')
    answer = bo.presses('/inform{"email": "bo@new.example"}')
    assert bo.text("details-old", field="email", old="bo@example.dk") in answer
    assert bo.text("details-new", field="email", new="bo@new.example") in answer
    assert wishes(api) == []
    assert bo.text("details-asked", field="email") in bo.presses("/affirm")
    assert wishes(api) == [{"field": "email", "value": "bo@new.example"}]
    assert bo.rasa.slots(bo.id) == {}


def test_a_value_in_the_first_message_picks_the_field(anna: Chat, api: BotApi) -> None:
    answer = anna.presses('/update_my_details{"phone": "+46701234567"}')
    assert anna.text("details-new", field="phone", new="+46701234567") in answer
    anna.presses("/affirm")
    assert wishes(api) == [{"field": "phone", "value": "+46701234567"}]


def test_a_day_alone_is_not_taken_for_the_day_of_birth(anna: Chat) -> None:
    assert anna.text("details-ask-field") in anna.presses('/update_my_details{"date": "2026-04-01"}')


def test_words_pick_the_field(bo: Chat) -> None:
    bo.presses("/update_my_details")
    assert bo.text("details-ask-value", field="address") in bo.writes("we have moved")


def test_an_address_is_taken_without_what_leads_it_in(bo: Chat, api: BotApi) -> None:
    bo.presses('/update_my_details{"choice": "field:address"}')
    assert bo.text("details-new", field="address", new="Storgatan 5, Malmö") in bo.writes(
        "My new address is: Storgatan 5, Malmö"
    )
    bo.presses("/affirm")
    assert wishes(api) == [{"field": "address", "value": "Storgatan 5, Malmö"}]


def test_a_day_of_birth_is_shown_in_words(anna: Chat, api: BotApi) -> None:
    anna.presses('/update_my_details{"choice": "field:date_of_birth"}')
    answer = anna.writes("jeg er født 12.03.1985")
    assert anna.text("details-old-born", old_on=date(1988, 4, 17)) in answer
    assert anna.text("details-new-born", new_on=date(1985, 3, 12)) in answer


def test_an_unusable_value_is_asked_for_again_at_once(anna: Chat, api: BotApi) -> None:
    anna.presses('/update_my_details{"choice": "field:email"}')
    why = anna.text("details-unusable", field="email", reason="email")
    assert why in anna.writes("anna@")
    assert anna.text("details-new", field="email", new="anna@new.dk") in anna.writes("anna@new.dk")


@pytest.mark.parametrize("reason", ["missing", "too_long", "email", "phone", "date", "future", "characters"])
def test_what_the_backend_cannot_use_is_asked_for_again_with_the_reason(anna: Chat, api: BotApi, reason: str) -> None:
    anna.presses('/update_my_details{"phone": "112"}')
    api.world.forced["change"] = {"outcome": "unusable", "field": "phone", "reason": reason, "wish": None}
    answer = anna.presses("/affirm")
    assert anna.text("details-unusable", field="phone", reason=reason) in answer
    del api.world.forced["change"]
    anna.presses('/inform{"phone": "+46701234567"}')
    assert anna.text("details-asked", field="phone") in anna.presses("/affirm")
    assert anna.rasa.slots(anna.id) == {}


@pytest.mark.parametrize("outcome", ["same", "withdrawn"])
def test_what_is_there_already_changes_nothing(anna: Chat, api: BotApi, outcome: str) -> None:
    anna.presses('/update_my_details{"phone": "+4531212464"}')
    api.world.forced["change"] = {"outcome": outcome, "field": "phone", "reason": None, "wish": None}
    assert anna.text(f"details-{outcome}", field="phone") in anna.presses("/affirm")
    assert anna.rasa.slots(anna.id) == {}


def test_a_correction_before_the_yes_is_taken(anna: Chat, api: BotApi) -> None:
    anna.presses('/update_my_details{"phone": "+46701234567"}')
    assert anna.text("task-corrected") in anna.presses('/inform{"phone": "+46707654321"}')
    anna.presses("/affirm")
    assert wishes(api) == [{"field": "phone", "value": "+46707654321"}]


def test_another_detail_is_taken_and_the_first_value_forgotten(anna: Chat, api: BotApi) -> None:
    anna.presses('/update_my_details{"phone": "+46701234567"}')
    anna.presses('/inform{"choice": "edit:field"}')
    answer = anna.presses('/inform{"choice": "field:name"}')
    assert anna.text("details-ask-value", field="name") in answer
    anna.writes("Anna Berg")
    anna.presses("/affirm")
    assert wishes(api) == [{"field": "name", "value": "Anna Berg"}]


@pytest.mark.parametrize("way", ["/deny", "/cancel"])
def test_no_and_stop_ask_for_nothing(anna: Chat, api: BotApi, way: str) -> None:
    anna.presses('/update_my_details{"phone": "+46701234567"}')
    assert anna.text("task-details-stopped") in anna.presses(way)
    assert wishes(api) == []
    assert anna.rasa.slots(anna.id) == {}


def test_what_is_no_detail_of_their_own_goes_to_the_caseworker(bo: Chat, api: BotApi) -> None:
    bo.presses("/update_my_details")
    assert bo.text("details-elsewhere") in bo.writes("my wife's passport")
    assert bo.choices()[0] == "/message_caseworker"
    assert bo.rasa.slots(bo.id) == {}


def test_a_field_that_does_not_exist_is_asked_for_again(anna: Chat, api: BotApi) -> None:
    anna.presses("/update_my_details")
    assert anna.text("task-not-an-answer") in anna.presses('/inform{"choice": "field:password"}')
    assert anna.text("details-ask-field") in anna.presses('/update_my_details{"choice": "field:role"}')
    assert wishes(api) == []


def test_nothing_is_shown_to_somebody_unknown(anna: Chat, api: BotApi) -> None:
    api.expire(anna.id)
    assert "Vestergade" not in anna.presses("/ask_my_details")
    anna.presses("/cancel")
    assert anna.text("verify-expired") in anna.presses('/update_my_details{"phone": "+46701234567"}')
    assert wishes(api) == []
