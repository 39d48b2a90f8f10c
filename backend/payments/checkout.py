"""Paying: opening a provider's page for a payment, once at a time, and closing those that are not needed any more."""

from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.core.clock import Clock
from backend.core.database import Database
from backend.core.errors import NotFoundError
from backend.core.signing import Signer
from backend.models.money import Checkout, CheckoutState
from backend.payments import links, queries
from backend.payments.amounts import minor_units
from backend.payments.errors import PaymentNotDueError, ProviderDownError
from backend.payments.facts import PaymentFacts, PaymentStatus
from backend.payments.notices import Money, Notices
from backend.payments.office import Office
from backend.payments.provider import STRIPE, TEST, Order, PaymentProvider, Transfer, bank_transfer
from backend.people.acting import Acting

MOST_OPEN = 5
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Go:
    """The payer goes to this address: a path of ours, or the provider's page."""

    url: str
    kind: str


@dataclass(frozen=True)
class Checkouts:
    """Starts and ends the tries to pay; `provider` None: by bank transfer only.

    The provider is asked outside of any transaction: SQLite has one writer, and a provider may take its time.
    """

    database: Database
    office: Office
    signer: Signer
    clock: Clock
    provider: PaymentProvider | None

    @property
    def notices(self) -> Notices:
        """What works the provider's notices."""
        return Notices(self.office, self.provider.name if self.provider else "")

    @property
    def kind(self) -> str:
        """How clients pay here: stripe, test or bank."""
        return self.provider.name if self.provider else "bank"

    @property
    def hosts(self) -> tuple[str, ...]:
        """Addresses that forms of ours lead to."""
        return self.provider.hosts if self.provider else ()

    def begin(self, acting: Acting, payment_id: int, language: str, test_path: str = "") -> Go | Transfer:
        """Where to pay a payment of the client. A page that is still open is used again.

        `test_path` is where the demo's test page is for this payer. Raises NotFoundError, PaymentNotDueError and
        ProviderDownError.
        """
        today = self.office.day(acting.at)
        with self.database.read() as session:
            found = queries.payment(session, acting.client, payment_id, today)
            # Counted first: a page stored between the two is then seen as open, not taken for an earlier try.
            tries = session.scalar(select(func.count(Checkout.id)).where(Checkout.payment_id == payment_id)) or 0
            open_still = list(session.scalars(_open(payment_id, self.kind)))
        if not found.payable:
            raise PaymentNotDueError(payment_status=found.status.value)
        if self.provider is None:
            return bank_transfer(self.office.organisation, found.number)
        test = test_path or f"/portal/payments/{payment_id}/test"
        if self.provider.name == TEST and open_still:
            return Go(test, TEST)
        for one in open_still:
            if url := self._still_good(one, found, acting.at):
                return Go(url, self.kind)
        return self._open(acting, found, language, tries + 1, test)

    def _open(self, acting: Acting, found: PaymentFacts, language: str, attempt: int, test: str) -> Go:
        assert self.provider is not None  # noqa: S101 - the only caller has looked
        back = links.back(self.signer, acting.client.id, found.id, acting.at)
        back_url = f"{self.office.outside_url}/portal/go/{back}"
        order = Order(
            found.id, found.number, found.text, found.amount, found.currency, language, attempt, back_url, test
        )
        opened = self.provider.open(order)
        row = Checkout(payment_id=found.id, provider=self.kind, reference=opened.reference, url=opened.url,
                       created_at=acting.at, expires_at=opened.expires_at)  # fmt: skip
        try:
            with self.database.write() as session:
                if session.scalar(select(Checkout.id).where(_named(self.kind, opened.reference))) is None:
                    session.add(row)
                    about = About("payment", found.id, found.case.id, acting.client.id)
                    told = {"provider": self.kind, "channel": acting.channel}
                    record(session, acting.at, acting.actor, "payment.checkout_opened", about, new=told)
        except IntegrityError:
            log.info("checkout_known", payment=found.id)  # two at once were given the same page by the provider
        return Go(opened.url, self.kind)

    def _still_good(self, one: Checkout, found: PaymentFacts, now: datetime) -> str | None:
        """The address of an open page that can still be paid for what is due; what it turned out to be is kept."""
        assert self.provider is not None  # noqa: S101
        if one.expires_at is not None and one.expires_at <= now:
            self._end(one.reference, CheckoutState.EXPIRED)
            return None
        seen = self.provider.look(one.reference)
        if seen.state == "complete":
            if seen.paid and seen.units is not None:
                self.arrived(Money(one.reference, seen.provider_payment, seen.units, seen.currency, found.id))
            raise PaymentNotDueError(payment_status="confirming")
        if seen.state == "expired":
            self._end(one.reference, CheckoutState.EXPIRED)
            return None
        if (seen.units, seen.currency) != (minor_units(found.amount, found.currency), found.currency):
            self.close([one.reference])
            return None
        return one.url

    def arrived(self, money: Money) -> None:
        """Money came: the payment is paid, and every other page for it is closed."""
        with self.database.write() as session:
            others = self.notices.arrived(session, money, self.clock())
        self.close(others)

    def close(self, references: list[str]) -> None:
        """Close pages at the provider; one that cannot be reached is left, and tells us by a notice if it is paid."""
        for reference in references:
            try:
                if self.provider is not None:
                    self.provider.close(reference)
            except ProviderDownError:
                log.warning("checkout_left_open", provider=self.kind)
            else:
                self._end(reference, CheckoutState.EXPIRED)

    def test(self, acting: Acting, payment_id: int, *, pay: bool) -> None:
        """The demo's test page was answered. Raises NotFoundError where there is none, and PaymentNotDueError."""
        if self.kind != TEST:
            raise NotFoundError
        with self.database.write() as session:
            found = queries.payment(session, acting.client, payment_id, self.office.day(acting.at))
            if not found.payable:
                raise PaymentNotDueError(payment_status=found.status.value)
            row = session.scalar(_open(payment_id, TEST))
            if row is None:
                raise NotFoundError
            if pay:
                units = minor_units(found.amount, found.currency)
                money = Money(row.reference, None, units or 0, found.currency, payment_id)
                self.notices.arrived(session, money, acting.at)
            else:
                row.state = CheckoutState.EXPIRED

    def waiting(self, session: Session, payment: PaymentFacts) -> bool:
        """Whether the payer may be back before the provider's notice is."""
        due = payment.status is PaymentStatus.DUE and self.kind == STRIPE
        return due and session.scalar(_open(payment.id, STRIPE)) is not None

    def _end(self, reference: str, state: CheckoutState) -> None:
        with self.database.write() as session:
            row = session.scalar(select(Checkout).where(_named(self.kind, reference)))
            if row is not None and row.state is CheckoutState.OPEN:
                row.state = state


def _named(provider: str, reference: str) -> ColumnElement[bool]:
    return and_(Checkout.provider == provider, Checkout.reference == reference)


def _open(payment_id: int, provider: str) -> Select[Checkout]:
    """The open pages of a payment, the newest first; there is one, or two where two started at the same moment."""
    own = and_(Checkout.payment_id == payment_id, Checkout.provider == provider, Checkout.state == CheckoutState.OPEN)
    return select(Checkout).where(own).order_by(Checkout.id.desc()).limit(MOST_OPEN)
