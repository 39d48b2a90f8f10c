"""Offers and payments move along their steps: under a lock, once, with an event that says who, when, old and new."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.core.errors import NotFoundError
from backend.core.organisation import Organisation
from backend.models.cases import Case
from backend.models.money import Offer, OfferStatus, Payment, PaymentStatus
from backend.models.people import Staff
from backend.notifications.mail import Mail, send
from backend.payments import queries, receipts
from backend.payments.errors import OfferChangedError, OfferNotOpenError, StepNotAllowedError
from backend.payments.facts import OfferFacts
from backend.payments.office import Office
from backend.people.acting import Acting

OFFER_STEPS = {
    OfferStatus.SENT: {OfferStatus.ACCEPTED, OfferStatus.EXPIRED, OfferStatus.WITHDRAWN},
}
PAYMENT_STEPS = {
    PaymentStatus.DUE: {PaymentStatus.PAID},
    PaymentStatus.PAID: {PaymentStatus.REFUNDED},
}


@dataclass(frozen=True)
class Held:
    """A payment whose row is locked until the transaction ends, and whose it is."""

    row: Payment
    client_id: int

    @property
    def about(self) -> About:
        """What an event of it is about."""
        return About("payment", self.row.id, self.row.case_id, self.client_id)


def accept(session: Session, acting: Acting, offer_id: int, office: Office, seen: Decimal | None = None) -> OfferFacts:
    """Accept an offer of the client, who has confirmed it; a second time changes nothing.

    `seen` is the total that was shown to the client. Raises NotFoundError, OfferNotOpenError and OfferChangedError.
    """
    row = _locked_offer(session, acting, offer_id)
    today = office.day(acting.at)
    found = queries.offer(session, acting.client, offer_id, today)
    if found.status is OfferStatus.ACCEPTED:
        return found
    if not found.open:
        raise OfferNotOpenError(offer_status=found.status.value)
    if seen is not None and seen != found.total:
        raise OfferChangedError
    row.accepted_at, row.accepted_channel = acting.at, acting.channel
    new = {"total": f"{found.total} {found.currency}", "channel": acting.channel}
    _move_offer(session, row, OfferStatus.ACCEPTED, acting.client.id, (acting.actor, acting.at), new)
    _tell_caseworker(session, row.case_id, office, acting.at)
    session.flush()
    return queries.offer(session, acting.client, offer_id, today)


def withdraw(session: Session, offer_id: int, actor: str, at: datetime) -> None:
    """The firm takes an offer back. Raises NotFoundError and StepNotAllowedError."""
    query = select(Offer, Case.client_id).join(Case, Case.id == Offer.case_id).where(Offer.id == offer_id)
    found = session.execute(query.with_for_update(of=Offer)).first()
    if found is None:
        raise NotFoundError
    _move_offer(session, found[0], OfferStatus.WITHDRAWN, found[1], (actor, at))


def expire_offers(session: Session, organisation: Organisation, at: datetime) -> int:
    """Write down which offers have run out; they count as expired before that, too. Gives how many there were."""
    today = at.astimezone(organisation.zone).date()
    query = select(Offer, Case.client_id).join(Case, Case.id == Offer.case_id).limit(queries.MOST)
    query = query.where(Offer.status == OfferStatus.SENT, Offer.valid_until < today)
    rows = list(session.execute(query.with_for_update(of=Offer, skip_locked=True)))
    for row, client_id in rows:
        _move_offer(session, row, OfferStatus.EXPIRED, client_id, ("system", at))
    return len(rows)


def held(session: Session, payment_id: int) -> Held | None:
    """The payment, locked, whoever's it is: for notices of providers and for staff; None if there is none."""
    query = select(Payment, Case.client_id).join(Case, Case.id == Payment.case_id).where(Payment.id == payment_id)
    locked = query.with_for_update(of=Payment).execution_options(populate_existing=True)
    found = session.execute(locked).first()
    return Held(found[0], found[1]) if found is not None else None


def settle(session: Session, payment: Held, office: Office, actor: str, at: datetime, method: str) -> None:
    """The payment is paid: its step, its event, its receipt. Raises StepNotAllowedError unless it is due."""
    payment.row.paid_on, payment.row.method = office.day(at), method
    _move_payment(session, payment, PaymentStatus.PAID, actor, at, {"method": method})
    receipts.issue_missing(session, office.organisation, at, actor, only=payment.row.id)


def refund(session: Session, payment: Held, office: Office, actor: str, at: datetime) -> None:
    """All of the payment went back: its step, its event, its credit note. Raises StepNotAllowedError unless paid."""
    payment.row.refunded_on = office.day(at)
    _move_payment(session, payment, PaymentStatus.REFUNDED, actor, at, {})
    receipts.issue_missing(session, office.organisation, at, actor, only=payment.row.id)


def _locked_offer(session: Session, acting: Acting, offer_id: int) -> Offer:
    query = select(Offer).join(Case, Case.id == Offer.case_id)
    own = query.where(Offer.id == offer_id, Case.client_id == acting.client.id)
    row = session.scalar(own.with_for_update(of=Offer).execution_options(populate_existing=True))
    if row is None:
        raise NotFoundError
    return row


def _move_offer(
    session: Session, row: Offer, to: OfferStatus, client_id: int, by: tuple[str, datetime],
    more: dict[str, str] | None = None,
) -> None:  # fmt: skip
    if to not in OFFER_STEPS.get(row.status, set()):
        raise StepNotAllowedError(old=row.status.value, new=to.value)
    old, row.status = row.status, to
    about = About("offer", row.id, row.case_id, client_id)
    told = {"number": row.number, "status": to.value, **(more or {})}
    record(session, by[1], by[0], f"offer.{to.value}", about, old={"status": old.value}, new=told)


def _move_payment(
    session: Session, payment: Held, to: PaymentStatus, actor: str, at: datetime, more: dict[str, str]
) -> None:
    row = payment.row
    if to not in PAYMENT_STEPS.get(row.status, set()):
        raise StepNotAllowedError(old=row.status.value, new=to.value)
    old, row.status = row.status, to
    told = {"number": row.number, "status": to.value, **more}
    record(session, at, actor, f"payment.{to.value}", payment.about, old={"status": old.value}, new=told)
    session.flush()


def _tell_caseworker(session: Session, case_id: int, office: Office, at: datetime) -> None:
    """A mail that says nothing but that there is something to see."""
    query = select(Staff).join(Case, Case.caseworker_id == Staff.id).where(Case.id == case_id)
    staff, firm = session.scalar(query), office.organisation
    spoken = [code for code in (staff.languages if staff else ()) if code in firm.languages]
    to = Mail(staff.email if staff else firm.emails.info, [*spoken, firm.default_language][0], "offer-accepted")
    send(session, office.texts, to, at, firm=firm.name, url=f"{office.outside_url}/staff/")
