"""What one running installation is made of; the faces find everything they need here."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from backend.conversations import turns
from backend.conversations.inbox import Inbox
from backend.core.clock import Clock
from backend.core.database import Database, DatabaseDown
from backend.core.limits import RateLimits
from backend.core.organisation import Organisation
from backend.core.signing import Signer
from backend.core.texts import Texts
from backend.settings import Settings
from backend.verification.service import Verifier


@dataclass(frozen=True)
class Installation:
    """The parts, put together once by `backend.wiring`."""

    settings: Settings
    organisation: Organisation
    database: Database
    texts: Texts
    signer: Signer
    limits: RateLimits
    inbox: Inbox
    verifier: Verifier
    clock: Clock
    bot_api_token: str
    parts: Callable[[], dict[str, bool]]
    """Whether the database, Rasa and the actions answer, by name."""

    def waiting_turns(self) -> float:
        """How many messages wait for an answer; not a number while the database is down."""
        try:
            with self.database.read() as session:
                return turns.waiting(session)
        except DatabaseDown:
            return math.nan

    def today(self) -> date:
        """The date where the firm is."""
        return self.clock().astimezone(self.organisation.zone).date()
