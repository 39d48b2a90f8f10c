"""The backend's answers as frozen records, field by field as docs/bot-api.md names them. Dates are ISO strings."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeVar

Json = Mapping[str, Any]
Record = TypeVar("Record")


@dataclass(frozen=True)
class Identity:
    """Who this conversation is verified for, if anybody."""

    verified: bool
    first_name: str | None
    reason: str | None
    level: str
    pending: str | None


@dataclass(frozen=True)
class ClaimAnswer:
    """What became of an e-mail address and a phone number."""

    outcome: str
    invalid: tuple[str, ...]
    attempts_left: int
    code_minutes: int
    retry_minutes: int
    first_name: str | None


@dataclass(frozen=True)
class CodeAnswer:
    """What became of a code."""

    outcome: str
    attempts_left: int
    retry_minutes: int
    first_name: str | None


@dataclass(frozen=True)
class ResendAnswer:
    """Whether another code is on its way."""

    outcome: str
    code_minutes: int
    retry_minutes: int
    retry_seconds: int


@dataclass(frozen=True)
class Case:
    """One case as its client may see it."""

    number: str
    type: str
    package: str | None
    status: str
    paused: bool
    pause_reason: str | None
    opened_on: str
    updated_on: str
    expected_by: str | None
    ball: str
    ball_since: str
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


@dataclass(frozen=True)
class ChecklistItem:
    """One document or task of a case's checklist."""

    key: str
    title: str
    help: str | None
    status: str
    due_on: str | None
    overdue: bool
    rejected_reason: str | None


@dataclass(frozen=True)
class Checklist:
    """The checklist of one case; `done` of `total` items are finished."""

    number: str
    total: int
    done: int
    items: tuple[ChecklistItem, ...]


@dataclass(frozen=True)
class Window:
    """One stretch of opening, "10:00" to "11:00", local time."""

    opens: str
    closes: str


@dataclass(frozen=True)
class Day:
    """The opening windows of one weekday, "mon" to "sun"."""

    day: str
    windows: tuple[Window, ...]


@dataclass(frozen=True)
class Hours:
    """The opening hours and how they stand now; date-times carry their offset."""

    open: bool
    minutes_left: int | None
    closes_at: str | None
    opens_at: str | None
    opens_today: bool
    opens_tomorrow: bool
    holiday_today: str | None
    timezone: str
    week: tuple[Day, ...]


@dataclass(frozen=True)
class Phone:
    """A phone number of the firm and the country it is in (ISO 3166)."""

    country: str
    number: str


@dataclass(frozen=True)
class Organisation:
    """How the firm is reached."""

    name: str
    phones: tuple[Phone, ...]
    info_email: str
    urgent_email: str
    whatsapp: str | None
    portal_url: str
    languages: tuple[str, ...]
    default_language: str


def record(kind: type[Record], data: Json, **made: object) -> Record:
    """Build `kind` from the fields of the same name in `data`, except those in `made`; KeyError when one is missing."""
    values = {field.name: made.get(field.name, data.get(field.name)) for field in fields(kind)}  # type: ignore[arg-type]
    missing = sorted(name for name in values if name not in made and name not in data)
    if missing:
        raise KeyError(*missing)
    return kind(**values)


def reading(kind: type[Record]) -> Callable[[Json], Record]:
    """A parser for a record without records in it."""
    return lambda data: record(kind, data)


def claim_answer(data: Json) -> ClaimAnswer:
    """Parse the answer to POST /verification."""
    return record(ClaimAnswer, data, invalid=tuple(data["invalid"]))


def case_list(data: Json) -> tuple[Case, ...]:
    """Parse GET /cases."""
    return _records(Case, data["cases"])


def checklist(data: Json) -> Checklist:
    """Parse GET /cases/{number}/checklist."""
    return record(Checklist, data, items=_records(ChecklistItem, data["items"]))


def hours(data: Json) -> Hours:
    """Parse GET /hours."""
    week = tuple(record(Day, day, windows=_records(Window, day["windows"])) for day in data["week"])
    return record(Hours, data, week=week)


def organisation(data: Json) -> Organisation:
    """Parse GET /organisation."""
    phones, languages = _records(Phone, data["phones"]), tuple(data["languages"])
    return record(Organisation, data, phones=phones, languages=languages)


def _records(kind: type[Record], rows: Sequence[Json]) -> tuple[Record, ...]:
    return tuple(record(kind, row) for row in rows)
