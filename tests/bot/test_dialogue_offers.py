"""Offers: what one says, and accepting it, which takes a second and explicit yes."""

from datetime import date

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import CODE, BotApi
from tests.support.bot_api_money import money, offer, payment

ANNAS = "/offers/11/acceptance"
ACCEPT_ANNAS = '/inform{"choice": "accept-yes:11:5700.00"}'


@pytest.fixture
def anna(anna: Chat, api: BotApi) -> Chat:
    """Anna, known already; one open offer."""
    api.verify(anna.id, "anna@example.dk")
    return anna


@pytest.fixture
def bo(bo: Chat, api: BotApi) -> Chat:
    """Bo, known already; two open offers."""
    api.verify(bo.id, "bo@example.dk")
    return bo


def test_the_only_open_offer_is_shown_with_its_lines_and_total(anna: Chat) -> None:
    answer = anna.presses("/ask_offer")
    assert anna.text("chat-offer-line", text="Translation", amount_money="700,00 kr.") in answer.replace("\xa0", " ")
    assert anna.text("chat-offer-total", total_money="5.700,00 kr.") in answer.replace("\xa0", " ")
    assert "2026" in answer
    assert anna.choices()[0] == '/accept_offer{"choice": "11"}'


def test_of_several_offers_one_is_picked(bo: Chat) -> None:
    assert bo.text("chat-offers-several", count=2) in bo.presses("/ask_offer")
    assert bo.choices() == ['/ask_offer{"choice": "21"}', '/ask_offer{"choice": "22"}']
    answer = bo.presses('/ask_offer{"choice": "22"}')
    assert "9,900.00" in answer
    assert "O-2026-21" not in answer


def test_a_named_case_shows_its_own_offer(bo: Chat) -> None:
    answer = bo.presses('/ask_offer{"case_number": "G2S-2026-0202"}')
    assert "O-2026-22" in answer
    assert "O-2026-21" not in answer


def test_somebody_elses_offer_does_not_exist(anna: Chat) -> None:
    assert "O-2026-21" not in anna.presses('/ask_offer{"choice": "21"}')
    none = anna.text("chat-offers-none-case", number="G2S-2026-0201")
    assert none in anna.presses('/ask_offer{"case_number": "G2S-2026-0201"}')


def test_offers_that_are_over_are_named_with_their_day(anna: Chat, api: BotApi) -> None:
    case, over = "G2S-2026-0142", {"open": False}
    money(api.world).offers["Anna"] = [
        offer("O-2026-15", case, status="accepted", accepted_at="2026-02-28T23:30:00Z", **over),
        offer("O-2026-16", case, status="expired", valid_until="2026-02-10", **over),
        offer("O-2026-17", case, status="withdrawn", **over),
    ]
    answer = anna.presses("/ask_offer")
    assert anna.text("chat-offers-none-open") in answer
    assert "1. marts 2026" in answer, "the firm's day"
    assert "10. februar 2026" in answer
    assert anna.text("chat-offer-withdrawn", number="O-2026-17", title="Basic") in answer


def test_no_offer_at_all_is_said(anna: Chat, api: BotApi) -> None:
    money(api.world).offers.clear()
    assert anna.text("chat-offers-none") in anna.presses("/ask_offer")
    assert anna.text("chat-offers-none") in anna.presses("/accept_offer")
    assert anna.rasa.slots(anna.id) == {}


def test_accepting_asks_a_second_time_and_says_that_it_binds(anna: Chat, api: BotApi) -> None:
    answer = anna.presses('/accept_offer{"choice": "11"}').replace("\xa0", " ")
    assert anna.text("chat-accept-binding", total_money="5.700,00 kr.") in answer
    assert api.asked(ANNAS) == []
    answer = anna.presses(ACCEPT_ANNAS)
    assert [call.body for call in api.asked(ANNAS)] == [{"confirm": True, "total": "5700.00"}]
    assert "6. marts 2026" in answer, "the firm's day"
    assert anna.text("chat-accept-payments-come") in answer
    assert anna.rasa.slots(anna.id) == {}


def test_what_is_due_for_it_follows_at_once(anna: Chat, api: BotApi) -> None:
    money(api.world).payments["Anna"].append(payment("P-2026-32", "G2S-2026-0142", offer_id=11, amount="5700.00"))
    anna.presses("/accept_offer")
    assert "P-2026-32" in anna.presses(ACCEPT_ANNAS)
    assert '/pay{"choice": "32"}' in anna.choices()
    assert '/pay{"choice": "31"}' not in anna.choices()


