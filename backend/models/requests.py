"""What people ask the staff for: a call back, a complaint to be heard, a person, the erasure of their data."""

import enum
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base, Word


class RequestKind(enum.StrEnum):
    """What is asked for."""

    CALLBACK = "callback"
    COMPLAINT = "complaint"
    PERSON = "person"
    ERASURE = "erasure"


class RequestState(enum.StrEnum):
    """Whether somebody has seen to it."""

    OPEN = "open"
    DONE = "done"


class StaffRequest(Base):
    """One request to the staff, in the person's own words; `phone` in E.164, `when_text` when to call, as typed.

    `client_id` and `case_id` are set if the conversation was verified; `case_id` is the running case moved last.
    """

    __tablename__ = "staff_requests"
    __table_args__ = (Index("ix_staff_requests_asked", "conversation_id", "kind", "created_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[RequestKind] = mapped_column(Word(RequestKind))
    state: Mapped[RequestState] = mapped_column(Word(RequestState), default=RequestState.OPEN, index=True)
    text: Mapped[str | None] = mapped_column(Text)
    phone: Mapped[str | None] = mapped_column(String(20))
    when_text: Mapped[str | None] = mapped_column(Text)
    name: Mapped[str | None] = mapped_column(String(200))
    email: Mapped[str | None] = mapped_column(String(254))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id", ondelete="SET NULL"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id", ondelete="SET NULL"))
    conversation_id: Mapped[str | None] = mapped_column(ForeignKey("conversations.id", ondelete="SET NULL"))
    channel: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(2))
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    done_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="SET NULL"))
