"""Booking, moving and cancelling a consultation. Of those who want the last seat, exactly one gets it."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.consultations import limits, slots
from backend.consultations.booking_facts import Booking, facts, row_by_token, row_of_client
from backend.consultations.desk import Asker, Desk, rules
from backend.consultations.details import Person
from backend.consultations.failures import OverError, SlotTakenError
from backend.consultations.mails import What, tell
from backend.consultations.slots import Slot
from backend.models.consultations import Consultation, ConsultationStatus

REPEATED = timedelta(hours=1)
"""A form sent again within this time, all of it the same, is the same booking."""


def book(session: Session, desk: Desk, asker: Asker, person: Person, starts_at: datetime) -> Booking:
    """Book the time for somebody; a client only if the asker is one, whatever e-mail address is given.

    Raises NotOfferedError, SlotTakenError, TooManyBookingsError.
    """
    most = rules(desk.organisation).at_once
    if not slots.within_reach(desk.organisation, asker.at, starts_at):
        raise SlotTakenError
    limits.wait_in_line(session, desk, asker, person.email)
    row = _same(session, asker, person, starts_at)
    if row is not None:
        return facts(desk, row, asker.at)
    limits.check_ahead(session, asker, person.email)
    limits.check(session, desk, asker, person.email)
    for _ in range(most + 1):
        slot = _free(session, desk, asker, starts_at)
        row = _new(asker, person, slot)
        if _seated(session, row):
            limits.spend(session, desk, asker, person.email)
            return _done(session, desk, asker, row, "booked", None)
    raise SlotTakenError


def move(session: Session, desk: Desk, asker: Asker, token: str, starts_at: datetime) -> Booking:
    """Move the consultation of a signed link to another free time.

    Raises NotFoundError, OverError, SlotTakenError, TooManyBookingsError.
    """
    return _moved(session, desk, asker, row_by_token(session, desk, token, lock=True), starts_at)


def move_own(session: Session, desk: Desk, asker: Asker, public_id: str, starts_at: datetime) -> Booking:
    """Move a consultation of the client who asks; raises the same, somebody else's is NotFoundError."""
    return _moved(session, desk, asker, _own(session, asker, public_id), starts_at)


def cancel(session: Session, desk: Desk, asker: Asker, token: str) -> Booking:
    """Cancel the consultation of a signed link; again is no harm. Raises NotFoundError, OverError once it began."""
    return _cancelled(session, desk, asker, row_by_token(session, desk, token, lock=True))


def cancel_own(session: Session, desk: Desk, asker: Asker, public_id: str) -> Booking:
    """Cancel a consultation of the client who asks; raises the same, somebody else's is NotFoundError."""
    return _cancelled(session, desk, asker, _own(session, asker, public_id))


def _own(session: Session, asker: Asker, public_id: str) -> Consultation:
    assert asker.client is not None  # noqa: S101 - the faces ask for clients only
    return row_of_client(session, asker.client, public_id)


def _moved(session: Session, desk: Desk, asker: Asker, row: Consultation, starts_at: datetime) -> Booking:
    most = rules(desk.organisation).at_once
    _check_changeable(row, asker.at)
    if row.starts_at == starts_at:
        return facts(desk, row, asker.at)
    limits.wait_in_line(session, desk, asker, row.email)
    limits.check(session, desk, asker, row.email)
    old = row.starts_at
    for _ in range(most + 1):
        slot = _free(session, desk, asker, starts_at)
        if _reseated(session, row, slot, asker.at):
            limits.spend(session, desk, asker, row.email)
            return _done(session, desk, asker, row, "moved", old)
    raise SlotTakenError


def _cancelled(session: Session, desk: Desk, asker: Asker, row: Consultation) -> Booking:
    if row.status is ConsultationStatus.CANCELLED:
        return facts(desk, row, asker.at)
    _check_changeable(row, asker.at)
    row.status, row.version, row.updated_at = ConsultationStatus.CANCELLED, row.version + 1, asker.at
    return _done(session, desk, asker, row, "cancelled", row.starts_at)


def _check_changeable(row: Consultation, now: datetime) -> None:
    if row.status is not ConsultationStatus.BOOKED or row.starts_at <= now:
        raise OverError


def _same(session: Session, asker: Asker, person: Person, starts_at: datetime) -> Consultation | None:
    """What the asker has booked with the very same form. An e-mail address alone must not show its booking."""
    query = select(Consultation).where(
        Consultation.starts_at == starts_at,
        Consultation.email == person.email,
        Consultation.status == ConsultationStatus.BOOKED,
        Consultation.created_at > asker.at - REPEATED,
        Consultation.client_id == (asker.client.id if asker.client is not None else None),
        Consultation.name == person.name,
        Consultation.phone == person.phone,
        Consultation.topic.is_not_distinct_from(person.topic),
    )
    return session.scalars(query.limit(1)).first()


def _free(session: Session, desk: Desk, asker: Asker, starts_at: datetime) -> Slot:
    slot = slots.at(session, desk.organisation, asker.at, starts_at)
    if slot is None:
        raise SlotTakenError
    return slot


def _new(asker: Asker, person: Person, slot: Slot) -> Consultation:
    return Consultation(
        client_id=asker.client.id if asker.client is not None else None,
        name=person.name,
        email=person.email,
        phone=person.phone,
        topic=person.topic,
        language=person.language,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        seat=slot.seats[0],
        status=ConsultationStatus.BOOKED,
        version=0,
        created_at=asker.at,
        updated_at=asker.at,
    )


def _seated(session: Session, row: Consultation) -> bool:
    """Whether the seat could be had; if not, somebody was faster, and the transaction is as it was before."""
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:
        return False
    return True


def _reseated(session: Session, row: Consultation, slot: Slot, now: datetime) -> bool:
    try:
        with session.begin_nested():
            row.starts_at, row.ends_at, row.seat = slot.starts_at, slot.ends_at, slot.seats[0]
            row.version, row.updated_at = row.version + 1, now
    except IntegrityError:
        return False
    return True


def _done(session: Session, desk: Desk, asker: Asker, row: Consultation, what: What, old: datetime | None) -> Booking:
    """Write down what was done and by which way in, and tell everybody."""
    about = About("consultation", row.id, client_id=row.client_id)
    before = {"starts_at": old.isoformat()} if old is not None else None
    after = {"starts_at": row.starts_at.isoformat(), "status": row.status.value, "channel": asker.channel}
    record(session, asker.at, asker.actor, f"consultation.{what}", about, old=before, new=after)
    booking = facts(desk, row, asker.at)
    tell(session, desk, booking, what)
    return booking
