"""Receipts: once, numbered without gaps, never changed, readable in five languages whatever stands in a name."""

import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from backend.core.database import Database
from backend.core.organisation import Organisation
from backend.models.money import Payment, PaymentStatus, Receipt, ReceiptKind
from backend.models.people import Client
from backend.payments import pdf, service
from backend.payments.amounts import vat_within
from backend.payments.receipts import ReceiptFacts, issue_missing
from tests.support.clock import MovableClock
from tests.support.databases import ONLY_SQLITE
from tests.support.house import TEXTS
from tests.support.import_files import Office
from tests.support.money import change, events, payment, payment_id, receipts
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import FIRM, Served

INVOICING = {"legal_name": "Nordbro ApS", "address": "Street 1\n2100 Town", "vat_number": "DK12345678",
             "number_prefix": "N-"}  # fmt: skip
NORDBRO = Organisation.model_validate({**FIRM, "invoicing": INVOICING})
LANGUAGES = ["da", "sv", "en", "fi", "ar"]
HOSTILE = {
    "a turned-around line": "\u202egnp.exe\u202c\u2066\u200f",
    "300 letters without a space": "W" * 300,
    "signs no font of ours has": "Ann😀 李小龙 🇩🇰\ufe0f",
    "control characters": "A\x00\x07\x1b[31m\nB\t\r",
    "markup": "<b>bold</b> **bold** %s {name} \\(",
    "combining marks": "a" + "\u0301" * 80,
    "nothing": "",
    "Arabic and Latin": "أحمد Ahmed ١٢٣ (2)",
}


def facts(**particulars: str) -> ReceiptFacts:
    told = {"seller": "Nordbro ApS", "seller_address": "Street 1", "seller_vat_number": "DK1", "buyer": "Anna Sørensen",
            "seller_email": "info@nordbro.example", "buyer_address": "", "text": "First instalment",
            "payment_number": "NB-P-1", "case_number": "NB-2026-0142", "paid_on": "2026-03-05"}  # fmt: skip
    return ReceiptFacts(ReceiptKind.RECEIPT, "N-2026-00001", date(2026, 3, 5), Decimal("1250.00"), "DKK",
                        Decimal("25.00"), Decimal("250.00"), {**told, **particulars})  # fmt: skip


def read(content: bytes) -> str:
    """All text of a PDF, without its spaces: some languages write numbers with them."""
    found = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    return "".join(found.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_receipt_can_be_read_by_programs_in_every_language(language: str) -> None:
    content = pdf.render(facts(), TEXTS, language)
    text = read(content)
    assert "N-2026-00001" in text
    assert any(total in text for total in ("1.250,00", "1250,00", "1,250.00"))
    assert "AnnaSørensen" in text
    reader = pypdf.PdfReader(io.BytesIO(content))
    assert reader.metadata is not None
    assert reader.metadata.author == "Nordbro ApS"
    assert str(reader.root_object["/Lang"]) == language
    assert str(reader.metadata.title).endswith("N-2026-00001")


def test_the_same_receipt_is_the_same_bytes() -> None:
    assert pdf.render(facts(), TEXTS, "ar") == pdf.render(facts(), TEXTS, "ar")
    assert pdf.render(facts(), TEXTS, "da") != pdf.render(facts(text="Other"), TEXTS, "da")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("language", ["en", "ar"])
def test_whatever_stands_in_a_name_the_amount_stays(text: str, language: str) -> None:
    content = pdf.render(facts(buyer=text, text=text, buyer_address="\n".join([text] * 9)), TEXTS, language)
    found = read(content)
    assert "1,250.00" in found
    assert not [sign for sign in "\u202e\u202c\u2066\x00\x1b" if sign in found]
    assert len(pypdf.PdfReader(io.BytesIO(content)).pages) <= 2


@pytest.mark.parametrize(("amount", "percent", "currency", "vat"), [
    ("1250.00", "25", "DKK", "250.00"), ("0.05", "25", "DKK", "0.01"), ("0.02", "25", "DKK", "0.00"),
    ("100.00", "25.50", "EUR", "20.32"), ("999", "24", "ISK", "193"), ("5", "10", "JPY", "0"), ("7", "25", "JPY", "1"),
    ("100.00", "0", "DKK", "0.00"), ("3.10", "100", "DKK", "1.55"), ("0.01", "100", "DKK", "0.01"),
])  # fmt: skip
def test_vat_is_the_part_within_rounded_half_up(amount: str, percent: str, currency: str, vat: str) -> None:
    assert vat_within(Decimal(amount), Decimal(percent), currency) == Decimal(vat)


@pytest.fixture
def paid(database: Database, people: People) -> list[str]:
    """Numbers of payments that were paid before there were receipts: all of Anna's."""
    for number in ("NB-P-1", "NB-P-2"):
        change(database, Payment, number, status=PaymentStatus.PAID, paid_on=date(2026, 3, 1))
    return ["NB-P-1", "NB-P-2", "NB-P-3"]


def issue(database: Database, at: datetime, organisation: Organisation = NORDBRO) -> int:
    with database.write() as session:
        return issue_missing(session, organisation, at)


def test_paid_payments_without_a_receipt_get_one(database: Database, clock: MovableClock, paid: list[str]) -> None:
    assert (issue(database, clock()), issue(database, clock())) == (3, 0)
    found = receipts(database)
    assert [one.number for one in found] == ["N-2026-00001", "N-2026-00002", "N-2026-00003"]
    assert [one.particulars["payment_number"] for one in found] == paid
    assert {(one.amount, one.vat, one.issued_on) for one in found} == {
        (Decimal("1250.00"), Decimal("250.00"), clock().date())
    }


def test_numbers_have_no_gaps_when_many_are_paid_at_once(
    web_with: Callable[..., Served], database: Database, people: People, clock: MovableClock
) -> None:
    web = web_with(firm={"invoicing": INVOICING})
    names = [f"NB-B-{number}" for number in range(24)]
    case_id = payment(database, "NB-P-1").case_id
    with database.write() as session:
        session.add_all([due_payment(case_id, name) for name in names])
    ids = [payment_id(database, name) for name in names]
    change(database, Payment, "NB-P-3", status=PaymentStatus.DUE)

    def pay(number: int) -> None:
        with web.database.write() as session:
            held = service.held(session, number)
            assert held is not None
            if held.row.status is PaymentStatus.DUE:
                service.settle(session, held, web.house.checkouts.office, "system", clock(), "bank")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(pay, ids * 2))
    assert [one.number for one in receipts(database)] == [f"N-2026-{number:05}" for number in range(1, 25)]


