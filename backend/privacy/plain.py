"""Rows as plain JSON: named columns only, so that nothing gets out that was not thought of."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import Session

from backend.models.base import Base

MOST = 50_000
"""Rows of one kind of one client; nobody comes near it."""
Json = dict[str, Any]


def columns(row: Base, names: Sequence[str]) -> Json:
    """The columns in `names`, as JSON has them: moments and days as ISO, amounts as decimal strings."""
    return {name: value(getattr(row, name)) for name in names}


def value(of: Any) -> Any:
    """One value."""
    if isinstance(of, (date, datetime)):
        return of.isoformat()
    return str(of) if isinstance(of, Decimal) else of


def rows(session: Session, query: Select[Any], names: Sequence[str]) -> list[Json]:
    """Everything that a query finds, in the order of its first column."""
    return [columns(row, names) for row in found(session, query)]


def found(session: Session, query: Select[Any]) -> Sequence[Any]:
    """The rows of a query, MOST at the most."""
    return session.scalars(query.limit(MOST)).all()
