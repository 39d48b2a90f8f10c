"""Links to places of the portal, and mails with a link to a new password."""

from dataclasses import dataclass

from actions import checklist_facts
from actions.checklist_facts import PortalLink
from actions.facts import reading
from actions.portal_client import NotFoundError, Portal


@dataclass(frozen=True)
class Reset:
    """What became of it: asked (the same whether the address is known or not), invalid, or locked."""

    outcome: str
    minutes: int
    retry_minutes: int


async def link(portal: Portal, place: str, number: str | None = None) -> PortalLink:
    """A link to a place, of the case `number` if there is one; without it when that case is not the client's."""
    try:
        return await checklist_facts.link(portal, place, number)
    except NotFoundError:
        if number is None:
            raise
        return await checklist_facts.link(portal, place)


async def reset(portal: Portal, email: str) -> Reset:
    """Have a link to a new password mailed."""
    return await portal.ask(reading(Reset), "password_reset", "POST", "/password-reset", {"email": email})
