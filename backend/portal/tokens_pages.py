"""The portal's pages: personal tokens, as a part of Login and security."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, StringConstraints

from backend.accounts import tokens
from backend.accounts.tokens import Lifetime, TokenFacts, TooManyTokensError
from backend.core.database import Transaction
from backend.web.deps import Id, Writing
from backend.web.forms import Sent
from backend.web.pages import go, page
from backend.web.visitors import Known, Visitor

router = APIRouter(prefix="/portal/security", include_in_schema=False)
SECURITY = "/portal/security"
WRONG, CONFLICT = 422, 409
LONGEST_NAME = 100


class TokenForm(BaseModel):
    """A token that is wished for."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_NAME)]
    days: Lifetime


def facts(who: Visitor, session: Transaction) -> dict[str, Any]:
    """What portal/tokens.html shows, with an empty form; moments are in the firm's time zone."""
    acting, zone = who.acting(), who.house.organisation.zone
    return {
        "tokens": [_in_zone(one, zone) for one in tokens.own(session, acting.client, acting.at)],
        "lifetimes": [int(one) for one in Lifetime],
        "most_tokens": tokens.MOST,
        "token_errors": {},
        "token_name": "",
    }


@router.get("/tokens")
def tokens_page(_who: Known) -> Response:
    """The list stands on Login and security."""
    return go(SECURITY)


@router.post("/tokens")
def make(request: Request, who: Known, session: Writing, sent: Sent) -> Response:
    """Make a token and show it, this once."""
    wish, wrong = sent.parse(TokenForm)
    if wish is None:
        return _again(request, who, session, sent, {name: f"tokens-wrong-{name}" for name in wrong}, WRONG)
    try:
        token, made = tokens.make(session, who.acting(), wish.name, wish.days)
    except TooManyTokensError:
        return _again(request, who, session, sent, {"": "tokens-too-many"}, CONFLICT)
    shown = _in_zone(made, who.house.organisation.zone)
    return page(request, who, "portal/token_made.html", token=token, made=shown)


@router.post("/tokens/{token_id}/revoke")
def revoke(who: Known, session: Writing, token_id: Id, _sent: Sent) -> Response:
    """End a token for good."""
    tokens.revoke(session, who.acting(), token_id)
    return go(SECURITY, "done-token-revoked")


def _again(
    request: Request, who: Visitor, session: Transaction, sent: Sent, errors: Mapping[str, str], status: int
) -> Response:
    shown = {**facts(who, session), "token_errors": errors, "token_name": sent.fields.get("name", "")}
    return page(request, who, "portal/token_again.html", status=status, **shown)


def _in_zone(token: TokenFacts, zone: ZoneInfo) -> TokenFacts:
    """The same, as the clocks of the firm show it."""
    made, ends = token.created_at.astimezone(zone), token.expires_at.astimezone(zone)
    return replace(token, created_at=made, expires_at=ends)
