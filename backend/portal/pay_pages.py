"""The portal's pages: paying, the demo's test page, and coming back from the provider."""

from typing import Literal

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import BaseModel

from backend.core.errors import NotFoundError
from backend.payments import queries
from backend.payments.checkout import Go
from backend.payments.errors import PaymentNotDueError, ProviderDownError
from backend.payments.facts import PaymentFacts
from backend.payments.provider import TEST, bank_transfer
from backend.people.acting import Acting
from backend.web.deps import Id, Reading
from backend.web.forms import Form, Sent
from backend.web.pages import SEE_OTHER, go, page
from backend.web.visitors import Known, Visitor

router = APIRouter(prefix="/portal", include_in_schema=False)


class Answer(BaseModel):
    """Which button of the test page was pressed."""

    answer: Literal["pay", "decline"]


@router.get("/payments/{payment_id}/pay")
def pay_page(request: Request, who: Known, session: Reading, payment_id: Id) -> HTMLResponse:
    """What is to be paid, and how."""
    found = queries.payment(session, who.acting().client, payment_id, who.house.today())
    return shown(request, who, found, _place(payment_id), waiting=who.house.checkouts.waiting(session, found))


@router.post("/payments/{payment_id}/pay")
def pay(request: Request, who: Known, payment_id: Id, _sent: Sent) -> Response:
    """To the provider's page."""
    return sent_on(request, who, who.acting(), payment_id, _place(payment_id))


@router.get("/payments/{payment_id}/test")
def test_page(request: Request, who: Known, session: Reading, payment_id: Id) -> HTMLResponse:
    """The demo's stand-in for a provider's page."""
    found = queries.payment(session, who.acting().client, payment_id, who.house.today())
    return test_shown(request, who, found, _place(payment_id))


@router.post("/payments/{payment_id}/test")
def test_answer(who: Known, payment_id: Id, sent: Sent) -> Response:
    """Pay or decline, without money."""
    return test_answered(who, who.acting(), payment_id, sent, _place(payment_id))


@router.get("/payments/{payment_id}/done")
def done(request: Request, who: Known, session: Reading, payment_id: Id) -> HTMLResponse:
    """Back from the provider: paid, or waiting until it says so."""
    found = queries.payment(session, who.acting().client, payment_id, who.house.today())
    waiting = who.house.checkouts.waiting(session, found)
    return page(request, who, "portal/pay_done.html", payment=found, waiting=waiting)


def shown(
    request: Request, who: Visitor, found: PaymentFacts, place: str, *, waiting: bool = False, problem: str = "",
    minutes: int = 0,
) -> HTMLResponse:  # fmt: skip
    """The page to pay on; `place` is its address without `/pay`, `minutes` how long a link to it holds (0: no link)."""
    house = who.house
    return page(
        request,
        who,
        "portal/pay.html",
        status=503 if problem else 200,
        payment=found,
        place=place,
        kind=house.checkouts.kind,
        transfer=bank_transfer(house.organisation, found.number),
        info_email=house.organisation.emails.info,
        waiting=waiting,
        problem=problem,
        minutes=minutes,
    )


def sent_on(request: Request, who: Visitor, acting: Acting, payment_id: int, place: str) -> Response:
    """Open a page at the provider and lead there."""
    checkouts = who.house.checkouts
    try:
        where = checkouts.begin(acting, payment_id, who.language, f"{place}/test")
    except PaymentNotDueError as error:
        confirming = error.details.get("payment_status") == "confirming"
        return go(f"{place}/done" if confirming and who.client else f"{place}/pay")
    except ProviderDownError:
        with who.house.database.read() as session:
            found = queries.payment(session, acting.client, payment_id, who.house.today())
        return shown(request, who, found, place, problem="provider")
    if not isinstance(where, Go):
        return go(f"{place}/pay")
    if where.url.startswith(("/", *(f"{host}/" for host in checkouts.hosts))):
        return RedirectResponse(where.url, SEE_OTHER)
    # Another address than the provider's usual one: Chrome would not follow a form there (form-action), a link it will.
    return page(request, who, "portal/pay_leave.html", url=where.url)


def test_shown(request: Request, who: Visitor, found: PaymentFacts, place: str) -> HTMLResponse:
    """The test page. Raises NotFoundError outside of the demo."""
    if who.house.checkouts.kind != TEST:
        raise NotFoundError
    return page(request, who, "portal/pay_test.html", payment=found, place=place)


def test_answered(who: Visitor, acting: Acting, payment_id: int, sent: Form, place: str) -> Response:
    """What the test page was told. Raises NotFoundError outside of the demo."""
    chosen, _ = sent.parse(Answer)
    if chosen is None:
        return go(f"{place}/test")
    try:
        who.house.checkouts.test(acting, payment_id, pay=chosen.answer == "pay")
    except PaymentNotDueError:
        return go(f"{place}/pay")
    if chosen.answer == "decline":
        return go(f"{place}/pay", "done-payment-declined")
    return go(f"{place}/done" if who.client else f"{place}/pay")


def _place(payment_id: int) -> str:
    return f"/portal/payments/{payment_id}"
