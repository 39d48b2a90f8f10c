"""The pages and the API of payments: what is due, ways to pay without Stripe, links, and nothing of Carl's."""

import re
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest

from backend.models.money import CheckoutState, Payment, PaymentStatus
from backend.payments import links
from backend.payments.links import Purpose
from tests.support.clock import MovableClock
from tests.support.databases import ONLY_SQLITE, statements
from tests.support.house import ANNAS_CHAT
from tests.support.money import change, checkouts, events, payment, payment_id, receipts
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served
from tests.support.verified import verify_chat

pytestmark = ONLY_SQLITE
BANK = {"name": "Demobank", "holder": "Nordbro ApS", "iban": "DK5000400440116243", "bic": "DEMODKKK"}
INVOICING = {"legal_name": "Nordbro ApS", "address": "Street 1", "vat_number": "DK1", "bank": BANK}


@pytest.fixture
def due(web: Served) -> str:
    """The address of a payment Anna has to make, without what follows."""
    return f"/portal/payments/{payment_id(web.database, 'NB-P-1')}"


def test_payments_say_in_words_what_is_due_and_what_is_late(anna: Portal) -> None:
    text = anna.get("/portal/payments?lang=en").text.replace("\xa0", "")
    assert "Still to pay: DKK2,500.00." in text
    assert "Of this, DKK1,250.00 is overdue." in text
    assert "Overdue" in text
    assert "Accept Offer" in text
    assert text.count(">Select<") == 1
    assert "NB-P-9" not in text


def test_pages_of_payments_take_as_many_queries_for_more_rows(anna: Portal, web: Served, people: People) -> None:
    def count(path: str) -> int:
        with statements(web.database) as sent:
            assert anna.get(path).status_code == 200
        return len([one for one in sent if one.startswith("SELECT")])

    case_id = payment(web.database, "NB-P-1").case_id
    paths = ["/portal/payments", f"/portal/payments/case/{case_id}"]
    before = [count(path) for path in paths]
    add_payments(web, case_id, 40)
    assert [count(path) for path in paths] == before


def test_older_payments_are_a_page_further(anna: Portal, web: Served) -> None:
    add_payments(web, payment(web.database, "NB-P-1").case_id, 40)
    first = anna.get("/portal/payments").text
    further = re.search(r'href="(/portal/payments\?after=\d+)"', first)
    assert further is not None
    assert "NB-M-0</bdi>" in anna.get(further[1]).text
    page = anna.api("GET", "/api/payments?limit=30").json()
    rest = anna.api("GET", f"/api/payments?limit=30&after={page['next']}").json()
    assert (len(page["items"]), len(rest["items"]), rest["next"]) == (30, 13, None)


def add_payments(web: Served, case_id: int, how_many: int) -> None:
    """More payments of a case."""
    with web.database.write() as session:
        for number in range(how_many):
            session.add(Payment(case_id=case_id, offer_id=None, number=f"NB-M-{number}", text="More",
                                amount=Decimal("10.00"), currency="DKK", due_on=web.clock().date(),
                                status=PaymentStatus.DUE, paid_on=None))  # fmt: skip


def test_the_demo_pays_on_a_page_that_moves_no_money(anna: Portal, web: Served, due: str) -> None:
    assert "This is a demo" in anna.get(f"{due}/pay?lang=en").text
    assert anna.post(f"{due}/pay").headers["location"] == f"{due}/test"
    assert "This is a test. No money moves." in anna.get(f"{due}/test?lang=en").text
    assert anna.post(f"{due}/test", answer="pay").headers["location"] == f"{due}/done"
    row = payment(web.database, "NB-P-1")
    assert (row.status, row.paid_on, row.method) == (PaymentStatus.PAID, web.clock().date(), "test")
    assert "Your payment has arrived" in anna.get(f"{due}/done?lang=en").text
    assert [one.particulars["payment_number"] for one in receipts(web.database)] == ["NB-P-1"]


