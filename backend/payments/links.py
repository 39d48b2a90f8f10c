"""Signed links that open one thing without a login, for a quarter of an hour: paying, or a receipt."""

import enum
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from backend.core.errors import NotFoundError
from backend.core.signing import Signer
from backend.models.people import Client

SALT = "payment-link"
MINUTES = 15
LONGEST = 300
PARTS = 4


class Purpose(enum.StrEnum):
    """What a link opens. `back` is where a provider sends the payer: it shows no more than whether it is paid."""

    PAY = "pay"
    RECEIPT = "receipt"
    BACK = "back"


@dataclass(frozen=True)
class Link:
    """What a valid link is for."""

    purpose: Purpose
    client_id: int
    payment_id: int
    until: datetime


def make(signer: Signer, purpose: Purpose, client_id: int, payment_id: int, now: datetime) -> str:
    """The signed part of an address, good for MINUTES from `now`."""
    return _signed(signer, Link(purpose, client_id, payment_id, now + timedelta(minutes=MINUTES)))


def back(signer: Signer, client_id: int, payment_id: int, now: datetime) -> str:
    """The signed part of the address a provider sends the payer back to.

    It is the same all day, and good until the end of the day after the next: a provider's page is open for a day.
    """
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return _signed(signer, Link(Purpose.BACK, client_id, payment_id, midnight + timedelta(days=3)))


def read(signer: Signer, signed: str, now: datetime) -> Link | None:
    """What the link is for, or None if we did not make it, somebody changed it, or its time is over."""
    value = signer.read(SALT, signed) if len(signed) <= LONGEST and signed.isascii() else None
    parts = value.split(":") if value is not None else []
    if len(parts) != PARTS:
        return None
    until = datetime.fromtimestamp(int(parts[3]), UTC)
    return Link(Purpose(parts[0]), int(parts[1]), int(parts[2]), until) if now < until else None


def _signed(signer: Signer, link: Link) -> str:
    until = int(link.until.timestamp())
    return signer.sign(SALT, f"{link.purpose.value}:{link.client_id}:{link.payment_id}:{until}")


def client_of(session: Session, link: Link) -> Client:
    """Whose link it is. Raises NotFoundError when the client is gone."""
    found = session.get(Client, link.client_id)
    if found is None:
        raise NotFoundError
    return found
