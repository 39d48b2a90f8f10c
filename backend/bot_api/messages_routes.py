"""`/api/bot`: messages of the client's cases, and what has happened in one, for the assistant."""

from datetime import date, datetime
from typing import Annotated, Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from backend.bot_api.deps import Call, Caller, House, Reading, Writing, answered_once
from backend.cases import inbox, messages
from backend.cases.history import What, history
from backend.cases.inbox import Sender
from backend.cases.notices import Notices
from backend.cases.queries import owned_by_number
from backend.cases.wording import Body, Draft, Subject
from backend.core.database import Transaction
from backend.installation import Installation
from backend.people.acting import Acting
from backend.verification.identity import conversation, require_client
from backend.web.deps import LARGEST_ID

MOST_MESSAGES, MOST_LINES, MOST_READ = 20, 20, 100
router = APIRouter()


class _Fact(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class MessageFacts(_Fact):
    """One message of the caseworker."""

    id: int
    case_number: str
    sender: Sender
    subject: str
    body: str
    sent_at: datetime
    unread: bool


class MessagesOut(_Fact):
    """The newest messages of the caseworker over all cases, the unread ones first."""

    messages: list[MessageFacts]


class Written(BaseModel):
    """A message to be; `number` is the case's, as people type it."""

    number: str = Field(max_length=100)
    subject: Subject
    body: Body


class Sent(_Fact):
    """Which message it became."""

    id: int
    case_number: str


class Told(BaseModel):
    """The messages that were read out."""

    ids: Annotated[list[Annotated[int, Field(ge=1, le=LARGEST_ID)]], Field(max_length=MOST_READ)]


class ReadOut(_Fact):
    """How many of them were news."""

    read: int


class LineFacts(_Fact):
    """One thing that happened in a case."""

    id: int
    at: datetime
    what: What
    by: Literal["client", "firm"]
    status: str | None
    title: str | None
    on: date | None
    subject_id: int | None


class HistoryFacts(_Fact):
    """What has happened in a case, the newest first."""

    number: str
    items: list[LineFacts]


@router.get("/messages")
def newest(house: House, caller: Caller, session: Reading) -> MessagesOut:
    """What the caseworker wrote, the unread first."""
    client = require_client(session, caller.conversation, house.clock())
    found = inbox.newest(session, client, MOST_MESSAGES)
    return MessagesOut(messages=[MessageFacts.model_validate(one) for one in found])


@router.post("/messages")
def send(house: House, caller: Caller, session: Writing, body: Written) -> Sent:
    """Send a message about a case to its caseworker."""
    acting = _acting(session, house, caller)

    def do() -> Sent:
        case = owned_by_number(session, acting.client, body.number)
        notices = Notices(house.texts, house.organisation, house.settings.outside_url)
        draft = Draft(subject=body.subject, body=body.body)
        return Sent(id=messages.send_message(session, acting, notices, case.id, draft), case_number=case.number)

    mark = house.signer.fingerprint("operation", f"{body.number}\n{body.subject}\n{body.body}")[:32]
    return answered_once(session, house, caller, f"message:{mark}", Sent, do)


@router.post("/messages/read")
def read(house: House, caller: Caller, session: Writing, body: Told) -> ReadOut:
    """Mark messages as read that the client has been told."""
    acting = _acting(session, house, caller)
    mark = house.signer.fingerprint("operation", " ".join(map(str, body.ids)))[:32]
    return answered_once(
        session,
        house,
        caller,
        f"read:{mark}",
        ReadOut,
        lambda: ReadOut(read=messages.mark_some_read(session, acting, body.ids)),
    )


@router.get("/cases/{number:path}/history")
def case_history(house: House, caller: Caller, session: Reading, number: str) -> HistoryFacts:
    """What has happened in one case of the verified client."""
    client = require_client(session, caller.conversation, house.clock())
    case = owned_by_number(session, client, number)
    languages = (caller.language, client.language, house.organisation.default_language, "en")
    found = history(session, client, case.id, languages, MOST_LINES)
    return HistoryFacts(number=case.number, items=[LineFacts.model_validate(one) for one in found.items])


def _acting(session: Transaction, house: Installation, caller: Call) -> Acting:
    """The verified client, writing in this conversation."""
    now = house.clock()
    client = require_client(session, caller.conversation, now)
    return Acting(client, now, conversation(session, caller.conversation).channel, caller.conversation)
