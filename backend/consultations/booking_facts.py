"""A booked consultation as everybody else sees it, and the ways to find one."""

import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.consultations.desk import PURPOSE, Desk
from backend.core.errors import NotFoundError
from backend.models.consultations import Consultation, ConsultationStatus
from backend.people.acting import Client

__all__ = ["Booking", "ConsultationStatus", "by_token", "facts", "of_client", "row_by_token", "row_of_client"]
MOST = 20
"""Consultations of one client that are shown."""
AROUND = re.compile(r"^[^\w-]+|[^\w-]+$", re.ASCII)
"""What mail programs and people leave around a link: full stops, brackets, signs of direction."""


@dataclass(frozen=True)
class Booking:
    """One consultation. `id` cannot be guessed; `link` (and `token`, its end) opens it without a login.

    `version` rises with every change. `changeable`: neither cancelled nor begun.
    """

    id: str
    status: ConsultationStatus
    starts_at: datetime
    ends_at: datetime
    name: str
    email: str
    phone: str | None
    topic: str | None
    language: str
    version: int
    updated_at: datetime
    token: str
    link: str
    changeable: bool


def by_token(session: Session, desk: Desk, token: str, now: datetime) -> Booking:
    """The consultation of a signed link. Raises NotFoundError."""
    return facts(desk, row_by_token(session, desk, token), now)


def of_client(session: Session, desk: Desk, client: Client, now: datetime) -> tuple[Booking, ...]:
    """A client's consultations that lie ahead, the next one first."""
    query = (
        select(Consultation)
        .where(
            Consultation.client_id == client.id,
            Consultation.status == ConsultationStatus.BOOKED,
            Consultation.starts_at > now,
        )
        .order_by(Consultation.starts_at, Consultation.id)
        .limit(MOST)
    )
    return tuple(facts(desk, row, now) for row in session.scalars(query))


def row_by_token(session: Session, desk: Desk, token: str, *, lock: bool = False) -> Consultation:
    """The row of a signed link, locked for a change if asked for. Raises NotFoundError."""
    public_id = desk.signer.read(PURPOSE, AROUND.sub("", token))
    if public_id is None:
        raise NotFoundError
    return _row(session, public_id, lock=lock)


def row_of_client(session: Session, client: Client, public_id: str) -> Consultation:
    """The row of a client's own consultation, locked for a change. Raises NotFoundError, for others' as well."""
    row = _row(session, public_id, lock=True)
    if row.client_id != client.id:
        raise NotFoundError
    return row


def facts(desk: Desk, row: Consultation, now: datetime) -> Booking:
    """The row as facts."""
    token = desk.signer.sign(PURPOSE, row.public_id)
    return Booking(
        id=row.public_id,
        status=row.status,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        name=row.name,
        email=row.email,
        phone=row.phone,
        topic=row.topic,
        language=row.language,
        version=row.version,
        updated_at=row.updated_at,
        token=token,
        link=f"{desk.settings.outside_url}/portal/consultation/{token}",
        changeable=row.status is ConsultationStatus.BOOKED and row.starts_at > now,
    )


def _row(session: Session, public_id: str, *, lock: bool) -> Consultation:
    query = select(Consultation).where(Consultation.public_id == public_id)
    row = session.scalar(query.with_for_update() if lock else query)
    if row is None:
        raise NotFoundError
    return row
