"""The portal's pages behind a signed link: one payment or one receipt, without a login and nothing else."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from backend.payments import links, queries
from backend.payments.links import Link, Purpose
from backend.payments.receipts import ReceiptKind
from backend.people.acting import Acting
from backend.portal.pay_pages import sent_on, shown, test_answered, test_shown
from backend.portal.payments_pages import document
from backend.web.deps import Reading
from backend.web.forms import Sent
from backend.web.pages import go, page
from backend.web.visitors import Anybody, Visitor

router = APIRouter(prefix="/portal", include_in_schema=False)
Signed = Annotated[str, Path(max_length=links.LONGEST)]
CHANNEL = "link"


@router.get("/go/{signed}")
def follow(request: Request, who: Anybody, session: Reading, signed: Signed, cancelled: bool = False) -> Response:
    """What the link is for; one that does not hold leads to the login."""
    link = links.read(who.house.signer, signed, who.house.clock())
    if link is None:
        return page(request, who, "portal/link_over.html", status=404)
    if link.purpose is Purpose.PAY:
        return go(f"/portal/go/{signed}/pay")
    client = links.client_of(session, link)
    if link.purpose is Purpose.RECEIPT:
        return document(session, who.house, client, link.payment_id, ReceiptKind.RECEIPT, who.language)
    found = queries.payment(session, client, link.payment_id, who.house.today())
    if who.client is not None and who.client.id == link.client_id:
        own = f"/portal/payments/{found.id}"
        gave_up = cancelled and found.payable
        return go(f"{own}/pay", "done-payment-cancelled") if gave_up else go(f"{own}/done")
    waiting = not cancelled and who.house.checkouts.waiting(session, found)
    return page(request, who, "portal/pay_back.html", payment=found, waiting=waiting)


@router.get("/go/{signed}/pay")
def pay_page(request: Request, who: Anybody, session: Reading, signed: Signed) -> Response:
    """What is to be paid, and how."""
    link = _held(who, signed)
    if link is None:
        return page(request, who, "portal/link_over.html", status=404)
    found = queries.payment(session, links.client_of(session, link), link.payment_id, who.house.today())
    waiting = who.house.checkouts.waiting(session, found)
    return shown(request, who, found, _place(signed), waiting=waiting, minutes=links.MINUTES)


@router.post("/go/{signed}/pay")
def pay(request: Request, who: Anybody, signed: Signed, _sent: Sent) -> Response:
    """To the provider's page."""
    link = _held(who, signed)
    if link is None:
        return page(request, who, "portal/link_over.html", status=404)
    return sent_on(request, who, _acting(who, link), link.payment_id, _place(signed))


@router.get("/go/{signed}/done")
def done(signed: Signed) -> Response:
    """The payment's page says how it stands."""
    return go(f"{_place(signed)}/pay")


@router.get("/go/{signed}/test")
def test_page(request: Request, who: Anybody, session: Reading, signed: Signed) -> Response:
    """The demo's stand-in for a provider's page."""
    link = _held(who, signed)
    if link is None:
        return page(request, who, "portal/link_over.html", status=404)
    found = queries.payment(session, links.client_of(session, link), link.payment_id, who.house.today())
    return test_shown(request, who, found, _place(signed))


@router.post("/go/{signed}/test")
def test_answer(request: Request, who: Anybody, signed: Signed, sent: Sent) -> Response:
    """Pay or decline, without money."""
    link = _held(who, signed)
    if link is None:
        return page(request, who, "portal/link_over.html", status=404)
    return test_answered(who, _acting(who, link), link.payment_id, sent, _place(signed))


def _held(who: Visitor, signed: str) -> Link | None:
    """The link if it is one to pay by; a receipt's opens no page to pay on."""
    link = links.read(who.house.signer, signed, who.house.clock())
    return link if link is not None and link.purpose is Purpose.PAY else None


def _acting(who: Visitor, link: Link) -> Acting:
    with who.house.database.read() as session:
        client = links.client_of(session, link)
    return Acting(client, who.house.clock(), CHANNEL)


def _place(signed: str) -> str:
    return f"/portal/go/{signed}"
