"""Clients, the applicants of their families, and staff."""

import enum
from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base, Word


class Role(enum.StrEnum):
    """What a member of staff may do."""

    CASEWORKER = "caseworker"
    ON_CALL = "on_call"
    ADMIN = "admin"


class Client(Base):
    """A client of the firm; the e-mail address is the user name, kept in lower case.

    `password_chosen` is False while the password is still the phone number given at sign-up; `login_code` says that
    the client wants a mailed code asked for at every login.
    """

    __tablename__ = "clients"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(20), index=True)
    language: Mapped[str] = mapped_column(String(2))
    address: Mapped[str | None] = mapped_column(Text)
    date_of_birth: Mapped[date | None]
    password_hash: Mapped[str | None] = mapped_column(String(200))
    password_chosen: Mapped[bool] = mapped_column(default=False, server_default=false())
    login_code: Mapped[bool] = mapped_column(default=False, server_default=false())
    created_at: Mapped[datetime]


class Applicant(Base):
    """A person a case is for: the client or somebody of the family."""

    __tablename__ = "applicants"

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    relation: Mapped[str] = mapped_column(String(100))
    date_of_birth: Mapped[date | None]
    nationality: Mapped[str | None] = mapped_column(String(100))


class Staff(Base):
    """A caseworker, somebody on call, or an administrator."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    role: Mapped[Role] = mapped_column(Word(Role))
    phone: Mapped[str | None] = mapped_column(String(20))
    password_hash: Mapped[str | None] = mapped_column(String(200))
    telegram: Mapped[str | None] = mapped_column(String(100))
    languages: Mapped[list[str]]
    created_at: Mapped[datetime]


class ChangeState(enum.StrEnum):
    """What became of a wish to change one's details."""

    REQUESTED = "requested"
    APPLIED = "applied"
    DECLINED = "declined"


class DetailChange(Base):
    """A client's wish to have a detail changed: never a silent overwrite. `field` is a column of `clients`."""

    __tablename__ = "detail_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"), index=True)
    field: Mapped[str] = mapped_column(String(40))
    old: Mapped[str | None] = mapped_column(Text)
    new: Mapped[str] = mapped_column(Text)
    state: Mapped[ChangeState] = mapped_column(Word(ChangeState), default=ChangeState.REQUESTED)
    channel: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]


class Consent(Base):
    """Whether a client wants to hear of a `purpose` on a `channel`; the newest answer stands, events tell the rest."""

    __tablename__ = "consents"
    __table_args__ = (UniqueConstraint("client_id", "channel", "purpose"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id", ondelete="CASCADE"))
    channel: Mapped[str] = mapped_column(String(20))
    purpose: Mapped[str] = mapped_column(String(40))
    given: Mapped[bool]
    at: Mapped[datetime]
