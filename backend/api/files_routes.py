"""REST: the files of cases."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response, UploadFile
from fastapi import File as Part
from fastapi.responses import FileResponse
from pydantic import BaseModel, ConfigDict, Field

from backend.api.deps import Client
from backend.api.documented import MOST, USUAL, Page, failing
from backend.documents import queries
from backend.documents.filing import Filed
from backend.documents.kinds import Kind
from backend.documents.queries import FileFacts
from backend.installation import Installation
from backend.people.acting import Acting
from backend.web.deps import LARGEST_ID, House, Id, Reading
from backend.web.files import sent_file

router = APIRouter(prefix="/api", tags=["files"])
MISSING = (404, "not_found")
REFUSED = (
    (409, "too_many_files"), (413, "too_large"), (413, "too_many_pixels"), (415, "wrong_type"), (415, "macros"),
    (422, "empty"), (422, "broken"), (422, "encrypted"), (422, "infected"), (503, "not_kept"),
)  # fmt: skip
"""What a file may come back with."""
WRONG_RANGE = (400, "malformed"), (416, "range_not_satisfiable")
SAVED: dict[str, Any] = {
    "description": "the content",
    "content": {kind.value: {"schema": {"type": "string", "format": "binary"}} for kind in Kind},
}
After = Annotated[int | None, Query(ge=1, le=LARGEST_ID)]
Upload = Annotated[UploadFile, Part(description="The file; its name comes with it.")]
Limit = Annotated[int, Query(ge=1, le=MOST)]


class FileOut(BaseModel):
    """A file of a case; its content is at `/api/files/{id}/content`."""

    model_config = ConfigDict(from_attributes=True)
    id: int
    case_id: int
    item_id: int | None
    item_key: str | None = Field(examples=["passport"])
    item_title: str | None
    name: str = Field(examples=["passport.pdf"])
    media_type: str = Field(examples=["application/pdf"], description="As read from the content.")
    size: int = Field(description="Bytes.")
    uploaded_at: datetime
    by_client: bool
    scanned: bool = Field(description="Whether a virus scanner has passed it.")


class FiledOut(BaseModel):
    """What became of a file that was sent. `is_new` is false when the same content was there already."""

    id: int
    name: str = Field(examples=["passport.pdf"])
    is_new: bool
    item_status: str | None = Field(examples=["uploaded"])


@router.get("/cases/{case_id}/files", responses=failing((401, "login_required"), MISSING))
def files(
    client: Client, house: House, session: Reading, case_id: Id, after: After = None, limit: Limit = USUAL
) -> Page[FileOut]:
    """All files of a case, the newest first."""
    found, older = queries.of_case(session, client.client, case_id, _languages(house, client), limit, after)
    return Page(items=[_out(one) for one in found], next=older)


@router.post(
    "/cases/{case_id}/files", status_code=201,
    responses={**failing((401, "login_required"), (403, "csrf"), MISSING, *REFUSED), 200: {"model": FiledOut}},
)  # fmt: skip
def send(
    client: Client, house: House, response: Response, case_id: Id, file: Annotated[UploadFile, Part()]
) -> FiledOut:
    """A file that belongs to no item of the checklist. The same content again is answered with 200, not kept twice."""
    return filed(response, house.documents.upload(client, case_id, None, file.filename or "", file.file))


@router.get("/files/{file_id}", responses=failing((401, "login_required"), MISSING))
def one(client: Client, house: House, session: Reading, file_id: Id) -> FileOut:
    """What is known of one file."""
    return _out(queries.one(session, client.client, file_id, _languages(house, client)))


@router.get(
    "/files/{file_id}/content",
    response_class=FileResponse,
    responses={**failing(MISSING, *WRONG_RANGE), 200: SAVED, 206: {**SAVED, "description": "the part asked for"}},
)
def content(client: Client, house: House, session: Reading, file_id: Id) -> FileResponse:
    """The content of one file, always to save; takes Range."""
    return sent_file(house.documents.storage, queries.one(session, client.client, file_id))


def filed(response: Response, found: Filed) -> FiledOut:
    """The answer to a file that was taken: 201, or 200 when it was there already."""
    if not found.is_new:
        response.status_code = 200
    return FiledOut(id=found.file_id, name=found.name, is_new=found.is_new, item_status=found.item_status)


def _languages(house: Installation, client: Acting) -> tuple[str, ...]:
    return client.client.language, house.organisation.default_language, "en"


def _out(one: FileFacts) -> FileOut:
    return FileOut(
        id=one.id,
        case_id=one.case_id,
        item_id=one.item_id,
        item_key=one.item_key,
        item_title=one.item_title,
        name=one.name,
        media_type=one.kind.value,
        size=one.size,
        uploaded_at=one.uploaded_at,
        by_client=one.by_client,
        scanned=one.scanned,
    )
