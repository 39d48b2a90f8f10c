"""Offers with their lines, and payments. Amounts are decimals in the currency's major unit."""

import enum
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Numeric, String, Text, UniqueConstraint
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
    accepted_at: Mapped[datetime | None]
    accepted_channel: Mapped[str | None] = mapped_column(String(20))


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
    refunded_on: Mapped[date | None]
    method: Mapped[str | None] = mapped_column(String(20))


class CheckoutState(enum.StrEnum):
    """What became of one try to pay."""

    OPEN = "open"
    PAID = "paid"
    EXPIRED = "expired"


class Checkout(Base):
    """One try to pay one payment with a provider; `reference` is the provider's name for it."""

    __tablename__ = "checkouts"
    __table_args__ = (UniqueConstraint("provider", "reference"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id", ondelete="CASCADE"), index=True)
    provider: Mapped[str] = mapped_column(String(20))
    reference: Mapped[str] = mapped_column(String(200))
    url: Mapped[str] = mapped_column(Text)
    state: Mapped[CheckoutState] = mapped_column(Word(CheckoutState), default=CheckoutState.OPEN)
    provider_payment: Mapped[str | None] = mapped_column(String(200), index=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]


class ProviderNotice(Base):
    """A notice of a payment provider that has been worked; its id makes a repeat a no-op."""

    __tablename__ = "provider_notices"

    provider: Mapped[str] = mapped_column(String(20), primary_key=True)
    notice_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    at: Mapped[datetime]


class ReceiptKind(enum.StrEnum):
    """What a receipt says."""

    RECEIPT = "receipt"
    CREDIT_NOTE = "credit_note"


class Receipt(Base):
    """The receipt of a payment, or the credit note of a refund, as it was issued; it never changes afterwards.

    `amount` includes the VAT of `vat_percent`, `vat` is that part of it. `particulars` are the names and addresses
    that stood on it: seller, seller_address, seller_vat_number, buyer, buyer_address, text, payment_number and
    case_number.
    """

    __tablename__ = "receipts"
    __table_args__ = (UniqueConstraint("payment_id", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id", ondelete="CASCADE"))
    kind: Mapped[ReceiptKind] = mapped_column(Word(ReceiptKind))
    number: Mapped[str] = mapped_column(String(40), unique=True)
    issued_on: Mapped[date]
    amount: Mapped[Decimal] = mapped_column(AMOUNT)
    currency: Mapped[str] = mapped_column(String(3))
    vat_percent: Mapped[Decimal] = mapped_column(Numeric(5, 2))
    vat: Mapped[Decimal] = mapped_column(AMOUNT)
    particulars: Mapped[dict[str, str]]


class NumberSeries(Base):
    """The last number given out of a series without gaps, such as the receipts of a year."""

    __tablename__ = "number_series"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    last: Mapped[int]
