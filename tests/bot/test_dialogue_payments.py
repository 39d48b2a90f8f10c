"""Payments: what is due, the link to pay it, the receipts; and no card number in the chat."""

import pytest

from bot.nlg import money as written
from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import CODE, BotApi
from tests.support.bot_api_money import money, paid, payment

PAGE = "http://127.0.0.1:8000/portal/go"
CARD = "4111 1111 1111 1111"


@pytest.fixture
def anna(anna: Chat, api: BotApi) -> Chat:
    """Anna, known already; one payment is due."""
    api.verify(anna.id, "anna@example.dk")
    return anna


@pytest.fixture
def bo(bo: Chat, api: BotApi) -> Chat:
    """Bo, known already; two payments are due, one is paid, one was returned."""
    api.verify(bo.id, "bo@example.dk")
    return bo


def links(api: BotApi) -> list[str]:
    return [call.path for call in api.calls if call.path.endswith("/link")]


def test_the_overview_has_the_overdue_first_then_the_rest_and_the_sum(bo: Chat) -> None:
    answer = bo.presses("/ask_payments")
    places = [answer.index(number) for number in ("P-2026-42", "P-2026-41", "P-2026-43", "P-2026-44")]
    assert places == sorted(places)
    assert "overdue since 1 February 2026" in answer
    assert bo.text("chat-pay-total", total_money=written("4050.00 DKK", "en-GB")) in answer
    assert bo.choices()[:3] == ['/pay{"choice": "42"}', '/pay{"choice": "41"}', "/get_receipt"]


def test_a_named_case_shows_its_own_payments(bo: Chat) -> None:
    answer = bo.presses('/ask_payments{"case_number": "G2S-2026-0201"}')
    assert "P-2026-41" in answer
    assert "P-2026-42" not in answer


def test_a_case_of_somebody_else_looks_like_one_without_payments(bo: Chat) -> None:
    answer = bo.presses('/ask_payments{"case_number": "G2S-2026-0142"}')
    assert answer == bo.text("chat-pay-none-case", number="G2S-2026-0142")


def test_nothing_due_and_nothing_at_all_are_said(anna: Chat, api: BotApi) -> None:
    money(api.world).payments["Anna"] = [paid("P-2026-33", "G2S-2026-0142")]
    assert anna.text("chat-pay-nothing-due") in anna.presses("/ask_payments")
    assert anna.text("chat-pay-nothing-due") in anna.presses("/pay")
    money(api.world).payments.clear()
    assert anna.text("chat-pay-none") in anna.presses("/ask_payments")
    assert anna.text("chat-receipts-none") in anna.presses("/get_receipt")
    assert links(api) == []


def test_the_only_payment_that_is_due_gets_its_link_at_once(anna: Chat, api: BotApi) -> None:
    answer = anna.presses("/pay")
    assert anna.text("chat-pay-link", url=f"{PAGE}/pay-31", minutes=15) in answer
    assert anna.text("chat-pay-no-cards") in answer
    assert links(api) == ["/payments/31/link"]


def test_of_several_one_is_picked_or_named_by_its_sum(bo: Chat, api: BotApi) -> None:
    assert bo.text("chat-pay-which") in bo.presses("/pay")
    assert links(api) == []
    assert f"{PAGE}/pay-42" in bo.presses('/pay{"choice": "42"}')
    assert f"{PAGE}/pay-41" in bo.presses('/pay{"amount": "2850.00"}')


def test_alike_sums_are_told_apart_by_their_numbers(anna: Chat, api: BotApi) -> None:
    money(api.world).payments["Anna"] += [payment("P-2026-32", "G2S-2026-0142", due_on="2026-04-20")]
    anna.presses("/ask_payments")
    titles = [button["title"] for reply in anna.replies for button in reply["buttons"]][:2]
    assert titles == [anna.text("choice-pay-number", number=f"P-2026-{number}") for number in (31, 32)]


