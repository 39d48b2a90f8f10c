"""Cases with their checklist, files and messages."""

import enum
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base, Word


class CaseType(enum.StrEnum):
    """What a case is about."""

    EU_RESIDENCE = "eu_residence"
    FAMILY_REUNIFICATION = "family_reunification"
    WORK_PERMIT = "work_permit"
    PERSONAL_NUMBER = "personal_number"
    PERMANENT_RESIDENCE = "permanent_residence"
    CITIZENSHIP = "citizenship"
    RETURN_TO_DENMARK = "return_to_denmark"
    OTHER = "other"


class CaseStatus(enum.StrEnum):
    """How far a case has come."""

    OPENED = "opened"
    COLLECTING_DOCUMENTS = "collecting_documents"
    SUBMITTED = "submitted"
    AWAITING_AUTHORITY = "awaiting_authority"
    DECISION_POSITIVE = "decision_positive"
    DECISION_NEGATIVE = "decision_negative"
    CLOSED = "closed"


class ItemStatus(enum.StrEnum):
    """How far an item of the checklist has come."""

    PENDING = "pending"
    UPLOADED = "uploaded"
    APPROVED = "approved"
    REJECTED = "rejected"
    DONE = "done"


class Sender(enum.StrEnum):
    """Who wrote a message of a case."""

    CLIENT = "client"
    CASEWORKER = "caseworker"


class Case(Base):
    """One matter of one client before one authority; `number` is what the client knows it by."""

    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(40), unique=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"), index=True)
    caseworker_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    type: Mapped[CaseType] = mapped_column(Word(CaseType))
    package: Mapped[str | None] = mapped_column(String(200))
    status: Mapped[CaseStatus] = mapped_column(Word(CaseStatus))
    paused: Mapped[bool]
    pause_reason: Mapped[str | None] = mapped_column(Text)
    opened_on: Mapped[date]
    updated_on: Mapped[date]
    expected_by: Mapped[date | None]


class ChecklistItem(Base):
    """A document or a step the case needs; texts by language, or one text under the key `*`."""

    __tablename__ = "checklist_items"
    __table_args__ = (UniqueConstraint("case_id", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    position: Mapped[int]
    key: Mapped[str] = mapped_column(String(80))
    title: Mapped[dict[str, str]]
    help: Mapped[dict[str, str] | None]
    status: Mapped[ItemStatus] = mapped_column(Word(ItemStatus))
    due_on: Mapped[date | None]
    rejected_reason: Mapped[str | None] = mapped_column(Text)


class CaseFile(Base):
    """A file of a case; the content lies under its SHA-256 in the data folder.

    `media_type` was read from the content; `uploaded_by` is an actor as in the audit log; `scanned` is True when a
    virus scanner has passed it.
    """

    __tablename__ = "case_files"
    __table_args__ = (
        UniqueConstraint("case_id", "name", "sha256"),
        Index("ix_case_files_item", "checklist_item_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    checklist_item_id: Mapped[int | None] = mapped_column(ForeignKey("checklist_items.id", ondelete="SET NULL"))
    name: Mapped[str] = mapped_column(String(255))
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    media_type: Mapped[str] = mapped_column(String(100), server_default="application/octet-stream")
    uploaded_by: Mapped[str] = mapped_column(String(40), server_default="import")
    scanned: Mapped[bool] = mapped_column(default=False, server_default=false())
    uploaded_at: Mapped[datetime]


class CaseMessage(Base):
    """A message between client and caseworker about a case.

    `channel` and `conversation_id` say where the client wrote it.
    """

    __tablename__ = "case_messages"
    __table_args__ = (Index("ix_case_messages_newest", "case_id", "sent_at", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    sender: Mapped[Sender] = mapped_column(Word(Sender))
    subject: Mapped[str] = mapped_column(String(300))
    body: Mapped[str] = mapped_column(Text)
    sent_at: Mapped[datetime]
    read: Mapped[bool]
    channel: Mapped[str | None] = mapped_column(String(20))
    conversation_id: Mapped[str | None] = mapped_column(String(32))
