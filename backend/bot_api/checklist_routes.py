"""`/api/bot`: the files of a case, and marking an item of its checklist as done, for the assistant."""

from datetime import datetime

from fastapi import APIRouter
from pydantic import BaseModel, Field

from backend.bot_api.deps import Caller, House, Reading, Writing, answered_once
from backend.cases import checklist, queries
from backend.cases.checklist import WrongStepError
from backend.documents import queries as files_of
from backend.people.acting import Acting
from backend.verification.identity import conversation, require_client

router = APIRouter()
MOST_FILES = 20


class FileFactsOut(BaseModel):
    """A file of a case: who sent it when, and for which item. Size in bytes."""

    name: str
    item_key: str | None
    item_title: str | None
    size: int
    uploaded_at: datetime
    by_client: bool


class FilesOut(BaseModel):
    """The newest files of a case, the newest first; `more` says that there are older ones."""

    number: str
    files: list[FileFactsOut]
    more: bool


class MarkedOut(BaseModel):
    """The item as it is now; `changed` is False when it could not be marked from `status`."""

    key: str
    status: str = Field(examples=["done"])
    changed: bool
    total: int
    done: int


@router.get("/cases/{number:path}/files")
def files(house: House, caller: Caller, session: Reading, number: str) -> FilesOut:
    """The newest files of one case of the verified client."""
    client = require_client(session, caller.conversation, house.clock())
    case = queries.owned_by_number(session, client, number)
    languages = (caller.language, client.language, house.organisation.default_language, "en")
    found, older = files_of.of_case(session, client, case.id, languages, MOST_FILES)
    shown = [
        FileFactsOut(name=one.name, item_key=one.item_key, item_title=one.item_title, size=one.size,
                     uploaded_at=one.uploaded_at, by_client=one.by_client)
        for one in found
    ]  # fmt: skip
    return FilesOut(number=case.number, files=shown, more=older is not None)


@router.post("/cases/{number:path}/checklist/{key}/done")
def mark_done(house: House, caller: Caller, session: Writing, number: str, key: str) -> MarkedOut:
    """The verified client says that an item is done; where that cannot be, the answer says how the item is."""
    now = house.clock()
    client = require_client(session, caller.conversation, now)
    case = queries.owned_by_number(session, client, number)
    item_id = checklist.item_id_of(session, case.id, key)
    channel = conversation(session, caller.conversation).channel
    acting = Acting(client, now, channel, caller.conversation)

    def do() -> MarkedOut:
        try:
            status, changed = checklist.mark_done(session, acting, case.id, item_id, house.today()), True
        except WrongStepError as failure:
            status, changed = failure.item_status, False
        found = checklist.of_case(session, client, case.id, (client.language,), house.today())
        return MarkedOut(key=key, status=status.value, changed=changed, total=found.total, done=found.done)

    return answered_once(session, house, caller, f"done:{item_id}", MarkedOut, do)
