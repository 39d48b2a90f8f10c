"""What the firm does, what it costs, when it is open on a day, and which phone comes first."""

import pytest

from tests.bot.rasa_rig import Chat, rendered
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_portal import date_hours, offering


def price(title: str, amount: str, *, at_least: bool) -> dict[str, object]:
    return {"title": title, "amount": amount, "currency": "DKK", "from": at_least, "text": None}


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_kinds_of_case_are_listed_with_the_way_to_a_consultation(bo: Chat, language: str) -> None:
    bo.language = language
    answer = bo.presses("/ask_services")
    assert answer.startswith(bo.text("services-intro", firm="Go2Sweden"))
    assert bo.text("services-type", type="family_reunification") in answer
    assert bo.choices() == ["/book_consultation", "/ask_prices", "/talk_to_human"]


def test_the_firms_own_words_come_before_ours(bo: Chat, api: BotApi) -> None:
    own = [{"title": "Moving in", "text": "Boxes and keys."}, {"title": "Schools", "text": None}]
    api.world.forced["services"] = offering(services=own, free_consultation=False)
    answer = bo.presses("/ask_services")
    assert "• Moving in: Boxes and keys.\n• Schools\n" in answer
    assert bo.text("services-type", type="citizenship") not in answer
    assert "/book_consultation" not in bo.choices()


def test_without_prices_the_way_to_one_is_told(bo: Chat) -> None:
    answer = bo.presses("/ask_prices")
    assert bo.text("prices-depends") in answer
    assert bo.text("prices-way-free") in answer
    assert bo.text("prices-instalments-unknown") in answer
    assert "/ask_offer" in bo.choices()


@pytest.mark.parametrize(("said", "key"), [(True, "yes"), (False, "no")])
def test_the_firms_prices_are_money_of_the_language(anna: Chat, api: BotApi, said: bool, key: str) -> None:
    prices = [price("Basis", "4500.00", at_least=False), price("Plus", "9000.00", at_least=True)]
    api.world.forced["services"] = offering(prices=prices, instalments=said, free_consultation=False)
    answer = anna.presses("/ask_prices")
    assert "• Basis: 4.500,00\N{NO-BREAK SPACE}kr." in answer
    assert "9.000,00" in answer
    assert anna.text(f"prices-instalments-{key}") in answer
    assert anna.text("prices-way-free") not in answer


def test_the_day_that_is_named_is_answered_first(bo: Chat) -> None:
    first, second, *_ = bo.presses('/ask_office_hours{"date": "2026-03-06"}').splitlines()
    assert first.startswith("On Friday")
    assert "10:00–11:00 and 12:00–15:00" in first
    assert second.startswith("We are open now")


def test_a_closed_day_and_a_holiday_are_named(bo: Chat, api: BotApi) -> None:
    api.world.forced["hours_on"] = api.world.hours | date_hours("2026-12-25", holiday="Christmas Day")
    first, second, *_ = bo.presses('/ask_office_hours{"date": "2026-12-25"}').splitlines()
    assert first.endswith("we are closed.")
    assert second == bo.text("hours-on-holiday", holiday="Christmas Day")


def test_only_finns_are_told_of_their_clock(bo: Chat) -> None:
    assert bo.text("hours-finland") not in bo.presses("/ask_office_hours")
    bo.language = "fi"
    assert rendered("fi", "hours-finland") in bo.presses("/ask_office_hours")
