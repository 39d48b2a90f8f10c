"""`/api/bot`: links to places of the portal, for the assistant."""

from fastapi import APIRouter
from pydantic import BaseModel, Field

from backend.accounts import chat_links, places
from backend.accounts.places import Place
from backend.bot_api.deps import Caller, House, Writing, answered_once
from backend.people.acting import Acting
from backend.verification.identity import conversation, identity
from backend.web.desks import At

router = APIRouter()


class Wanted(BaseModel):
    """Which place; the number of the case as people type it, and what of it (see docs/bot-api.md)."""

    place: Place
    number: str | None = Field(None, max_length=100)
    item: str | None = Field(None, max_length=100)


class PortalLink(BaseModel):
    """The address; `minutes` is how long a signed one holds."""

    url: str
    signed: bool
    minutes: int | None


@router.post("/portal-link")
def portal_link(house: House, caller: Caller, session: Writing, at: At, body: Wanted) -> PortalLink:
    """A link to a place: for the verified client one that logs in, for everybody else one that asks for the login."""

    def do() -> PortalLink:
        now, outside = house.clock(), house.settings.outside_url
        row = conversation(session, caller.conversation)
        client = identity(session, row, now).client
        if client is None:
            return PortalLink(
                url=f"{outside}{places.plain(body.place, body.number, body.item)}", signed=False, minutes=None
            )
        path = places.own(session, client, body.place, body.number, body.item)
        if body.place in places.ALWAYS_PLAIN or not chat_links.may_log_in(at, row):
            return PortalLink(url=f"{outside}{path}", signed=False, minutes=None)
        token = chat_links.make(session, Acting(client, now, row.channel, row.id), row, path)
        return PortalLink(url=f"{outside}/portal/enter/{token}", signed=True, minutes=chat_links.MINUTES)

    mark = house.signer.fingerprint("operation", body.model_dump_json())[:32]
    return answered_once(session, house, caller, f"portal-link:{mark}", PortalLink, do)
