"""What one running installation is made of; the faces find everything they need here."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from backend.accounts.chat_login import ChatLogins
from backend.accounts.details import Firm
from backend.conversations import turns
from backend.conversations.inbox import Inbox
from backend.core.clock import Clock
from backend.core.database import Database, DatabaseDown
from backend.core.limits import RateLimits
from backend.core.organisation import Organisation
from backend.core.signing import Signer
from backend.core.texts import Texts
from backend.documents.scanning import scanner
from backend.documents.service import Documents
from backend.documents.storage import Storage
from backend.payments.checkout import Checkouts
from backend.payments.office import Office
from backend.payments.provider import PaymentProvider
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
    provider: PaymentProvider | None = None
    """Whose pages clients pay on; None: they pay by bank transfer."""

    def waiting_turns(self) -> float:
        """How many messages wait for an answer; not a number while the database is down."""
        try:
            with self.database.read() as session:
                return turns.waiting(session)
        except DatabaseDown:
            return math.nan

    @property
    def checkouts(self) -> Checkouts:
        """What opens pages to pay on, and closes them."""
        office = Office(self.organisation, self.texts, self.settings.outside_url)
        return Checkouts(self.database, office, self.signer, self.clock, self.provider)

    @property
    def chat_logins(self) -> ChatLogins:
        """What lets a login on the portal count in the chat on its pages."""
        return ChatLogins(
            self.database, self.organisation, self.signer, self.verifier, self.clock, self.limits.first_use
        )

    @property
    def details_firm(self) -> Firm:
        """What a client's wish to have a detail changed needs of the house."""
        return Firm(self.organisation, self.texts, f"{self.settings.outside_url}/staff/", self.today())

    @property
    def documents(self) -> Documents:
        """What takes the files of cases in, and where their contents lie."""
        storage, scan = Storage(self.settings.data_dir / "files"), scanner(self.settings.clamd_url)
        return Documents(self.database, storage, scan, self.organisation, self.texts, self.clock)

    def today(self) -> date:
        """The date where the firm is."""
        return self.clock().astimezone(self.organisation.zone).date()
