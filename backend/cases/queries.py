"""Reading cases; every query takes the client whose rows it may show, and none grows with the rows it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy import case as when
from sqlalchemy.orm import Session

from backend.cases.facts import CaseFacts, Counts, whose_move
from backend.core.errors import NotFoundError
from backend.core.organisation import Organisation
from backend.models.cases import Case, CaseMessage, CaseStatus, ChecklistItem, ItemStatus, Sender
from backend.models.money import Payment, PaymentStatus
from backend.models.people import Client, Staff

FINISHED = (ItemStatus.APPROVED, ItemStatus.DONE)
ANY_LANGUAGE = "*"
NO_ITEMS = (0, 0, 0, 0, 0)
NONE = (0,)


@dataclass(frozen=True)
class ItemFacts:
    """One item of a checklist, its texts in one language."""

    key: str
    title: str
    help: str | None
    status: ItemStatus
    due_on: date | None
    overdue: bool
    rejected_reason: str | None


@dataclass(frozen=True)
class ChecklistFacts:
    """The checklist of one case; `done` counts what the firm approved and what was marked done."""

    number: str
    total: int
    done: int
    items: tuple[ItemFacts, ...]


def cases(session: Session, client: Client, organisation: Organisation, today: date) -> tuple[CaseFacts, ...]:
    """All cases of the client: running, then paused, then closed; within that the newest movement first."""
    query = select(Case, Staff.name).outerjoin(Staff, Staff.id == Case.caseworker_id).where(Case.client_id == client.id)
    rows = [(row[0], row[1]) for row in session.execute(query)]
    counts = _counts(session, [found.id for found, _ in rows], today)
    ordered = sorted(rows, key=lambda row: row[0].updated_on, reverse=True)
    ordered.sort(key=lambda row: (row[0].status is CaseStatus.CLOSED, row[0].paused))
    return tuple(_facts(found, name, counts[found.id], organisation) for found, name in ordered)


def case(session: Session, client: Client, number: str, organisation: Organisation, today: date) -> CaseFacts:
    """One case of the client; raises NotFoundError, the same for another client's case."""
    for facts in cases(session, client, organisation, today):
        if as_typed(facts.number) == as_typed(number):
            return facts
    raise NotFoundError


def checklist(session: Session, client: Client, number: str, languages: Sequence[str], today: date) -> ChecklistFacts:
    """The checklist of one case of the client, texts in the first of `languages` there is; raises NotFoundError."""
    own = session.scalars(select(Case).where(Case.client_id == client.id))
    found = next((one for one in own if as_typed(one.number) == as_typed(number)), None)
    if found is None:
        raise NotFoundError
    query = select(ChecklistItem).where(ChecklistItem.case_id == found.id).order_by(ChecklistItem.position)
    items = tuple(_item(item, languages, today) for item in session.scalars(query))
    done = sum(item.status in FINISHED for item in items)
    return ChecklistFacts(found.number, len(items), done, items)


def as_typed(number: str) -> str:
    """A case number as people type it: letters and digits count, case, spaces and dashes do not."""
    return "".join(character for character in number.casefold() if character.isalnum())


def _item(item: ChecklistItem, languages: Sequence[str], today: date) -> ItemFacts:
    open_still = item.status in {ItemStatus.PENDING, ItemStatus.REJECTED}
    return ItemFacts(
        item.key,
        in_language(item.title, languages),
        in_language(item.help, languages) if item.help else None,
        item.status,
        item.due_on,
        bool(open_still and item.due_on is not None and item.due_on < today),
        item.rejected_reason,
    )


def in_language(texts: dict[str, str], languages: Sequence[str]) -> str:
    """The text in the first language there is, else the one for any language, else whatever there is."""
    for language in (*languages, ANY_LANGUAGE):
        if language in texts:
            return texts[language]
    return next(iter(texts.values()), "")


def _counts(session: Session, ids: Sequence[int], today: date) -> dict[int, Counts]:
    items = _by_case(session, select(
        ChecklistItem.case_id,
        func.count(),
        _sum(ChecklistItem.status.in_(FINISHED)),
        _sum(ChecklistItem.status == ItemStatus.PENDING),
        _sum(ChecklistItem.status == ItemStatus.REJECTED),
        _sum(ChecklistItem.status == ItemStatus.UPLOADED),
    ).where(ChecklistItem.case_id.in_(ids)).group_by(ChecklistItem.case_id))  # fmt: skip
    unread = _by_case(session, select(CaseMessage.case_id, func.count()).where(
        CaseMessage.case_id.in_(ids), CaseMessage.sender == Sender.CASEWORKER, CaseMessage.read.is_(False)
    ).group_by(CaseMessage.case_id))  # fmt: skip
    overdue = _by_case(session, select(Payment.case_id, func.count()).where(
        Payment.case_id.in_(ids), Payment.status == PaymentStatus.DUE, Payment.due_on < today
    ).group_by(Payment.case_id))  # fmt: skip
    return {one: _counted(items.get(one, NO_ITEMS), unread.get(one, NONE), overdue.get(one, NONE)) for one in ids}


def _counted(items: tuple[int, ...], unread: tuple[int, ...], overdue: tuple[int, ...]) -> Counts:
    total, done, pending, rejected, uploaded = items
    return Counts(total, done, pending, rejected, uploaded, unread[0], overdue[0])


def _by_case(session: Session, query: Select[*tuple[Any, ...]]) -> dict[int, tuple[int, ...]]:
    return {row[0]: tuple(int(value) for value in row[1:]) for row in session.execute(query)}


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(when((condition, 1), else_=0))


def _facts(found: Case, caseworker: str | None, counts: Counts, organisation: Organisation) -> CaseFacts:
    ball, next_step = whose_move(found, counts)
    weeks = organisation.usual_weeks.get(found.type.value)
    return CaseFacts(
        number=found.number,
        type=found.type,
        package=found.package,
        status=found.status,
        paused=found.paused,
        pause_reason=found.pause_reason,
        opened_on=found.opened_on,
        updated_on=found.updated_on,
        expected_by=found.expected_by,
        ball=ball,
        ball_since=found.updated_on,
        next_step=next_step,
        pending=counts.pending,
        rejected=counts.rejected,
        checklist_total=counts.total,
        checklist_done=counts.done,
        caseworker=caseworker,
        unread_messages=counts.unread_messages,
        overdue_payments=counts.overdue_payments,
        usual_weeks_min=weeks.min if weeks else None,
        usual_weeks_max=weeks.max if weeks else None,
    )
