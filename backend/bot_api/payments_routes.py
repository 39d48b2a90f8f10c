"""`/api/bot`: offers, payments and links to pay, for the assistant."""

from fastapi import APIRouter

from backend.audit.events import About, record
from backend.bot_api.deps import Caller, House, Reading, Writing, answered_once
from backend.payments import links, queries, service
from backend.payments.errors import ConfirmationNeededError
from backend.payments.links import Purpose
from backend.payments.schemas import (
    Acceptance,
    LinkOut,
    OfferOut,
    OffersOut,
    PaymentsOut,
    offer_out,
    payment_out,
)
from backend.people.acting import Acting
from backend.verification.identity import conversation, require_client
from backend.web.deps import Id

router = APIRouter()


@router.get("/offers")
def offers(house: House, caller: Caller, session: Reading) -> OffersOut:
    """The verified client's offers, the newest first."""
    client = require_client(session, caller.conversation, house.clock())
    return OffersOut(offers=tuple(offer_out(one) for one in queries.offers(session, client, house.today())))


@router.get("/payments")
def payments(house: House, caller: Caller, session: Reading) -> PaymentsOut:
    """The verified client's payments, the newest first."""
    client = require_client(session, caller.conversation, house.clock())
    return PaymentsOut(payments=tuple(payment_out(one) for one in queries.payments(session, client, house.today())))


@router.post("/offers/{offer_id}/acceptance")
def accept(house: House, caller: Caller, session: Writing, offer_id: Id, answer: Acceptance) -> OfferOut:
    """Accept an offer of the verified client, who has said yes a second time (`confirm`)."""
    client = require_client(session, caller.conversation, house.clock())
    if not answer.confirm:
        raise ConfirmationNeededError
    channel = conversation(session, caller.conversation).channel
    acting = Acting(client, house.clock(), channel, caller.conversation)
    office = house.checkouts.office
    return answered_once(
        session, house, caller, f"accept-offer-{offer_id}", OfferOut,
        lambda: offer_out(service.accept(session, acting, offer_id, office, answer.total)),
    )  # fmt: skip


@router.post("/payments/{payment_id}/link")
def link(house: House, caller: Caller, session: Writing, payment_id: Id) -> LinkOut:
    """Signed addresses for one payment of the verified client: to pay it, and to its receipt."""
    now = house.clock()
    client = require_client(session, caller.conversation, now)
    found = queries.payment(session, client, payment_id, house.today())

    def signed(purpose: Purpose) -> str:
        return f"{house.settings.outside_url}/portal/go/{links.make(house.signer, purpose, client.id, found.id, now)}"

    def given() -> LinkOut:
        about = About("payment", found.id, found.case.id, client.id)
        record(session, now, f"client:{client.id}", "payment.link_given", about)
        return LinkOut(
            pay_url=signed(Purpose.PAY) if found.payable else None,
            receipt_url=signed(Purpose.RECEIPT) if found.receipt else None,
            minutes=links.MINUTES,
        )

    return answered_once(session, house, caller, f"payment-link-{payment_id}", LinkOut, given)
