"""The portal's pages: what is due, the money of one case, and receipts to download."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse

from backend.core.database import Transaction
from backend.installation import Installation
from backend.payments import pdf, queries, receipts
from backend.payments.receipts import ReceiptKind
from backend.people.acting import Client
from backend.web.deps import LARGEST_ID, Id, Reading
from backend.web.pages import page
from backend.web.visitors import Known

LINES = 25
router = APIRouter(prefix="/portal", include_in_schema=False)
After = Annotated[int, Query(ge=0, le=LARGEST_ID)]


@router.get("/payments")
def payments(request: Request, who: Known, session: Reading, after: After = 0) -> HTMLResponse:
    """What is due in each case, and at the bottom all payments with their receipts; `after`: older ones only."""
    client, today = who.acting().client, who.house.today()
    found = queries.payments(session, client, today, after=after, most=LINES + 1)
    return page(
        request,
        who,
        "portal/payments.html",
        cases=() if after else queries.overview(session, client, today),
        payments=found[:LINES],
        older=found[LINES - 1].id if len(found) > LINES else None,
        after=after,
    )


@router.get("/payments/case/{case_id}")
def payments_of_case(request: Request, who: Known, session: Reading, case_id: Id) -> HTMLResponse:
    """The overview of one case: its offers with their lines, and its payments."""
    found = queries.case_money(session, who.acting().client, case_id, who.house.today())
    return page(request, who, "portal/payments_case.html", overview=found)


@router.get("/payments/{payment_id}/receipt.pdf")
def receipt(who: Known, session: Reading, payment_id: Id) -> Response:
    """The receipt, in the language of the page."""
    return document(session, who.house, who.acting().client, payment_id, ReceiptKind.RECEIPT, who.language)


@router.get("/payments/{payment_id}/credit-note.pdf")
def credit_note(who: Known, session: Reading, payment_id: Id) -> Response:
    """The credit note of a payment that went back."""
    return document(session, who.house, who.acting().client, payment_id, ReceiptKind.CREDIT_NOTE, who.language)


def document(
    session: Transaction, house: Installation, client: Client, payment_id: int, kind: ReceiptKind, language: str
) -> Response:
    """A receipt or credit note as a PDF that opens in the browser. Raises NotFoundError."""
    found = receipts.of_payment(session, client, payment_id, kind)
    return Response(
        pdf.render(found, house.texts, language),
        media_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{pdf.file_name(found)}"',
            "Cache-Control": "private, no-store",
            "Content-Language": language,
        },
    )