def due_payment(case_id: int, number: str) -> Payment:
    """A payment that is due."""
    return Payment(case_id=case_id, offer_id=None, number=number, text="Rate", amount=Decimal("10.00"), currency="DKK",
                   due_on=date(2026, 3, 5), status=PaymentStatus.DUE, paid_on=None)  # fmt: skip


@ONLY_SQLITE
def test_a_number_is_given_back_when_the_payment_fails(
    database: Database, clock: MovableClock, paid: list[str]
) -> None:
    def broken() -> None:
        with database.write() as session:
            issue_missing(session, NORDBRO, clock())
            raise ConnectionError

    with pytest.raises(ConnectionError):
        broken()
    assert issue(database, clock()) == 3
    assert receipts(database)[0].number == "N-2026-00001"


@ONLY_SQLITE
def test_each_year_has_a_series_of_its_own(database: Database, clock: MovableClock, paid: list[str]) -> None:
    change(database, Payment, "NB-P-3", status=PaymentStatus.DUE)
    issue(database, clock())
    change(database, Payment, "NB-P-3", status=PaymentStatus.PAID)
    issue(database, datetime(2026, 12, 31, 23, 30, tzinfo=UTC))  # in Copenhagen the new year has begun
    assert [one.number for one in receipts(database)] == ["N-2026-00001", "N-2026-00002", "N-2027-00001"]


@ONLY_SQLITE
def test_a_receipt_keeps_what_it_said(anna: Portal, web: Served, paid: list[str], people: People) -> None:
    issue(web.database, web.clock())
    change(web.database, Payment, "NB-P-1", text="Something else", amount=Decimal("9.00"))
    with web.database.write() as session:
        client = session.get(Client, people.anna.id)
        assert client is not None
        client.name = "Anna Nyman"
    issue(web.database, web.clock())
    text = read(anna.get(f"/portal/payments/{payment_id(web.database, 'NB-P-1')}/receipt.pdf?lang=en").content)
    assert all(words in text for words in ("Firstinstalment", "1,250.00", "AnnaSørensen", "DK12345678"))


