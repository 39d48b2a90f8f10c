"""REST: the client's cases and what has happened in them."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from backend.api.case_schemas import CaseOut, CasesOut, HistoryOut
from backend.api.deps import Client
from backend.api.documented import MOST, UNCHANGED, USUAL, Page, failing, tagged
from backend.cases import queries
from backend.cases.history import history
from backend.installation import Installation
from backend.people.acting import Acting
from backend.web.deps import LARGEST_ID, House, Id, Reading

router = APIRouter(prefix="/api", tags=["cases"])
After = Annotated[int | None, Query(ge=1, le=LARGEST_ID, description="`next` of the page before.")]
Limit = Annotated[int, Query(ge=1, le=MOST)]


@router.get("/cases", response_model=CasesOut, responses={**failing((401, "login_required")), **UNCHANGED})
def cases(request: Request, acting: Client, house: House, session: Reading) -> Response:
    """All cases of the client."""
    found = queries.listed(session, acting.client, house.organisation, house.today())
    return tagged(request, CasesOut(items=[CaseOut.of(one) for one in found]))


@router.get("/cases/{case_id}", responses=failing((401, "login_required"), (404, "not_found")))
def case(acting: Client, house: House, session: Reading, case_id: Id) -> CaseOut:
    """One case."""
    return CaseOut.of(queries.by_id(session, acting.client, case_id, house.organisation, house.today()))


@router.get("/cases/{case_id}/history", responses=failing((401, "login_required"), (404, "not_found")))
def case_history(
    acting: Client, house: House, session: Reading, case_id: Id, after: After = None, limit: Limit = USUAL
) -> Page[HistoryOut]:
    """What has happened in a case, the newest first."""
    found = history(session, acting.client, case_id, languages(acting, house), limit, after)
    items = [HistoryOut.model_validate(one) for one in found.items]
    return Page(items=items, next=found.next)


def languages(acting: Acting, house: Installation) -> tuple[str, ...]:
    """In which languages the client reads what the firm wrote in several, the best first."""
    return acting.client.language, house.organisation.default_language, "en"
