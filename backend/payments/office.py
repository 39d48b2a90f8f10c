"""What the services of this folder need of the installation they run in."""

from dataclasses import dataclass
from datetime import date, datetime

from backend.core.organisation import Organisation
from backend.core.texts import Texts


@dataclass(frozen=True)
class Office:
    """The firm, its texts, and the address the outside sees (without a slash at the end)."""

    organisation: Organisation
    texts: Texts
    outside_url: str

    def day(self, at: datetime) -> date:
        """The date where the firm is."""
        return at.astimezone(self.organisation.zone).date()
