"""Something cannot wait: 112, the ways to the firm, and what is written down and sent on."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import CODE, BotApi, Call
from tests.support.bot_api_facts import closed

BORDER = "The police stopped us at the border and took my passport."
SEND = '/affirm{"choice": "send"}'


def sent(api: BotApi) -> list[Call]:
    return api.asked("/urgent")


def told(chat: Chat) -> str:
    """Tell everything, up to the summary."""
    chat.presses("/urgent_help")
    chat.writes(BORDER)
    chat.presses('/inform{"choice": "skip"}')
    chat.writes("Øresund bridge, lane 4")
    return chat.writes("Bo, +45 40 50 60 70")


@pytest.mark.parametrize("language", ["da", "en"])
def test_112_comes_first_and_then_the_phones_while_they_are_answered(bo: Chat, language: str) -> None:
    bo.language = language
    answer = bo.presses("/urgent_help")
    lines = answer.splitlines()
    assert "112" in lines[0]
    assert lines[1] == bo.text("urgent-call")
    assert "+45 39 18 24 64" in lines[2]
    assert bo.text("urgent-email", email="akut@go2sweden.dk") in answer
    assert bo.text("urgent-whatsapp", number="+45 31 21 24 64") in answer
    assert answer.endswith(bo.text("urgent-ask-what"))


def test_at_night_the_phones_are_left_out_and_what_is_read_at_night_stays(bo: Chat, api: BotApi) -> None:
    api.world.hours = closed("2026-03-06T10:00:00+01:00", opens_tomorrow=True)
    answer = bo.presses("/urgent_help")
    assert "112" in answer.splitlines()[0]
    assert "+45 39 18 24 64" not in answer
    assert "akut@go2sweden.dk" in answer
    assert "We open tomorrow at 10:00." in answer


def test_what_where_and_how_are_asked_one_by_one_read_back_and_sent(bo: Chat, api: BotApi) -> None:
    summary = told(bo)
    assert bo.text("urgent-summary-what", what=BORDER) in summary
    assert bo.text("urgent-summary-where", where="Øresund bridge, lane 4") in summary
    assert sent(api) == []
    done = bo.presses(SEND)
    where, reach = "Øresund bridge, lane 4", "Bo, +45 40 50 60 70"
    assert sent(api)[0].body == {"what": BORDER, "by_when": None, "where": where, "reach": reach, "name": None}
    assert done.startswith(bo.text("urgent-sent-open"))
    assert "+45 39 18 24 64" in done
    assert bo.text("urgent-photos", email="akut@go2sweden.dk") in done
    assert bo.rasa.slots(bo.id) == {}


def test_sent_at_night_it_says_what_happens_and_when_the_office_opens(bo: Chat, api: BotApi) -> None:
    api.world.hours = closed("2026-03-06T10:00:00+01:00", opens_tomorrow=True)
    told(bo)
    done = bo.presses(SEND)
    assert done.startswith(bo.text("urgent-sent-closed"))
    assert "We open tomorrow at 10:00." in done
    assert bo.text("urgent-silence", number="+45 31 21 24 64") in done
    assert "+45 39 18 24 64" not in done


def test_the_number_of_a_known_client_is_proposed_and_shown_by_its_end_alone(anna: Chat, api: BotApi) -> None:
    api.verify(anna.id, "anna@example.dk")
    anna.presses("/urgent_help")
    anna.writes("Min mand er blevet tilbageholdt i lufthavnen.")
    anna.presses('/inform{"choice": "skip"}')
    anna.presses('/inform{"choice": "skip"}')
    titles = [button["title"] for reply in anna.replies for button in reply["buttons"]]
    assert titles[0] == anna.text("choice-use-phone", last="2464")
    summary = anna.presses('/inform{"choice": "phone_on_file"}')
    assert anna.text("urgent-summary-phone", last="2464") in summary
    assert "31212464" not in summary + str(anna.rasa.slots(anna.id))
    anna.presses(SEND)
    assert sent(api)[0].body["reach"] == "+4531212464"


def test_the_address_on_file_can_be_chosen_too(anna: Chat, api: BotApi) -> None:
    api.verify(anna.id, "anna@example.dk")
    told(anna)
    anna.presses('/inform{"choice": "edit:reach"}')
    assert anna.text("urgent-summary-email") in anna.presses('/inform{"choice": "email_on_file"}')
    anna.presses(SEND)
    assert sent(api)[0].body["reach"] == "anna@example.dk"


def test_a_verification_that_lapses_leads_back_to_how_the_client_is_reached(anna: Chat, api: BotApi) -> None:
    api.verify(anna.id, "anna@example.dk")
    told(anna)
    anna.presses('/inform{"choice": "edit:reach"}')
    anna.presses('/inform{"choice": "phone_on_file"}')
    api.expire(anna.id)
    assert anna.text("urgent-ask-reach") in anna.presses(SEND)
    assert sent(api) == []
    anna.writes("+45 31 21 24 64")
    anna.presses(SEND)
    assert sent(api)[0].body["reach"] == "+45 31 21 24 64"


def test_a_number_in_the_first_words_is_not_asked_for_again(bo: Chat, api: BotApi) -> None:
    bo.presses("/urgent_help")
    bo.writes(f"{BORDER} Call me on +45 40 50 60 70")
    bo.presses('/inform{"choice": "skip"}')
    assert bo.text("urgent-summary-reach", reach="+4540506070") in bo.presses('/inform{"choice": "skip"}')


def test_who_has_no_number_is_asked_once_more_and_then_believed(bo: Chat, api: BotApi) -> None:
    bo.presses("/urgent_help")
    bo.writes(BORDER)
    bo.presses('/inform{"choice": "skip"}')
    bo.presses('/inform{"choice": "skip"}')
    assert bo.text("urgent-bad-reach") in bo.writes("I have no phone")
    assert bo.text("urgent-summary-reach", reach="In the blue car at the bridge") in bo.writes(
        "In the blue car at the bridge"
    )


@pytest.mark.parametrize("payload", ['/inform{"choice": "skip"}', '/inform{"repair": "dont_have"}', "/deny"])
def test_nobody_is_stopped_for_want_of_a_number(bo: Chat, api: BotApi, payload: str) -> None:
    told(bo)
    bo.presses('/inform{"choice": "edit:reach"}')
    assert bo.text("urgent-summary-no-reach") in bo.presses(payload)
    bo.presses(SEND)
    assert sent(api)[0].body["reach"] is None


def test_leaving_sends_nothing_says_so_and_repeats_the_ways_to_the_firm(bo: Chat, api: BotApi) -> None:
    bo.presses("/urgent_help")
    bo.writes(BORDER)
    answer = bo.presses("/cancel")
    assert answer.startswith(bo.text("task-urgent-stopped"))
    assert "+45 39 18 24 64" in answer
    assert "akut@go2sweden.dk" in answer
    assert sent(api) == []
    assert bo.rasa.slots(bo.id) == {}


def test_who_is_not_heard_of_any_more_reads_the_ways_to_the_firm(bo: Chat, api: BotApi) -> None:
    bo.presses("/urgent_help")
    bo.writes(BORDER)
    answer = bo.presses('/inform{"repair": "silence_end"}')
    assert answer.startswith(bo.text("task-silence-end"))
    assert "+45 39 18 24 64" in answer
    assert bo.rasa.slots(bo.id) == {}


def test_danger_to_life_is_met_with_112_and_without_questions(bo: Chat, api: BotApi) -> None:
    bo.presses("/urgent_help")
    answer = bo.writes("My wife is unconscious, we are at the airport")
    assert answer.splitlines()[0] == bo.text("urgent-danger")


def test_more_can_be_added_after_it_was_sent(bo: Chat, api: BotApi) -> None:
    told(bo)
    bo.presses(SEND)
    more = bo.choices()[0]
    assert more == '/urgent_help{"choice": "more:7"}'
    assert bo.presses(more) == bo.text("urgent-ask-more")
    assert bo.writes("My passport number is P1234567.").startswith(bo.text("urgent-more-sent"))
    assert api.asked("/urgent/7/more")[0].body == {"text": "My passport number is P1234567."}
    assert bo.rasa.slots(bo.id) == {}


def test_what_was_sent_stays_sent_when_nothing_is_added(bo: Chat, api: BotApi) -> None:
    bo.presses('/urgent_help{"choice": "more:7"}')
    assert bo.presses("/cancel") == bo.text("urgent-more-stopped")
    assert api.asked("/urgent/7/more") == []


def test_what_can_no_longer_be_added_to_is_said_and_a_new_one_offered(bo: Chat, api: BotApi) -> None:
    bo.presses('/urgent_help{"choice": "more:8"}')
    assert bo.text("urgent-more-gone") in bo.writes("My passport number is P1234567.")
    assert bo.choices()[0] == "/urgent_help"


def test_a_choice_that_is_no_number_begins_anew(bo: Chat) -> None:
    assert bo.text("urgent-ask-what") in bo.presses('/urgent_help{"choice": "more:x"}')


def test_too_many_from_one_network_are_told_where_to_turn(bo: Chat, api: BotApi) -> None:
    api.world.forced["urgent_full"] = {}
    told(bo)
    answer = bo.presses(SEND)
    assert answer.startswith(bo.text("urgent-too-many"))
    assert "akut@go2sweden.dk" in answer


def test_a_backend_that_fails_fails_the_turn_and_nothing_is_claimed(bo: Chat, api: BotApi) -> None:
    told(bo)
    api.failing = {"/urgent"}
    assert bo.rasa.post(bo.body(SEND, trusted_payload=True)).status_code >= 500
    api.failing = set()
    assert bo.text("urgent-sent-open") in bo.presses(SEND)


def test_everything_can_be_changed_before_it_goes(bo: Chat, api: BotApi) -> None:
    told(bo)
    for name, words in {"what": "Other.", "by_when": "Tonight.", "where": "Malmö.", "reach": "bo@example.dk"}.items():
        bo.presses(f'/inform{{"choice": "edit:{name}"}}')
        summary = bo.writes(words)
        assert words in summary
    bo.presses("/affirm")
    expected = {"what": "Other.", "by_when": "Tonight.", "where": "Malmö.", "reach": "bo@example.dk", "name": None}
    assert sent(api)[0].body == expected


def test_words_instead_of_a_yes_are_added_and_a_no_asks_what_to_change(bo: Chat, api: BotApi) -> None:
    told(bo)
    assert bo.text("urgent-change") in bo.presses("/deny")
    assert bo.text("urgent-added") in bo.writes("They have my wife's papers too.")
    bo.presses("/affirm")
    assert sent(api)[0].body["what"] == f"{BORDER}\nThey have my wife's papers too."


def test_pressing_urgent_again_in_the_middle_asks_the_same_question(bo: Chat, api: BotApi) -> None:
    bo.presses("/urgent_help")
    bo.writes(BORDER)
    answer = bo.presses("/urgent_help")
    assert answer.endswith(bo.text("urgent-ask-by-when"))
    bo.presses("/cancel")
    assert bo.rasa.slots(bo.id) == {}


def test_in_the_middle_of_signing_in_it_comes_first_and_signing_in_goes_on(bo: Chat, api: BotApi) -> None:
    bo.presses("/verify_identity")
    bo.presses('/inform{"email": "bo@example.dk"}')
    told(bo)
    assert bo.presses(SEND).endswith(bo.text("verify-ask-phone"))
    assert len(sent(api)) == 1
    bo.presses('/inform{"phone": "40506070"}')
    assert bo.text("verify-done", name="Bo") in bo.presses(f'/inform{{"code": "{CODE}"}}')


def test_in_the_middle_of_a_message_it_comes_first_and_the_message_goes_on(anna: Chat, api: BotApi) -> None:
    api.verify(anna.id, "anna@example.dk")
    anna.presses("/message_caseworker")
    told(anna)
    done = anna.presses(SEND)
    assert anna.text("urgent-sent-open") in done
    assert anna.text("task-resume", task="message") in done


@pytest.mark.parametrize("hostile", ["🆘🆘", "\u200b\u200b", "..."])
def test_what_nobody_can_read_is_not_taken_for_what_happened(bo: Chat, api: BotApi, hostile: str) -> None:
    bo.presses("/urgent_help")
    assert bo.text("urgent-ask-what") in bo.writes(hostile)
    assert sent(api) == []


def test_a_very_long_text_and_curly_braces_are_kept_as_they_are(bo: Chat, api: BotApi) -> None:
    bo.presses("/urgent_help")
    bo.writes("{ $email } <b>help</b> " * 400)
    for _ in range(3):
        summary = bo.presses('/inform{"choice": "skip"}')
    assert "{ $email } <b>help</b>" in summary
    assert bo.text("preview-cut") in summary
    bo.presses(SEND)
    assert sent(api)[0].body["what"].startswith("{ $email } <b>help</b>")
    assert len(sent(api)[0].body["what"]) <= 5000
