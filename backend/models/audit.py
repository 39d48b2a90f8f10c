"""Events: who changed or saw what, when, from what to what."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base


class Event(Base):
    """One entry of the audit log; a case's history is read from it.

    `actor` is who did it: `client:12`, `staff:3`, `import` or `system`. `case_id` and `client_id` say whose history it
    belongs to (on purpose no foreign keys: the log outlives what it speaks of).
    Not called `events`: that is the table of Rasa's tracker store, which may share the database.
    """

    __tablename__ = "audit_events"
    __table_args__ = (
        Index("ix_audit_events_about", "subject", "subject_id"),
        Index("ix_audit_events_case", "case_id", "id"),
        Index("ix_audit_events_client", "client_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    actor: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(60))
    subject: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[str] = mapped_column(String(40))
    case_id: Mapped[int | None]
    client_id: Mapped[int | None]
    old: Mapped[dict[str, Any] | None]
    new: Mapped[dict[str, Any] | None]
