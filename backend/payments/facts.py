"""What is said of offers and payments. Amounts are decimals in the currency's major unit and include VAT."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from backend.models.cases import CaseType
from backend.models.money import OfferStatus, PaymentStatus

__all__ = ["CaseMoney", "CaseName", "Due", "LineFacts", "OfferFacts", "OfferStatus", "PaymentFacts", "PaymentStatus"]


@dataclass(frozen=True)
class CaseName:
    """The case that something belongs to."""

    id: int
    number: str
    type: CaseType


@dataclass(frozen=True)
class LineFacts:
    """A line of an offer; a discount is negative."""

    text: str
    amount: Decimal


@dataclass(frozen=True)
class OfferFacts:
    """An offer as it stands today: one that was sent and has run out is `expired`, whatever its row says."""

    id: int
    number: str
    case: CaseName
    title: str
    lines: tuple[LineFacts, ...]
    total: Decimal
    currency: str
    status: OfferStatus
    sent_on: date
    valid_until: date
    accepted_at: datetime | None
    accepted_channel: str | None

    @property
    def open(self) -> bool:
        """Whether it can be accepted."""
        return self.status is OfferStatus.SENT and bool(self.lines) and self.total >= 0


@dataclass(frozen=True)
class PaymentFacts:
    """A payment as it stands today; `receipt` and `credit_note` are the numbers of what was issued."""

    id: int
    number: str
    case: CaseName
    offer_id: int | None
    text: str
    amount: Decimal
    currency: str
    due_on: date
    status: PaymentStatus
    overdue: bool
    paid_on: date | None
    refunded_on: date | None
    receipt: str | None
    credit_note: str | None

    @property
    def payable(self) -> bool:
        """Whether there is something to pay."""
        return self.status is PaymentStatus.DUE and self.amount > 0


@dataclass(frozen=True)
class Due:
    """What is still to be paid, in one currency; `overdue` is the part of it that is late."""

    currency: str
    amount: Decimal
    overdue: Decimal


@dataclass(frozen=True)
class CaseMoney:
    """Offers and open payments of one case, the earliest due first, and what is due in each currency."""

    case: CaseName
    offers: tuple[OfferFacts, ...]
    payments: tuple[PaymentFacts, ...]
    due: tuple[Due, ...]
