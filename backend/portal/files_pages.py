"""The portal's pages: the files of a case, and a file itself, to see or to download."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, Response

from backend.cases.frame import case_frame
from backend.documents import queries
from backend.portal import uploads
from backend.portal.cases_pages import languages
from backend.portal.checklist_pages import upload_facts
from backend.portal.uploads import Outcome
from backend.web.deps import LARGEST_ID, Id, Reading
from backend.web.files import sent_file
from backend.web.forms import Sent
from backend.web.pages import go, page
from backend.web.visitors import Known, Visitor

PER_PAGE = 50
After = Annotated[int | None, Query(ge=1, le=LARGEST_ID)]
router = APIRouter(prefix="/portal", include_in_schema=False)


@router.get("/cases/{case_id}/files")
def files(request: Request, who: Known, case_id: Id, after: After = None) -> HTMLResponse:
    """All files of a case, the newest first."""
    return _shown(request, who, case_id, after=after)


@router.post("/cases/{case_id}/files")
def send(request: Request, who: Known, case_id: Id, sent: Sent) -> Response:
    """Files that belong to no item of the checklist."""
    outcome = uploads.take(who, sent, case_id, None)
    if outcome.refused:
        return _shown(request, who, case_id, outcome, status=outcome.status)
    return go(f"/portal/cases/{case_id}/files", outcome.done)


@router.get("/files/{file_id}")
def one(who: Known, session: Reading, file_id: Id, view: bool = False) -> Response:
    """One file, to download; `view` shows what browsers show safely by themselves."""
    facts = queries.one(session, who.acting().client, file_id)
    return sent_file(who.house.documents.storage, facts, view=view)


def _shown(
    request: Request, who: Visitor, case_id: int, outcome: Outcome | None = None, *,
    after: int | None = None, status: int = 200,
) -> HTMLResponse:  # fmt: skip
    client = who.acting().client
    with who.house.database.read() as session:
        found, older = queries.of_case(session, client, case_id, languages(who), PER_PAGE, after)
        return page(
            request,
            who,
            "portal/files.html",
            status=status,
            frame=case_frame(session, client, case_id),
            files=found,
            older=older,
            after=after,
            tab="files",
            **upload_facts(outcome),
        )
