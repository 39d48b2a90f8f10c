"""What a provider tells us: money came, a page ran out, money went back. Each notice once, in whatever order."""

from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import ColumnElement, and_, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.audit.events import record
from backend.models.money import Checkout, CheckoutState, PaymentStatus, ProviderNotice
from backend.notifications.mail import Mail, send
from backend.payments import service
from backend.payments.amounts import minor_units
from backend.payments.office import Office
from backend.payments.service import Held
from backend.payments.stripe_provider import Notice, Subject

log = structlog.get_logger(__name__)
LONGEST_ID = 18
"""Digits of a row's number: more would not fit a database's integer."""


@dataclass(frozen=True)
class Money:
    """Money that came by a provider's page: how much, in minor units, and for what; None: it does not say."""

    reference: str
    provider_payment: str | None
    units: int
    currency: str
    payment_id: int | None


@dataclass(frozen=True)
class Notices:
    """Works notices of one provider in the caller's transaction.

    A checkout that is PAID is the one that counted. Money that does not count (wrong, or twice) leaves its checkout
    EXPIRED with the provider's name for the money; the firm is told by log, event and mail, and decides.
    """

    office: Office
    provider: str

    def work(self, session: Session, notice: Notice, at: datetime) -> list[str]:
        """Work one notice unless it has been; gives the pages to close at the provider after the commit."""
        if not self._first(session, notice.id, at):
            return []
        subject, kind = notice.subject, notice.type.removeprefix("checkout.session.")
        if subject is None:
            log.info("notice_passed_over", provider=self.provider, kind=notice.type)
        elif kind in {"completed", "async_payment_succeeded"} and subject.payment_status == "paid":
            return self.arrived(session, _money(subject), at)
        elif kind in {"expired", "async_payment_failed"}:
            self._ended(session, subject.id, at, kind)
        elif kind == "charge.refunded":
            return self._refunded(session, subject, at)
        return []

    def arrived(self, session: Session, money: Money, at: datetime) -> list[str]:
        """Money came. It counts once, if it is what is due; gives the other open pages of the payment."""
        known = session.scalar(select(Checkout).where(self._named(money.reference)))
        held = self._held(session, known.payment_id if known else money.payment_id)
        if held is None:
            return []
        # The payment's lock is ours now: what its checkouts say stays true until we are done.
        row = session.scalar(select(Checkout).where(self._named(money.reference)).execution_options(
            populate_existing=True
        )) or self._new(session, held, money.reference, at)  # fmt: skip
        if row.state is CheckoutState.PAID or row.provider_payment is not None:
            return []
        if money.provider_payment is not None and self._by_money(session, money.provider_payment) is not None:
            row.state = CheckoutState.EXPIRED
            return []
        row.provider_payment, row.state = money.provider_payment or money.reference, CheckoutState.EXPIRED
        if not self._is_due(held, money.units, money.currency):
            self._attention(session, held, at, "mismatch", money.units, money.currency)
        elif held.row.status is not PaymentStatus.DUE:
            self._attention(session, held, at, "paid_twice", money.units, money.currency)
        else:
            row.state = CheckoutState.PAID
            service.settle(session, held, self.office, "system", at, self.provider)
            return self._open_pages(session, held.row.id)
        return []

    def _refunded(self, session: Session, charge: Subject, at: datetime) -> list[str]:
        """Money went back: all of what was paid is a refund, a part of it an event, and of what did not count, too."""
        row = self._by_money(session, charge.payment_intent) if charge.payment_intent else None
        held = self._held(session, row.payment_id if row else _payment_id(charge))
        if held is None:
            return []
        back, currency = charge.amount_refunded or 0, (charge.currency or "").upper()
        told = {"units": back, "currency": currency}
        whole = bool(charge.refunded) or (charge.amount is not None and back >= charge.amount)
        early = row is None and held.row.status is PaymentStatus.DUE and charge.payment_intent is not None
        if not whole:
            record(session, at, "system", "payment.refunded_in_part", held.about, new=told)
        elif early and self._is_due(held, charge.amount or 0, currency):
            # The notice that it was paid is still under way; it will find that this money has counted.
            new = self._new(session, held, charge.id, at)
            new.state, new.provider_payment = CheckoutState.PAID, charge.payment_intent
            service.settle(session, held, self.office, "system", at, self.provider)
            service.refund(session, held, self.office, "system", at)
            return self._open_pages(session, held.row.id)
        elif row is None or row.state is not CheckoutState.PAID:
            record(session, at, "system", "payment.extra_returned", held.about, new=told)
        elif held.row.status is PaymentStatus.PAID:
            service.refund(session, held, self.office, "system", at)
        return []

    def _first(self, session: Session, notice_id: str, at: datetime) -> bool:
        """Keep the notice's id; False if it is there. Of two at once the second waits here for the first."""
        try:
            with session.begin_nested():
                session.execute(insert(ProviderNotice).values(provider=self.provider, notice_id=notice_id, at=at))
        except IntegrityError:
            log.info("notice_repeated", provider=self.provider)
            return False
        return True

    def _held(self, session: Session, payment_id: int | None) -> Held | None:
        held = service.held(session, payment_id) if payment_id is not None else None
        if held is None:
            log.error("notice_of_unknown_payment", provider=self.provider, payment=payment_id)
        return held

    def _new(self, session: Session, held: Held, reference: str, at: datetime) -> Checkout:
        row = Checkout(payment_id=held.row.id, provider=self.provider, reference=reference, url="", created_at=at,
                       state=CheckoutState.OPEN)  # fmt: skip
        session.add(row)
        return row

    def _ended(self, session: Session, reference: str, at: datetime, kind: str) -> None:
        row = session.scalar(select(Checkout).where(self._named(reference)))
        held = service.held(session, row.payment_id) if row is not None else None
        if row is None or held is None or row.state is not CheckoutState.OPEN:
            return
        row.state = CheckoutState.EXPIRED
        if kind == "async_payment_failed":
            record(session, at, "system", "payment.failed", held.about, new={"provider": self.provider})

    def _attention(self, session: Session, held: Held, at: datetime, what: str, units: int, currency: str) -> None:
        log.error("payment_needs_attention", payment=held.row.id, what=what)
        told = {"units": units, "currency": currency, "provider": self.provider}
        record(session, at, "system", f"payment.{what}", held.about, new=told)
        firm = self.office.organisation
        to = Mail(firm.emails.info, firm.default_language, "payment-attention")
        send(session, self.office.texts, to, at, firm=firm.name, number=held.row.number, what=what)

    def _is_due(self, held: Held, units: int, currency: str) -> bool:
        return (units, currency) == (minor_units(held.row.amount, held.row.currency), held.row.currency)

    def _open_pages(self, session: Session, payment_id: int) -> list[str]:
        own = and_(Checkout.payment_id == payment_id, Checkout.provider == self.provider)
        return list(session.scalars(select(Checkout.reference).where(own, Checkout.state == CheckoutState.OPEN)))

    def _by_money(self, session: Session, provider_payment: str) -> Checkout | None:
        """The checkout by which that money came."""
        same = and_(Checkout.provider == self.provider, Checkout.provider_payment == provider_payment)
        return session.scalar(select(Checkout).where(same).order_by(Checkout.id).limit(1))

    def _named(self, reference: str) -> ColumnElement[bool]:
        return and_(Checkout.provider == self.provider, Checkout.reference == reference)


def _money(session: Subject) -> Money:
    return Money(session.id, session.payment_intent, session.amount_total or 0, (session.currency or "").upper(),
                 _payment_id(session))  # fmt: skip


def _payment_id(subject: Subject) -> int | None:
    """Our payment's number as we gave it to the provider."""
    given = (subject.metadata or {}).get("payment", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) <= LONGEST_ID else None
