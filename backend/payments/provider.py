"""Ways to pay: a provider with a page of its own, a bank transfer, and the demo's test page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal, Protocol

from backend.core.organisation import Bank, Organisation

STRIPE, TEST = "stripe", "test"
State = Literal["open", "complete", "expired"]


@dataclass(frozen=True)
class Order:
    """What is to be paid, for the provider's page. `attempt` counts the tries of this payment, from 1.

    `back_url` is where the provider sends the payer afterwards; with `?cancelled=1` when nothing was paid.
    """

    payment_id: int
    number: str
    text: str
    amount: Decimal
    currency: str
    language: str
    attempt: int
    back_url: str
    test_path: str


@dataclass(frozen=True)
class Opened:
    """A page on which one payment can be paid, until `expires_at`."""

    reference: str
    url: str
    expires_at: datetime | None


@dataclass(frozen=True)
class Seen:
    """What a provider says of a page it opened. `units` are the currency's minor ones."""

    state: State
    paid: bool
    units: int | None
    currency: str
    provider_payment: str | None


@dataclass(frozen=True)
class Transfer:
    """How to pay by bank: the firm's account (None: the firm will write), and what to put on the transfer."""

    bank: Bank | None
    reference: str


class PaymentProvider(Protocol):
    """Takes payments on a page of its own. All of it raises ProviderDownError."""

    @property
    def name(self) -> str:
        """What the rows of its checkouts and notices call it."""

    @property
    def hosts(self) -> tuple[str, ...]:
        """Addresses (scheme and host) that our forms lead to."""

    def open(self, order: Order) -> Opened:
        """A page to pay on; the same order again gives the same page."""

    def look(self, reference: str) -> Seen:
        """How a page stands."""

    def close(self, reference: str) -> None:
        """Let nobody pay on the page any more; closing it twice is harmless."""


@dataclass(frozen=True)
class TestProvider:
    """The demo's own page, on which no money moves; it exists only while the address is a loopback one."""

    __test__ = False  # pytest collects classes of this name

    new_reference: Callable[[], str]
    name: str = TEST
    hosts: tuple[str, ...] = ()

    def open(self, order: Order) -> Opened:
        """A page of ours."""
        return Opened(self.new_reference(), order.test_path, None)

    def look(self, reference: str) -> Seen:  # noqa: ARG002 - there is nobody to ask
        """Open until our own row says otherwise."""
        return Seen("open", paid=False, units=None, currency="", provider_payment=None)

    def close(self, reference: str) -> None:
        """Nothing to close."""


def bank_transfer(organisation: Organisation, number: str) -> Transfer:
    """How to pay by bank; the payment's number is what the firm recognises it by."""
    return Transfer(organisation.invoicing.bank if organisation.invoicing else None, number)
