"""The cases of a client with everything that hangs on them."""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from backend.models.cases import Case, CaseFile, CaseMessage, ChecklistItem
from backend.models.money import Checkout, Offer, OfferLine, Payment, Receipt
from backend.models.people import Staff
from backend.privacy.plain import Json, columns, found

Place = Callable[[CaseFile], str | None]
"""Where the content of a file lies in the archive, or None if it is not in it."""
CASE = ("number", "type", "package", "status", "paused", "pause_reason", "opened_on", "updated_on", "expected_by")
ITEM = ("key", "title", "help", "status", "due_on", "rejected_reason")
FILE = ("name", "size", "media_type", "scanned", "uploaded_at")
MESSAGE = ("sender", "subject", "body", "sent_at", "read", "channel")
OFFER = ("number", "title", "currency", "status", "sent_on", "valid_until", "accepted_at", "accepted_channel")
PAYMENT = ("number", "text", "amount", "currency", "due_on", "status", "paid_on", "refunded_on", "method")
RECEIPT = ("kind", "number", "issued_on", "amount", "currency", "vat_percent", "vat", "particulars")


def files(session: Session, client_id: int) -> list[CaseFile]:
    """The files of all cases, the oldest first."""
    return list(found(session, _of(CaseFile, client_id).order_by(CaseFile.id)))


def cases(session: Session, client_id: int, place: Place) -> list[Json]:
    """All cases, the oldest first."""
    query = select(Case).where(Case.client_id == client_id).order_by(Case.id)
    told = {row.id: columns(row, CASE) | _caseworker(session, row) for row in found(session, query)}
    for one in told.values():
        one |= {"checklist": [], "files": [], "messages": [], "offers": [], "payments": []}
    for item in found(session, _of(ChecklistItem, client_id).order_by(ChecklistItem.position)):
        told[item.case_id]["checklist"].append(columns(item, ITEM))
    for file in files(session, client_id):
        told[file.case_id]["files"].append(_file(file, client_id, place))
    for message in found(session, _of(CaseMessage, client_id).order_by(CaseMessage.id)):
        told[message.case_id]["messages"].append(columns(message, MESSAGE))
    _money(session, client_id, told)
    return list(told.values())


def _money(session: Session, client_id: int, told: dict[int, Json]) -> None:
    lines = _grouped(found(session, _below(OfferLine, Offer, OfferLine.offer_id, client_id)), "offer_id")
    for offer in found(session, _of(Offer, client_id).order_by(Offer.id)):
        said = [columns(line, ("text", "amount")) for line in lines.get(offer.id, [])]
        told[offer.case_id]["offers"].append({**columns(offer, OFFER), "lines": said})
    receipts = _grouped(found(session, _below(Receipt, Payment, Receipt.payment_id, client_id)), "payment_id")
    tries = _grouped(found(session, _below(Checkout, Payment, Checkout.payment_id, client_id)), "payment_id")
    for payment in found(session, _of(Payment, client_id).order_by(Payment.id)):
        told[payment.case_id]["payments"].append({
            **columns(payment, PAYMENT),
            "receipts": [columns(one, RECEIPT) for one in receipts.get(payment.id, [])],
            "tries": [columns(one, ("provider", "state", "created_at")) for one in tries.get(payment.id, [])],
        })  # fmt: skip


def _file(file: CaseFile, client_id: int, place: Place) -> Json:
    by = "client" if file.uploaded_by == f"client:{client_id}" else "firm"
    return {**columns(file, FILE), "uploaded_by": by, "in_this_archive": place(file)}


def _caseworker(session: Session, row: Case) -> Json:
    """The staff are few, and each is read once."""
    staff = session.get(Staff, row.caseworker_id) if row.caseworker_id is not None else None
    return {"caseworker": staff.name if staff is not None else None}


def _of(kind: Any, client_id: int) -> Select[Any]:
    return select(kind).join(Case, Case.id == kind.case_id).where(Case.client_id == client_id)


def _below(kind: Any, parent: Any, key: Any, client_id: int) -> Select[Any]:
    query = select(kind).join(parent, parent.id == key).join(Case, Case.id == parent.case_id)
    return query.where(Case.client_id == client_id).order_by(kind.id)


def _grouped(rows: Iterable[Any], key: str) -> dict[int, list[Any]]:
    groups: dict[int, list[Any]] = {}
    for row in rows:
        groups.setdefault(getattr(row, key), []).append(row)
    return groups