@pytest.mark.parametrize(
    "again", ["/accept_offer", '/accept_offer{"choice": "11"}', "/affirm", '/inform{"choice": "send"}']
)
def test_no_other_button_is_the_second_yes(anna: Chat, api: BotApi, again: str) -> None:
    anna.presses("/accept_offer")
    assert anna.text("chat-accept-question") in anna.presses(again)
    assert api.asked(ANNAS) == []


def test_a_late_press_accepts_neither_another_offer_nor_another_sum(bo: Chat, api: BotApi) -> None:
    bo.presses('/accept_offer{"choice": "22"}')
    bo.presses('/inform{"choice": "accept-yes:21:5700.00"}')
    assert api.asked("/offers/21/acceptance") == api.asked("/offers/22/acceptance") == []
    answer = bo.presses('/inform{"choice": "accept-yes:22:1.00"}')
    assert bo.text("chat-accept-changed") in answer
    assert money(api.world).offers["Bo"][1]["open"]


def test_of_several_the_one_to_accept_is_picked_or_named(bo: Chat, api: BotApi) -> None:
    assert bo.text("chat-accept-which") in bo.presses("/accept_offer")
    assert "9,900.00" in bo.writes("number O-2026-22 please")
    assert "5,700.00" in bo.presses('/accept_offer{"choice": "21"}')
    bo.presses('/inform{"choice": "accept-yes:21:5700.00"}')
    assert len(api.asked("/offers/21/acceptance")) == 1
    assert bo.rasa.slots(bo.id) == {}


def test_a_new_total_is_shown_and_asked_about_anew(anna: Chat, api: BotApi) -> None:
    money(api.world).changed_meanwhile = "6100.00"
    anna.presses("/accept_offer")
    answer = anna.presses(ACCEPT_ANNAS).replace("\xa0", " ")
    assert anna.text("chat-accept-changed") in answer
    assert anna.text("chat-accept-binding", total_money="6.100,00 kr.") in answer
    anna.presses('/inform{"choice": "accept-yes:11:6100.00"}')
    assert api.asked(ANNAS)[-1].body["total"] == "6100.00"
    assert not money(api.world).offers["Anna"][0]["open"]


def test_an_offer_that_closed_meanwhile_is_said_and_not_accepted(bo: Chat, api: BotApi) -> None:
    money(api.world).gone_meanwhile = True
    bo.presses('/accept_offer{"choice": "21"}')
    answer = bo.presses('/inform{"choice": "accept-yes:21:5700.00"}')
    assert bo.text("chat-offer-withdrawn", number="O-2026-21", title="Basic") in answer
    assert bo.rasa.slots(bo.id) == {}


def test_a_no_leaves_the_offer_open(anna: Chat, api: BotApi) -> None:
    anna.presses("/accept_offer")
    declined = anna.text("chat-accept-declined", number="O-2026-11", valid_until_on=date(2026, 4, 1))
    assert declined in anna.presses("/deny")
    assert anna.rasa.slots(anna.id) == {}
    anna.presses("/accept_offer")
    assert anna.text("task-acceptance-stopped") in anna.presses("/cancel")
    assert api.asked(ANNAS) == []
    assert anna.rasa.slots(anna.id) == {}


def test_a_question_in_the_middle_is_answered_and_the_offer_asked_about_again(anna: Chat, api: BotApi) -> None:
    anna.presses("/accept_offer")
    answer = anna.presses("/ask_office_hours")
    assert anna.text("task-resume", task="acceptance") in answer
    assert anna.text("chat-accept-question") in answer
    assert api.asked(ANNAS) == []


def test_a_backend_that_fails_accepts_nothing_and_claims_nothing(anna: Chat, api: BotApi) -> None:
    anna.presses("/accept_offer")
    api.failing.add(ANNAS)
    response = anna.rasa.post(anna.body(ACCEPT_ANNAS, trusted_payload=True))
    assert response.status_code >= 500
    api.failing.clear()
    anna.presses(ACCEPT_ANNAS)
    assert not money(api.world).offers["Anna"][0]["open"]


def test_who_is_not_known_signs_in_first_and_is_still_asked_twice(bo: Chat, api: BotApi) -> None:
    stranger = Chat(bo.rasa, language="en")
    stranger.presses("/accept_offer")
    stranger.presses('/inform{"email": "anna@example.dk"}')
    stranger.presses('/inform{"phone": "31212464"}')
    assert stranger.text("chat-accept-question") in stranger.presses(f'/inform{{"code": "{CODE}"}}')
    assert api.asked(ANNAS) == []
    stranger.presses(ACCEPT_ANNAS)
    assert len(api.asked(ANNAS)) == 1
