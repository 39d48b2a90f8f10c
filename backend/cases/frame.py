"""What stands around every page of one case: its heading, who works on it, and the counts beside its tabs."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, ScalarSelect, Select, func, select
from sqlalchemy.orm import Session

from backend.cases.queries import FINISHED
from backend.core.errors import NotFoundError
from backend.models.cases import (
    Case,
    CaseFile,
    CaseMessage,
    CaseStatus,
    CaseType,
    ChecklistItem,
    Sender,
)
from backend.models.people import Client, Staff


@dataclass(frozen=True)
class Caseworker:
    """Whoever works on a case, and how to reach them."""

    name: str
    email: str
    phone: str | None


@dataclass(frozen=True)
class CaseFrame:
    """One case as the head of its pages shows it."""

    id: int
    number: str
    type: CaseType
    package: str | None
    status: CaseStatus
    paused: bool
    opened_on: date
    client_name: str
    caseworker: Caseworker | None
    checklist_total: int
    checklist_done: int
    files: int
    unread_messages: int

    @property
    def is_paused(self) -> bool:
        """Paused, and not closed since: only then does the pause mean anything."""
        return self.paused and self.status is not CaseStatus.CLOSED


def case_frame(session: Session, client: Client, case_id: int) -> CaseFrame:
    """The frame of one case of the client, in one query; raises NotFoundError, the same for another client's case."""
    query = (
        select(
            Case,
            Staff,
            _count(ChecklistItem.case_id == Case.id).label("total"),
            _count(ChecklistItem.case_id == Case.id, ChecklistItem.status.in_(FINISHED)).label("done"),
            _count(CaseFile.case_id == Case.id).label("files"),
            _unread().label("unread"),
        )
        .outerjoin(Staff, Staff.id == Case.caseworker_id)
        .where(Case.id == case_id, Case.client_id == client.id)
    )
    return _frame(session, client, query)


def _unread() -> ScalarSelect[int]:
    return _count(CaseMessage.case_id == Case.id, CaseMessage.sender == Sender.CASEWORKER, CaseMessage.read.is_(False))


def _count(*conditions: ColumnElement[bool]) -> ScalarSelect[int]:
    return select(func.count()).where(*conditions).correlate(Case).scalar_subquery()


def _frame(session: Session, client: Client, query: Select[Case, Staff, int, int, int, int]) -> CaseFrame:
    row = session.execute(query).first()
    if row is None:
        raise NotFoundError
    found, staff = row[0], row[1]
    return CaseFrame(
        id=found.id,
        number=found.number,
        type=found.type,
        package=found.package,
        status=found.status,
        paused=found.paused,
        opened_on=found.opened_on,
        client_name=client.name,
        caseworker=Caseworker(staff.name, staff.email, staff.phone) if staff is not None else None,
        checklist_total=row.total,
        checklist_done=row.done,
        files=row.files,
        unread_messages=row.unread,
    )
