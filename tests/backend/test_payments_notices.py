"""Stripe's notices: signed ones only, each once, in any order, and money that does not fit is told to the firm."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from backend.models.money import Checkout, CheckoutState, PaymentStatus, ReceiptKind
from backend.people.acting import Acting
from tests.support.databases import ONLY_SQLITE
from tests.support.money import checkouts, events, mails, payment, payment_id, receipts
from tests.support.people import People
from tests.support.served import Served
from tests.support.stripe_double import StripeDouble, signed


@pytest.fixture
def opened(shop: Served, stripe: StripeDouble, people: People) -> dict[str, Any]:
    """Anna's open page for NB-P-1."""
    return begin(shop, stripe, people)


def begin(shop: Served, stripe: StripeDouble, people: People, number: str = "NB-P-1") -> dict[str, Any]:
    acting = Acting(people.anna, shop.clock(), "portal")
    shop.house.checkouts.begin(acting, payment_id(shop.database, number), "da")
    return stripe.newest()


def tell(shop: Served, notice: dict[str, Any] | bytes, **how: Any) -> int:
    """Send a notice; the status of the answer."""
    body, headers = signed(notice, **how)
    return int(shop.client.post("/webhooks/stripe", content=body, headers=headers).status_code)


def status(shop: Served, number: str = "NB-P-1") -> PaymentStatus:
    return payment(shop.database, number).status


@ONLY_SQLITE
def test_a_paid_page_pays_the_payment(shop: Served, stripe: StripeDouble, opened: dict[str, Any]) -> None:
    assert tell(shop, stripe.pay(opened)) == 204
    row = payment(shop.database, "NB-P-1")
    assert (row.status, row.paid_on, row.method) == (PaymentStatus.PAID, shop.clock().date(), "stripe")
    [event] = events(shop.database, "payment.paid")
    assert (event.actor, event.old, event.case_id) == ("system", {"status": "due"}, row.case_id)
    assert [one.kind for one in receipts(shop.database)] == [ReceiptKind.RECEIPT]
    assert [one.state for one in checkouts(shop.database)] == [CheckoutState.PAID]


@ONLY_SQLITE
def test_a_notice_again_changes_nothing(shop: Served, stripe: StripeDouble, opened: dict[str, Any]) -> None:
    notice = stripe.pay(opened)
    assert [tell(shop, notice) for _ in range(3)] == [204, 204, 204]
    assert tell(shop, stripe.notice("checkout.session.async_payment_succeeded", opened)) == 204
    assert len(events(shop.database, "payment.paid")) == len(receipts(shop.database)) == 1
    assert mails(shop.database) == []


def test_notices_at_the_same_moment_pay_once(shop: Served, stripe: StripeDouble, opened: dict[str, Any]) -> None:
    same = stripe.pay(opened)
    others = [stripe.notice("checkout.session.async_payment_succeeded", opened) for _ in range(3)]
    with ThreadPoolExecutor(6) as pool:
        assert set(pool.map(lambda notice: tell(shop, notice), [same, same, same, *others])) == {204}
    assert len(events(shop.database, "payment.paid")) == len(receipts(shop.database)) == 1
    assert events(shop.database, "payment.paid_twice") == []


@ONLY_SQLITE
@pytest.mark.parametrize("how", [{"secret": "whsec_of_somebody_else"}, {"age_seconds": 400}])
def test_a_forged_or_late_notice_is_refused(
    shop: Served, stripe: StripeDouble, opened: dict[str, Any], how: dict[str, Any]
) -> None:
    assert tell(shop, stripe.pay(opened), **how) == 400
    assert status(shop) is PaymentStatus.DUE


