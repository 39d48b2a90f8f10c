"""REST: one's own details, wishes to have them changed, and consents."""

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field, StrictBool

from backend.accounts import consents, details
from backend.accounts.consents import Purpose
from backend.api.deps import Client, ClientInPerson
from backend.api.documented import failing
from backend.web.deps import House, Reading, Writing
from backend.web.visitors import Anybody

router = APIRouter(prefix="/api", tags=["account"])
LONGEST = 2_000


class _Out(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class ApplicantOut(_Out):
    """A person that the client's cases are for."""

    name: str = Field(examples=["Freja Sørensen"])
    relation: str = Field(examples=["daughter"])
    date_of_birth: date | None
    nationality: str | None


class ChangeOut(_Out):
    """A change that was asked for and that a caseworker has not made yet."""

    field: details.Field
    old: str | None = Field(examples=["+4539182464"])
    new: str = Field(examples=["+46701234567"])
    asked_at: datetime


class MeOut(_Out):
    """The client's own details as the firm has them, and the changes that were asked for."""

    name: str = Field(examples=["Anna Sørensen"])
    email: str = Field(examples=["anna@example.org"])
    phone: str = Field(examples=["+4539182464"])
    address: str | None
    date_of_birth: date | None
    language: str = Field(examples=["da"])
    applicants: list[ApplicantOut]
    changes: list[ChangeOut]
    csrf_token: str | None = Field(description="What a change by session carries as X-CSRF-Token; null for a token.")


class ChangeIn(BaseModel):
    """A detail and the value it should have: dates as ISO, phone numbers best with their country code."""

    model_config = ConfigDict(extra="forbid")
    field: details.Field
    value: str = Field(max_length=LONGEST, examples=["+46 70 123 45 67"])


class AskedOut(BaseModel):
    """The wish that stands now; null when asking for the present value has taken an earlier wish back."""

    change: ChangeOut | None


class ConsentOut(_Out):
    """Whether the client wants to hear of something; `at` is null while no answer was given, which counts as no."""

    channel: str = Field(examples=["email"])
    purpose: Purpose
    given: bool
    at: datetime | None


class ConsentsOut(BaseModel):
    """The answers for every purpose."""

    consents: list[ConsentOut]


class ConsentIn(BaseModel):
    """One answer."""

    model_config = ConfigDict(extra="forbid")
    purpose: Purpose
    given: StrictBool


class ConsentsIn(BaseModel):
    """The answers to keep; purposes that are left out stay as they are."""

    model_config = ConfigDict(extra="forbid")
    consents: Annotated[list[ConsentIn], Field(max_length=len(Purpose))]


@router.get("/me", summary="My details")
def read_me(acting: Client, who: Anybody, session: Reading) -> MeOut:
    """The caller's details, applicants and open wishes."""
    found = details.details(session, acting.client)
    return MeOut(
        name=found.name,
        email=found.email,
        phone=found.phone,
        address=found.address,
        date_of_birth=found.date_of_birth,
        language=found.language,
        applicants=[ApplicantOut.model_validate(one) for one in found.applicants],
        changes=[ChangeOut.model_validate(one) for one in found.wishes.values()],
        csrf_token=who.csrf if who.client is not None and who.client.id == acting.client.id else None,
    )


@router.post(
    "/me/changes",
    responses=failing((409, "detail_same"), (422, "detail_unusable")),
    summary="Ask for a change",
)
def ask_for_change(house: House, acting: ClientInPerson, session: Writing, body: ChangeIn) -> AskedOut:
    """Ask a caseworker to change a detail; the same field asked for again replaces the earlier wish.

    Not with a personal token: who holds one should not be able to move the account to another address.
    """
    asked = details.ask(session, acting, body.field, body.value, house.details_firm)
    return AskedOut(change=ChangeOut.model_validate(asked.wish) if asked.wish is not None else None)


@router.delete(
    "/me/changes/{field}",
    status_code=204,
    responses=failing((404, "not_found")),
    summary="Take a wish back",
)
def withdraw_change(acting: ClientInPerson, session: Writing, field: details.Field) -> Response:
    """Take the open wish for a detail back."""
    details.withdraw(session, acting, field)
    return Response(status_code=204)


@router.get("/me/consents", summary="My consents")
def read_consents(acting: Client, session: Reading) -> ConsentsOut:
    """What the caller wants to hear of by e-mail."""
    return _consents(consents.choices(session, acting.client))


@router.put("/me/consents", summary="Change my consents")
def keep_consents(acting: Client, session: Writing, body: ConsentsIn) -> ConsentsOut:
    """Keep answers; of a purpose that is named twice, the last."""
    consents.choose(session, acting, {one.purpose: one.given for one in body.consents})
    return _consents(consents.choices(session, acting.client))


def _consents(found: tuple[consents.Choice, ...]) -> ConsentsOut:
    return ConsentsOut(consents=[ConsentOut.model_validate(one) for one in found])
