"""`/api/bot`: what the firm holds about a client, and how long it keeps what, for the assistant."""

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict

from backend.bot_api.deps import Caller, House, Reading
from backend.privacy import export, links
from backend.verification.identity import require_client

router = APIRouter()


class Amounts(BaseModel):
    """How much there is."""

    model_config = ConfigDict(from_attributes=True)
    cases: int
    messages: int
    files: int
    payments: int
    conversations: int


class MyData(BaseModel):
    """A link to everything, good for `minutes`; and how long transcripts and the log are kept, in days."""

    url: str
    minutes: int
    what: Amounts
    chat_days: int
    audit_days: int


class RetentionOut(BaseModel):
    """How long transcripts and the audit log are kept, in days."""

    chat_days: int
    audit_days: int


@router.get("/my-data")
def my_data(house: House, caller: Caller, session: Reading) -> MyData:
    """How much the firm holds about the verified client, and a link to all of it."""
    now, rules = house.clock(), house.organisation.retention
    client = require_client(session, caller.conversation, now)
    signed = links.make(house.signer, client.id, caller.conversation, now)
    return MyData(
        url=f"{house.settings.outside_url}/portal/my-data/{signed}",
        minutes=links.MINUTES,
        what=Amounts.model_validate(export.amounts(session, client)),
        chat_days=rules.chat_days,
        audit_days=rules.audit_days,
    )


@router.get("/retention")
def retention(house: House) -> RetentionOut:
    """How long what is kept."""
    rules = house.organisation.retention
    return RetentionOut(chat_days=rules.chat_days, audit_days=rules.audit_days)