@ONLY_SQLITE
def test_without_invoicing_it_names_the_firm_and_no_vat(anna: Portal, web: Served, paid: list[str]) -> None:
    issue(web.database, web.clock(), web.house.organisation)
    answer = anna.get(f"/portal/payments/{payment_id(web.database, 'NB-P-1')}/receipt.pdf?lang=en")
    text = read(answer.content)
    assert "Nordbro" in text
    assert "info@nordbro.example" in text
    assert "VAT" not in text
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.headers["content-disposition"] == 'inline; filename="2026-00001.pdf"'


@ONLY_SQLITE
def test_money_that_went_back_has_both_documents(anna: Portal, web: Served, paid: list[str]) -> None:
    change(web.database, Payment, "NB-P-1", status=PaymentStatus.REFUNDED, refunded_on=date(2026, 3, 4))
    issue(web.database, web.clock())
    place = f"/portal/payments/{payment_id(web.database, 'NB-P-1')}"
    assert "-DKK1,250.00" in read(anna.get(f"{place}/credit-note.pdf?lang=en").content)
    assert anna.get(f"{place}/receipt.pdf").status_code == 200
    api = f"/api/payments/{payment_id(web.database, 'NB-P-1')}/receipt"
    assert "N-2026-00004" in read(anna.api("GET", f"{api}?kind=credit_note").content)
    assert anna.api("GET", f"{api}?kind=invoice").status_code == 422


@ONLY_SQLITE
def test_the_overview_leads_to_the_receipt(anna: Portal, web: Served, paid: list[str]) -> None:
    issue(web.database, web.clock())
    number = payment_id(web.database, "NB-P-1")
    assert f'href="/portal/payments/{number}/receipt.pdf"' in anna.get("/portal/payments").text
    assert anna.api("GET", f"/api/payments/{number}").json()["receipt"] == "N-2026-00001"
    assert anna.api("GET", f"/api/payments/{number}/receipt").headers["content-type"] == "application/pdf"


@ONLY_SQLITE
def test_a_payment_that_is_due_has_no_receipt(anna: Portal, web: Served) -> None:
    number = payment_id(web.database, "NB-P-1")
    assert anna.get(f"/portal/payments/{number}/receipt.pdf").status_code == 404
    assert anna.api("GET", f"/api/payments/{number}/receipt").status_code == 404


@ONLY_SQLITE
def test_carls_receipt_does_not_exist_for_anna(anna: Portal, carl: Portal, web: Served) -> None:
    change(web.database, Payment, "NB-P-9", status=PaymentStatus.PAID, paid_on=date(2026, 3, 1))
    issue(web.database, web.clock())
    number = payment_id(web.database, "NB-P-9")
    assert carl.get(f"/portal/payments/{number}/receipt.pdf").status_code == 200
    assert anna.get(f"/portal/payments/{number}/receipt.pdf").status_code == 404
    assert anna.api("GET", f"/api/payments/{number}/receipt").status_code == 404


@ONLY_SQLITE
def test_many_receipts_are_issued_in_few_statements(database: Database, clock: MovableClock, people: People) -> None:
    case_id = payment(database, "NB-P-1").case_id
    with database.write() as session:
        for number in range(1200):
            session.add(Payment(case_id=case_id, offer_id=None, number=f"NB-B-{number}", text="Old",
                                amount=Decimal("10.00"), currency="DKK", due_on=date(2025, 1, 1),
                                status=PaymentStatus.PAID, paid_on=date(2025, 1, 1)))  # fmt: skip
    assert issue(database, clock()) == 1201
    numbers = [one.number for one in receipts(database)]
    assert numbers == [f"N-2026-{number:05}" for number in range(1, 1202)]
    with database.read() as session:
        assert session.query(Receipt.payment_id).distinct().count() == 1201


def test_an_import_issues_receipts_once(database: Database, tmp_path: Path) -> None:
    office = Office(database, tmp_path)
    [payment_row] = office.data["clients"][0]["cases"][0]["payments"]
    office.load()
    assert receipts(database) == []
    payment_row.update(status="paid", paid_on="2026-03-02")
    office.load()
    office.load()
    [found] = receipts(database)
    assert (found.kind, found.amount, found.vat, found.issued_on) == (
        ReceiptKind.RECEIPT, Decimal("800.50"), Decimal("0.00"), office.clock().date()
    )  # fmt: skip
    payment_row["status"] = "refunded"
    office.load()
    assert [one.kind for one in receipts(database)] == [ReceiptKind.RECEIPT, ReceiptKind.CREDIT_NOTE]
    assert {event.actor for event in events(database, "payment.receipt")} == {"import"}
