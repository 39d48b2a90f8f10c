"""Taking down what the staff is asked for: kept once, told by mail, never too often."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.models.requests import RequestState, StaffRequest
from backend.models.verification import Attempt
from backend.notifications.mail import Mail, send
from backend.people.caseworkers import Running, running
from backend.requests.words import Asked, RequestKind, Wish, read
from backend.urgent.mails import NOTHING, Office
from backend.verification import attempts
from backend.verification.asking import Asking

__all__ = ["Office", "RequestKind", "Taken", "Wish", "take"]
SAME_WITHIN, DAY = timedelta(minutes=10), timedelta(days=1)
MOST_A_DAY, MOST_OF_A_NETWORK = 5, 60
REQUEST = "request"
Outcome = Literal["taken", "invalid", "too_many"]


@dataclass(frozen=True)
class Taken:
    """What became of it. `repeated`: the same words were taken a moment ago, and `id` is that request."""

    outcome: Outcome
    id: int | None = None
    wrong: dict[str, str] = field(default_factory=dict)
    repeated: bool = False


def take(session: Session, office: Office, asking: Asking, wish: Wish) -> Taken:
    """Keep a request and tell the firm, and the caseworker if there is one. The caller has checked who may erase."""
    asked = read(wish, asking.client, tuple(office.organisation.phones))
    if asked.wrong:
        return Taken("invalid", wrong=asked.wrong)
    same = _just_asked(session, asking, asked)
    if same is not None:
        return Taken("taken", same, repeated=True)
    if not _allowed(session, asking, asked.kind):
        return Taken("too_many")
    cases = running(session, asking.client, office.organisation)
    row = _row(asking, asked, cases[0] if cases else None)
    session.add(row)
    session.flush()
    about = About("staff_request", row.id, row.case_id, row.client_id)
    record(session, asking.at, asking.actor, "request.asked", about, new={"kind": row.kind, "channel": row.channel})
    _tell(session, office, row, cases)
    return Taken("taken", row.id)


def _row(asking: Asking, asked: Asked, case: Running | None) -> StaffRequest:
    return StaffRequest(
        kind=asked.kind, state=RequestState.OPEN, text=asked.text, phone=asked.phone, when_text=asked.when,
        name=asked.name, email=asked.email, client_id=asking.client_id, case_id=case.id if case else None,
        conversation_id=asking.conversation_id, channel=asking.channel, language=asking.language,
        created_at=asking.at,
    )  # fmt: skip


def _of(asking: Asking, kind: RequestKind, since: datetime) -> Select[StaffRequest]:
    return select(StaffRequest).where(
        StaffRequest.conversation_id == asking.conversation_id,
        StaffRequest.kind == kind,
        StaffRequest.created_at > since,
    )


def _just_asked(session: Session, asking: Asking, asked: Asked) -> int | None:
    query = _of(asking, asked.kind, asking.at - SAME_WITHIN).where(
        StaffRequest.client_id.is_not_distinct_from(asking.client_id)
    )
    said = (asked.text, asked.phone, asked.when)
    found = (row.id for row in session.scalars(query) if (row.text, row.phone, row.when_text) == said)
    return next(found, None)


def _allowed(session: Session, asking: Asking, kind: RequestKind) -> bool:
    """Whether one more is taken from this conversation and this network address; counts it if so."""
    query = select(func.count()).select_from(_of(asking, kind, asking.at - DAY).subquery())
    if (session.scalar(query) or 0) >= MOST_A_DAY:
        return False
    key = asking.network_key
    if key is None:
        return True
    if attempts.wait(session, key, REQUEST, MOST_OF_A_NETWORK, DAY, asking.at):
        return False
    session.add(Attempt(subject=key, kind=REQUEST, at=asking.at))
    return True


def _tell(session: Session, office: Office, row: StaffRequest, cases: tuple[Running, ...]) -> None:
    everybody: dict[str, str] = {office.organisation.emails.info: office.organisation.default_language}
    caseworker = next((case.caseworker for case in cases if case.caseworker is not None), None)
    if caseworker is not None:
        everybody.setdefault(caseworker.address, caseworker.language)
    for address, language in everybody.items():
        send(
            session,
            office.texts,
            Mail(address, language, "staff-request", sensitive=True),
            row.created_at,
            kind=row.kind.value,
            id=row.id,
            text=row.text or NOTHING,
            phone=row.phone or NOTHING,
            when=row.when_text or NOTHING,
            name=row.name or NOTHING,
            email=row.email or NOTHING,
            verified="yes" if row.client_id is not None else "no",
            cases=", ".join(case.number for case in cases) or NOTHING,
            channel=row.channel,
            speaks=office.speaks(language, row.language),
            moment=office.moment(row.created_at, language),
            firm=office.organisation.name,
            link=f"{office.address}/staff/",
        )