def test_a_declined_test_payment_stays_due(anna: Portal, web: Served, due: str) -> None:
    anna.post(f"{due}/pay")
    answer = anna.post(f"{due}/test", answer="decline")
    assert answer.headers["location"] == f"{due}/pay?done=payment-declined"
    assert payment(web.database, "NB-P-1").status is PaymentStatus.DUE
    assert [one.state for one in checkouts(web.database)] == [CheckoutState.EXPIRED]
    assert anna.post(f"{due}/test", answer="pay").status_code == 404


def test_a_paid_payment_is_not_paid_again(anna: Portal, web: Served, due: str) -> None:
    anna.post(f"{due}/pay")
    anna.post(f"{due}/test", answer="pay")
    assert anna.post(f"{due}/test", answer="pay").headers["location"] == f"{due}/pay"
    answer = anna.api("POST", f"/api/payments/{payment_id(web.database, 'NB-P-1')}/checkout")
    assert (answer.status_code, answer.json()["code"]) == (409, "payment_not_due")
    assert len(receipts(web.database)) == len(events(web.database, "payment.paid")) == 1


def test_off_the_demo_there_is_no_test_page(web_with: Callable[..., Served], people: People) -> None:
    web = web_with(public_url="https://portal.nordbro.example", firm={"invoicing": INVOICING})
    anna, due = Portal(web, people.anna), f"/portal/payments/{payment_id(web.database, 'NB-P-1')}"
    assert anna.get(f"{due}/test").status_code == anna.post(f"{due}/test", answer="pay").status_code == 404
    shown = anna.get(f"{due}/pay").text
    assert "DK5000400440116243" in shown
    assert anna.post(f"{due}/pay").headers["location"] == f"{due}/pay"
    offered = anna.api("POST", f"/api/payments/{payment_id(web.database, 'NB-P-1')}/checkout").json()
    assert offered == {"kind": "bank", "url": None, "bank": BANK, "reference": "NB-P-1"}
    assert payment(web.database, "NB-P-1").status is PaymentStatus.DUE


def test_without_bank_data_the_firm_says_it_will_write(web_with: Callable[..., Served], people: People) -> None:
    web = web_with(public_url="https://portal.nordbro.example")
    anna = Portal(web, people.anna)
    text = anna.get(f"/portal/payments/{payment_id(web.database, 'NB-P-1')}/pay?lang=en").text
    assert "will send you the bank details" in text
    assert "info@nordbro.example" in text


@pytest.mark.parametrize("amount", ["0.00", "-10.00"])
def test_nothing_and_less_cannot_be_paid(anna: Portal, web: Served, due: str, amount: str) -> None:
    change(web.database, Payment, "NB-P-1", amount=Decimal(amount))
    assert anna.post(f"{due}/pay").headers["location"] == f"{due}/pay"
    assert anna.api("POST", f"{due.replace('/portal', '/api')}/checkout").status_code == 409
    assert checkouts(web.database) == []


@pytest.mark.parametrize("rest", ["pay", "test", "done", "receipt.pdf", "credit-note.pdf"])
def test_a_payment_of_carls_does_not_exist_for_anna(anna: Portal, web: Served, rest: str) -> None:
    number = payment_id(web.database, "NB-P-9")
    assert anna.get(f"/portal/payments/{number}/{rest}").status_code == 404
    assert anna.get(f"/portal/payments/case/{payment(web.database, 'NB-P-9').case_id}").status_code == 404
    for method, path in (("GET", ""), ("GET", "/receipt"), ("POST", "/checkout")):
        assert anna.api(method, f"/api/payments/{number}{path}").status_code == 404
    assert anna.post(f"/portal/payments/{number}/pay").status_code == 404
    assert anna.post(f"/portal/payments/{number}/test", answer="pay").status_code == 404
    assert checkouts(web.database) == []


def test_a_guest_is_led_to_the_login(guest: Portal, due: str) -> None:
    for path in ("/portal/payments", f"{due}/pay", f"{due}/receipt.pdf"):
        assert guest.get(path).headers["location"].startswith("/portal/login?next=")
    assert guest.api("GET", "/api/payments").status_code == 401


