"""The portal's pages behind a link of the chat: "continue as …", and places by name for those who log in first."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import RedirectResponse

from backend.accounts import chat_links, places, sessions
from backend.accounts.chat_links import Held
from backend.accounts.places import Place
from backend.web.deps import House, Reading, Writing
from backend.web.desks import At, door, remember
from backend.web.forms import Sent
from backend.web.pages import SEE_OTHER, go, page
from backend.web.visitors import SESSION_COOKIE, Anybody, Known, Visitor, drop_cookie, set_cookie

router = APIRouter(prefix="/portal", include_in_schema=False)
Token = Annotated[str, Path(max_length=chat_links.LONGEST)]
Named = Annotated[str | None, Query(max_length=100)]
OVER, OTHER, TOO_MANY = 404, 409, 429


@router.get("/enter/{token}")
def ask(request: Request, who: Anybody, session: Reading, token: Token) -> Response:
    """Whose link it is, and a button: previews of messengers look at this page, and nobody is logged in by looking."""
    held = chat_links.find(session, token, who.house.clock())
    if held is not None and who.client is not None and who.client.id == held.client.id:
        return RedirectResponse(held.path, SEE_OTHER)
    return _shown(request, who, held, token)


@router.post("/enter/{token}")
def enter(
    request: Request, who: Anybody, house: House, at: At, session: Writing, _sent: Sent, token: Token
) -> Response:
    """Log in and go on to the place. Whoever is logged in as somebody else is asked to log out first."""
    now = house.clock()
    if who.client is not None:
        held = chat_links.find(session, token, now)
        if held is None or held.client.id != who.client.id:
            return _shown(request, who, held, token)
        return RedirectResponse(held.path, SEE_OTHER)
    entered = chat_links.enter(session, at, door(request, who), token, now)
    if entered.held is None:
        return _shown(request, who, None, token, minutes=entered.minutes)
    answer = RedirectResponse(entered.held.path, SEE_OTHER)
    set_cookie(answer, house, SESSION_COOKIE, entered.token)
    remember(answer, house, at, entered.held.client.email)
    return answer


@router.post("/enter/{token}/leave")
def leave(who: Anybody, house: House, session: Writing, _sent: Sent, token: Token) -> Response:
    """Log the other client out, and ask anew."""
    if who.client is not None and who.session_id is not None:
        sessions.end(session, who.session_id, who.client.id, house.clock())
    answer = go(f"/portal/enter/{token}")
    drop_cookie(answer, house, SESSION_COOKIE)
    return answer


@router.get("/to/{place}")
def to_place(who: Known, session: Reading, place: Place, number: Named = None, item: Named = None) -> Response:
    """A place by its name and a case by its number, for whoever has logged in."""
    return RedirectResponse(places.own(session, who.acting().client, place, number, item), SEE_OTHER)


def _shown(request: Request, who: Visitor, held: Held | None, token: str, minutes: int = 0) -> Response:
    """The address of this page is a secret: it stays out of every Referer, and no chat stands on it."""
    other = held is not None and who.client is not None
    kind = "locked" if minutes else "over" if held is None else "other" if other else "ask"
    status = {"locked": TOO_MANY, "over": OVER, "other": OTHER, "ask": 200}[kind]
    name = held.first_name if held is not None else ""
    place = f"/portal/enter/{token}"
    shown = page(request, who, "portal/enter.html", status=status, kind=kind, name=name, place=place, minutes=minutes)
    shown.headers["Referrer-Policy"] = "no-referrer"
    if minutes:
        shown.headers["Retry-After"] = str(60 * minutes)
    return shown
