"""The demo firm's logins, for the demo page and the operator's terminal."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.models.people import Client


def first_clients(session: Session, most: int) -> Sequence[Client]:
    """The clients that were loaded first."""
    return session.scalars(select(Client).order_by(Client.id).limit(most)).all()