def test_a_late_press_on_what_is_paid_already_says_so(bo: Chat, api: BotApi) -> None:
    assert bo.text("chat-pay-gone", number="P-2026-43", status="paid") in bo.presses('/pay{"choice": "43"}')
    assert bo.text("chat-pay-gone", number="P-2026-44", status="refunded") in bo.presses('/pay{"choice": "44"}')
    assert links(api) == []


@pytest.mark.parametrize("payload", ['/pay{"choice": "31"}', '/get_receipt{"choice": "31"}', '/pay{"choice": "../31"}'])
def test_somebody_elses_payment_does_not_exist(bo: Chat, api: BotApi, payload: str) -> None:
    assert "P-2026-31" not in bo.presses(payload)
    assert "/payments/31/link" not in links(api)


def test_without_a_page_to_pay_on_it_says_where_it_stands(anna: Chat, api: BotApi) -> None:
    money(api.world).by_transfer = True
    portal = api.world.organisation["portal_url"]
    assert anna.text("chat-pay-no-page", portal=portal) in anna.presses("/pay")


@pytest.mark.parametrize("intent", ["pay", "ask_payments", "get_receipt"])
def test_a_card_number_is_warned_of_and_never_said_again(anna: Chat, api: BotApi, intent: str) -> None:
    answer = anna.presses(f'/{intent}{{"amount": "{CARD}"}}')
    assert answer == anna.text("chat-pay-card-seen")
    assert links(api) == []


def test_several_receipts_are_offered_and_one_is_opened(bo: Chat, api: BotApi) -> None:
    assert bo.text("chat-receipts-which") in bo.presses("/get_receipt")
    assert bo.choices() == ['/get_receipt{"choice": "43"}', '/get_receipt{"choice": "44"}']
    answer = bo.presses('/get_receipt{"choice": "43"}')
    assert bo.text("chat-receipt-link", url=f"{PAGE}/receipt-43", minutes=15) in answer


def test_the_receipt_of_returned_money_names_its_credit_note(bo: Chat, api: BotApi) -> None:
    answer = bo.presses('/get_receipt{"choice": "44"}')
    assert f"{PAGE}/receipt-44" in answer
    note = bo.text("chat-receipt-credit-note", number="C-2026-00001", portal=api.world.organisation["portal_url"])
    assert note in answer


def test_the_only_receipt_comes_at_once_and_without_one_the_next_due_is_named(anna: Chat, api: BotApi) -> None:
    answer = anna.presses("/get_receipt")
    assert anna.text("chat-receipts-none") in answer
    assert "20. marts 2026" in answer
    assert anna.choices()[0] == '/pay{"choice": "31"}'
    money(api.world).payments["Anna"].append(paid("P-2026-34", "G2S-2026-0142"))
    assert f"{PAGE}/receipt-34" in anna.presses("/get_receipt")


def test_who_is_not_known_signs_in_first_and_gets_the_link_then(rasa: object, api: BotApi, bo: Chat) -> None:
    stranger = Chat(bo.rasa, language="en")
    assert "P-2026" not in stranger.presses("/pay")
    stranger.presses('/inform{"email": "anna@example.dk"}')
    stranger.presses('/inform{"phone": "31212464"}')
    assert f"{PAGE}/pay-31" in stranger.presses(f'/inform{{"code": "{CODE}"}}')
    assert stranger.rasa.slots(stranger.id) == {}


def test_many_payments_stay_short(bo: Chat, api: BotApi) -> None:
    many = [payment(f"P-2026-{50 + index}", "G2S-2026-0201", amount=f"{index + 1}.00") for index in range(12)]
    money(api.world).payments["Bo"] = many
    answer = bo.presses("/ask_payments")
    assert bo.text("chat-pay-more", count=4) in answer
    assert bo.text("chat-pay-total", total_money=written("78.00 DKK", "en-GB")) in answer
    assert len(bo.choices()) <= 5
