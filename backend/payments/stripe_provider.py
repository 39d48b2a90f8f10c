"""Stripe: Checkout Sessions by its official kit, and its signed notices."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit

import stripe
import structlog
from pydantic import BaseModel, ConfigDict, ValidationError

from backend.payments.amounts import minor_units
from backend.payments.errors import BadNoticeError, PaymentNotDueError, ProviderDownError
from backend.payments.provider import STRIPE, Opened, Order, Seen, State

CHECKOUT = "https://checkout.stripe.com"
CONNECT_SECONDS, ANSWER_SECONDS, TRIES_MORE = 5.0, 15.0, 2
TOLERANCE_SECONDS = 300
LOCALES = {"da": "da", "sv": "sv", "en": "en", "fi": "fi"}
"""Stripe's pages speak no Arabic: those clients get the browser's language."""
LONGEST_TEXT = 250
EXPIRED: State = "expired"
STATES: dict[str, State] = {"open": "open", "complete": "complete", "expired": EXPIRED}
log = structlog.get_logger(__name__)
T = TypeVar("T")


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Subject(_Part):
    """What a notice is about: a Checkout Session or a charge, with those of their fields that we read.

    https://docs.stripe.com/api/checkout/sessions/object, https://docs.stripe.com/api/charges/object
    """

    id: str
    payment_intent: str | None = None
    metadata: dict[str, str] | None = None
    currency: str | None = None
    amount_total: int | None = None
    payment_status: str | None = None
    amount: int | None = None
    amount_refunded: int | None = None
    refunded: bool | None = None


class _Data(_Part):
    object: Any


class _Event(_Part):
    id: str
    type: str
    data: _Data


class Notice(_Part):
    """One notice; `subject` is None for kinds that are none of ours."""

    id: str
    type: str
    subject: Subject | None


OURS = frozenset({
    "checkout.session.completed", "checkout.session.async_payment_succeeded", "checkout.session.async_payment_failed",
    "checkout.session.expired", "charge.refunded",
})  # fmt: skip


class StripeProvider:
    """Opens, looks at and closes Checkout Sessions. `api_base` is where Stripe's API is; empty: Stripe's own."""

    name = STRIPE

    def __init__(self, secret_key: str, webhook_secret: str, api_base: str = "") -> None:
        self.webhook_secret = webhook_secret
        self.hosts: tuple[str, ...] = (CHECKOUT,)
        if api_base:
            parts = urlsplit(api_base)
            self.hosts = (*self.hosts, f"{parts.scheme}://{parts.netloc}")
        self._client = stripe.StripeClient(
            secret_key,
            base_addresses={"api": api_base} if api_base else None,
            max_network_retries=TRIES_MORE,
            http_client=stripe.RequestsClient(timeout=(CONNECT_SECONDS, ANSWER_SECONDS)),
        )

    def open(self, order: Order) -> Opened:
        """A Checkout Session; its key makes the same try the same session. Raises PaymentNotDueError, too."""
        units = minor_units(order.amount, order.currency)
        if units is None:
            raise PaymentNotDueError(payment_status="amount")
        locale = LOCALES.get(order.language, "auto")
        asked: dict[str, Any] = {
            "mode": "payment",
            "locale": locale,
            "client_reference_id": order.number,
            "line_items": [{
                "quantity": 1,
                "price_data": {
                    "currency": order.currency.lower(),
                    "unit_amount": units,
                    "product_data": {"name": f"{order.number} · {order.text}"[:LONGEST_TEXT]},
                },
            }],
            "metadata": {"payment": str(order.payment_id)},
            "payment_intent_data": {"metadata": {"payment": str(order.payment_id)}, "description": order.number},
            "success_url": order.back_url,
            "cancel_url": f"{order.back_url}?cancelled=1",
        }  # fmt: skip
        # Stripe refuses a key whose question differs: the address back changes once a day, language and amount may.
        asked_how = hashlib.sha256(f"{locale} {units} {order.currency} {order.back_url}".encode()).hexdigest()[:16]
        key = f"payment-{order.payment_id}-{order.attempt}-{asked_how}"
        found = _asked(lambda: self._client.v1.checkout.sessions.create(asked, {"idempotency_key": key}))  # type: ignore[arg-type]
        if not found.url:
            raise ProviderDownError
        return Opened(found.id, found.url, datetime.fromtimestamp(found.expires_at, UTC))

    def look(self, reference: str) -> Seen:
        """How a session stands."""
        try:
            found = _asked(lambda: self._client.v1.checkout.sessions.retrieve(reference))
        except _RefusedError:  # made with other keys, most likely
            return Seen(EXPIRED, paid=False, units=None, currency="", provider_payment=None)
        state = STATES.get(found.status or "", EXPIRED)
        intent = found.payment_intent if isinstance(found.payment_intent, str) else None
        return Seen(state, found.payment_status == "paid", found.amount_total, (found.currency or "").upper(), intent)

    def close(self, reference: str) -> None:
        """Expire a session; one that is not open any more says so, which is as good."""
        try:
            _asked(lambda: self._client.v1.checkout.sessions.expire(reference))
        except _RefusedError:
            log.info("checkout_not_open", provider=self.name)

    def notice(self, body: bytes, signature: str) -> Notice:
        """A notice that Stripe signed at most five minutes ago. Raises BadNoticeError."""
        try:
            if not signature.isascii():
                raise BadNoticeError
            stripe.WebhookSignature.verify_header(body, signature, self.webhook_secret, TOLERANCE_SECONDS)
            event = _Event.model_validate_json(body)
            subject = Subject.model_validate(event.data.object) if event.type in OURS else None
        except (stripe.SignatureVerificationError, ValidationError, UnicodeDecodeError) as error:
            log.warning("notice_refused", provider=self.name, error=type(error).__name__)
            raise BadNoticeError from None
        return Notice(id=event.id, type=event.type, subject=subject)


class _RefusedError(ProviderDownError):
    """Stripe answered and said no."""


def _asked(ask: Callable[[], T]) -> T:
    """What Stripe answers; its failures become ours, with a code and an id in the log and nothing of the client."""
    try:
        return ask()
    except stripe.InvalidRequestError as error:
        log.warning("provider_refused", provider=STRIPE, code=error.code, request=error.request_id)
        raise _RefusedError from None
    except stripe.StripeError as error:
        kind = type(error).__name__
        log.error("provider_down", provider=STRIPE, error=kind, code=error.code, request=error.request_id)
        raise ProviderDownError from None
