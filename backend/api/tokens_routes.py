"""REST: the client's personal tokens. Only the client in person makes and ends them, never a program with a token."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Response, status
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from backend.accounts import tokens
from backend.accounts.tokens import Lifetime
from backend.api.deps import ClientInPerson
from backend.api.documented import failing
from backend.web.deps import Id, Reading, Writing

LONGEST_NAME = 100
router = APIRouter(prefix="/api", tags=["tokens"])


class TokenIn(BaseModel):
    """A token that is wished for: a name to tell it apart by, and how many days it is to last."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_NAME)] = Field(
        examples=["My calendar"]
    )
    days: Lifetime = Field(examples=[Lifetime.QUARTER])


class TokenOut(BaseModel):
    """A token that holds; `hint` is how it begins."""

    model_config = ConfigDict(from_attributes=True)

    id: int = Field(examples=[7])
    name: str = Field(examples=["My calendar"])
    hint: str = Field(examples=["pat_Zx3v"])
    created_at: datetime = Field(examples=["2026-03-05T10:30:00Z"])
    expires_at: datetime = Field(examples=["2026-06-03T10:30:00Z"])
    used_at: datetime | None = Field(examples=["2026-03-06T08:00:00Z"])


class NewTokenOut(TokenOut):
    """A token that was made, with its text, which is never told again."""

    token: str = Field(examples=["pat_Zx3vQ0kTzL8yX2mJmQ5yVbq1mJc0d9rN7sHfWgEaBuU"])


class TokensOut(BaseModel):
    """The client's tokens that hold, the newest first."""

    items: list[TokenOut] = Field(max_length=tokens.MOST)


@router.get("/tokens")
def all_tokens(acting: ClientInPerson, session: Reading) -> TokensOut:
    """List one's personal tokens."""
    found = tokens.own(session, acting.client, acting.at)
    return TokensOut(items=[TokenOut.model_validate(one) for one in found])


@router.post("/tokens", status_code=status.HTTP_201_CREATED, responses=failing((409, "too_many_tokens")))
def make_token(acting: ClientInPerson, session: Writing, wish: TokenIn) -> NewTokenOut:
    """Make a personal token. Its text is in this answer and nowhere else."""
    token, facts = tokens.make(session, acting, wish.name, wish.days)
    return NewTokenOut(token=token, **TokenOut.model_validate(facts).model_dump())


@router.delete("/tokens/{token_id}", status_code=status.HTTP_204_NO_CONTENT)
def revoke_token(acting: ClientInPerson, session: Writing, token_id: Id) -> Response:
    """End a personal token for good."""
    tokens.revoke(session, acting, token_id)
    return Response(status_code=status.HTTP_204_NO_CONTENT)
