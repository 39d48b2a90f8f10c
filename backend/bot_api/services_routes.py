"""`/api/bot`: what the firm does and what it costs, for the assistant."""

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from backend.bot_api.deps import Caller, House
from backend.cases.facts import CaseType
from backend.core.offering import Price, Service, in_language

router = APIRouter()


class ServiceFact(BaseModel):
    """Something the firm does, in one language."""

    title: str
    text: str | None


class PriceFact(BaseModel):
    """What it costs: a decimal string in the currency's major unit; `from`: it can be more."""

    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)
    title: str
    amount: str
    currency: str
    from_: bool = Field(alias="from")
    text: str | None


class ServicesOut(BaseModel):
    """What is offered. Empty lists where the firm has not said; `instalments` None: it has not said either."""

    types: list[CaseType]
    services: list[ServiceFact]
    prices: list[PriceFact]
    instalments: bool | None
    free_consultation: bool


@router.get("/services")
def services(house: House, caller: Caller) -> ServicesOut:
    """What the firm offers, in the caller's language."""
    firm = house.organisation
    languages = (caller.language, firm.default_language, "en")
    return ServicesOut(
        types=[one for one in CaseType if one is not CaseType.OTHER],
        services=[_service(one, languages) for one in firm.services],
        prices=[_price(one, languages) for one in firm.prices],
        instalments=firm.instalments,
        free_consultation=firm.consultations is not None,
    )


def _service(one: Service, languages: tuple[str, ...]) -> ServiceFact:
    return ServiceFact(
        title=in_language(one.title, languages), text=in_language(one.text, languages) if one.text else None
    )


def _price(one: Price, languages: tuple[str, ...]) -> PriceFact:
    return PriceFact(
        title=in_language(one.title, languages),
        amount=f"{one.amount:.2f}",
        currency=one.currency,
        from_=one.from_,
        text=in_language(one.text, languages) if one.text else None,
    )
