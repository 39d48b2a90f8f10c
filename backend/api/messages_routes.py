"""REST: the messages of a case."""

from fastapi import APIRouter, Request, Response

from backend.api.case_schemas import DraftIn, HeadingOut, MessageOut
from backend.api.cases_routes import After, Limit
from backend.api.deps import Client
from backend.api.documented import UNCHANGED, USUAL, Page, failing, tagged
from backend.cases import inbox, messages
from backend.cases.notices import Notices
from backend.cases.queries import owned
from backend.web.deps import House, Id, Reading, Writing

router = APIRouter(prefix="/api/cases/{case_id}/messages", tags=["messages"])
LOGIN, MISSING, MANY = (401, "login_required"), (404, "not_found"), (429, "too_many_requests")


@router.get("", response_model=Page[HeadingOut], responses={**failing(LOGIN, MISSING), **UNCHANGED})
def case_messages(
    request: Request, acting: Client, session: Reading, case_id: Id, after: After = None, limit: Limit = USUAL
) -> Response:
    """The messages of a case, the newest first."""
    owned(session, acting.client, case_id)
    found = inbox.headings(session, acting.client, case_id, limit, after)
    items = [HeadingOut.model_validate(one) for one in found.items]
    return tagged(request, Page[HeadingOut](items=items, next=found.next))


@router.post("", status_code=201, responses=failing(LOGIN, MISSING, MANY))
def send_message(
    response: Response, acting: Client, house: House, session: Writing, case_id: Id, draft: DraftIn
) -> MessageOut:
    """Write to the caseworker; the same words again within two minutes are the same message."""
    notices = Notices(house.texts, house.organisation, house.settings.outside_url)
    message_id = messages.send_message(session, acting, notices, case_id, draft)
    response.headers["Location"] = f"/api/cases/{case_id}/messages/{message_id}"
    return MessageOut.model_validate(inbox.letter(session, acting.client, case_id, message_id))


@router.get("/{message_id}", responses=failing(LOGIN, MISSING))
def case_message(acting: Client, session: Reading, case_id: Id, message_id: Id) -> MessageOut:
    """One message; it stays unread until it is marked as read."""
    return MessageOut.model_validate(inbox.letter(session, acting.client, case_id, message_id))


@router.post("/{message_id}/read", responses=failing(LOGIN, MISSING))
def read_message(acting: Client, session: Writing, case_id: Id, message_id: Id) -> MessageOut:
    """Mark a message of the caseworker as read; done twice it is read all the same."""
    messages.mark_read(session, acting, case_id, message_id)
    session.flush()
    return MessageOut.model_validate(inbox.letter(session, acting.client, case_id, message_id))
