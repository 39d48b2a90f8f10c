"""The ticket with which the chat on a page of the portal learns who has logged in there."""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Header, Request
from fastapi.responses import JSONResponse

from backend.core import problems
from backend.installation import Installation
from backend.web.visitors import Anybody

router = APIRouter(prefix="/portal", include_in_schema=False)
NOT_KEPT = {"Cache-Control": "no-store"}


@router.post("/chat-login")
def chat_login(request: Request, who: Anybody, x_chat: Annotated[str, Header()] = "") -> JSONResponse:
    """`{"ticket": …}` for the client who has logged in, null for anybody else; only for a script of our own pages.

    The ticket goes into the answer and from there into a socket: no address and no log ever holds it.
    """
    if not x_chat or not _from_our_page(request, who.house):
        return JSONResponse(problems.body(403, "forbidden", {}), 403, media_type=problems.MEDIA_TYPE)
    if who.session_id is None:
        return JSONResponse({"ticket": None}, headers=NOT_KEPT)
    return JSONResponse({"ticket": who.house.chat_logins.ticket(who.session_id, who.secret)}, headers=NOT_KEPT)


def _from_our_page(request: Request, house: Installation) -> bool:
    """What the browser itself says of where the request comes from; older ones only name the origin."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    ours = urlsplit(house.settings.outside_url)
    return request.headers.get("Origin") == f"{ours.scheme}://{ours.netloc}"
