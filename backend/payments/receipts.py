"""Receipts and credit notes: issued once, numbered without gaps, never changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.core.errors import NotFoundError
from backend.core.organisation import Organisation
from backend.models.audit import Event
from backend.models.cases import Case
from backend.models.money import NumberSeries, Payment, PaymentStatus, Receipt, ReceiptKind
from backend.models.people import Client
from backend.payments.amounts import vat_within

__all__ = ["ReceiptFacts", "ReceiptKind", "issue_missing", "of_payment"]
AT_ONCE = 500
OWED = {
    ReceiptKind.RECEIPT: (PaymentStatus.PAID, PaymentStatus.REFUNDED),
    ReceiptKind.CREDIT_NOTE: (PaymentStatus.REFUNDED,),
}


@dataclass(frozen=True)
class ReceiptFacts:
    """A receipt as it was issued; `particulars` as in the table."""

    kind: ReceiptKind
    number: str
    issued_on: date
    amount: Decimal
    currency: str
    vat_percent: Decimal
    vat: Decimal
    particulars: dict[str, str]


def of_payment(session: Session, client: Client, payment_id: int, kind: ReceiptKind) -> ReceiptFacts:
    """The receipt or credit note of a payment of the client; raises NotFoundError, also while there is none."""
    query = select(Receipt).join(Payment, Payment.id == Receipt.payment_id).join(Case, Case.id == Payment.case_id)
    row = session.scalar(query.where(Case.client_id == client.id, Payment.id == payment_id, Receipt.kind == kind))
    if row is None:
        raise NotFoundError
    return ReceiptFacts(
        row.kind, row.number, row.issued_on, row.amount, row.currency, row.vat_percent, row.vat, row.particulars
    )


def issue_missing(
    session: Session, organisation: Organisation, at: datetime, actor: str = "system", *, only: int | None = None
) -> int:
    """Issue what payments lack: a receipt once paid, a credit note once returned. Gives how many were issued.

    All payments, or the one `only`. The series' row is locked first, so that two at once neither share nor skip.
    """
    issued = 0
    for kind, statuses in OWED.items():
        query = (
            select(Payment, Case.id, Case.number, Client.id, Client.name, Client.address)
            .join(Case, Case.id == Payment.case_id)
            .join(Client, Client.id == Case.client_id)
            .outerjoin(Receipt, and_(Receipt.payment_id == Payment.id, Receipt.kind == kind))
            .where(Payment.status.in_(statuses), Receipt.id.is_(None))
            .order_by(Payment.id)
            .limit(AT_ONCE)
        )
        if only is not None:
            query = query.where(Payment.id == only)
        if session.execute(query.with_only_columns(Payment.id).limit(1)).first() is None:
            continue
        series = _locked(session, _series(organisation, at))
        last = 0
        while rows := list(session.execute(query.where(Payment.id > last))):
            _issue(session, organisation, at, actor, kind, series, rows)
            issued, last = issued + len(rows), rows[-1][0].id
    return issued


def _series(organisation: Organisation, at: datetime) -> str:
    prefix = organisation.invoicing.number_prefix if organisation.invoicing else ""
    return f"{prefix}{at.astimezone(organisation.zone).year}"


def _locked(session: Session, name: str) -> NumberSeries:
    """The series' row, held until the transaction ends; made if there is none."""
    query = select(NumberSeries).where(NumberSeries.name == name).with_for_update().execution_options(
        populate_existing=True
    )  # fmt: skip
    found = session.scalar(query)
    if found is not None:
        return found
    try:
        with session.begin_nested():
            session.execute(insert(NumberSeries).values(name=name, last=0))
    except IntegrityError:
        pass  # somebody else made it meanwhile
    return session.scalars(query).one()


def _issue(
    session: Session, organisation: Organisation, at: datetime, actor: str, kind: ReceiptKind, series: NumberSeries,
    rows: Sequence[Any],
) -> None:  # fmt: skip
    day = at.astimezone(organisation.zone).date()
    first = series.last + 1
    series.last += len(rows)
    receipts, events = [], []
    for number, row in enumerate(rows, first):
        values = _values(organisation, kind, f"{series.name}-{number:05}", day, row)
        receipts.append(values)
        payment, case_id, _, client_id, *_ = row
        told = {kind.value: values["number"], "amount": f"{values['amount']} {values['currency']}"}
        events.append({
            "at": at, "actor": actor, "kind": f"payment.{kind.value}", "subject": "payment",
            "subject_id": str(payment.id), "case_id": case_id, "client_id": client_id, "old": None, "new": told,
        })  # fmt: skip
    session.execute(insert(Receipt), receipts)
    session.execute(insert(Event), events)


def _values(organisation: Organisation, kind: ReceiptKind, number: str, day: date, row: Any) -> dict[str, Any]:
    payment, _, case_number, _, buyer, buyer_address = row
    firm = organisation.invoicing
    percent = firm.vat_percent if firm else Decimal(0)
    paid_on = payment.refunded_on if kind is ReceiptKind.CREDIT_NOTE else payment.paid_on
    return {
        "payment_id": payment.id,
        "kind": kind,
        "number": number,
        "issued_on": day,
        "amount": payment.amount,
        "currency": payment.currency,
        "vat_percent": percent,
        "vat": vat_within(payment.amount, percent, payment.currency),
        "particulars": {
            "seller": firm.legal_name if firm else organisation.name,
            "seller_address": firm.address if firm else "",
            "seller_vat_number": firm.vat_number if firm else "",
            "seller_email": organisation.emails.info,
            "buyer": buyer,
            "buyer_address": buyer_address or "",
            "text": payment.text,
            "payment_number": payment.number,
            "case_number": case_number,
            "paid_on": paid_on.isoformat() if paid_on else "",
        },
    }