@ONLY_SQLITE
@pytest.mark.parametrize("header", ["", "t=1", "v1=x", "t=now,v1=x", "t=1,v1=é", "t=9999999999999,v1=00"])
def test_a_notice_without_a_real_signature_is_refused(
    shop: Served, stripe: StripeDouble, opened: dict[str, Any], header: str
) -> None:
    body, _ = signed(stripe.pay(opened))
    headers = {"Stripe-Signature": header.encode("latin-1")}
    answer = shop.client.post("/webhooks/stripe", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_signature")
    assert status(shop) is PaymentStatus.DUE


@ONLY_SQLITE
@pytest.mark.parametrize("body", [
    b"", b"null", b"[]", b"{}", b'{"id": 1}', b'{"id":"e","type":"charge.refunded"}', b"{" * 5000,
    b'{"id":"e","type":"charge.refunded","data":{"object":[]}}',
])  # fmt: skip
def test_a_signed_notice_that_makes_no_sense_is_refused(shop: Served, body: bytes) -> None:
    assert tell(shop, body) == 400


@ONLY_SQLITE
def test_a_body_that_is_no_text_or_too_large_is_refused(shop: Served) -> None:
    headers = {"Stripe-Signature": "t=1,v1=00"}
    assert shop.client.post("/webhooks/stripe", content=b"\xff\xfe", headers=headers).status_code == 400
    assert shop.client.post("/webhooks/stripe", content=b" " * 1_100_000, headers=headers).status_code == 413


@ONLY_SQLITE
def test_where_there_is_no_stripe_there_is_no_door_for_it(web: Served, stripe: StripeDouble) -> None:
    assert tell(web, stripe.notice("customer.created", {"id": "cus_1"})) == 404


@ONLY_SQLITE
def test_notices_that_are_none_of_ours_are_taken(shop: Served, stripe: StripeDouble) -> None:
    assert tell(shop, stripe.notice("customer.created", {"id": "cus_1", "metadata": None, "amount": "?"})) == 204
    assert events(shop.database, "payment.") == []


@ONLY_SQLITE
@pytest.mark.parametrize("change_of", [{"amount_total": 124999}, {"currency": "sek"}, {"amount_total": None}])
def test_money_that_does_not_fit_is_not_taken_for_paid(
    shop: Served, stripe: StripeDouble, opened: dict[str, Any], change_of: dict[str, Any]
) -> None:
    notice = stripe.pay(opened)
    notice["data"]["object"].update(change_of)
    assert [tell(shop, notice), tell(shop, {**notice, "id": "evt_again"})] == [204, 204]
    assert status(shop) is PaymentStatus.DUE
    [mail] = mails(shop.database)
    assert (mail.address, "NB-P-1" in str(mail.body)) == ("info@nordbro.example", True)
    assert [event.kind for event in events(shop.database, "payment.")][-1] == "payment.mismatch"
    assert receipts(shop.database) == []


@ONLY_SQLITE
@pytest.mark.parametrize("given", ["", "0", "999999", "9" * 30, "١", "-1", "1 OR 1=1"])
def test_a_payment_nobody_knows_is_taken_and_changes_nothing(shop: Served, stripe: StripeDouble, given: str) -> None:
    session = {"id": "cs_strange", "payment_status": "paid", "payment_intent": "pi_x", "amount_total": 125000,
               "currency": "dkk", "metadata": {"payment": given}}  # fmt: skip
    assert tell(shop, stripe.notice("checkout.session.completed", session)) == 204
    assert status(shop) is PaymentStatus.DUE
    assert checkouts(shop.database) == []


@ONLY_SQLITE
def test_a_page_that_a_crash_kept_us_from_storing_counts(shop: Served, stripe: StripeDouble, people: People) -> None:
    session = begin(shop, stripe, people)
    with shop.database.write() as transaction:
        transaction.query(Checkout).delete()
    assert tell(shop, stripe.pay(session)) == 204
    assert status(shop) is PaymentStatus.PAID


@ONLY_SQLITE
def test_a_page_paid_later_waits_for_its_money(shop: Served, stripe: StripeDouble, opened: dict[str, Any]) -> None:
    notice = stripe.pay(opened)
    notice["data"]["object"]["payment_status"] = "unpaid"
    tell(shop, notice)
    assert status(shop) is PaymentStatus.DUE
    tell(shop, stripe.notice("checkout.session.async_payment_failed", opened))
    assert [one.state for one in checkouts(shop.database)] == [CheckoutState.EXPIRED]
    assert len(events(shop.database, "payment.failed")) == 1


@ONLY_SQLITE
def test_paying_closes_the_other_open_page(shop: Served, stripe: StripeDouble, people: People) -> None:
    first = begin(shop, stripe, people)
    with shop.database.write() as session:
        session.query(Checkout).update({"state": CheckoutState.EXPIRED})
    second = begin(shop, stripe, people)
    with shop.database.write() as session:
        session.query(Checkout).update({"state": CheckoutState.OPEN})
    tell(shop, stripe.pay(second))
    assert first["status"] == "expired"
    assert [one.state for one in checkouts(shop.database)] == [CheckoutState.EXPIRED, CheckoutState.PAID]


@ONLY_SQLITE
def test_money_that_comes_twice_is_told_to_the_firm(shop: Served, stripe: StripeDouble, people: People) -> None:
    first = begin(shop, stripe, people)
    first_notice = stripe.pay(first)
    stripe.sessions.clear()
    second = begin(shop, stripe, people)
    tell(shop, stripe.pay(second))
    tell(shop, first_notice)
    tell(shop, {**first_notice, "id": "evt_again"})
    assert status(shop) is PaymentStatus.PAID
    assert len(events(shop.database, "payment.paid_twice")) == len(mails(shop.database)) == 1
    assert len(receipts(shop.database)) == 1
    tell(shop, stripe.refund(first, 125000))
    assert status(shop) is PaymentStatus.PAID  # what came too often went back; what counted is still here
    assert len(events(shop.database, "payment.extra_returned")) == 1


@ONLY_SQLITE
def test_a_page_that_runs_out_lets_one_try_again(shop: Served, stripe: StripeDouble, opened: dict[str, Any]) -> None:
    tell(shop, stripe.expire(opened))
    assert [one.state for one in checkouts(shop.database)] == [CheckoutState.EXPIRED]
    assert status(shop) is PaymentStatus.DUE


@ONLY_SQLITE
def test_a_late_notice_of_running_out_takes_nothing_back(
    shop: Served, stripe: StripeDouble, opened: dict[str, Any]
) -> None:
    tell(shop, stripe.pay(opened))
    tell(shop, stripe.notice("checkout.session.expired", opened))
    assert (status(shop), checkouts(shop.database)[0].state) == (PaymentStatus.PAID, CheckoutState.PAID)


@ONLY_SQLITE
def test_all_of_the_money_back_makes_a_credit_note(shop: Served, stripe: StripeDouble, opened: dict[str, Any]) -> None:
    tell(shop, stripe.pay(opened))
    notice = stripe.refund(opened, 125000)
    assert [tell(shop, notice), tell(shop, {**notice, "id": "evt_again"})] == [204, 204]
    row = payment(shop.database, "NB-P-1")
    assert (row.status, row.refunded_on) == (PaymentStatus.REFUNDED, shop.clock().date())
    assert [one.kind for one in receipts(shop.database)] == [ReceiptKind.RECEIPT, ReceiptKind.CREDIT_NOTE]
    assert len(events(shop.database, "payment.refunded")) == 1


@ONLY_SQLITE
def test_a_part_of_the_money_back_is_noted(shop: Served, stripe: StripeDouble, opened: dict[str, Any]) -> None:
    tell(shop, stripe.pay(opened))
    tell(shop, stripe.refund(opened, 5000))
    assert status(shop) is PaymentStatus.PAID
    [event] = events(shop.database, "payment.refunded_in_part")
    assert event.new == {"units": 5000, "currency": "DKK"}


@ONLY_SQLITE
def test_money_back_before_the_notice_that_it_came(shop: Served, stripe: StripeDouble, opened: dict[str, Any]) -> None:
    paid = stripe.pay(opened)
    tell(shop, stripe.refund(opened, 125000))
    tell(shop, paid)
    assert status(shop) is PaymentStatus.REFUNDED
    kinds = [event.kind for event in events(shop.database, "payment.")]
    assert [kinds.count(f"payment.{what}") for what in ("paid", "refunded", "paid_twice")] == [1, 1, 0]
    assert len(receipts(shop.database)) == 2


@ONLY_SQLITE
def test_logs_name_no_client(
    shop: Served, stripe: StripeDouble, opened: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    notice = stripe.pay(opened)
    notice["data"]["object"]["amount_total"] = 1
    tell(shop, notice)
    logged = capsys.readouterr().out
    assert "payment_needs_attention" in logged
    assert not [secret for secret in ("Anna", "anna@", "NB-", "sk_test", "whsec") if secret in logged]
