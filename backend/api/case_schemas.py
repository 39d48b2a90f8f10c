"""The bodies of the API about cases and their messages."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from backend.cases.facts import Ball, CaseStatus, CaseType, NextStep
from backend.cases.history import What
from backend.cases.inbox import Sender
from backend.cases.queries import ListedCase
from backend.cases.wording import Draft

CASE: dict[str, Any] = {
    "id": 12, "number": "G2S-2026-0142", "type": "eu_residence", "package": "Family to Sweden",
    "status": "collecting_documents", "paused": False, "pause_reason": None, "opened_on": "2026-09-14",
    "updated_on": "2026-11-16", "expected_by": "2027-02-15", "ball": "client", "ball_since": "2026-11-16",
    "next_step": "send_documents", "pending": 1, "rejected": 1, "checklist_total": 9, "checklist_done": 7,
    "caseworker": "Maria Lindqvist", "unread_messages": 1, "overdue_payments": 0, "usual_weeks_min": 4,
    "usual_weeks_max": 16,
}  # fmt: skip


LETTER: dict[str, Any] = {
    "subject": "A question about the interview",
    "body": "Hello, may my husband come along to the interview?",
}


class _Fact(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class CaseOut(_Fact):
    """A case: how far it is, who has the ball since when, what is next. Weeks are the usual time of its type."""

    model_config = ConfigDict(from_attributes=True, json_schema_extra={"example": CASE})
    id: int
    number: str
    type: CaseType
    package: str | None
    status: CaseStatus
    paused: bool
    pause_reason: str | None
    opened_on: date
    updated_on: date
    expected_by: date | None
    ball: Ball
    ball_since: date
    next_step: NextStep
    pending: int
    rejected: int
    checklist_total: int
    checklist_done: int
    caseworker: str | None
    unread_messages: int
    overdue_payments: int
    usual_weeks_min: int | None
    usual_weeks_max: int | None

    @classmethod
    def of(cls, one: ListedCase) -> "CaseOut":
        """A case as the services give it."""
        return cls(id=one.id, **asdict(one.facts))


class CasesOut(_Fact):
    """All cases: running, then paused, then closed; the newest movement first."""

    items: list[CaseOut]


class HistoryOut(_Fact):
    """One thing that happened. `status` is what it became, `title` the item's, `on` a date that was told."""

    id: int = Field(examples=[981])
    at: datetime
    what: What
    by: Literal["client", "firm"]
    status: str | None = Field(examples=["submitted"])
    title: str | None = Field(examples=[None])
    on: date | None
    subject_id: int | None = Field(examples=[12], description="The number of the row it is about.")


class DraftIn(Draft):
    """A message to be. Control characters are taken out; a subject is one line."""

    model_config = ConfigDict(json_schema_extra={"example": LETTER})


class HeadingOut(_Fact):
    """One message of the list; `excerpt` is how it begins."""

    id: int = Field(examples=[77])
    sender: Sender
    subject: str = Field(examples=["A question about the interview"])
    excerpt: str = Field(examples=["Hello, may my husband come along to the interview?"])
    sent_at: datetime
    unread: bool = Field(description="From the caseworker, and not opened yet.")


class MessageOut(_Fact):
    """One message in full. `channel` is where the client wrote it."""

    id: int = Field(examples=[77])
    case_id: int = Field(examples=[12])
    sender: Sender
    subject: str = Field(examples=["A question about the interview"])
    body: str = Field(examples=["Hello, may my husband come along to the interview?"])
    sent_at: datetime
    unread: bool = Field(description="From the caseworker, and not opened yet.")
    channel: str | None = Field(examples=["portal"])
