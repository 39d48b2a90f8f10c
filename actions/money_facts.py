"""Offers and payments of the verified client as /api/bot gives them. Amounts are decimal strings in the major unit."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol, TypeVar

from actions.facts import Json, reading, record
from actions.portal_client import Portal


@dataclass(frozen=True)
class CaseName:
    """The case that something belongs to."""

    number: str
    type: str


class OfACase(Protocol):
    """What belongs to a case."""

    @property
    def case(self) -> CaseName:
        """Which one."""


Row = TypeVar("Row", bound=OfACase)


@dataclass(frozen=True)
class OfferLine:
    """A line of an offer; a discount is negative."""

    text: str
    amount: str


@dataclass(frozen=True)
class Offer:
    """An offer; `open`: it can be accepted, until `valid_until` has passed."""

    id: int
    number: str
    case: CaseName
    title: str
    lines: tuple[OfferLine, ...]
    total: str
    currency: str
    status: str
    open: bool
    valid_until: str
    accepted_at: str | None


@dataclass(frozen=True)
class Payment:
    """A payment; `receipt` and `credit_note` are the numbers of what was issued for it."""

    id: int
    number: str
    case: CaseName
    offer_id: int | None
    text: str
    amount: str
    currency: str
    due_on: str
    status: str
    overdue: bool
    paid_on: str | None
    refunded_on: str | None
    receipt: str | None
    credit_note: str | None

    @property
    def payable(self) -> bool:
        """Whether there is something to pay."""
        return self.status == "due" and Decimal(self.amount) > 0


@dataclass(frozen=True)
class Links:
    """Signed addresses for one payment, good for some minutes."""

    pay_url: str | None
    receipt_url: str | None
    minutes: int


async def offers(portal: Portal) -> tuple[Offer, ...]:
    """The client's offers, the newest first."""
    return await portal.ask(lambda data: tuple(_offer(row) for row in data["offers"]), "offers", "GET", "/offers")


async def accept(portal: Portal, offer_id: int, total: str) -> Offer:
    """Accept an offer at the total the client was told; PortalError with code offer_changed or offer_not_open."""
    body = {"confirm": True, "total": total}
    return await portal.ask(_offer, "accept_offer", "POST", f"/offers/{offer_id}/acceptance", body)


async def payments(portal: Portal) -> tuple[Payment, ...]:
    """The client's payments: those to pay first, the earliest due first; then the newest."""
    found = await portal.ask(
        lambda data: tuple(_payment(row) for row in data["payments"]), "payments", "GET", "/payments"
    )
    due = sorted((one for one in found if one.payable), key=lambda one: (one.due_on, one.number))
    return (*due, *(one for one in found if not one.payable))


async def links(portal: Portal, payment_id: int) -> Links:
    """Signed addresses for one payment of the client's."""
    return await portal.ask(reading(Links), "payment_link", "POST", f"/payments/{payment_id}/link")


def of_case(rows: Iterable[Row], number: str | None) -> tuple[Row, ...]:
    """Those of one case, or all when none is named."""
    return tuple(row for row in rows if number is None or row.case.number == number)


def money(amount: str, currency: str) -> str:
    """A sum as texts take it: an argument whose name ends in `_money`."""
    return f"{amount} {currency}"


def totals(rows: Iterable[Payment]) -> tuple[str, ...]:
    """What these payments are together, one sum for each currency."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        sums[row.currency] += Decimal(row.amount)
    return tuple(money(str(amount), currency) for currency, amount in sums.items())


def _offer(data: Json) -> Offer:
    lines = tuple(record(OfferLine, line) for line in data["lines"])
    return record(Offer, data, case=record(CaseName, data["case"]), lines=lines)


def _payment(data: Json) -> Payment:
    return record(Payment, data, case=record(CaseName, data["case"]))
