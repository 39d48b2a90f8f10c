"""Reading offers and payments; every query takes the client whose rows it may show, and none grows with its rows."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from backend.cases.queries import owned
from backend.core.errors import NotFoundError
from backend.models.cases import Case
from backend.models.money import Offer, OfferLine, OfferStatus, Payment, PaymentStatus, Receipt, ReceiptKind
from backend.models.people import Client
from backend.payments.amounts import total_of
from backend.payments.facts import CaseMoney, CaseName, Due, LineFacts, OfferFacts, PaymentFacts

MOST = 200
"""More offers, or more open payments, than any family has at once."""
RECEIPT, CREDIT_NOTE = aliased(Receipt), aliased(Receipt)


def offers(
    session: Session, client: Client, today: date, *, case_id: int | None = None, after: int = 0, most: int = MOST
) -> tuple[OfferFacts, ...]:
    """The client's offers, the newest first; older than the offer `after` when it is given, of one case if told."""
    query = _offers(client).order_by(Offer.id.desc()).limit(most)
    if case_id is not None:
        query = query.where(Offer.case_id == case_id)
    if after:
        query = query.where(Offer.id < after)
    return _with_lines(session, query, today)


def offer(session: Session, client: Client, offer_id: int, today: date) -> OfferFacts:
    """One offer of the client; raises NotFoundError, the same for another client's offer."""
    for found in _with_lines(session, _offers(client).where(Offer.id == offer_id), today):
        return found
    raise NotFoundError


def payments(
    session: Session, client: Client, today: date, *, case_id: int | None = None, after: int = 0, most: int = MOST
) -> tuple[PaymentFacts, ...]:
    """The client's payments, the newest first; older than the payment `after` when it is given."""
    query = _payments(client).order_by(Payment.id.desc()).limit(most)
    if case_id is not None:
        query = query.where(Payment.case_id == case_id)
    if after:
        query = query.where(Payment.id < after)
    return _payment_facts(session, query, today)


def payment(session: Session, client: Client, payment_id: int, today: date) -> PaymentFacts:
    """One payment of the client; raises NotFoundError, the same for another client's payment."""
    for found in _payment_facts(session, _payments(client).where(Payment.id == payment_id), today):
        return found
    raise NotFoundError


def overview(session: Session, client: Client, today: date) -> tuple[CaseMoney, ...]:
    """Each case of the client that has an open offer or an open payment, or ever had one; what is due first on top."""
    query = select(Case.id, Case.number, Case.type).where(Case.client_id == client.id).order_by(Case.id.desc())
    named = [CaseName(*row) for row in session.execute(query.limit(MOST))]
    due_only = _payments(client).where(Payment.status == PaymentStatus.DUE)
    due = _payment_facts(session, due_only.order_by(Payment.due_on, Payment.id).limit(MOST), today)
    open_only = _offers(client).where(Offer.status == OfferStatus.SENT, Offer.valid_until >= today)
    sent = _with_lines(session, open_only.order_by(Offer.id.desc()).limit(MOST), today)
    known = _with_money(session, client)
    found = [_of_case(one, sent, due) for one in named if one.id in known]
    return tuple(sorted(found, key=lambda one: one.payments[0].due_on if one.payments else date.max))


def case_money(session: Session, client: Client, case_id: int, today: date) -> CaseMoney:
    """All offers and all payments of one case, the earliest due first; raises NotFoundError for another client's."""
    row = owned(session, client, case_id)
    sent = offers(session, client, today, case_id=case_id)
    found = payments(session, client, today, case_id=case_id)
    ordered = tuple(sorted(found, key=lambda one: (one.due_on, one.id)))
    return CaseMoney(CaseName(row.id, row.number, row.type), sent, ordered, due_of(ordered))


def due_of(found: Iterable[PaymentFacts]) -> tuple[Due, ...]:
    """What is still to be paid, by currency."""
    open_still = [one for one in found if one.status is PaymentStatus.DUE]
    currencies = sorted({one.currency for one in open_still})
    return tuple(
        Due(
            currency,
            total_of(one.amount for one in open_still if one.currency == currency),
            total_of(one.amount for one in open_still if one.currency == currency and one.overdue),
        )
        for currency in currencies
    )


