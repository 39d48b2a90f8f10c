"""Signed links to the file with everything about a client: for a quarter of an hour, and never longer than the chat."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from backend.core.signing import Signer
from backend.people.acting import Client
from backend.verification.asking import still_verified

SALT = "my-data"
MINUTES = 15
LONGEST = 300
LASTS = timedelta(minutes=MINUTES)
PARTS = 3


@dataclass(frozen=True)
class Link:
    """Whose data, and from which conversation the link is."""

    client_id: int
    conversation_id: str
    until: datetime


def make(signer: Signer, client_id: int, conversation_id: str, now: datetime) -> str:
    """The signed part of an address, good for MINUTES from `now`."""
    return signer.sign(SALT, f"{client_id}:{conversation_id}:{int((now + LASTS).timestamp())}")


def read(signer: Signer, signed: str) -> Link | None:
    """What a link of ours says, also when its time is over; None if we did not make it."""
    value = signer.read(SALT, signed) if len(signed) <= LONGEST and signed.isascii() else None
    parts = value.split(":") if value is not None else []
    if len(parts) != PARTS:
        return None
    return Link(int(parts[0]), parts[1], datetime.fromtimestamp(int(parts[2]), UTC))


def holder(session: Session, link: Link, now: datetime) -> Client | None:
    """Whose link it is while it holds: not after its time, nor once the conversation is signed out or another's."""
    if now >= link.until:
        return None
    # The link says its end in whole seconds; a sign-out within the second before it was made is none of ours.
    made = link.until - LASTS
    return still_verified(session, link.conversation_id, link.client_id, made, now)
