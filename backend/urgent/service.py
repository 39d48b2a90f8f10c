"""Taking down what cannot wait, and what is added to it. Every mail holds everything that is known."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.core.errors import DomainError, NotFoundError
from backend.hours import opening
from backend.models.urgent import UrgentAddition, UrgentRequest, UrgentStatus
from backend.models.verification import Attempt
from backend.urgent.mails import Office, tell
from backend.urgent.words import Cry
from backend.verification import attempts
from backend.verification.asking import Asking

__all__ = ["Office", "Taken", "TooManyUrgentError", "add", "take"]
SAME_WITHIN, HOUR = timedelta(minutes=10), timedelta(hours=1)
"""The same words so soon after are the same request."""
MOST_AN_HOUR = 5
"""New requests of one conversation; what comes then is added to the newest one, so that nothing is lost."""
MOST_MAILS = 20
"""Mails about what one conversation adds in an hour; more is kept without a mail."""
MOST_OF_A_NETWORK = 30
URGENT = "urgent"


class TooManyUrgentError(DomainError):
    """Too many urgent requests from one network address; `retry_minutes` to wait."""

    status = 429
    code = "too_many"


@dataclass(frozen=True)
class Taken:
    """The request's number, and whether the firm is open now."""

    id: int
    open: bool


def take(session: Session, office: Office, asking: Asking, cry: Cry) -> Taken:
    """Keep a request and send it on. Raises TooManyUrgentError."""
    same = _just_said(session, asking, cry)
    if same is not None:
        return _taken(office, asking, same)
    lately = _lately(session, asking)
    if len(lately) >= MOST_AN_HOUR:
        text = "\n".join(part for part in (cry.what, cry.by_when, cry.where, cry.reach) if part)
        return _add(session, office, asking, lately[0], text)
    _count_network(session, asking)
    row = UrgentRequest(
        conversation_id=asking.conversation_id, client_id=asking.client_id, language=asking.language, what=cry.what,
        by_when=cry.by_when, where=cry.where, reach=cry.reach or "", status=UrgentStatus.OPEN, created_at=asking.at,
        name=cry.name, channel=asking.channel,
    )  # fmt: skip
    session.add(row)
    session.flush()
    _note(session, asking, row, "urgent.asked")
    tell(session, office, asking, row, None)
    return _taken(office, asking, row)


def add(session: Session, office: Office, asking: Asking, request_id: int, text: str) -> Taken:
    """Add to a request of this conversation. Raises NotFoundError, the same for another conversation's."""
    row = session.get(UrgentRequest, request_id, with_for_update=True)
    if row is None or row.conversation_id != asking.conversation_id or _is_anothers(row, asking):
        raise NotFoundError
    return _add(session, office, asking, row, text)


def _add(session: Session, office: Office, asking: Asking, row: UrgentRequest, text: str) -> Taken:
    newest = select(UrgentAddition).where(UrgentAddition.request_id == row.id).order_by(UrgentAddition.id.desc())
    last = session.scalar(newest.limit(1))
    if last is not None and last.text == text and last.at > asking.at - SAME_WITHIN:
        return _taken(office, asking, row)
    told = _added_lately(session, asking) < MOST_MAILS
    session.add(UrgentAddition(request_id=row.id, text=text, at=asking.at))
    if row.status is UrgentStatus.CLOSED:
        row.status = UrgentStatus.OPEN
    session.flush()
    _note(session, asking, row, "urgent.added")
    if told:
        tell(session, office, asking, row, text)
    return _taken(office, asking, row)


def _taken(office: Office, asking: Asking, row: UrgentRequest) -> Taken:
    return Taken(row.id, opening.now(office.organisation, asking.at, "en").open)


def _is_anothers(row: UrgentRequest, asking: Asking) -> bool:
    """Whether somebody else sits at the same conversation by now: another client, or anybody after a sign-out."""
    cleared = asking.since is not None and asking.since >= row.created_at
    return cleared or (None not in (row.client_id, asking.client_id) and row.client_id != asking.client_id)


def _lately(session: Session, asking: Asking) -> list[UrgentRequest]:
    query = (
        select(UrgentRequest)
        .where(UrgentRequest.conversation_id == asking.conversation_id, UrgentRequest.created_at > asking.at - HOUR)
        .order_by(UrgentRequest.id.desc())
        .limit(MOST_AN_HOUR)
    )
    return [row for row in session.scalars(query) if not _is_anothers(row, asking)]


def _just_said(session: Session, asking: Asking, cry: Cry) -> UrgentRequest | None:
    said = (cry.what, cry.by_when, cry.reach or "")
    return next(
        (
            row
            for row in _lately(session, asking)
            if row.created_at > asking.at - SAME_WITHIN and (row.what, row.by_when, row.reach) == said
        ),
        None,
    )


def _added_lately(session: Session, asking: Asking) -> int:
    query = (
        select(func.count(UrgentAddition.id))
        .join(UrgentRequest, UrgentRequest.id == UrgentAddition.request_id)
        .where(UrgentRequest.conversation_id == asking.conversation_id, UrgentAddition.at > asking.at - HOUR)
    )
    return session.scalar(query) or 0


def _count_network(session: Session, asking: Asking) -> None:
    if asking.network_key is None:
        return
    minutes = attempts.wait(session, asking.network_key, URGENT, MOST_OF_A_NETWORK, HOUR, asking.at)
    if minutes:
        raise TooManyUrgentError(retry_minutes=minutes)
    session.add(Attempt(subject=asking.network_key, kind=URGENT, at=asking.at))


def _note(session: Session, asking: Asking, row: UrgentRequest, kind: str) -> None:
    about = About("urgent_request", row.id, client_id=row.client_id)
    record(session, asking.at, asking.actor, kind, about, new={"channel": asking.channel})
