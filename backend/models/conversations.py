"""Conversations, their transcript, the turns waiting in it, and deliveries to the outside."""

import enum
from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base, Word, opaque_id


class Author(enum.StrEnum):
    """Who wrote a message of a conversation. What the system says is for the assistant only and never shown."""

    CLIENT = "client"
    BOT = "bot"
    STAFF = "staff"
    SYSTEM = "system"


class Floor(enum.StrEnum):
    """Who answers now."""

    BOT = "bot"
    STAFF = "staff"


class TurnState(enum.StrEnum):
    """What became of a client's message."""

    WAITING = "waiting"
    DONE = "done"
    GIVEN_UP = "given_up"


class DeliveryState(enum.StrEnum):
    """How far a message to the outside has come; it only moves down this list."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"


class Conversation(Base):
    """One client, or stranger, on one channel. Who it is verified for stands here and nowhere else.

    `portal_session_id` is set while the verification came from a login on the portal, and ends with it.
    `waiting_for` is the form in which the assistant waits for an answer; at `silence_at` it has waited so long that it
    says something, and has done so `silences` times.
    """

    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("channel", "address"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=opaque_id)
    channel: Mapped[str] = mapped_column(String(20))
    address: Mapped[str] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(String(2))
    language_settled: Mapped[bool] = mapped_column(default=False)
    network_key: Mapped[str | None] = mapped_column(String(64))
    floor: Mapped[Floor] = mapped_column(Word(Floor), default=Floor.BOT)
    opened_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id", ondelete="SET NULL"), index=True)
    verified_until: Mapped[datetime | None]
    signed_out_at: Mapped[datetime | None]
    cleared_at: Mapped[datetime | None]
    next_turn_at: Mapped[datetime | None] = mapped_column(index=True)
    lease_owner: Mapped[str | None] = mapped_column(String(32))
    lease_until: Mapped[datetime | None]
    apologised_at: Mapped[datetime | None]
    portal_session_id: Mapped[int | None] = mapped_column(index=True)
    waiting_for: Mapped[str | None] = mapped_column(String(60))
    silence_at: Mapped[datetime | None] = mapped_column(index=True)
    silences: Mapped[int] = mapped_column(default=0, server_default="0")


class Message(Base):
    """One message of the transcript; a client's is also a turn.

    `private_for` is the client (its id, on purpose no foreign key: a deletion must not make it public) for whom the
    conversation was verified when it was said; nobody else sees it again.
    """

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("channel", "provider_id"),
        Index("ix_messages_turn", "conversation_id", "turn_state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(String(32), unique=True, default=opaque_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    channel: Mapped[str] = mapped_column(String(20))
    provider_id: Mapped[str | None] = mapped_column(String(200))
    author: Mapped[Author] = mapped_column(Word(Author))
    text: Mapped[str] = mapped_column(Text)
    payload: Mapped[str | None] = mapped_column(Text)
    buttons: Mapped[list[dict[str, str]]] = mapped_column(JSON, default=list)
    private_for: Mapped[int | None]
    sent_at: Mapped[datetime]
    turn_state: Mapped[TurnState | None] = mapped_column(Word(TurnState))
    attempts: Mapped[int] = mapped_column(default=0)
    answers_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"), index=True)


class Delivery(Base):
    """A message on its way out; `attachments` are small texts: name, media_type, text.

    A `sensitive` body (a code) is blanked as soon as it has been sent.
    """

    __tablename__ = "deliveries"

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="CASCADE"), index=True)
    channel: Mapped[str] = mapped_column(String(20))
    address: Mapped[str] = mapped_column(String(254), index=True)
    subject: Mapped[str | None] = mapped_column(String(300))
    body: Mapped[str | None] = mapped_column(Text)
    attachments: Mapped[list[dict[str, str]] | None]
    sensitive: Mapped[bool] = mapped_column(default=False)
    expires_at: Mapped[datetime | None]
    state: Mapped[DeliveryState] = mapped_column(Word(DeliveryState), default=DeliveryState.WAITING)
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime | None] = mapped_column(index=True)
    lease_until: Mapped[datetime | None]
    error: Mapped[str | None] = mapped_column(String(80))
    provider_id: Mapped[str | None] = mapped_column(String(200))
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
