"""How often one may try: counted per conversation, per claimed e-mail address and per network address."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from backend.models.verification import Attempt

WRONG, CLAIM, MAIL = "wrong", "claim", "mail"
DAY = timedelta(days=1)
MAILS_AN_HOUR = 20
"""Codes mailed to one address in an hour, none of them used: enough for a tired client, too few to flood."""


@dataclass(frozen=True)
class Subjects:
    """Keyed hashes of who is trying: the conversation, the e-mail address claimed, the network address."""

    conversation: str
    email: str | None
    network: str | None


@dataclass(frozen=True)
class Allowance:
    """The rules of the organisation file that count here."""

    max_attempts: int
    lockout: timedelta


def count(session: Session, subject: str, kind: str, since: datetime) -> int:
    """How many attempts of `kind` there were since a moment."""
    query = select(func.count(Attempt.id)).where(Attempt.subject == subject, Attempt.kind == kind, Attempt.at > since)
    return session.scalar(query) or 0


def record(session: Session, subjects: Subjects, kind: str, now: datetime) -> None:
    """Count one attempt against all three."""
    for subject in (subjects.conversation, subjects.email, subjects.network):
        if subject is not None:
            session.add(Attempt(subject=subject, kind=kind, at=now))
    session.flush()


def forgive(session: Session, subject: str, kind: str) -> None:
    """Forget the attempts of one kind: the person has shown to be the right one."""
    session.execute(delete(Attempt).where(Attempt.subject == subject, Attempt.kind == kind))


def locked_minutes(session: Session, subjects: Subjects, allowance: Allowance, now: datetime) -> int:
    """Whole minutes until one may try again; 0 when one may now."""
    limits = (
        (subjects.conversation, WRONG, allowance.max_attempts, allowance.lockout),
        (subjects.conversation, CLAIM, 4 * allowance.max_attempts, allowance.lockout),
        (subjects.email, WRONG, 2 * allowance.max_attempts, allowance.lockout),
        (subjects.email, WRONG, 6 * allowance.max_attempts, max(DAY, allowance.lockout)),
        (subjects.email, MAIL, MAILS_AN_HOUR, timedelta(hours=1)),
        (subjects.network, WRONG, 20 * allowance.max_attempts, allowance.lockout),
        (subjects.network, CLAIM, 60 * allowance.max_attempts, allowance.lockout),
    )
    waits = (wait(session, subject, kind, limit, window, now) for subject, kind, limit, window in limits if subject)
    return max(waits, default=0)


def left(session: Session, subjects: Subjects, allowance: Allowance, now: datetime) -> int:
    """How many wrong tries this conversation still has."""
    used = count(session, subjects.conversation, WRONG, now - allowance.lockout)
    return max(0, allowance.max_attempts - used)


def wait(session: Session, subject: str, kind: str, limit: int, window: timedelta, now: datetime) -> int:
    """The moment the `limit`-th newest attempt leaves the window, as whole minutes from now."""
    query = (
        select(Attempt.at)
        .where(Attempt.subject == subject, Attempt.kind == kind, Attempt.at > now - window)
        .order_by(Attempt.at.desc())
        .offset(limit - 1)
        .limit(1)
    )
    oldest = session.scalar(query)
    return 0 if oldest is None else max(1, math.ceil((oldest + window - now) / timedelta(minutes=1)))
