"""Stripe's notices: signed, each worked once, answered at once."""

from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Header, Request, Response

from backend.core.errors import NotFoundError
from backend.payments.stripe_provider import StripeProvider
from backend.web.deps import House

router = APIRouter(include_in_schema=False)


async def sent_bytes(request: Request) -> bytes:
    """The body as it came: the signature is over its bytes."""
    return await request.body()


@router.post("/webhooks/stripe", status_code=204)
def notice(
    house: House,
    later: BackgroundTasks,
    body: Annotated[bytes, Depends(sent_bytes)],
    signature: Annotated[str, Header(alias="Stripe-Signature")] = "",
) -> Response:
    """Work a notice. 400 for what Stripe did not sign; what is none of ours is taken, or it would come for days."""
    if not isinstance(house.provider, StripeProvider):
        raise NotFoundError
    found = house.provider.notice(body, signature)
    with house.database.write() as session:
        others = house.checkouts.notices.work(session, found, house.clock())
    if others:
        later.add_task(house.checkouts.close, others)
    return Response(status_code=204, background=later)
