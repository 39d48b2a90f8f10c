"""Writing an event, and reading the history of a case or of a client."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.models.audit import Event

SYSTEM = "system"


@dataclass(frozen=True)
class About:
    """What an event is about, and whose history it belongs to."""

    subject: str
    subject_id: int | str
    case_id: int | None = None
    client_id: int | None = None


@dataclass(frozen=True)
class Entry:
    """One line of a history. `actor` is `client:12`, `staff:3`, `import` or `system`."""

    id: int
    at: datetime
    actor: str
    kind: str
    old: Mapping[str, Any]
    new: Mapping[str, Any]


def record(
    session: Session,
    at: datetime,
    actor: str,
    kind: str,
    about: About,
    *,
    old: Mapping[str, Any] | None = None,
    new: Mapping[str, Any] | None = None,
) -> None:
    """Write one event in the caller's transaction. `kind` is `<subject>.<what>`; values are JSON's own kinds."""
    session.add(
        Event(
            at=at,
            actor=actor,
            kind=kind,
            subject=about.subject,
            subject_id=str(about.subject_id),
            case_id=about.case_id,
            client_id=about.client_id,
            old=dict(old) if old is not None else None,
            new=dict(new) if new is not None else None,
        )
    )


def of_case(session: Session, case_id: int, most: int, before: int | None = None) -> tuple[Entry, ...]:
    """The newest `most` events of a case (older than the event `before`); the caller has made sure whose case it is."""
    query = select(Event).where(Event.case_id == case_id).order_by(Event.id.desc()).limit(most)
    if before is not None:
        query = query.where(Event.id < before)
    return tuple(
        Entry(row.id, row.at, row.actor, row.kind, row.old or {}, row.new or {}) for row in session.scalars(query)
    )
