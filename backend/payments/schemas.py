"""Offers and payments as programs read them. Amounts are decimal strings in the major unit and include VAT."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from backend.payments.facts import CaseName, LineFacts, OfferFacts, OfferStatus, PaymentFacts, PaymentStatus
from backend.payments.provider import Transfer

MONEY = Field(examples=["5700.00"])


class _Out(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class OfferOut(_Out):
    """An offer. `valid_until` is the last day on which it can be accepted, `expired` its status after that, `open`
    whether it can be accepted now; `accepted_channel` is portal, api, or a chat's own.
    """

    id: int
    number: str
    case: CaseName
    title: str
    lines: tuple[LineFacts, ...]
    total: Decimal = MONEY
    currency: str = Field(examples=["DKK"])
    status: OfferStatus
    open: bool
    sent_on: date
    valid_until: date
    accepted_at: datetime | None
    accepted_channel: str | None


class PaymentOut(_Out):
    """A payment. `receipt` and `credit_note` are the numbers of what was issued for it."""

    id: int
    number: str
    case: CaseName
    offer_id: int | None
    text: str
    amount: Decimal = MONEY
    currency: str = Field(examples=["DKK"])
    due_on: date
    status: PaymentStatus
    overdue: bool
    paid_on: date | None
    refunded_on: date | None
    receipt: str | None = Field(examples=["R-2026-00001"])
    credit_note: str | None


class Acceptance(BaseModel):
    """An explicit yes to an offer. `total` is the one that was shown: if it has changed meanwhile, nothing happens."""

    confirm: bool = Field(description="Must be true")
    total: Annotated[Decimal | None, Field(max_digits=14, decimal_places=2, examples=["11400.00"])] = None


class BankOut(_Out):
    """Where a bank transfer goes."""

    name: str
    holder: str
    iban: str
    bic: str


class CheckoutOut(BaseModel):
    """How to pay: by the page at `url` (stripe, or the demo's test page), or by transfer with `reference` on it.

    `bank` is null while the firm sends its account by other means.
    """

    kind: Literal["stripe", "test", "bank"]
    url: str | None = None
    bank: BankOut | None = None
    reference: str | None = None


class LinkOut(BaseModel):
    """Signed addresses that need no login and hold for `minutes`; null where there is nothing to pay or no receipt."""

    pay_url: str | None
    receipt_url: str | None
    minutes: int


class OffersOut(BaseModel):
    """The client's offers, the newest first."""

    offers: tuple[OfferOut, ...]


class PaymentsOut(BaseModel):
    """The client's payments, the newest first."""

    payments: tuple[PaymentOut, ...]


def offer_out(found: OfferFacts) -> OfferOut:
    """An offer for programs."""
    return OfferOut.model_validate(found)


def payment_out(found: PaymentFacts) -> PaymentOut:
    """A payment for programs."""
    return PaymentOut.model_validate(found)


def transfer_out(found: Transfer) -> CheckoutOut:
    """A bank transfer for programs."""
    bank = BankOut.model_validate(found.bank) if found.bank else None
    return CheckoutOut(kind="bank", bank=bank, reference=found.reference)
