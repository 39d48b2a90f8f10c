"""What has happened in a case, as the client may read it: those of its events that mean something to a client."""

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.cases.queries import in_language, owned
from backend.models.audit import Event
from backend.models.cases import ChecklistItem
from backend.models.people import Client


class What(enum.StrEnum):
    """What a line tells."""

    STATUS = "status"
    PAUSED = "paused"
    RESUMED = "resumed"
    CASEWORKER = "caseworker"
    EXPECTED = "expected"
    ITEM = "item"
    FILE = "file"
    MESSAGE = "message"
    OFFER = "offer"
    PAYMENT = "payment"


PLAIN = {
    "case.status": What.STATUS,
    "case.paused": What.PAUSED,
    "case.caseworker": What.CASEWORKER,
    "case.expected_by": What.EXPECTED,
    "file.uploaded": What.FILE,
    "message.sent": What.MESSAGE,
}
STEPS = {
    "checklist_item": (What.ITEM, ("pending", "uploaded", "approved", "rejected", "done", "undone")),
    "item": (What.ITEM, ("pending", "uploaded", "approved", "rejected", "done", "undone")),
    "offer": (What.OFFER, ("sent", "accepted", "expired", "withdrawn")),
    "payment": (What.PAYMENT, ("due", "paid", "refunded")),
}
"""Their events are called `<subject>.status`, as an import has it, or by the status itself."""
KINDS: dict[str, What] = {
    **PLAIN,
    **{f"{subject}.{step}": what for subject, (what, steps) in STEPS.items() for step in ("status", *steps)},
}
ITEMS = ("checklist_item", "item")


@dataclass(frozen=True)
class HistoryLine:
    """One thing that happened. `status`: what it became; `title`: of the item of the checklist; `on`: a date told.

    `subject_id` is the number of the row it is about (of the message, say).
    """

    id: int
    at: datetime
    what: What
    by: Literal["client", "firm"]
    status: str | None
    title: str | None
    on: date | None
    subject_id: int | None


@dataclass(frozen=True)
class History:
    """Some lines, the newest first; `next` is where to read on, None at the end."""

    items: tuple[HistoryLine, ...]
    next: int | None


def history(
    session: Session, client: Client, case_id: int, languages: Sequence[str], most: int, after: int | None = None
) -> History:
    """The newest `most` lines of the client's case, older than the line `after`; titles in the first of `languages`.

    Raises NotFoundError, the same for another client's case.
    """
    owned(session, client, case_id)
    query = select(Event).where(Event.case_id == case_id, Event.kind.in_(KINDS)).order_by(Event.id.desc())
    if after is not None:
        query = query.where(Event.id < after)
    rows = session.scalars(query.limit(most + 1)).all()
    titles = _titles(session, case_id, rows[:most], languages)
    items = tuple(_line(row, titles) for row in rows[:most])
    return History(items, items[-1].id if len(rows) > most else None)


def _titles(session: Session, case_id: int, rows: Iterable[Event], languages: Sequence[str]) -> dict[int, str]:
    ids = {int(row.subject_id) for row in rows if row.subject in ITEMS and row.subject_id.isdigit()}
    query = select(ChecklistItem.id, ChecklistItem.title).where(
        ChecklistItem.case_id == case_id, ChecklistItem.id.in_(ids)
    )
    return {row[0]: in_language(row[1], languages) for row in session.execute(query)}


def _line(row: Event, titles: dict[int, str]) -> HistoryLine:
    what, new = KINDS[row.kind], row.new or {}
    if what is What.PAUSED and not new.get("paused"):
        what = What.RESUMED
    number = int(row.subject_id) if row.subject_id.isdigit() else None
    return HistoryLine(
        id=row.id,
        at=row.at,
        what=what,
        by="client" if row.actor.startswith("client:") else "firm",
        status=_status(row.kind, new.get("status")),
        title=titles.get(number) if number is not None and row.subject in ITEMS else None,
        on=_date(new.get("expected_by")),
        subject_id=number,
    )


def _status(kind: str, said: object) -> str | None:
    """What the event says, else what it is called by."""
    subject, _, step = kind.partition(".")
    if isinstance(said, str):
        return said
    return step if subject in STEPS and step != "status" else None


def _date(said: object) -> date | None:
    return date.fromisoformat(said) if isinstance(said, str) else None
