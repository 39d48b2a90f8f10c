"""Who works on the cases of a client, and in which language they read a mail."""

from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from backend.core.organisation import Organisation
from backend.models.cases import Case, CaseStatus
from backend.models.people import Client, Staff

MOST = 50


@dataclass(frozen=True)
class Mailbox:
    """Where a mail to the staff goes, and its language."""

    address: str
    language: str


@dataclass(frozen=True)
class Running:
    """A case that is not closed, and whoever works on it."""

    id: int
    number: str
    caseworker: Mailbox | None


def running(session: Session, client: Client | None, organisation: Organisation) -> tuple[Running, ...]:
    """The client's cases that are not closed, those that are not paused and moved last first; none for nobody."""
    if client is None:
        return ()
    return tuple(
        Running(row[0].id, row[0].number, _mailbox(row[1], organisation))
        for row in session.execute(_query(client).limit(MOST))
    )


def _query(client: Client) -> Select[Case, Staff | None]:
    return (
        select(Case, Staff)
        .outerjoin(Staff, Staff.id == Case.caseworker_id)
        .where(Case.client_id == client.id, Case.status != CaseStatus.CLOSED)
        .order_by(Case.paused, Case.updated_on.desc(), Case.id.desc())
    )


def _mailbox(staff: Staff | None, organisation: Organisation) -> Mailbox | None:
    if staff is None:
        return None
    spoken = [code for code in staff.languages if code in organisation.languages]
    return Mailbox(staff.email, spoken[0] if spoken else organisation.default_language)
