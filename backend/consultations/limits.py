"""How many consultations one may book: nobody can fill the firm's calendar or somebody else's mailbox."""

from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backend.consultations.desk import PURPOSE, Asker, Desk
from backend.consultations.failures import TooManyBookingsError
from backend.models.consultations import Consultation, ConsultationStatus
from backend.verification import attempts
from backend.verification.attempts import Subjects

AHEAD = 3
"""Consultations that may lie ahead for one e-mail address."""
FROM_ONE_NETWORK, TO_ONE_ADDRESS = 10, 10
"""Bookings and moves an hour from a network address, and a day with one e-mail address."""
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def wait_in_line(session: Session, desk: Desk, asker: Asker, email: str) -> None:
    """Whoever else books from this network or with this address waits until this transaction has ended.

    SQLite lets in one writer at a time anyway.
    """
    if session.get_bind().dialect.name != "postgresql":
        return
    who = _subjects(desk, asker, email)
    for key in sorted(key for key in (who.conversation, who.network) if key):
        session.execute(select(func.pg_advisory_xact_lock(int(key[:15], 16))))


def check(session: Session, desk: Desk, asker: Asker, email: str) -> None:
    """Raise TooManyBookingsError when there were too many bookings and moves; nothing is counted yet."""
    who = _subjects(desk, asker, email)
    here = attempts.count(session, who.network, PURPOSE, asker.at - HOUR) if who.network else 0
    there = attempts.count(session, who.conversation, PURPOSE, asker.at - DAY)
    if here >= FROM_ONE_NETWORK or there >= TO_ONE_ADDRESS:
        raise TooManyBookingsError


def check_ahead(session: Session, asker: Asker, email: str) -> None:
    """Raise TooManyBookingsError when enough lie ahead for the address."""
    query = select(func.count(Consultation.id)).where(
        Consultation.email == email,
        Consultation.status == ConsultationStatus.BOOKED,
        Consultation.starts_at > asker.at,
    )
    if (session.scalar(query) or 0) >= AHEAD:
        raise TooManyBookingsError


def spend(session: Session, desk: Desk, asker: Asker, email: str) -> None:
    """Count a booking or a move."""
    attempts.record(session, _subjects(desk, asker, email), PURPOSE, asker.at)


def _subjects(desk: Desk, asker: Asker, email: str) -> Subjects:
    """The e-mail address booked with stands where a chat would."""
    return Subjects(desk.signer.fingerprint("attempt-consultation", email), None, asker.network_key)
