"""Events: who changed or saw what, when, from what to what."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base


class Event(Base):
    """One entry of the audit log; a case's history is read from it.

    Not called `events`: that is the table of Rasa's tracker store, which may share the database.
    """

    __tablename__ = "audit_events"
    __table_args__ = (Index("ix_audit_events_about", "subject", "subject_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    actor: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(60))
    subject: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[str] = mapped_column(String(40))
    old: Mapped[dict[str, Any] | None]
    new: Mapped[dict[str, Any] | None]
