"""What needs a client now, counted over all cases: one query, however many there are."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, func, literal, select, union_all
from sqlalchemy.orm import Session

from backend.models.cases import Case, CaseMessage, CaseStatus, ChecklistItem, ItemStatus, Sender
from backend.models.money import Offer, OfferStatus, Payment, PaymentStatus
from backend.models.people import Client

UNREAD, MISSING, REJECTED, OVERDUE, DUE, OFFERS = "unread", "missing", "rejected", "overdue", "due", "offers"
ORDER = (OVERDUE, UNREAD, REJECTED, MISSING, OFFERS, DUE)
"""The most pressing first."""


@dataclass(frozen=True)
class Need:
    """One kind of thing that waits for the client. `case_id` is set when all of it is in one case."""

    kind: str
    count: int
    case_id: int | None


def needs(session: Session, client: Client, today: date) -> tuple[Need, ...]:
    """What waits for the client, the most pressing first; what does not is left out."""
    still = CaseStatus.CLOSED
    counted = union_all(
        _count(UNREAD, CaseMessage, client).where(CaseMessage.sender == Sender.CASEWORKER, CaseMessage.read.is_(False)),
        _count(MISSING, ChecklistItem, client).where(ChecklistItem.status == ItemStatus.PENDING, Case.status != still),
        _count(REJECTED, ChecklistItem, client).where(
            ChecklistItem.status == ItemStatus.REJECTED, Case.status != still
        ),
        _count(OVERDUE, Payment, client).where(Payment.status == PaymentStatus.DUE, Payment.due_on < today),
        _count(DUE, Payment, client).where(Payment.status == PaymentStatus.DUE, Payment.due_on >= today),
        _count(OFFERS, Offer, client).where(Offer.status == OfferStatus.SENT, Offer.valid_until >= today),
    )
    found = {
        kind: Need(kind, count, first if first == last else None)
        for kind, count, first, last in session.execute(counted)
        if count
    }
    return tuple(found[kind] for kind in ORDER if kind in found)


def _count(
    kind: str, table: type[CaseMessage | ChecklistItem | Payment | Offer], client: Client
) -> Select[str, int, int | None, int | None]:
    return (
        select(literal(kind), func.count(table.id), func.min(Case.id), func.max(Case.id))
        .select_from(Case)
        .join(table, table.case_id == Case.id)
        .where(Case.client_id == client.id)
    )
