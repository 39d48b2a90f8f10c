"""Where clients log in, for every face, and by which way somebody comes there."""

from typing import Annotated

from fastapi import Depends, Request, Response

from backend.accounts.desk import Desk
from backend.accounts.tries import Door, browser_pass
from backend.installation import Installation
from backend.web.deps import wired
from backend.web.visitors import YEAR_SECONDS, Visitor, set_cookie

FAMILIAR_COOKIE = "familiar"


def desk(house: Annotated[Installation, Depends(wired)]) -> Desk:
    """The installation as logins see it."""
    return Desk(house.organisation, house.signer, house.texts, house.settings.outside_url)


def network(request: Request) -> str | None:
    """The network address that a request comes from."""
    return request.client.host if request.client else None


def door(request: Request, who: Visitor) -> Door:
    """By which way a visitor comes."""
    leaving = (who.session_id, who.client.id) if who.session_id is not None and who.client is not None else None
    return Door(network(request), request.cookies.get(FAMILIAR_COOKIE), leaving)


def remember(response: Response, house: Installation, at: Desk, email: str) -> None:
    """Have the browser say from now on that this client has logged in with it."""
    set_cookie(response, house, FAMILIAR_COOKIE, browser_pass(at, email), YEAR_SECONDS)


At = Annotated[Desk, Depends(desk)]
