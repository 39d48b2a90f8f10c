"""Who calls, for which conversation, in which turn; one transaction a request."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, Header, Request
from pydantic import BaseModel

from backend.conversations.operations import once
from backend.core.database import Transaction
from backend.core.errors import ServiceTokenError
from backend.core.signing import same
from backend.installation import Installation

B = TypeVar("B", bound=BaseModel)


@dataclass(frozen=True)
class Call:
    """One call of an action: the conversation it acts in, the turn, and the language to answer titles in."""

    conversation: str
    turn: str
    language: str


def wired(request: Request) -> Installation:
    """Everything this installation was built from."""
    found: Installation = request.app.state.house
    return found


def call(
    house: Annotated[Installation, Depends(wired)],
    conversation: Annotated[str, Header(alias="X-Conversation-Id", max_length=64)],
    turn: Annotated[str, Header(alias="X-Turn-Id", max_length=64)],
    language: Annotated[str, Header(alias="X-Language", max_length=10)] = "",
    authorization: Annotated[str, Header()] = "",
) -> Call:
    """The caller, once it has shown the service token. Raises ServiceTokenError."""
    if not same(authorization, f"Bearer {house.bot_api_token}"):
        raise ServiceTokenError
    return Call(conversation, turn, language)


def reading(house: Annotated[Installation, Depends(wired)]) -> Iterator[Transaction]:
    """A transaction that only reads."""
    with house.database.read() as session:
        yield session


def writing(house: Annotated[Installation, Depends(wired)]) -> Iterator[Transaction]:
    """A transaction that is committed before the answer goes out."""
    with house.database.write() as session:
        yield session


House = Annotated[Installation, Depends(wired)]
Caller = Annotated[Call, Depends(call)]
# scope="function": by default FastAPI runs what follows `yield` when the answer is out, and a failed commit says 200.
Reading = Annotated[Transaction, Depends(reading, scope="function")]
Writing = Annotated[Transaction, Depends(writing, scope="function")]


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
