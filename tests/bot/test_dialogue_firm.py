"""Questions about the firm: when it is open and how it is reached."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_facts import closed


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
