"""Who calls, for which conversation, in which turn; one transaction a request."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, Header
from pydantic import BaseModel

from backend.conversations.operations import once
from backend.core.database import Transaction
from backend.core.errors import ServiceTokenError
from backend.core.signing import same
from backend.installation import Installation
from backend.web.deps import House, Reading, Writing

__all__ = ["Call", "Caller", "House", "Reading", "Writing", "answered_once", "call"]
B = TypeVar("B", bound=BaseModel)


@dataclass(frozen=True)
class Call:
    """One call of an action: the conversation it acts in, the turn, and the language to answer titles in."""

    conversation: str
    turn: str
    language: str


def call(
    house: House,
    conversation: Annotated[str, Header(alias="X-Conversation-Id", max_length=64)],
    turn: Annotated[str, Header(alias="X-Turn-Id", max_length=64)],
    language: Annotated[str, Header(alias="X-Language", max_length=10)] = "",
    authorization: Annotated[str, Header()] = "",
) -> Call:
    """The caller, once it has shown the service token. Raises ServiceTokenError."""
    if not same(authorization, f"Bearer {house.bot_api_token}"):
        raise ServiceTokenError
    return Call(conversation, turn, language)


Caller = Annotated[Call, Depends(call)]


def answered_once(
    session: Transaction,
    house: Installation,
    caller: Call,
    operation: str,
    kind: type[B],
    do: Callable[[], B],
) -> B:
    """Do an operation of a turn, or give the answer it got the first time."""
    answer = once(session, caller.turn, operation, house.clock(), lambda: do().model_dump(mode="json"))
    return kind.model_validate(answer)
