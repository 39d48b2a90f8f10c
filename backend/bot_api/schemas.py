"""The bodies of `/api/bot`."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class _Fact(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class Claim(BaseModel):
    """What a client says of itself, as typed."""

    email: str = Field(max_length=400)
    phone: str = Field(max_length=100)


class Code(BaseModel):
    """A code as typed."""

    code: str = Field(max_length=100)


class IdentityFacts(_Fact):
    """Whether the conversation is verified, and if not, why."""

    verified: bool
    first_name: str | None
    reason: Literal["never", "expired", "signed_out"] | None
    level: Literal["code", "match"]
    pending: Literal["code"] | None


class VerificationAnswer(_Fact):
    """What became of a verification step."""

    outcome: Literal["code_sent", "verified", "no_match", "locked", "invalid", "wrong", "expired", "none", "too_soon"]
    invalid: list[Literal["email", "phone"]]
    attempts_left: int
    code_minutes: int
    retry_minutes: int
    retry_seconds: int
    first_name: str | None


class SignedOut(_Fact):
    """Whether there was anything to sign out of."""

    was_verified: bool


class Nothing(_Fact):
    """An empty answer."""


class CaseOut(_Fact):
    """One case; the fields are explained in docs/bot-api.md."""

    number: str
    type: str
    package: str | None
    status: str
    paused: bool
    pause_reason: str | None
    opened_on: date
    updated_on: date
    expected_by: date | None
    ball: str
    ball_since: date
    next_step: str
    pending: int
    rejected: int
    checklist_total: int
    checklist_done: int
    caseworker: str | None
    unread_messages: int
    overdue_payments: int
    usual_weeks_min: int | None
    usual_weeks_max: int | None


class CasesOut(_Fact):
    """The client's cases, the running ones first."""

    cases: list[CaseOut]


class ItemOut(_Fact):
    """One item of a checklist."""

    key: str
    title: str
    help: str | None
    status: str
    due_on: date | None
    overdue: bool
    rejected_reason: str | None


class ChecklistOut(_Fact):
    """The checklist of one case."""

    number: str
    total: int
    done: int
    items: list[ItemOut]


class Span(_Fact):
    """A window of a day, as HH:MM in the firm's time zone."""

    opens: str
    closes: str


class Day(_Fact):
    """A weekday (mon to sun) and its windows."""

    day: str
    windows: list[Span]


class HoursOut(_Fact):
    """The opening hours, seen from now."""

    open: bool
    minutes_left: int | None
    closes_at: datetime | None
    opens_at: datetime | None
    opens_today: bool
    opens_tomorrow: bool
    holiday_today: str | None
    timezone: str
    week: list[Day]


class Phone(_Fact):
    """A phone number of the firm, as the firm writes it."""

    country: str
    number: str


class OrganisationOut(_Fact):
    """How to reach the firm."""

    name: str
    phones: list[Phone]
    info_email: str
    urgent_email: str
    whatsapp: str | None
    portal_url: str
    languages: list[str]
    default_language: str