def _of_case(case: CaseName, sent: Sequence[OfferFacts], due: Sequence[PaymentFacts]) -> CaseMoney:
    own = tuple(one for one in due if one.case.id == case.id)
    return CaseMoney(case, tuple(one for one in sent if one.case.id == case.id), own, due_of(own))


def _with_money(session: Session, client: Client) -> set[int]:
    """The ids of the client's cases that have an offer or a payment."""
    own = Case.client_id == client.id
    offered = select(Offer.case_id).join(Case, Case.id == Offer.case_id).where(own)
    paid = select(Payment.case_id).join(Case, Case.id == Payment.case_id).where(own)
    return set(session.scalars(offered.union(paid)))


def _offers(client: Client) -> Select[*tuple[Any, ...]]:
    columns = (Offer, Case.id, Case.number, Case.type)
    return select(*columns).join(Case, Case.id == Offer.case_id).where(Case.client_id == client.id)


def _with_lines(session: Session, query: Select[*tuple[Any, ...]], today: date) -> tuple[OfferFacts, ...]:
    rows = list(session.execute(query))
    ids = [row[0].id for row in rows]
    found = select(OfferLine).where(OfferLine.offer_id.in_(ids)).order_by(OfferLine.position, OfferLine.id)
    lines: dict[int, list[LineFacts]] = {}
    for line in session.scalars(found):
        lines.setdefault(line.offer_id, []).append(LineFacts(line.text, line.amount))
    return tuple(_offer_facts(row[0], CaseName(*row[1:]), tuple(lines.get(row[0].id, ())), today) for row in rows)


def _offer_facts(row: Offer, case: CaseName, lines: tuple[LineFacts, ...], today: date) -> OfferFacts:
    return OfferFacts(
        id=row.id,
        number=row.number,
        case=case,
        title=row.title,
        lines=lines,
        total=total_of(line.amount for line in lines),
        currency=row.currency,
        status=status_on(row, today),
        sent_on=row.sent_on,
        valid_until=row.valid_until,
        accepted_at=row.accepted_at,
        accepted_channel=row.accepted_channel,
    )


def status_on(row: Offer, today: date) -> OfferStatus:
    """How far the offer is: the last day it may be accepted is `valid_until`."""
    ran_out = row.status is OfferStatus.SENT and row.valid_until < today
    return OfferStatus.EXPIRED if ran_out else row.status


def _payments(client: Client) -> Select[*tuple[Any, ...]]:
    columns = (Payment, Case.id, Case.number, Case.type, RECEIPT.number, CREDIT_NOTE.number)
    return (
        select(*columns)
        .join(Case, Case.id == Payment.case_id)
        .outerjoin(RECEIPT, (RECEIPT.payment_id == Payment.id) & (RECEIPT.kind == ReceiptKind.RECEIPT))
        .outerjoin(CREDIT_NOTE, (CREDIT_NOTE.payment_id == Payment.id) & (CREDIT_NOTE.kind == ReceiptKind.CREDIT_NOTE))
        .where(Case.client_id == client.id)
    )


def _payment_facts(session: Session, query: Select[*tuple[Any, ...]], today: date) -> tuple[PaymentFacts, ...]:
    return tuple(
        PaymentFacts(
            id=row.id,
            number=row.number,
            case=CaseName(case_id, case_number, case_type),
            offer_id=row.offer_id,
            text=row.text,
            amount=Decimal(row.amount),
            currency=row.currency,
            due_on=row.due_on,
            status=row.status,
            overdue=row.status is PaymentStatus.DUE and row.due_on < today,
            paid_on=row.paid_on,
            refunded_on=row.refunded_on,
            receipt=receipt,
            credit_note=credit_note,
        )
        for row, case_id, case_number, case_type, receipt, credit_note in session.execute(query)
    )
