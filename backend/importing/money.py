"""Offers with their lines, and payments, of an import file."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import delete, insert

from backend.importing.rows import ids, kept, table_of
from backend.importing.schemas import CaseRow, OfferRow
from backend.importing.sync import Ledger, Whose, sync, wanted
from backend.models.money import Offer, OfferLine, Payment

OFFER = ("number", "title", "currency", "status", "sent_on", "valid_until")
PAYMENT = ("number", "text", "amount", "currency", "due_on", "status", "paid_on")
Lines = list[tuple[str, Decimal]]


def load(ledger: Ledger, cases: Sequence[tuple[int, CaseRow]]) -> None:
    """Bring offers and payments of the cases (with their ids) in step with the file."""
    offers = [(case_id, offer) for case_id, case in cases for offer in case.offers]
    rows = [wanted(offer.number, offer, OFFER, {"case_id": case_id}) for case_id, offer in offers]
    there = kept(ledger.session, Offer, "number", [row.key for row in rows], lambda row: row["number"])
    sync(ledger, "offer", Offer, rows, there)
    with_lines = [(case_id, offer) for case_id, offer in offers if "items" in offer.model_fields_set]
    _lines(ledger, with_lines, ids(ledger.session, Offer, "number", [offer.number for _, offer in with_lines]))
    _payments(ledger, cases)


def _payments(ledger: Ledger, cases: Sequence[tuple[int, CaseRow]]) -> None:
    payments = [(case_id, payment) for case_id, case in cases for payment in case.payments]
    offers = ids(ledger.session, Offer, "number", [payment.offer for _, payment in payments if payment.offer])
    rows = []
    for case_id, payment in payments:
        given: dict[str, Any] = {"case_id": case_id}
        if "offer" in payment.model_fields_set:
            given["offer_id"] = offers[payment.offer] if payment.offer else None
        rows.append(wanted(payment.number, payment, PAYMENT, given, {"offer_id": None}))
    there = kept(ledger.session, Payment, "number", [row.key for row in rows], lambda row: row["number"])
    sync(ledger, "payment", Payment, rows, there)


def _lines(ledger: Ledger, offers: Sequence[tuple[int, OfferRow]], offer_ids: Mapping[str, int]) -> None:
    """An offer's lines are one value of it: where they differ they are replaced, so that its total is the file's."""
    before = _lines_before(ledger, offer_ids.values())
    asked = {offer_ids[offer.number]: [(line.text, line.amount) for line in offer.items] for _, offer in offers}
    cases = {offer_ids[offer.number]: case_id for case_id, offer in offers}
    differing = {offer_id: lines for offer_id, lines in asked.items() if lines != before.get(offer_id, [])}
    for offer_id, lines in differing.items():
        if offer_id in ledger.seen["offer"]:
            old, whose = _plain(before.get(offer_id, [])), Whose(cases[offer_id])
            ledger.note("offer", offer_id, "items", old, _plain(lines), whose)
        if offer_id in before:
            ledger.session.execute(delete(OfferLine).where(OfferLine.offer_id == offer_id))
    rows = [
        {"offer_id": offer_id, "position": position, "text": text, "amount": amount}
        for offer_id, lines in differing.items()
        for position, (text, amount) in enumerate(lines)
    ]
    if rows:
        ledger.session.execute(insert(table_of(OfferLine)), rows)


def _lines_before(ledger: Ledger, offer_ids: Collection[int]) -> dict[int, Lines]:
    there = [row.values for _, row in kept(ledger.session, OfferLine, "offer_id", offer_ids, lambda row: row["id"])]
    found: dict[int, Lines] = {}
    for line in sorted(there, key=lambda row: row["position"]):
        found.setdefault(line["offer_id"], []).append((line["text"], line["amount"]))
    return found


def _plain(lines: Lines) -> list[dict[str, str]]:
    return [{"text": text, "amount": str(amount)} for text, amount in lines]
