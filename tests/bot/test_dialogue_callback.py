"""A call from the firm: which number, when, what about, and off it goes."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_facts import Json, closed

SEND = '/affirm{"choice": "send"}'
SKIP = '/inform{"choice": "skip"}'


def asked(api: BotApi) -> list[Json]:
    return [call.body for call in api.asked("/requests")]


def told(chat: Chat) -> str:
    """Tell everything, up to the summary."""
    chat.presses("/request_callback")
    chat.writes("+45 40 50 60 70")
    chat.writes("after 14, please")
    chat.writes("my rejected passport photo")
    return chat.writes("Bo Holm")


def test_number_time_reason_and_name_are_shown_and_passed_on_after_a_yes(bo: Chat, api: BotApi) -> None:
    summary = told(bo)
    assert bo.text("callback-summary-phone", phone="+4540506070") in summary
    assert bo.text("callback-summary-when", when="after 14, please") in summary
    assert asked(api) == []
    done = bo.presses(SEND)
    wish = {"kind": "callback", "text": "my rejected passport photo", "name": "Bo Holm"}
    assert asked(api) == [wish | {"phone": "+4540506070", "when": "after 14, please"}]
    assert done.startswith(bo.text("callback-taken"))
    assert bo.text("callback-earliest-now") in done
    assert bo.rasa.slots(bo.id) == {}


def test_in_danish_at_night_the_earliest_call_is_when_the_office_opens(anna: Chat, api: BotApi) -> None:
    api.world.hours = closed("2026-03-06T10:00:00+01:00", opens_tomorrow=True)
    told(anna)
    done = anna.presses(SEND)
    assert "Vi åbner i morgen kl. 10.00." in done
    assert anna.text("callback-earliest-later") in done


def test_a_known_client_is_asked_for_no_name_and_offered_the_number_on_file(anna: Chat, api: BotApi) -> None:
    api.verify(anna.id, "anna@example.dk")
    anna.presses("/request_callback")
    assert anna.choices()[0] == '/inform{"choice": "phone_on_file"}'
    anna.presses(anna.choices()[0])
    anna.presses('/inform{"choice": "soon"}')
    summary = anna.presses(SKIP)
    assert anna.text("callback-summary-phone-known", last="2464") in summary
    assert "31212464" not in summary + str(anna.rasa.slots(anna.id))
    anna.presses(SEND)
    assert asked(api)[0] == {"kind": "callback", "text": None, "name": None, "phone": None, "when": "ASAP"}


def test_a_number_on_file_that_is_nobodys_any_more_is_asked_for(anna: Chat, api: BotApi) -> None:
    api.verify(anna.id, "anna@example.dk")
    anna.presses("/request_callback")
    anna.presses('/inform{"choice": "phone_on_file"}')
    anna.presses('/inform{"choice": "soon"}')
    anna.presses(SKIP)
    api.expire(anna.id)
    assert anna.text("callback-phone-missing") in anna.presses(SEND)
    anna.writes("31 21 24 64")
    anna.presses(SEND)
    assert asked(api)[-1]["phone"] == "31212464"


def test_the_opening_hours_are_told_where_the_time_is_asked_for(bo: Chat) -> None:
    bo.presses('/request_callback{"phone": "+4540506070"}')
    answer = bo.replies[0]["text"]
    assert bo.text("callback-ask-when") in answer
    assert "Fri: 10:00–13:00" in answer
    assert "Copenhagen" in answer


def test_what_the_first_message_holds_is_not_asked_again(bo: Chat, api: BotApi) -> None:
    first = '/request_callback{"phone": "+4540506070", "date": "2026-03-09", "day_part": "afternoon"}'
    assert bo.presses(first) == bo.text("callback-ask-about")
    bo.presses(SKIP)
    summary = bo.presses(SKIP)
    assert "9 March 2026" in summary
    assert bo.text("callback-summary-part", part="afternoon") in summary
    bo.presses(SEND)
    assert asked(api)[0]["when"] == "2026-03-09 afternoon"


@pytest.mark.parametrize("part", ["morning", "afternoon"])
def test_a_part_of_the_day_can_be_pressed(bo: Chat, api: BotApi, part: str) -> None:
    bo.presses('/request_callback{"phone": "+4540506070"}')
    bo.presses(f'/inform{{"day_part": "{part}"}}')
    bo.presses(SKIP)
    assert bo.text("callback-summary-part", part=part) in bo.presses(SKIP)
    bo.presses(SEND)
    assert asked(api)[0]["when"] == part


def test_a_day_on_which_the_office_is_closed_is_named(bo: Chat) -> None:
    bo.presses('/request_callback{"phone": "+4540506070", "date": "2026-03-07"}')
    bo.presses(SKIP)
    assert bo.text("callback-closed-day") in bo.presses(SKIP)


def test_the_words_stay_and_the_day_they_mean_is_added(bo: Chat, api: BotApi) -> None:
    bo.presses('/request_callback{"phone": "+4540506070"}')
    bo.writes("on 9 March 2026 after lunch")
    bo.presses(SKIP)
    assert "9 March 2026" in bo.presses(SKIP)
    bo.presses(SEND)
    assert asked(api)[0]["when"] == "on 9 March 2026 after lunch 2026-03-09"


@pytest.mark.parametrize("problem", ["invalid", "country_code"])
def test_a_number_that_cannot_be_called_is_asked_for_again(bo: Chat, api: BotApi, problem: str) -> None:
    told(bo)
    api.world.forced["request"] = {"outcome": "invalid", "id": None, "wrong": {"phone": problem}, "repeated": False}
    answer = bo.presses(SEND)
    assert answer.startswith(bo.text(f"callback-phone-{problem}"))
    assert answer.endswith(bo.text("callback-ask-phone"))
    api.world.forced.clear()
    assert bo.text("callback-summary-phone", phone="+46701234567") in bo.writes("+46 70 123 45 67")
    assert bo.text("callback-taken") in bo.presses(SEND)


def test_digits_that_are_no_number_are_refused_at_once(bo: Chat) -> None:
    bo.presses("/request_callback")
    assert bo.text("callback-phone-invalid") in bo.writes("it is 12 34")


def test_a_repeated_wish_and_one_too_many_are_said_as_they_are(bo: Chat, api: BotApi) -> None:
    told(bo)
    api.world.forced["request"] = {"outcome": "taken", "id": 7, "wrong": {}, "repeated": True}
    assert bo.presses(SEND).startswith(bo.text("callback-repeated"))
    told(bo)
    api.world.forced["request"] = {"outcome": "too_many", "id": None, "wrong": {}, "repeated": False}
    answer = bo.presses(SEND)
    assert answer.startswith(bo.text("callback-too-many"))
    assert "+45 39 18 24 64" in answer


def test_another_number_at_the_end_is_a_correction(bo: Chat, api: BotApi) -> None:
    told(bo)
    assert bo.text("task-corrected") in bo.writes("no, my number is +46 70 123 45 67")
    bo.presses(SEND)
    assert asked(api)[0]["phone"] == "+46701234567"


def test_another_time_or_more_words_at_the_end_are_taken(bo: Chat, api: BotApi) -> None:
    told(bo)
    bo.writes("on 9 March 2026 instead")
    assert bo.text("callback-added") in bo.writes("it is about my daughter too")
    assert bo.text("callback-change") in bo.presses("/deny")
    bo.presses(SEND)
    assert asked(api)[0]["when"] == "on 9 March 2026 instead 2026-03-09"
    assert asked(api)[0]["text"] == "my rejected passport photo\nit is about my daughter too"


def test_stop_means_that_nobody_calls(bo: Chat, api: BotApi) -> None:
    told(bo)
    assert bo.presses("/cancel") == bo.text("task-callback-stopped")
    assert asked(api) == []
    assert bo.rasa.slots(bo.id) == {}


def test_a_question_in_the_middle_is_answered_and_the_call_goes_on(bo: Chat, api: BotApi) -> None:
    bo.presses("/request_callback")
    assert bo.text("task-resume", task="callback") in bo.presses("/ask_contact_info")
    assert bo.presses("/request_callback").endswith(bo.text("callback-ask-phone"))
    bo.presses("/cancel")
    assert bo.rasa.slots(bo.id) == {}


def test_braces_and_line_breaks_are_passed_on_as_words(bo: Chat, api: BotApi) -> None:
    bo.presses('/request_callback{"phone": "+4540506070"}')
    bo.writes("{ $phone }\nBcc: x@example.com")
    bo.presses(SKIP)
    bo.writes("Eve\nSubject: hello")
    bo.presses(SEND)
    assert asked(api)[0]["name"] == "Eve Subject: hello"
    assert asked(api)[0]["when"] == "{ $phone }\nBcc: x@example.com"
