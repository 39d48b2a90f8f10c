"""Questions about the firm, small talk, and what is not understood or not possible yet, in conversation."""

import pytest
import yaml

from tests.bot.rasa_rig import ROOT, Chat
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_facts import closed

NOT_YET = [
    rule["steps"][0]["intent"]
    for rule in yaml.safe_load((ROOT / "data" / "rules" / "not_yet.yml").read_text(encoding="utf-8"))["rules"]
]


def test_the_greeting_says_that_it_is_automated_and_offers_what_it_can_do(anna: Chat) -> None:
    assert "automatisk assistent" in anna.presses("/greet")
    assert 4 <= len(anna.choices()) <= 6
    assert "/talk_to_human" in anna.choices()


@pytest.mark.parametrize(
    ("intent", "key"),
    [
        ("help", "help"),
        ("goodbye", "goodbye"),
        ("thank", "thank"),
        ("affirm", "affirm"),
        ("deny", "deny"),
        ("cancel", "cancel-nothing"),
        ("bot_challenge", "bot-challenge"),
        ("out_of_scope", "out-of-scope"),
        ("inform", "inform-unneeded"),
    ],
)
@pytest.mark.parametrize("language", ["da", "en"])
def test_small_talk_gets_a_fitting_word(bo: Chat, intent: str, key: str, language: str) -> None:
    bo.language = language
    assert bo.presses(f"/{intent}") == bo.text(key)


def test_open_hours_tell_the_minutes_left_and_the_week(bo: Chat) -> None:
    answer = bo.presses("/ask_office_hours")
    assert answer.startswith("We are open now, for another 25 minutes, until 15:00.")
    assert "Mon–Thu: 10:00–11:00 and 12:00–15:00\nFri: 10:00–13:00\nSat–Sun: closed" in answer
    assert answer.endswith("All times are local time in Copenhagen.")


def test_long_before_closing_only_the_time_is_told(anna: Chat, api: BotApi) -> None:
    api.world.hours["minutes_left"] = 180
    assert anna.presses("/ask_office_hours").startswith("Vi har åbent nu, til kl. 15.00.")


@pytest.mark.parametrize(
    ("opens", "flag", "expected"),
    [
        ("2026-03-05T12:00:00+01:00", {"opens_today": True}, "Vi åbner i dag kl. 12.00."),
        ("2026-03-06T10:00:00+01:00", {"opens_tomorrow": True}, "Vi åbner i morgen kl. 10.00."),
        ("2026-03-09T10:00:00+01:00", {}, "Vi åbner mandag den 9. marts 2026 kl. 10.00."),
    ],
)
def test_closed_hours_tell_when_it_opens(
    anna: Chat, api: BotApi, opens: str, flag: dict[str, bool], expected: str
) -> None:
    api.world.hours = closed(opens, **flag)
    assert expected in anna.presses("/ask_office_hours")


def test_a_holiday_is_named(anna: Chat, api: BotApi) -> None:
    api.world.hours = closed("2026-12-28T10:00:00+01:00", holiday_today="1. juledag")
    assert anna.presses("/ask_office_hours").startswith("Det er helligdag i dag: 1. juledag.")


def test_contact_tells_every_phone_by_country_and_the_urgent_line(anna: Chat) -> None:
    answer = anna.presses("/ask_contact_info")
    assert "Telefon i Danmark: +45 39 18 24 64" in answer
    assert "Telefon i Sverige: +46 (0) 770 373 753" in answer
    assert "akut@go2sweden.dk" in answer


def test_an_emergency_names_112_first_then_the_phones_while_they_are_open(bo: Chat) -> None:
    lines = bo.presses("/urgent_help").splitlines()
    assert "112" in lines[0]
    assert lines[1] == bo.text("urgent-call")
    assert "+45 39 18 24 64" in lines[2]


def test_an_emergency_outside_hours_leads_to_what_is_read_at_night(bo: Chat, api: BotApi) -> None:
    api.world.hours = closed("2026-03-06T10:00:00+01:00", opens_tomorrow=True)
    answer = bo.presses("/urgent_help")
    assert "112" in answer.splitlines()[0]
    assert "+45 39 18 24 64" not in answer
    assert "akut@go2sweden.dk" in answer
    assert "We open tomorrow at 10:00." in answer


def test_a_person_is_reached_by_phone_now_or_by_mail_until_then(anna: Chat, api: BotApi) -> None:
    assert anna.text("human-call") in anna.presses("/talk_to_human")
    api.world.hours = closed("2026-03-06T10:00:00+01:00", opens_tomorrow=True)
    answer = anna.presses("/talk_to_human")
    assert answer.index("info@go2sweden.dk") < answer.index("+45 39 18 24 64")


@pytest.mark.parametrize("intent", NOT_YET)
@pytest.mark.parametrize("language", ["da", "en"])
def test_what_the_chat_cannot_do_yet_is_said_with_the_way_there_is(bo: Chat, intent: str, language: str) -> None:
    bo.language = language
    answer = bo.presses(f"/{intent}")
    assert "portal" in answer or "info@go2sweden.dk" in answer
    assert "/talk_to_human" in bo.choices()


def test_the_languages_are_named_in_themselves(bo: Chat) -> None:
    answer = bo.presses("/change_language")
    assert answer.startswith(bo.text("language-now"))
    assert answer.endswith("Dansk\nSvenska\nEnglish\nSuomi\nالعربية")


def test_not_understood_offers_a_person_last_and_the_second_time_in_other_words(anna: Chat) -> None:
    assert anna.writes("asdf qwer") == anna.text("fallback")
    assert anna.choices()[-1] == "/talk_to_human"
    assert anna.writes("zxcv") == anna.text("fallback-again")
    assert anna.choices()[0] == "/talk_to_human"


def test_a_code_that_nobody_waits_for_is_not_taken(anna: Chat, api: BotApi) -> None:
    assert anna.presses('/inform{"code": "123456"}') == anna.text("inform-code")
    assert api.asked("/verification/code") == []
