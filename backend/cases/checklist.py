"""The items of a case's checklist, and the steps each may take: a file comes, the firm looks, it is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.cases.queries import FINISHED, in_language, owned
from backend.core.errors import DomainError, InvalidError, NotFoundError
from backend.models.cases import Case, CaseFile, ChecklistItem, ItemStatus
from backend.people.acting import Acting, Client

MARKABLE = frozenset({ItemStatus.PENDING, ItemStatus.UPLOADED})
"""What a client may mark as done: what is rejected needs a new file or the caseworker's word."""
APPROVABLE = frozenset({ItemStatus.PENDING, ItemStatus.UPLOADED, ItemStatus.REJECTED, ItemStatus.DONE})
REJECTABLE = frozenset({ItemStatus.UPLOADED, ItemStatus.APPROVED, ItemStatus.DONE})
OPEN = frozenset({ItemStatus.PENDING, ItemStatus.REJECTED})
LONGEST_REASON = 2000


class WrongStepError(DomainError):
    """The item cannot take this step from where it is: `item_status`."""

    status = 409
    code = "wrong_step"

    def __init__(self, item_status: ItemStatus) -> None:
        super().__init__(item_status=item_status.value)
        self.item_status = item_status


@dataclass(frozen=True)
class Item:
    """One item as the client sees it, its texts in one language. `overdue`: it waits for the client, past its day."""

    id: int
    key: str
    title: str
    help: str | None
    status: ItemStatus
    due_on: date | None
    overdue: bool
    rejected_reason: str | None

    @property
    def can_mark_done(self) -> bool:
        """Whether the client may mark it as done now."""
        return self.status in MARKABLE

    @property
    def can_reopen(self) -> bool:
        """Whether the client may take the mark back."""
        return self.status is ItemStatus.DONE


@dataclass(frozen=True)
class Checklist:
    """The checklist of one case; `done` counts what the firm approved and what was marked done."""

    case_id: int
    total: int
    done: int
    items: tuple[Item, ...]


def of_case(session: Session, client: Client, case_id: int, languages: Sequence[str], today: date) -> Checklist:
    """The checklist of one case of the client; raises NotFoundError, the same for another client's case."""
    owned(session, client, case_id)
    query = select(ChecklistItem).where(ChecklistItem.case_id == case_id).order_by(ChecklistItem.position)
    items = tuple(seen(row, languages, today) for row in session.scalars(query))
    return Checklist(case_id, len(items), sum(one.status in FINISHED for one in items), items)


def item(session: Session, client: Client, case_id: int, item_id: int, languages: Sequence[str], today: date) -> Item:
    """One item of one case of the client; raises NotFoundError."""
    owned(session, client, case_id)
    query = select(ChecklistItem).where(ChecklistItem.id == item_id, ChecklistItem.case_id == case_id)
    found = session.scalar(query)
    if found is None:
        raise NotFoundError
    return seen(found, languages, today)


def seen(row: ChecklistItem, languages: Sequence[str], today: date) -> Item:
    """A row as the client sees it."""
    return Item(
        id=row.id,
        key=row.key,
        title=in_language(row.title, languages),
        help=in_language(row.help, languages) if row.help else None,
        status=row.status,
        due_on=row.due_on,
        overdue=row.status in OPEN and row.due_on is not None and row.due_on < today,
        rejected_reason=row.rejected_reason if row.status is ItemStatus.REJECTED else None,
    )


def mark_done(session: Session, acting: Acting, case_id: int, item_id: int, today: date) -> ItemStatus:
    """The client says that an item is done; twice is once. Raises NotFoundError, WrongStepError."""
    case, row = locked(session, acting.client, case_id, item_id)
    if row.status is ItemStatus.DONE:
        return row.status
    _require(row, MARKABLE)
    step(session, acting.at, acting.actor, case, row, ItemStatus.DONE, today)
    return row.status


def reopen(session: Session, acting: Acting, case_id: int, item_id: int, today: date) -> ItemStatus:
    """The client takes the mark back: the item waits for files, or for the firm if it has some.

    Raises NotFoundError, WrongStepError.
    """
    case, row = locked(session, acting.client, case_id, item_id)
    if row.status in MARKABLE:
        return row.status
    _require(row, frozenset({ItemStatus.DONE}))
    has_files = session.scalar(select(func.count()).where(CaseFile.checklist_item_id == row.id))
    new = ItemStatus.UPLOADED if has_files else ItemStatus.PENDING
    step(session, acting.at, acting.actor, case, row, new, today)
    return row.status


def approve(session: Session, at: datetime, actor: str, item_id: int, today: date) -> None:
    """The firm has looked and it is right. Raises NotFoundError, WrongStepError."""
    case, row = _locked_for_staff(session, item_id)
    _require(row, APPROVABLE)
    step(session, at, actor, case, row, ItemStatus.APPROVED, today)


def reject(session: Session, at: datetime, actor: str, item_id: int, reason: str, today: date) -> None:
    """The firm has looked and needs something else; `reason` is what the client reads. Raises InvalidError as well."""
    given = reason.strip()
    if not given or len(given) > LONGEST_REASON:
        raise InvalidError(field="reason")
    case, row = _locked_for_staff(session, item_id)
    _require(row, REJECTABLE)
    step(session, at, actor, case, row, ItemStatus.REJECTED, today, given)


def locked(session: Session, client: Client, case_id: int, item_id: int) -> tuple[Case, ChecklistItem]:
    """The client's case and its item, held until the transaction ends: the case first, always. NotFoundError."""
    case = locked_case(session, client, case_id)
    found = session.scalar(
        select(ChecklistItem)
        .where(ChecklistItem.id == item_id, ChecklistItem.case_id == case.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise NotFoundError
    return case, found


def locked_case(session: Session, client: Client, case_id: int) -> Case:
    """The client's case, held until the transaction ends; raises NotFoundError."""
    query = select(Case).where(Case.id == case_id, Case.client_id == client.id).with_for_update()
    found = session.scalar(query)
    if found is None:
        raise NotFoundError
    return found


def item_id_of(session: Session, case_id: int, key: str) -> int:
    """The id of an item by its key; the caller has made sure whose case it is. Raises NotFoundError."""
    found = session.scalar(select(ChecklistItem.id).where(ChecklistItem.case_id == case_id, ChecklistItem.key == key))
    if found is None:
        raise NotFoundError
    return found


def step(
    session: Session, at: datetime, actor: str, case: Case, row: ChecklistItem, new: ItemStatus, today: date,
    reason: str | None = None,
) -> None:  # fmt: skip
    """Move an item that is held, with its event; the case has moved today. The caller has checked that it may."""
    old = row.status
    row.status, row.rejected_reason = new, reason
    case.updated_on = max(case.updated_on, today)
    about = About("checklist_item", row.id, case.id, case.client_id)
    told = {"status": new.value, "item": row.key}
    record(session, at, actor, "checklist_item.status", about, old={"status": old.value}, new=told)


def _locked_for_staff(session: Session, item_id: int) -> tuple[Case, ChecklistItem]:
    case_id = session.scalar(select(ChecklistItem.case_id).where(ChecklistItem.id == item_id))
    case = session.scalar(select(Case).where(Case.id == case_id).with_for_update())
    row = session.scalar(
        select(ChecklistItem)
        .where(ChecklistItem.id == item_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if case is None or row is None:
        raise NotFoundError
    return case, row


def _require(row: ChecklistItem, allowed: frozenset[ItemStatus]) -> None:
    if row.status not in allowed:
        raise WrongStepError(row.status)
