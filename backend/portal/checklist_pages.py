"""The portal's pages: the checklist of a case, with a paper clip for each item, and marking items as done."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from backend.cases import checklist
from backend.cases.checklist import WrongStepError
from backend.cases.frame import case_frame
from backend.documents import queries
from backend.documents.failures import REFUSALS
from backend.documents.kinds import ACCEPT, LARGEST_FILE
from backend.portal import uploads
from backend.portal.cases_pages import languages
from backend.portal.uploads import Outcome
from backend.web.deps import Id, Writing
from backend.web.forms import Sent
from backend.web.pages import go, page
from backend.web.visitors import Known, Visitor

router = APIRouter(prefix="/portal", include_in_schema=False)
BADGES = {"pending": "waiting", "uploaded": "calm", "approved": "good", "rejected": "bad", "done": "good"}
CODES = (*REFUSALS, "not_found", "login_required", "csrf", "network", "too_many_requests", "other")


@router.get("/cases/{case_id}/checklist")
def items(request: Request, who: Known, case_id: Id) -> HTMLResponse:
    """The checklist with what was sent for each item."""
    return _shown(request, who, case_id)


@router.post("/cases/{case_id}/checklist/{item_id}/files")
def send(request: Request, who: Known, case_id: Id, item_id: Id, sent: Sent) -> Response:
    """Files for one item, from the form that needs no script."""
    outcome = uploads.take(who, sent, case_id, item_id)
    if outcome.refused:
        return _shown(request, who, case_id, item_id, outcome, status=outcome.status)
    return go(f"/portal/cases/{case_id}/checklist", outcome.done)


@router.post("/cases/{case_id}/checklist/{item_id}/done")
def mark_done(request: Request, who: Known, session: Writing, case_id: Id, item_id: Id, _sent: Sent) -> Response:
    """The client has done what an item asks for."""
    try:
        checklist.mark_done(session, who.acting(), case_id, item_id, who.house.today())
    except WrongStepError as failure:
        return _shown(request, who, case_id, item_id, wrong_step=True, status=failure.status)
    return _back(case_id, "done-item-done")


@router.post("/cases/{case_id}/checklist/{item_id}/reopen")
def reopen(request: Request, who: Known, session: Writing, case_id: Id, item_id: Id, _sent: Sent) -> Response:
    """The client takes the mark back."""
    try:
        checklist.reopen(session, who.acting(), case_id, item_id, who.house.today())
    except WrongStepError as failure:
        return _shown(request, who, case_id, item_id, wrong_step=True, status=failure.status)
    return _back(case_id, "done-item-reopened")


def _back(case_id: int, done: str) -> RedirectResponse:
    return go(f"/portal/cases/{case_id}/checklist", done)


def _shown(
    request: Request, who: Visitor, case_id: int, item_id: int | None = None, outcome: Outcome | None = None, *,
    wrong_step: bool = False, status: int = 200,
) -> HTMLResponse:  # fmt: skip
    client, house = who.acting().client, who.house
    with house.database.read() as session:
        return page(
            request,
            who,
            "portal/checklist.html",
            status=status,
            frame=case_frame(session, client, case_id),
            list=checklist.of_case(session, client, case_id, languages(who), house.today()),
            files=queries.by_item(session, client, case_id),
            tab="checklist",
            badges=BADGES,
            wrong_item=item_id,
            wrong_step=wrong_step,
            **upload_facts(outcome),
        )


def upload_facts(outcome: Outcome | None) -> dict[str, object]:
    """What the upload forms of a page need: what files may be, what came back, the reasons that script may show."""
    return {"outcome": outcome, "accept": ACCEPT, "largest": LARGEST_FILE, "codes": CODES}
