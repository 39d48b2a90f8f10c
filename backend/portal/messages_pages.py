"""The portal's pages: the messages of a case, one of them, and a new one."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, Field

from backend.cases import inbox, messages, people, queries
from backend.cases.frame import case_frame
from backend.cases.inbox import Letter
from backend.cases.notices import Notices
from backend.cases.wording import LONGEST_BODY, LONGEST_SUBJECT, Draft
from backend.core.database import Transaction
from backend.installation import Installation
from backend.portal.cases_pages import After
from backend.web.deps import LARGEST_ID, Id, Reading, Writing
from backend.web.forms import Sent
from backend.web.pages import go, page
from backend.web.visitors import Known, Visitor

A_PAGE = 20
INVALID = 422
router = APIRouter(prefix="/portal/cases/{case_id}/messages", include_in_schema=False)
Answer = Annotated[int | None, Query(ge=1, le=LARGEST_ID)]


class Answered(BaseModel):
    """Which message a form answers, if any."""

    answer: int | None = Field(None, ge=1, le=LARGEST_ID)


@dataclass(frozen=True)
class Typed:
    """What stands in the form, and by field what is wrong with it."""

    subject: str = ""
    body: str = ""
    errors: dict[str, str] | None = None


@router.get("")
def of_case(request: Request, who: Known, session: Reading, case_id: Id, after: After = None) -> HTMLResponse:
    """The messages of a case, the newest first."""
    client = who.acting().client
    frame = case_frame(session, client, case_id)
    found = inbox.headings(session, client, case_id, A_PAGE, after)
    return page(request, who, "portal/messages.html", frame=frame, messages=found, after=after, tab="messages")


@router.post("")
def send(request: Request, who: Known, session: Writing, case_id: Id, sent: Sent) -> Response:
    """Send a message, or show the form again with what is wrong."""
    acting = who.acting()
    draft, errors = sent.parse(Draft)
    if draft is None:
        answered = _answered(session, who, case_id, sent.parse(Answered)[0])
        typed = Typed(sent.fields.get("subject", ""), sent.fields.get("body", ""), errors)
        return _form(request, who, session, case_id, answered, typed)
    messages.send_message(session, acting, notices(who.house), case_id, draft)
    return go(f"/portal/cases/{case_id}/messages", "done-message-sent")


@router.get("/new")
def new(request: Request, who: Known, session: Reading, case_id: Id, answer: Answer = None) -> HTMLResponse:
    """An empty message, or the answer to one, which stands above it."""
    answered = _answered(session, who, case_id, Answered(answer=answer))
    subject = _answering(who, answered) if answered else ""
    return _form(request, who, session, case_id, answered, Typed(subject))


@router.get("/{message_id}")
def one(request: Request, who: Known, session: Writing, case_id: Id, message_id: Id) -> HTMLResponse:
    """One message with what was written under its subject before; opening it marks it as read."""
    acting = who.acting()
    if not request.headers.get("Sec-Purpose", "").startswith("prefetch"):
        messages.mark_read(session, acting, case_id, message_id)
        session.flush()
    found = inbox.letter(session, acting.client, case_id, message_id)
    return page(
        request,
        who,
        "portal/message.html",
        frame=case_frame(session, acting.client, case_id),
        message=found,
        earlier=inbox.earlier(session, acting.client, found),
        subject=_answering(who, found),
        most_body=LONGEST_BODY,
        tab="messages",
    )


def notices(house: Installation) -> Notices:
    """What the mails of this installation are made from."""
    return Notices(house.texts, house.organisation, house.settings.outside_url)


def _form(
    request: Request, who: Visitor, session: Transaction, case_id: int, answered: Letter | None, typed: Typed
) -> HTMLResponse:
    house, client = who.house, who.acting().client
    return page(
        request,
        who,
        "portal/new_message.html",
        status=INVALID if typed.errors else 200,
        frame=case_frame(session, client, case_id),
        facts=queries.by_id(session, client, case_id, house.organisation, house.today()).facts,
        applicants=people.applicants(session, client),
        answered=answered,
        typed=typed,
        errors=typed.errors or {},
        most_subject=LONGEST_SUBJECT,
        most_body=LONGEST_BODY,
        tab="messages",
    )


def _answered(session: Transaction, who: Visitor, case_id: int, asked: Answered | None) -> Letter | None:
    if asked is None or asked.answer is None:
        return None
    return inbox.letter(session, who.acting().client, case_id, asked.answer)


def _answering(who: Visitor, found: Letter) -> str:
    """The subject of an answer, cut where it would be too long."""
    return who.house.texts.say(who.language, "portal-message-re", subject=found.topic)[:LONGEST_SUBJECT]
