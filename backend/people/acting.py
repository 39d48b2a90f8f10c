"""A client doing something: who, when, and by which way in."""

from dataclasses import dataclass
from datetime import datetime

from backend.models.people import Client

__all__ = ["Acting", "Client"]


@dataclass(frozen=True)
class Acting:
    """The client whose rows a service may touch. `channel` is portal, api, or the conversation's own (web, …)."""

    client: Client
    at: datetime
    channel: str
    conversation_id: str | None = None

    @property
    def actor(self) -> str:
        """The name under which the audit log knows the client."""
        return f"client:{self.client.id}"
