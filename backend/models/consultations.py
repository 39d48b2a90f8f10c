"""Free consultations that were booked."""

import enum
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base, Word, opaque_id


class ConsultationStatus(enum.StrEnum):
    """Whether it takes place."""

    BOOKED = "booked"
    CANCELLED = "cancelled"


TAKEN = text("status = 'booked'")


class Consultation(Base):
    """One consultation, of a client or of somebody new. `seat` numbers those that run at the same time, from 0.

    `version` rises with every change: calendars tell by it which of two mails is the newer.
    """

    __tablename__ = "consultations"
    __table_args__ = (
        Index("uq_consultations_seat", "starts_at", "seat", unique=True, sqlite_where=TAKEN, postgresql_where=TAKEN),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(String(32), unique=True, default=opaque_id)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id", ondelete="SET NULL"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(254), index=True)
    phone: Mapped[str | None] = mapped_column(String(20))
    topic: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(2))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    seat: Mapped[int] = mapped_column(default=0)
    status: Mapped[ConsultationStatus] = mapped_column(Word(ConsultationStatus), default=ConsultationStatus.BOOKED)
    version: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
