"""The portal's pages behind a signed link of the chat: everything the firm holds about a client, to take away."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import StreamingResponse

from backend.core.database import Transaction
from backend.people.acting import Client
from backend.privacy import export, links
from backend.web.deps import House, Reading
from backend.web.files import SEALED
from backend.web.forms import Sent
from backend.web.pages import page
from backend.web.visitors import Anybody, LoginNeededError, Visitor

router = APIRouter(prefix="/portal", include_in_schema=False)
Signed = Annotated[str, Path(max_length=links.LONGEST)]
NOT_FOUND, GONE, TOO_MANY = 404, 410, 429


@router.get("/my-data/{signed}")
def ask(request: Request, who: Anybody, session: Reading, signed: Signed) -> Response:
    """A button: previews of messengers look at this page and get nothing."""
    found = _whose(who, session, signed)
    return _shown(request, who, signed, found if isinstance(found, int) else 200)


@router.post("/my-data/{signed}")
def download(request: Request, who: Anybody, house: House, signed: Signed, _sent: Sent) -> Response:
    """The archive."""
    now = house.clock()
    with house.database.write() as session:
        client = _whose(who, session, signed)
        if isinstance(client, int):
            return _shown(request, who, signed, client)
        if not export.allowed(session, client, now):
            return _shown(request, who, signed, TOO_MANY)
    with house.database.read() as session:
        office = export.Office(house.organisation, house.texts, house.documents.storage)
        archive = export.gather(session, office, client, now)
    headers = {
        "Content-Disposition": 'attachment; filename="my-data.zip"',
        "Content-Security-Policy": SEALED,
        "Cache-Control": "private, no-store",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    return StreamingResponse(export.stream(archive), media_type="application/zip", headers=headers)


def _whose(who: Visitor, session: Transaction, signed: str) -> Client | int:
    """Whose link it is, or the status to answer with. Raises LoginNeededError where a chat alone is not enough."""
    link = links.read(who.house.signer, signed)
    if link is None or (who.client is not None and who.client.id != link.client_id):
        return NOT_FOUND
    client = links.holder(session, link, who.house.clock())
    if client is None:
        return GONE
    if who.client is None and who.house.organisation.verification.level == "match":
        raise LoginNeededError
    return client


def _shown(request: Request, who: Visitor, signed: str, status: int) -> Response:
    """The address of this page is a secret: it stays out of every Referer, and no chat stands on it."""
    kind = {200: "ask", TOO_MANY: "many"}.get(status, "over")
    place = f"/portal/my-data/{signed}"
    shown = page(request, who, "portal/my_data.html", status=status, kind=kind, place=place, minutes=links.MINUTES)
    shown.headers["Referrer-Policy"] = "no-referrer"
    if status == TOO_MANY:
        shown.headers["Retry-After"] = "3600"
    return shown
