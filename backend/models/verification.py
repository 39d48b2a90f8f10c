"""Verification: codes that are out, what went wrong and from where, and operations already answered."""

import enum
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base, Word


class ChallengeState(enum.StrEnum):
    """What became of a code."""

    OPEN = "open"
    USED = "used"
    CLOSED = "closed"


class Challenge(Base):
    """A code that is out for a conversation; made alike whether or not the claim matched a client."""

    __tablename__ = "challenges"
    __table_args__ = (Index("ix_challenges_open", "conversation_id", "state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"))
    email_key: Mapped[str] = mapped_column(String(64))
    code_hash: Mapped[str] = mapped_column(String(64))
    state: Mapped[ChallengeState] = mapped_column(Word(ChallengeState), default=ChallengeState.OPEN)
    wrong: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class Attempt(Base):
    """Something that counts against a limit: `subject` is a keyed hash of who or what it counts for."""

    __tablename__ = "attempts"
    __table_args__ = (Index("ix_attempts_count", "subject", "kind", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(String(64))
    kind: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime] = mapped_column(index=True)


class BotOperation(Base):
    """What an operation of the assistant answered, so that a repeated turn does nothing twice."""

    __tablename__ = "bot_operations"

    turn_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    operation: Mapped[str] = mapped_column(String(80), primary_key=True)
    answer: Mapped[dict[str, Any]]
    at: Mapped[datetime] = mapped_column(index=True)
