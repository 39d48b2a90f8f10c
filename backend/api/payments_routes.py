"""REST: offers, payments, ways to pay, receipts."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response

from backend.api.deps import Client
from backend.api.documented import MOST, USUAL, Page, failing
from backend.payments import pdf, queries, receipts, service
from backend.payments.checkout import Go
from backend.payments.errors import ConfirmationNeededError
from backend.payments.receipts import ReceiptKind
from backend.payments.schemas import (
    Acceptance,
    CheckoutOut,
    OfferOut,
    PaymentOut,
    offer_out,
    payment_out,
    transfer_out,
)
from backend.web.deps import LARGEST_ID, House, Id, Reading, Writing

router = APIRouter(prefix="/api", tags=["payments"])
After = Annotated[int, Query(ge=0, le=LARGEST_ID, description="`next` of the page before")]
Limit = Annotated[int, Query(ge=1, le=MOST)]
Kind = Annotated[ReceiptKind, Query(description="The receipt, or the credit note of money that went back")]
MINE = failing((401, "login_required"), (404, "not_found"))
CHANGED = failing((404, "not_found"), (409, "offer_not_open"), (409, "offer_changed"), (422, "confirmation_needed"))
PAYING = failing((404, "not_found"), (409, "payment_not_due"), (503, "payment_provider_down"))
PDF: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}
}


@router.get("/offers", responses=failing((401, "login_required")))
def offers(caller: Client, house: House, session: Reading, after: After = 0, limit: Limit = USUAL) -> Page[OfferOut]:
    """The client's offers, the newest first."""
    found = queries.offers(session, caller.client, house.today(), after=after, most=limit + 1)
    shown = [offer_out(one) for one in found[:limit]]
    return Page(items=shown, next=shown[-1].id if len(found) > limit else None)


@router.get("/offers/{offer_id}", responses=MINE)
def offer(caller: Client, house: House, session: Reading, offer_id: Id) -> OfferOut:
    """One offer with its lines."""
    return offer_out(queries.offer(session, caller.client, offer_id, house.today()))


@router.post("/offers/{offer_id}/acceptance", responses=CHANGED)
def accept(caller: Client, house: House, session: Writing, offer_id: Id, answer: Acceptance) -> OfferOut:
    """Accept an offer; a second time changes nothing. 409 offer_changed when its total is another than `total`."""
    if not answer.confirm:
        raise ConfirmationNeededError
    return offer_out(service.accept(session, caller, offer_id, house.checkouts.office, answer.total))


@router.get("/payments", responses=failing((401, "login_required")))
def payments(
    caller: Client, house: House, session: Reading, after: After = 0, limit: Limit = USUAL
) -> Page[PaymentOut]:
    """The client's payments, the newest first."""
    found = queries.payments(session, caller.client, house.today(), after=after, most=limit + 1)
    shown = [payment_out(one) for one in found[:limit]]
    return Page(items=shown, next=shown[-1].id if len(found) > limit else None)


@router.get("/payments/{payment_id}", responses=MINE)
def payment(caller: Client, house: House, session: Reading, payment_id: Id) -> PaymentOut:
    """One payment."""
    return payment_out(queries.payment(session, caller.client, payment_id, house.today()))


@router.post("/payments/{payment_id}/checkout", responses=PAYING)
def checkout(caller: Client, house: House, payment_id: Id) -> CheckoutOut:
    """How to pay. A page that is still open is given again; 503 when the provider does not answer."""
    where = house.checkouts.begin(caller, payment_id, caller.client.language)
    if not isinstance(where, Go):
        return transfer_out(where)
    kind: Literal["stripe", "test"] = "stripe" if where.kind == "stripe" else "test"
    url = f"{house.settings.outside_url}{where.url}" if where.url.startswith("/") else where.url
    return CheckoutOut(kind=kind, url=url)


@router.get("/payments/{payment_id}/receipt", response_class=Response, responses={**MINE, **PDF})
def receipt(
    caller: Client, house: House, session: Reading, payment_id: Id, kind: Kind = ReceiptKind.RECEIPT
) -> Response:
    """The receipt as a PDF in the client's language; 404 while there is none."""
    found = receipts.of_payment(session, caller.client, payment_id, kind)
    headers = {
        "Content-Disposition": f'attachment; filename="{pdf.file_name(found)}"',
        "Cache-Control": "private, no-store",
    }
    content = pdf.render(found, house.texts, caller.client.language)
    return Response(content, media_type="application/pdf", headers=headers)
