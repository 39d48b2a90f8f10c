"""The portal's pages: accepting an offer, on a page of its own that says what it means."""

from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, Field

from backend.core.database import Transaction
from backend.payments import queries, service
from backend.payments.errors import OfferChangedError, OfferNotOpenError
from backend.web.deps import Id, Reading, Writing
from backend.web.forms import Sent
from backend.web.pages import go, page
from backend.web.visitors import Known, Visitor

router = APIRouter(prefix="/portal", include_in_schema=False)


class Confirmation(BaseModel):
    """What the confirmation page sends: the total that stood on it."""

    total: Annotated[Decimal, Field(max_digits=14, decimal_places=2)]


@router.get("/offers/{offer_id}/accept")
def ask(request: Request, who: Known, session: Reading, offer_id: Id) -> HTMLResponse:
    """The offer once more, and the question."""
    return _asked(request, who, session, offer_id, "")


@router.post("/offers/{offer_id}/accept")
def accept(request: Request, who: Known, session: Writing, offer_id: Id, sent: Sent) -> Response:
    """Accept it; when it is not the same any more, or not open, the page says so."""
    confirmed, _ = sent.parse(Confirmation)
    if confirmed is None:
        return _asked(request, who, session, offer_id, "again")
    try:
        found = service.accept(session, who.acting(), offer_id, who.house.checkouts.office, confirmed.total)
    except OfferChangedError:
        return _asked(request, who, session, offer_id, "changed")
    except OfferNotOpenError:
        return _asked(request, who, session, offer_id, "")
    return go(f"/portal/payments/case/{found.case.id}", "done-offer-accepted")


def _asked(request: Request, who: Visitor, session: Transaction, offer_id: int, problem: str) -> HTMLResponse:
    found = queries.offer(session, who.acting().client, offer_id, who.house.today())
    conflict = bool(problem) or (request.method == "POST" and not found.open)
    return page(request, who, "portal/offer_accept.html", status=409 if conflict else 200, offer=found, problem=problem)
