"""Paying with Stripe: what is asked of its API, one open page at a time, and what the payer sees."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest

from backend.models.money import CheckoutState, Payment, PaymentStatus
from backend.payments import links
from backend.people.acting import Acting
from tests.support.clock import MovableClock
from tests.support.databases import ONLY_SQLITE
from tests.support.money import change, checkouts, events, payment, payment_id
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served
from tests.support.stripe_double import StripeDouble, signed


@pytest.fixture
def anna(shop: Served, people: People) -> Portal:
    """Anna, logged in where one pays with Stripe."""
    return Portal(shop, people.anna)


def due(shop: Served, number: str = "NB-P-1") -> str:
    """The address of a payment, without what follows."""
    return f"/portal/payments/{payment_id(shop.database, number)}"


@ONLY_SQLITE
def test_paying_leads_to_a_page_of_stripes(anna: Portal, shop: Served, stripe: StripeDouble) -> None:
    answer = anna.post(f"{due(shop)}/pay")
    assert (answer.status_code, answer.headers["location"]) == (303, stripe.newest()["url"])
    [fields] = stripe.created()
    number = str(payment_id(shop.database, "NB-P-1"))
    assert fields["line_items[0][price_data][unit_amount]"] == "125000"
    assert fields["line_items[0][price_data][currency]"] == "dkk"
    assert (fields["mode"], fields["locale"], fields["client_reference_id"]) == ("payment", "da", "NB-P-1")
    assert fields["metadata[payment]"] == fields["payment_intent_data[metadata][payment]"] == number
    assert fields["success_url"].startswith(f"{shop.settings.outside_url}/portal/go/")
    assert not [secret for secret in ("Anna", "anna@", "NB-2026") if secret in str(fields)]
    headers = stripe.asked[-1][3]
    assert headers["idempotency-key"].startswith(f"payment-{number}-1-")


@ONLY_SQLITE
def test_chrome_may_follow_a_form_to_stripe(anna: Portal, shop: Served, stripe: StripeDouble) -> None:
    policy = anna.get(f"{due(shop)}/pay").headers["content-security-policy"]
    [form_action] = [part.strip() for part in policy.split(";") if part.strip().startswith("form-action")]
    assert form_action == f"form-action 'self' https://checkout.stripe.com {stripe.url}"


@ONLY_SQLITE
def test_a_page_elsewhere_is_reached_by_a_link(anna: Portal, shop: Served, stripe: StripeDouble) -> None:
    anna.post(f"{due(shop)}/pay")
    stripe.newest()["url"] = "https://pay.nordbro.example/c/1"
    anna.post(f"{due(shop, 'NB-P-2')}/pay")
    with shop.database.write() as session:
        session.connection().exec_driver_sql("UPDATE checkouts SET url = 'https://pay.nordbro.example/c/1'")
    answer = anna.post(f"{due(shop)}/pay")
    assert (answer.status_code, 'href="https://pay.nordbro.example/c/1"' in answer.text) == (200, True)


@ONLY_SQLITE
def test_an_open_page_is_used_again_until_it_runs_out(anna: Portal, shop: Served, stripe: StripeDouble) -> None:
    first = anna.post(f"{due(shop)}/pay").headers["location"]
    assert anna.post(f"{due(shop)}/pay?lang=en").headers["location"] == first
    assert len(stripe.created()) == 1
    stripe.expire(stripe.newest())
    assert anna.post(f"{due(shop)}/pay").headers["location"] != first
    assert [one.state for one in checkouts(shop.database)] == [CheckoutState.EXPIRED, CheckoutState.OPEN]


@ONLY_SQLITE
def test_a_page_for_another_amount_is_closed(anna: Portal, shop: Served, stripe: StripeDouble) -> None:
    anna.post(f"{due(shop)}/pay")
    change(shop.database, Payment, "NB-P-1", amount=Decimal("999.50"))
    anna.post(f"{due(shop)}/pay")
    old, new = stripe.sessions.values()
    assert (old["status"], new["status"], new["amount_total"]) == ("expired", "open", 99950)


def test_two_clicks_at_once_get_the_same_page(
    shop: Served, stripe: StripeDouble, people: People, clock: MovableClock
) -> None:
    acting = shop.house.checkouts
    number = payment_id(shop.database, "NB-P-1")

    def click(_: int) -> object:
        return acting.begin(Acting(people.anna, clock(), "portal"), number, "da")

    with ThreadPoolExecutor(4) as pool:
        pages = list(pool.map(click, range(4)))
    assert len(set(pages)) == len(stripe.sessions) == len(checkouts(shop.database)) == 1
    assert len(events(shop.database, "payment.checkout_opened")) == 1


@ONLY_SQLITE
@pytest.mark.parametrize(("currency", "amount", "units"), [
    ("JPY", "5000.00", 5000), ("ISK", "5000.00", 500000), ("EUR", "0.99", 99), ("KWD", "1.25", 1250),
])  # fmt: skip
def test_amounts_go_in_the_units_stripe_counts_in(
    anna: Portal, shop: Served, stripe: StripeDouble, currency: str, amount: str, units: int
) -> None:
    change(shop.database, Payment, "NB-P-1", currency=currency, amount=Decimal(amount))
    anna.post(f"{due(shop)}/pay")
    assert stripe.newest()["amount_total"] == units


@ONLY_SQLITE
@pytest.mark.parametrize(("currency", "amount"), [("JPY", "10.50"), ("ISK", "10.50"), ("DKK", "-1.00")])
def test_amounts_that_stripe_cannot_take_are_not_sent(
    anna: Portal, shop: Served, stripe: StripeDouble, currency: str, amount: str
) -> None:
    change(shop.database, Payment, "NB-P-1", currency=currency, amount=Decimal(amount))
    answer = anna.api("POST", f"/api/payments/{payment_id(shop.database, 'NB-P-1')}/checkout")
    assert (answer.status_code, answer.json()["code"], stripe.asked) == (409, "payment_not_due", [])


@ONLY_SQLITE
def test_when_stripe_is_down_nothing_is_paid_and_the_page_says_so(
    anna: Portal, shop: Served, stripe: StripeDouble
) -> None:
    stripe.down = True
    answer = anna.post(f"{due(shop)}/pay?lang=en")
    assert answer.status_code == 503
    assert "You have not paid anything" in answer.text
    assert anna.api("POST", f"/api/payments/{payment_id(shop.database, 'NB-P-1')}/checkout").status_code == 503
    stripe.down = False
    assert anna.post(f"{due(shop)}/pay").status_code == 303


@ONLY_SQLITE
def test_the_payer_may_be_back_before_the_notice(anna: Portal, shop: Served, stripe: StripeDouble) -> None:
    anna.post(f"{due(shop)}/pay")
    notice = stripe.pay(stripe.newest())
    back = stripe.created()[0]["success_url"].removeprefix(shop.settings.outside_url)
    assert anna.get(back).headers["location"] == f"{due(shop)}/done"
    assert "We are waiting for the confirmation" in anna.get(f"{due(shop)}/done?lang=en").text
    body, headers = signed(notice)
    assert shop.client.post("/webhooks/stripe", content=body, headers=headers).status_code == 204
    assert "Your payment has arrived" in anna.get(f"{due(shop)}/done?lang=en").text


@ONLY_SQLITE
def test_a_paid_page_counts_even_if_its_notice_is_lost(anna: Portal, shop: Served, stripe: StripeDouble) -> None:
    anna.post(f"{due(shop)}/pay")
    stripe.pay(stripe.newest())
    assert anna.post(f"{due(shop)}/pay").headers["location"] == f"{due(shop)}/done"
    row = payment(shop.database, "NB-P-1")
    assert (row.status, row.method) == (PaymentStatus.PAID, "stripe")
    assert len(stripe.sessions) == 1


@ONLY_SQLITE
def test_coming_back_without_a_login_says_no_more_than_needed(
    anna: Portal, shop: Served, stripe: StripeDouble, clock: MovableClock
) -> None:
    anna.post(f"{due(shop)}/pay")
    back = stripe.created()[0]["success_url"].removeprefix(shop.settings.outside_url)
    guest = Portal(shop)
    clock.advance(hours=20)
    shown = guest.get(f"{back}?lang=en").text
    assert "We are waiting for the confirmation" in shown
    assert "is not paid yet" in guest.get(f"{back}?cancelled=1&lang=en").text
    assert not [secret for secret in ("Anna", "1.250", "1,250", "NB-2026", "First instalment") if secret in shown]
    assert links.read(shop.house.signer, back.rpartition("/")[2], clock()) is not None
    clock.advance(days=3)
    assert guest.get(back).status_code == 404


@ONLY_SQLITE
def test_the_test_page_is_gone_once_stripe_is_there(anna: Portal, shop: Served) -> None:
    anna.post(f"{due(shop)}/pay")
    assert anna.get(f"{due(shop)}/test").status_code == 404
    assert anna.post(f"{due(shop)}/test", answer="pay").status_code == 404
    assert payment(shop.database, "NB-P-1").status is PaymentStatus.DUE


@ONLY_SQLITE
def test_giving_up_at_stripe_leads_back_to_the_payment(anna: Portal, shop: Served, stripe: StripeDouble) -> None:
    anna.post(f"{due(shop)}/pay")
    cancel = stripe.created()[0]["cancel_url"].removeprefix(shop.settings.outside_url)
    assert anna.get(cancel).headers["location"] == f"{due(shop)}/pay?done=payment-cancelled"
    assert "Nothing was taken" in anna.get(f"{due(shop)}/pay?done=payment-cancelled&lang=en").text
    change(shop.database, Payment, "NB-P-1", status=PaymentStatus.PAID)
    assert anna.get(cancel).headers["location"] == f"{due(shop)}/done"
