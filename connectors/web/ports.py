"""What the website chat needs of the house, handed in when it is wired."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from connectors.base import Inbound, Kept, Receive


@dataclass(frozen=True)
class Ports:
    """Functions of the backend; all may block and are called from threads."""

    receive: Receive
    open: Callable[[Inbound], Kept]
    """The chat was opened: let the assistant introduce itself, once."""
    history: Callable[[str], list[dict[str, Any]] | None]
    """The transcript of an address, as `session_history` sends it; None while it cannot be read."""
    arrived: Callable[[str], None]
    """An address is there again: send what waits."""
    sign: Callable[[str], str]
    read: Callable[[str], str | None]
    new_address: Callable[[], str]
    login: Callable[[str | None, str, str | None], str | None]
    """An address (None: a new chat), a ticket of the portal, a language: the address that its holder may go on with,
    verified for them; None when the ticket is worth nothing."""
    allows: Callable[[str | None], bool]
    """Whether a network address may make one more request."""
    unknown_session: Callable[[str | None], str]
    """The words for a session id that this server did not issue."""
