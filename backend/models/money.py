"""Offers with their lines, and payments. Amounts are decimals in the currency's major unit."""

import enum
from datetime import date
from decimal import Decimal

from sqlalchemy import ForeignKey, Numeric, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base, Word

AMOUNT = Numeric(12, 2)


class OfferStatus(enum.StrEnum):
    """How far an offer has come."""

    SENT = "sent"
    ACCEPTED = "accepted"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class PaymentStatus(enum.StrEnum):
    """How far a payment has come."""

    DUE = "due"
    PAID = "paid"
    REFUNDED = "refunded"


class Offer(Base):
    """What the firm offers to do, and for how much."""

    __tablename__ = "offers"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    number: Mapped[str] = mapped_column(String(40), unique=True)
    title: Mapped[str] = mapped_column(String(200))
    currency: Mapped[str] = mapped_column(String(3))
    status: Mapped[OfferStatus] = mapped_column(Word(OfferStatus))
    sent_on: Mapped[date]
    valid_until: Mapped[date]


class OfferLine(Base):
    """A line of an offer."""

    __tablename__ = "offer_lines"

    id: Mapped[int] = mapped_column(primary_key=True)
    offer_id: Mapped[int] = mapped_column(ForeignKey("offers.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    text: Mapped[str] = mapped_column(String(300))
    amount: Mapped[Decimal] = mapped_column(AMOUNT)


class Payment(Base):
    """An amount a client owes, paid or had returned."""

    __tablename__ = "payments"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    offer_id: Mapped[int | None] = mapped_column(ForeignKey("offers.id", ondelete="SET NULL"))
    number: Mapped[str] = mapped_column(String(40), unique=True)
    text: Mapped[str] = mapped_column(String(300))
    amount: Mapped[Decimal] = mapped_column(AMOUNT)
    currency: Mapped[str] = mapped_column(String(3))
    due_on: Mapped[date]
    status: Mapped[PaymentStatus] = mapped_column(Word(PaymentStatus))
    paid_on: Mapped[date | None]
