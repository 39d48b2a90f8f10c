"""The organisation file: the firm's name, languages, phones, hours, rota and rules, checked at start."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from backend.core import offering
from backend.core.offering import MOST, Price, Service

SPOKEN = ("da", "sv", "en", "fi", "ar")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WINDOW = re.compile(r"^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$")


class OrganisationError(Exception):
    """The organisation file cannot be used; the message says where and what."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Window(_Part):
    """A span of opening hours on one day, in the firm's time zone; `closes` is after `opens`."""

    opens: time
    closes: time

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        match = WINDOW.match(value.strip())
        if match is None:
            raise ValueError(f"{value!r} is not a window like 10:00-15:00")
        hours = [int(part) for part in match.groups()]
        if hours[2:] == [24, 0]:
            hours[2:] = [23, 59]
        try:
            return {"opens": time(hours[0], hours[1]), "closes": time(hours[2], hours[3])}
        except ValueError:
            raise ValueError(f"{value!r} is not a time of day") from None

    @model_validator(mode="after")
    def _in_order(self) -> "Window":
        if self.closes <= self.opens:
            raise ValueError("closes before it opens")
        return self


class OpeningHours(_Part):
    """The windows of each weekday; a day that is left out is closed."""

    mon: tuple[Window, ...] = ()
    tue: tuple[Window, ...] = ()
    wed: tuple[Window, ...] = ()
    thu: tuple[Window, ...] = ()
    fri: tuple[Window, ...] = ()
    sat: tuple[Window, ...] = ()
    sun: tuple[Window, ...] = ()

    @field_validator("*", mode="before")
    @classmethod
    def _closed_or_one(cls, value: Any) -> Any:
        if value is None or value == "closed":
            return ()
        return (value,) if isinstance(value, str) else value

    @field_validator("*")
    @classmethod
    def _sorted(cls, windows: tuple[Window, ...]) -> tuple[Window, ...]:
        ordered = tuple(sorted(windows, key=lambda window: window.opens))
        for earlier, later in pairwise(ordered):
            if later.opens < earlier.closes:
                raise ValueError("two windows overlap")
        return ordered

    def of(self, day: date) -> tuple[Window, ...]:
        """The windows of the weekday that `day` falls on."""
        windows: tuple[Window, ...] = getattr(self, WEEKDAYS[day.weekday()])
        return windows


class ExtraHoliday(_Part):
    """A day of the firm's own; `name` is shown to clients as it stands."""

    on: date
    name: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_date(cls, value: Any) -> Any:
        return value if isinstance(value, dict) else {"on": value}


class Holidays(_Part):
    """Public holidays of a country, and days of the firm's own; `closed` says whether the firm closes on them."""

    country: str | None = None
    subdivision: str | None = None
    extra: tuple[ExtraHoliday, ...] = ()
    closed: bool = True

    @field_validator("extra", mode="before")
    @classmethod
    def _none_is_empty(cls, value: Any) -> Any:
        return value or ()


class OnCall(_Part):
    """A turn of duty, in order of escalation; without dates it holds always."""

    staff: str
    from_: datetime | date | None = Field(None, alias="from")
    to: datetime | date | None = None


class Verification(_Part):
    """How clients prove who they are."""

    level: Literal["code", "match"] = "code"
    code_ttl_minutes: int = Field(10, ge=1, le=1440)
    session_minutes: int = Field(60, ge=1, le=60 * 24 * 30)
    max_attempts: int = Field(5, ge=1, le=100)
    lockout_minutes: int = Field(15, ge=1, le=60 * 24 * 7)


class Retention(_Part):
    """How long transcripts and the audit log are kept, in days."""

    chat_days: int = Field(365, ge=1)
    audit_days: int = Field(730, ge=1)


class Consultations(_Part):
    """When the free consultation can be booked; a day that is left out has none. Times are the firm's.

    Slots of `minutes` are offered in `windows` on open days from `notice_hours` to `days_ahead` from now, `at_once` of
    them at the same time.
    """

    windows: OpeningHours = OpeningHours()
    minutes: int = Field(30, ge=5, le=480)
    notice_hours: int = Field(24, ge=0, le=24 * 30)
    days_ahead: int = Field(28, ge=1, le=180)
    at_once: int = Field(1, ge=1, le=20)


class Bank(_Part):
    """Where a bank transfer goes."""

    name: str
    holder: str
    iban: str
    bic: str


class Invoicing(_Part):
    """What stands on a receipt: the firm's legal name and address, its VAT number, and the VAT within its prices."""

    legal_name: str
    address: str
    vat_number: str
    vat_percent: Decimal = Field(Decimal(25), ge=0, le=100, decimal_places=2)
    number_prefix: str = Field("", max_length=10)
    bank: Bank | None = None


class Portal(_Part):
    """Whether a login on the portal asks for a mailed code beside the password.

    `optional`: for clients who want it; `first_password`: also while the password is still the phone number.
    """

    login_code: Literal["never", "optional", "first_password", "always"] = "optional"


class Weeks(_Part):
    """A usual time, in weeks."""

    min: int = Field(ge=0)
    max: int = Field(ge=0)


class Emails(_Part):
    """The firm's addresses."""

    info: str
    urgent: str | None = None


Language = offering.Language


class Organisation(_Part):
    """The firm, as configured. The first language is the default one."""

    name: str = Field(min_length=1)
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("da", "sv", "en", "fi", "ar")
    timezone: str = "Europe/Copenhagen"
    phones: dict[str, str] = {}
    emails: Emails
    whatsapp: str | None = None
    opening_hours: OpeningHours = OpeningHours()
    holidays: Holidays = Holidays()
    on_call: tuple[OnCall, ...] = ()
    escalation_minutes: int = Field(10, ge=1)
    verification: Verification = Verification()
    retention: Retention = Retention()
    links: dict[str, str] = {}
    usual_weeks: dict[str, Weeks] = {}
    consultations: Consultations | None = None
    invoicing: Invoicing | None = None
    portal: Portal = Portal()
    services: Annotated[tuple[Service, ...], Field(max_length=MOST)] = ()
    prices: Annotated[tuple[Price, ...], Field(max_length=MOST)] = ()
    instalments: bool | None = None

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError(f"{value!r} is not a time zone like Europe/Copenhagen")
        return value

    @property
    def zone(self) -> ZoneInfo:
        """The firm's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def default_language(self) -> Language:
        """The language to fall back to."""
        return self.languages[0]

    @property
    def urgent_email(self) -> str:
        """Where urgent mail goes; the general address if there is none of its own."""
        return self.emails.urgent or self.emails.info


def load(path: Path) -> Organisation:
    """Read and check the organisation file; raises OrganisationError naming the key that is wrong."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return Organisation.model_validate(content)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise OrganisationError(f"{path}: cannot be read: {error}") from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise OrganisationError(f"{path}: {where}: {first['msg'].removeprefix('Value error, ')}") from None
