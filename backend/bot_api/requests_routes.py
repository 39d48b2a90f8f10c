"""`/api/bot`: what cannot wait, and what the staff is asked for, for the assistant."""

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict

from backend.bot_api.deps import Caller, House, Writing, answered_once
from backend.requests import service as requests
from backend.requests.service import Office, RequestKind, Wish
from backend.urgent import service as urgent
from backend.urgent.words import Cry, More
from backend.verification.asking import asking
from backend.verification.identity import require_client
from backend.web.deps import Id

router = APIRouter()


class _Fact(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class UrgentOut(_Fact):
    """The request's number, and whether the firm is open now."""

    id: int
    open: bool


class RequestOut(_Fact):
    """What became of it. `wrong` by field: missing, invalid, country_code."""

    outcome: requests.Outcome
    id: int | None
    wrong: dict[str, str]
    repeated: bool


@router.post("/urgent")
def urgent_request(house: House, caller: Caller, session: Writing, body: Cry) -> UrgentOut:
    """Take down what cannot wait."""

    def do() -> UrgentOut:
        who = asking(session, caller.conversation, house.clock())
        return UrgentOut.model_validate(urgent.take(session, _office(house), who, body))

    return answered_once(session, house, caller, _operation(house, "urgent", body.model_dump_json()), UrgentOut, do)


@router.post("/urgent/{request_id}/more")
def more(house: House, caller: Caller, session: Writing, request_id: Id, body: More) -> UrgentOut:
    """Add to an urgent request of this conversation."""

    def do() -> UrgentOut:
        who = asking(session, caller.conversation, house.clock())
        return UrgentOut.model_validate(urgent.add(session, _office(house), who, request_id, body.text))

    operation = _operation(house, "urgent-more", f"{request_id} {body.text}")
    return answered_once(session, house, caller, operation, UrgentOut, do)


@router.post("/requests")
def staff_request(house: House, caller: Caller, session: Writing, body: Wish) -> RequestOut:
    """Ask the staff for something; erasure only for a verified client."""
    if body.kind is RequestKind.ERASURE:
        require_client(session, caller.conversation, house.clock())

    def do() -> RequestOut:
        who = asking(session, caller.conversation, house.clock())
        return RequestOut.model_validate(requests.take(session, _office(house), who, body))

    return answered_once(session, house, caller, _operation(house, "request", body.model_dump_json()), RequestOut, do)


def _office(house: House) -> Office:
    return Office(house.organisation, house.texts, house.settings.outside_url)


def _operation(house: House, what: str, body: str) -> str:
    """The same words in the same turn are the same operation; what was said is not kept in its name."""
    return f"{what}:{house.signer.fingerprint('operation', body)[:32]}"
