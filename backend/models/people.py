"""Clients, the applicants of their families, and staff."""

import enum
from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from backend.models.base import Base, Word


class Role(enum.StrEnum):
    """What a member of staff may do."""

    CASEWORKER = "caseworker"
    ON_CALL = "on_call"
    ADMIN = "admin"


class Client(Base):
    """A client of the firm; the e-mail address is the user name, kept in lower case."""

    __tablename__ = "clients"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(20), index=True)
    language: Mapped[str] = mapped_column(String(2))
    address: Mapped[str | None] = mapped_column(Text)
    date_of_birth: Mapped[date | None]
    password_hash: Mapped[str | None] = mapped_column(String(200))
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
