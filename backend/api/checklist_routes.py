"""REST: the checklist of a case."""

from datetime import date

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from backend.api.deps import Client
from backend.api.documented import failing, tagged
from backend.api.files_routes import MISSING, REFUSED, FiledOut, Upload, filed
from backend.cases import checklist
from backend.cases.checklist import Checklist, Item
from backend.documents import queries
from backend.documents.queries import FileFacts
from backend.web.deps import House, Id, Reading, Writing

router = APIRouter(prefix="/api", tags=["checklist"])
WRONG_STEP = (409, "wrong_step")


class ItemFileOut(BaseModel):
    """A file that was sent for an item; more of it at `/api/files/{id}`."""

    model_config = ConfigDict(from_attributes=True)
    id: int
    name: str = Field(examples=["passport.pdf"])
    size: int = Field(description="Bytes.")


class ItemOut(BaseModel):
    """An item of a checklist; its texts in the client's language."""

    id: int
    key: str = Field(examples=["passport"])
    title: str = Field(examples=["A copy of your passport"])
    help: str | None
    status: str = Field(examples=["pending"], description="pending, uploaded, approved, rejected or done.")
    due_on: date | None
    overdue: bool
    rejected_reason: str | None
    files: list[ItemFileOut]


class ChecklistOut(BaseModel):
    """The checklist of a case; `done` of `total` are approved or done."""

    case_id: int
    total: int
    done: int
    items: list[ItemOut]


class StatusOut(BaseModel):
    """How far an item is now."""

    status: str = Field(examples=["done"])


@router.get(
    "/cases/{case_id}/checklist",
    responses={**failing((401, "login_required"), MISSING), 304: {"description": "Not changed since that ETag."}},
    response_model=ChecklistOut,
)
def items(request: Request, client: Client, house: House, session: Reading, case_id: Id) -> Response:
    """The checklist of one case with what was sent for each item; has an ETag, so ask again as often as you like."""
    languages = (client.client.language, house.organisation.default_language, "en")
    found = checklist.of_case(session, client.client, case_id, languages, house.today())
    files = queries.by_item(session, client.client, case_id)
    return tagged(request, _out(found, files))


@router.post(
    "/cases/{case_id}/checklist/{item_id}/files", status_code=201,
    responses={**failing((401, "login_required"), (403, "csrf"), MISSING, *REFUSED), 200: {"model": FiledOut}},
)  # fmt: skip
def send(client: Client, house: House, response: Response, case_id: Id, item_id: Id, file: Upload) -> FiledOut:
    """A file for one item, which then counts as uploaded. The same content again: 200, and not kept twice."""
    return filed(response, house.documents.upload(client, case_id, item_id, file.filename or "", file.file))


@router.post(
    "/cases/{case_id}/checklist/{item_id}/done",
    responses=failing((401, "login_required"), (403, "csrf"), MISSING, WRONG_STEP),
)
def mark_done(client: Client, house: House, session: Writing, case_id: Id, item_id: Id) -> StatusOut:
    """Say that an item is done: one that is pending or uploaded. Twice is once."""
    return StatusOut(status=checklist.mark_done(session, client, case_id, item_id, house.today()))


@router.delete(
    "/cases/{case_id}/checklist/{item_id}/done",
    responses=failing((401, "login_required"), (403, "csrf"), MISSING, WRONG_STEP),
)
def reopen(client: Client, house: House, session: Writing, case_id: Id, item_id: Id) -> StatusOut:
    """Take the mark back: the item is uploaded again if it has files, else pending."""
    return StatusOut(status=checklist.reopen(session, client, case_id, item_id, house.today()))


def _out(found: Checklist, files: dict[int, tuple[FileFacts, ...]]) -> ChecklistOut:
    return ChecklistOut(
        case_id=found.case_id,
        total=found.total,
        done=found.done,
        items=[_item(one, files.get(one.id, ())) for one in found.items],
    )


def _item(one: Item, files: tuple[FileFacts, ...]) -> ItemOut:
    return ItemOut(
        id=one.id,
        key=one.key,
        title=one.title,
        help=one.help,
        status=one.status,
        due_on=one.due_on,
        overdue=one.overdue,
        rejected_reason=one.rejected_reason,
        files=[ItemFileOut.model_validate(file) for file in files],
    )
