"""`/api/bot`: the client's own details and wishes to have them changed, for the assistant."""

from datetime import date, datetime
from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from backend.accounts import details
from backend.accounts.details import Asked, SameDetailError, UnusableDetailError
from backend.bot_api.deps import Caller, House, Reading, Writing, answered_once
from backend.people.acting import Acting
from backend.verification.identity import conversation, require_client

router = APIRouter()
LONGEST = 2_000


class _Fact(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class ApplicantFacts(_Fact):
    """A person that the client's cases are for."""

    name: str
    relation: str
    date_of_birth: date | None
    nationality: str | None


class WishFacts(_Fact):
    """A change that was asked for and is not made yet."""

    field: details.Field
    old: str | None
    new: str
    asked_at: datetime


class DetailsFacts(_Fact):
    """The client's own details, and what the client wants changed."""

    name: str
    email: str
    phone: str
    address: str | None
    date_of_birth: date | None
    language: str
    applicants: list[ApplicantFacts]
    wishes: list[WishFacts]


class NewDetail(BaseModel):
    """A detail and its new value, as typed."""

    field: details.Field
    value: str = Field(max_length=LONGEST)


class ChangeAnswer(_Fact):
    """What became of asking. `withdrawn`: the present value was asked for, so an earlier wish is taken back.

    `reason` says why a value is unusable: missing, too_long, email, phone, date, future or characters.
    """

    outcome: Literal["asked", "withdrawn", "same", "unusable"]
    field: details.Field
    reason: str | None = None
    wish: WishFacts | None = None


@router.get("/details")
def read_details(house: House, caller: Caller, session: Reading) -> DetailsFacts:
    """The verified client's details."""
    found = details.details(session, require_client(session, caller.conversation, house.clock()))
    return DetailsFacts.model_validate(
        {**vars(found), "wishes": list(found.wishes.values()), "applicants": list(found.applicants)}
    )


@router.post("/details/changes")
def ask_for_change(house: House, caller: Caller, session: Writing, body: NewDetail) -> ChangeAnswer:
    """Ask a caseworker to change a detail of the verified client."""
    now = house.clock()
    client = require_client(session, caller.conversation, now)
    channel = conversation(session, caller.conversation).channel
    acting = Acting(client, now, channel, caller.conversation)

    def do() -> ChangeAnswer:
        try:
            asked = details.ask(session, acting, body.field, body.value, house.details_firm)
        except SameDetailError:
            return ChangeAnswer(outcome="same", field=body.field)
        except UnusableDetailError as error:
            return ChangeAnswer(outcome="unusable", field=body.field, reason=error.details["reason"])
        return _answer(body.field, asked)

    mark = house.signer.fingerprint("operation", body.value)[:32]
    return answered_once(session, house, caller, f"change:{body.field}:{mark}", ChangeAnswer, do)


def _answer(field: details.Field, asked: Asked) -> ChangeAnswer:
    if asked.wish is None:
        return ChangeAnswer(outcome="withdrawn", field=field)
    return ChangeAnswer(outcome="asked", field=field, wish=WishFacts.model_validate(asked.wish))
