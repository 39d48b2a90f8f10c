"""Reading cases; every query takes the client whose rows it may show, and none grows with the rows it shows."""

import enum
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
MOST_CASES = 200


class Group(enum.StrEnum):
    """Under which heading a case stands in the list."""

    RUNNING = "running"
    PAUSED = "paused"
    CLOSED = "closed"


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


@dataclass(frozen=True)
class ListedCase:
    """A case with the id that its address holds."""

    id: int
    facts: CaseFacts

    @property
    def group(self) -> Group:
        """Running, paused or closed; a pause means nothing once a case is closed."""
        if self.facts.status is CaseStatus.CLOSED:
            return Group.CLOSED
        return Group.PAUSED if self.facts.paused else Group.RUNNING


def cases(session: Session, client: Client, organisation: Organisation, today: date) -> tuple[CaseFacts, ...]:
    """All cases of the client: running, then paused, then closed; within that the newest movement first."""
    return tuple(one.facts for one in listed(session, client, organisation, today))


def listed(session: Session, client: Client, organisation: Organisation, today: date) -> tuple[ListedCase, ...]:
    """The same with the ids; `MOST_CASES` at the most."""
    closed = when((Case.status == CaseStatus.CLOSED, 1), else_=0)
    paused = when((Case.paused, 1), else_=0)
    query = _with_caseworker(client).order_by(closed, paused, Case.updated_on.desc(), Case.id.desc()).limit(MOST_CASES)
    return _listed(session, query, organisation, today)


def by_id(session: Session, client: Client, case_id: int, organisation: Organisation, today: date) -> ListedCase:
    """The client's case of that id; raises NotFoundError, the same for another client's case."""
    found = _listed(session, _with_caseworker(client).where(Case.id == case_id), organisation, today)
    if not found:
        raise NotFoundError
    return found[0]


def _with_caseworker(client: Client) -> Select[Case, str]:
    query = select(Case, Staff.name).outerjoin(Staff, Staff.id == Case.caseworker_id)
    return query.where(Case.client_id == client.id)


def _listed(
    session: Session, query: Select[Case, str], organisation: Organisation, today: date
) -> tuple[ListedCase, ...]:
    rows = [(row[0], row[1]) for row in session.execute(query)]
    counts = _counts(session, [found.id for found, _ in rows], today)
    return tuple(ListedCase(found.id, _facts(found, name, counts[found.id], organisation)) for found, name in rows)


def case(session: Session, client: Client, number: str, organisation: Organisation, today: date) -> CaseFacts:
    """One case of the client; raises NotFoundError, the same for another client's case."""
    for facts in cases(session, client, organisation, today):
        if as_typed(facts.number) == as_typed(number):
            return facts
    raise NotFoundError


def checklist(session: Session, client: Client, number: str, languages: Sequence[str], today: date) -> ChecklistFacts:
    """The checklist of one case of the client, texts in the first of `languages` there is; raises NotFoundError."""
    found = owned_by_number(session, client, number)
    query = select(ChecklistItem).where(ChecklistItem.case_id == found.id).order_by(ChecklistItem.position)
    items = tuple(_item(item, languages, today) for item in session.scalars(query))
    done = sum(item.status in FINISHED for item in items)
    return ChecklistFacts(found.number, len(items), done, items)


def owned(session: Session, client: Client, case_id: int) -> Case:
    """The client's case of that id; raises NotFoundError, the same for another client's case."""
    found = session.scalar(select(Case).where(Case.id == case_id, Case.client_id == client.id))
    if found is None:
        raise NotFoundError
    return found


def owned_by_number(session: Session, client: Client, number: str) -> Case:
    """The client's case of that number, as people type it; raises NotFoundError, the same for another client's case."""
    own = session.scalars(select(Case).where(Case.client_id == client.id))
    found = next((one for one in own if as_typed(one.number) == as_typed(number)), None)
    if found is None:
        raise NotFoundError
    return found


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
    return {key: _counted(items.get(key, NO_ITEMS), unread.get(key, NONE), overdue.get(key, NONE)) for key in ids}


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