def test_a_form_without_its_token_pays_nothing(anna: Portal, web: Served, due: str) -> None:
    assert anna._send("POST", f"{due}/pay").status_code == 403
    assert anna._send("POST", f"/api/payments/{payment_id(web.database, 'NB-P-1')}/checkout").status_code == 403
    assert checkouts(web.database) == []


def test_the_assistant_gives_links_that_need_no_login(web: Served, guest: Portal, people: People) -> None:
    chat = web.open_chat(ANNAS_CHAT)
    number = payment_id(web.database, "NB-P-1")
    assert web.post(f"/payments/{number}/link", chat).status_code == 401
    verify_chat(web, chat, people.anna)
    found = web.post(f"/payments/{number}/link", chat).json()
    assert (found["receipt_url"], found["minutes"]) == (None, 15)
    path = found["pay_url"].removeprefix(web.settings.outside_url)
    shown = guest.get(f"{path}/pay?lang=en").text
    assert "NB-P-1" in shown
    assert not [secret for secret in ("NB-2026", "Sørensen", "Anna") if secret in shown]
    assert guest.post(f"{path}/pay").headers["location"] == f"{path}/test"
    assert guest.post(f"{path}/test", answer="pay").headers["location"] == f"{path}/pay"
    assert payment(web.database, "NB-P-1").status is PaymentStatus.PAID
    paid = web.post(f"/payments/{number}/link", chat).json()
    assert paid["pay_url"] is None
    receipt = guest.get(paid["receipt_url"].removeprefix(web.settings.outside_url))
    assert (receipt.headers["content-type"], receipt.content[:5]) == ("application/pdf", b"%PDF-")
    assert web.post(f"/payments/{payment_id(web.database, 'NB-P-9')}/link", chat).status_code == 404


def test_a_link_holds_a_quarter_of_an_hour(web: Served, guest: Portal, people: People, clock: MovableClock) -> None:
    link = made(web, people, Purpose.PAY)
    clock.advance(minutes=14)
    assert guest.get(f"{link}/pay").status_code == 200
    clock.advance(minutes=1)
    for path in (link, f"{link}/pay", f"{link}/test"):
        answer = guest.get(f"{path}?lang=en")
        assert (answer.status_code, "does not work any more" in answer.text) == (404, True)
    assert guest.post(f"{link}/pay").status_code == 404
    assert checkouts(web.database) == []


def made(web: Served, people: People, purpose: Purpose, number: str = "NB-P-1") -> str:
    """The address of a link for Anna."""
    client, at = people.anna.id, web.clock()
    signed = links.make(web.house.signer, purpose, client, payment_id(web.database, number), at)
    return f"/portal/go/{signed}"


def test_a_link_opens_its_own_thing_only(web: Served, guest: Portal, people: People) -> None:
    receipt, pay = made(web, people, Purpose.RECEIPT), made(web, people, Purpose.PAY)
    assert guest.get(receipt).status_code == 404  # nothing is paid yet
    assert guest.get(f"{receipt}/pay").status_code == guest.post(f"{receipt}/pay").status_code == 404
    strange = links.make(web.house.signer, Purpose.PAY, people.anna.id, payment_id(web.database, "NB-P-9"), web.clock())
    assert guest.get(f"/portal/go/{strange}/pay").status_code == 404
    for forged in (
        pay[:-1],
        f"{pay}x",
        "/portal/go/x",
        f"/portal/go/{web.house.signer.sign('web-session', 'pay:1:1:9')}",
    ):
        assert guest.get(forged).status_code == 404


def test_a_changed_link_is_refused_at_every_letter(web: Served, guest: Portal, people: People) -> None:
    signed = made(web, people, Purpose.PAY).removeprefix("/portal/go/")
    for place in range(0, len(signed) - 1, 3):
        other = "A" if signed[place] != "A" else "B"
        changed = f"{signed[:place]}{other}{signed[place + 1 :]}"
        assert links.read(web.house.signer, changed, web.clock()) is None
    assert links.read(web.house.signer, signed, web.clock() + timedelta(minutes=16)) is None
