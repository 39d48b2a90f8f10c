"""REST: the firm, for everybody: how to reach it, and whether it is open now."""

from datetime import datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from backend.core.organisation import Language
from backend.hours import opening
from backend.web.deps import House

router = APIRouter(prefix="/api", tags=["organisation"])
MOMENTS = ["2026-03-05T12:00:00+01:00"]


class _Fact(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class PhoneOut(_Fact):
    """A phone number of the firm, as the firm writes it, and the country it is for."""

    country: str = Field(examples=["DK"])
    number: str = Field(examples=["+45 70 11 22 33"])


class SpanOut(_Fact):
    """A window of a day, as HH:MM in the firm's time zone."""

    opens: str = Field(examples=["10:00"])
    closes: str = Field(examples=["15:00"])


class DayOut(_Fact):
    """A weekday and its windows, holidays aside."""

    day: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    windows: list[SpanOut]


class HoursOut(_Fact):
    """The opening hours, seen from now; `holiday_today` is in the language asked for."""

    open: bool
    minutes_left: int | None = Field(description="While open: until it closes.", examples=[25])
    closes_at: datetime | None = Field(examples=MOMENTS)
    opens_at: datetime | None = Field(description="While closed: when it opens next.", examples=MOMENTS)
    holiday_today: str | None = Field(examples=["Good Friday"])
    timezone: str = Field(examples=["Europe/Copenhagen"])
    week: list[DayOut]


class FirmOut(_Fact):
    """The firm."""

    name: str = Field(examples=["Nordbro"])
    phones: list[PhoneOut]
    info_email: str = Field(examples=["info@nordbro.example"])
    urgent_email: str = Field(examples=["urgent@nordbro.example"])
    whatsapp: str | None = Field(examples=["+45 70 11 22 33"])
    languages: list[Language]
    default_language: Language
    hours: HoursOut


@router.get("/organisation")
def organisation(house: House, language: Annotated[Language | None, Query()] = None) -> FirmOut:
    """Tell how to reach the firm, and its opening hours as of now; needs no login."""
    firm = house.organisation
    facts = opening.now(firm, house.clock(), language or firm.default_language)
    return FirmOut(
        name=firm.name,
        phones=[PhoneOut(country=country, number=number) for country, number in firm.phones.items()],
        info_email=firm.emails.info,
        urgent_email=firm.urgent_email,
        whatsapp=firm.whatsapp,
        languages=list(firm.languages),
        default_language=firm.default_language,
        hours=HoursOut.model_validate(facts),
    )
