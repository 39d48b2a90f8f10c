"""What the staff is told and asked for: urgent requests, callbacks, complaints; and how a known client is reached."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from actions.facts import reading
from actions.portal_client import Portal, VerificationRequiredError

LAST_DIGITS = 4
"""So much of a phone number may stand in a chat: enough for its owner to know it."""


@dataclass(frozen=True)
class OnFile:
    """How the verified client is reached; the phone in E.164."""

    phone: str
    email: str

    @property
    def last_digits(self) -> str:
        """The end of the phone number."""
        return self.phone[-LAST_DIGITS:]


@dataclass(frozen=True)
class Urgent:
    """An urgent request that was taken down: its number, and whether the firm is open now."""

    id: int
    open: bool


@dataclass(frozen=True)
class Requested:
    """What became of a request: taken, invalid (`wrong` by field: missing, invalid, country_code) or too_many."""

    outcome: str
    id: int | None
    wrong: Mapping[str, str]
    repeated: bool


async def on_file(portal: Portal) -> OnFile | None:
    """How the client is reached; None for somebody who is not verified."""
    try:
        return await portal.ask(reading(OnFile), "details", "GET", "/details")
    except VerificationRequiredError:
        return None


async def urgent(portal: Portal, cry: Mapping[str, Any]) -> Urgent:
    """Take down what cannot wait: what, by_when, where, reach, name. PortalError too_many when it was not taken."""
    return await portal.ask(reading(Urgent), "urgent", "POST", "/urgent", cry)


async def urgent_more(portal: Portal, number: int, text: str) -> Urgent:
    """Add to an urgent request of this conversation; NotFoundError when it is not one."""
    return await portal.ask(reading(Urgent), "urgent_more", "POST", f"/urgent/{number}/more", {"text": text})


async def request(portal: Portal, wish: Mapping[str, Any]) -> Requested:
    """Ask the staff for something: kind callback, complaint or person; text, phone, when, name, email."""
    return await portal.ask(reading(Requested), "request", "POST", "/requests", wish)
