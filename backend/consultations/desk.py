"""What consultations need of the installation, and who asks for one."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from backend.consultations.failures import NotOfferedError
from backend.core.limits import subnet
from backend.core.organisation import Consultations, Organisation
from backend.core.signing import Signer
from backend.core.texts import Texts
from backend.people.acting import Client
from backend.settings import Settings

PURPOSE = "consultation"
"""What the signature of a link to a consultation holds for."""


class Desk(Protocol):
    """The parts of an installation that are used here."""

    @property
    def organisation(self) -> Organisation:
        """The firm and its rules."""
        ...

    @property
    def signer(self) -> Signer:
        """Signs the links."""
        ...

    @property
    def texts(self) -> Texts:
        """What mails and calendars say."""
        ...

    @property
    def settings(self) -> Settings:
        """Where the outside finds us."""
        ...


@dataclass(frozen=True)
class Asker:
    """Who books or changes: a client who is known, or anybody. `network_key` is a keyed hash of where from."""

    at: datetime
    channel: str
    client: Client | None = None
    network_key: str | None = None

    @property
    def actor(self) -> str:
        """The name under which the audit log knows them."""
        return f"client:{self.client.id}" if self.client is not None else "client"


def rules(organisation: Organisation) -> Consultations:
    """The firm's rules for consultations. Raises NotOfferedError."""
    if organisation.consultations is None:
        raise NotOfferedError
    return organisation.consultations


def network_key(desk: Desk, network: str | None) -> str | None:
    """The hash under which a network address is counted, the same one as in the chat."""
    return desk.signer.fingerprint("attempt-network", subnet(network)) if network is not None else None


def spoken(organisation: Organisation, language: str) -> str:
    """`language` if the firm speaks it, else its first one."""
    return language if language in organisation.languages else organisation.default_language
