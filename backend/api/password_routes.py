"""Asking for a new password, for programs; the rest of it happens on the page behind the mailed link."""

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from backend.accounts import resets
from backend.api.documented import failing
from backend.core.errors import DomainError
from backend.web.deps import House, Writing
from backend.web.desks import At, network

router = APIRouter(prefix="/api", tags=["account"])


class TooManyError(DomainError):
    """Too many links were asked for from one network address."""

    status = 429
    code = "too_many_requests"


class ResetIn(BaseModel):
    """The e-mail address of a login."""

    email: str = Field(min_length=1, max_length=254, examples=["anna@example.org"])


class ResetOut(BaseModel):
    """How long the link works that is on its way if the address is a client's, in minutes."""

    minutes: int = Field(examples=[30])


@router.post("/password-resets", status_code=202, responses=failing())
def ask_for_reset(request: Request, house: House, at: At, session: Writing, body: ResetIn) -> ResetOut:
    """Mail a link to a new password, if the address is a client's; the answer is the same in any case."""
    origin = resets.Asking(network=at.network_key(network(request)))
    if minutes := resets.ask(session, at, body.email, origin, house.organisation.default_language, house.clock()):
        raise TooManyError(retry_after_seconds=60 * minutes)
    return ResetOut(minutes=resets.MINUTES)
