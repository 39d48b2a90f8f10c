"""Finding clients and staff, for those parts of the firm's own side that may see them all."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.models.people import Client


def first_clients(session: Session, count: int) -> Sequence[Client]:
    """The `count` clients that were added first."""
    return session.scalars(select(Client).order_by(Client.id).limit(count)).all()
