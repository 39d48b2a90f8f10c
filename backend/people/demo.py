"""The demo firm's logins, for the demo page and the operator's terminal."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.models.people import Client

FIRST_PASSWORD = "familien-demo"  # noqa: S105 - of an invented client, shown on the demo page
"""The first client's password in demo_firm.yml; the others have the first one, their phone number."""


def first_clients(session: Session, most: int) -> Sequence[Client]:
    """The clients that were loaded first."""
    return session.scalars(select(Client).order_by(Client.id).limit(most)).all()
