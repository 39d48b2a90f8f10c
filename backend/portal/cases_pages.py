"""The portal's pages: the client's cases, one case with what has happened in it, and the people it is for."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from backend.cases import people, queries
from backend.cases.frame import case_frame
from backend.cases.history import history
from backend.cases.queries import Group
from backend.web.deps import LARGEST_ID, Id, Reading
from backend.web.pages import page
from backend.web.visitors import Known, Visitor

LINES = 20
router = APIRouter(prefix="/portal", include_in_schema=False)
After = Annotated[int | None, Query(ge=1, le=LARGEST_ID)]


@router.get("/cases")
def cases(request: Request, who: Known, session: Reading) -> HTMLResponse:
    """All cases: the running, the paused and the closed ones apart."""
    found = queries.listed(session, who.acting().client, who.house.organisation, who.house.today())
    groups = [(group, [one for one in found if one.group is group]) for group in Group]
    shown = [(group.value, own) for group, own in groups if own]
    return page(request, who, "portal/cases.html", groups=shown, info_email=who.house.organisation.emails.info)


@router.get("/cases/{case_id}")
def case(request: Request, who: Known, session: Reading, case_id: Id, after: After = None) -> HTMLResponse:
    """One case: how it stands, who has the ball, what is next, and what has happened."""
    house, client = who.house, who.acting().client
    lines = history(session, client, case_id, languages(who), LINES, after)
    template = "portal/case_history.html" if after else "portal/case.html"
    return page(
        request,
        who,
        template,
        frame=case_frame(session, client, case_id),
        facts=queries.by_id(session, client, case_id, house.organisation, house.today()).facts,
        history=lines,
        info_email=house.organisation.emails.info,
        tab="details",
    )


@router.get("/cases/{case_id}/client")
def client_details(request: Request, who: Known, session: Reading, case_id: Id) -> HTMLResponse:
    """The client and the applicants of a case."""
    client = who.acting().client
    frame = case_frame(session, client, case_id)
    found = people.applicants(session, client)
    return page(request, who, "portal/case_client.html", frame=frame, applicants=found, tab="client")


def languages(who: Visitor) -> tuple[str, ...]:
    """In which languages a visitor may read what the firm wrote in several, the best first."""
    own = who.client.language if who.client else who.language
    return who.language, own, who.house.organisation.default_language, "en"
