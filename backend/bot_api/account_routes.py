"""A new password by mail, for the assistant."""

from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field

from backend.accounts import resets
from backend.bot_api.deps import Caller, House, Writing, answered_once
from backend.verification import claims
from backend.verification.identity import conversation
from backend.web.desks import At

router = APIRouter()


class ResetIn(BaseModel):
    """An e-mail address as typed."""

    email: str = Field(max_length=400)


class ResetAnswer(BaseModel):
    """Always `asked` for what can be an address, known or not; `minutes` is how long a link works.

    `invalid`: that is no e-mail address · `locked`: too many from this chat, `retry_minutes` to wait.
    """

    outcome: Literal["asked", "invalid", "locked"]
    minutes: int = resets.MINUTES
    retry_minutes: int = 0


@router.post("/password-reset")
def ask_for_reset(house: House, caller: Caller, session: Writing, at: At, body: ResetIn) -> ResetAnswer:
    """Mail a link to a new password, if the address is a client's."""

    def do() -> ResetAnswer:
        row = conversation(session, caller.conversation)
        if claims.email(body.email) is None:
            return ResetAnswer(outcome="invalid")
        origin = resets.Asking(row.network_key, row.id)
        minutes = resets.ask(session, at, body.email, origin, row.language, house.clock())
        return ResetAnswer(outcome="locked" if minutes else "asked", retry_minutes=minutes)

    operation = f"reset:{house.signer.fingerprint('operation', body.email)[:32]}"
    return answered_once(session, house, caller, operation, ResetAnswer, do)
