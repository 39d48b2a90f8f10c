"""Urgent requests: taken down in full, kept until somebody says "I have it"."""

import enum
from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base, Word, opaque_id


class UrgentStatus(enum.StrEnum):
    """How far an urgent request has come."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    CLOSED = "closed"


class UrgentRequest(Base):
    """What is the matter, by when, where, and how the person is reached, in the person's own words.

    `reach` is empty where nothing was said: then the conversation is the only way. `channel` is that conversation's.
    """

    __tablename__ = "urgent_requests"

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(String(32), unique=True, default=opaque_id)
    conversation_id: Mapped[str | None] = mapped_column(ForeignKey("conversations.id", ondelete="SET NULL"), index=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id", ondelete="SET NULL"), index=True)
    language: Mapped[str] = mapped_column(String(2))
    what: Mapped[str] = mapped_column(Text)
    by_when: Mapped[str | None] = mapped_column(Text)
    where: Mapped[str | None] = mapped_column(Text)
    reach: Mapped[str] = mapped_column(Text)
    status: Mapped[UrgentStatus] = mapped_column(Word(UrgentStatus), default=UrgentStatus.OPEN)
    created_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None]
    acknowledged_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="SET NULL"))
    name: Mapped[str | None] = mapped_column(String(200))
    channel: Mapped[str | None] = mapped_column(String(20))


class UrgentAddition(Base):
    """What the person wrote about an urgent request afterwards."""

    __tablename__ = "urgent_additions"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("urgent_requests.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
