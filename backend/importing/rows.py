"""Reading the rows that an import is about: whole, or only their ids; never one statement a row."""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from backend.models.base import Base

AT_ONCE = 500
"""How many values one statement carries; SQLite and PostgreSQL both take more."""


@dataclass(frozen=True)
class Kept:
    """A row as the database has it."""

    id: int
    values: Mapping[str, Any]


def table_of(model: type[Base]) -> Table:
    """The table behind a model: rows go in and out as they are, without an object for each."""
    return Base.metadata.tables[model.__tablename__]


def kept(
    session: Session,
    model: type[Base],
    column: str,
    values: Collection[Any],
    key: Callable[[Mapping[str, Any]], Hashable],
) -> list[tuple[Hashable, Kept]]:
    """The rows of `model` whose `column` is one of `values`, the oldest first, each with its key."""
    table = table_of(model)
    names = table.columns.keys()
    found = []
    for some in portions(values):
        query = select(table).where(table.columns[column].in_(some)).order_by(table.columns["id"])
        found += [dict(zip(names, row, strict=True)) for row in session.execute(query)]
    return [(key(row), Kept(row["id"], row)) for row in found]


def ids(session: Session, model: type[Base], column: str, values: Collection[Any]) -> dict[Any, int]:
    """The ids of the rows of `model` by their unique `column`, for those of `values` that are there."""
    columns = table_of(model).columns
    found: dict[Any, int] = {}
    for some in portions(values):
        query = select(columns[column], columns["id"]).where(columns[column].in_(some))
        found.update((row[0], row[1]) for row in session.execute(query))
    return found


def portions(values: Collection[Any]) -> Iterator[list[Any]]:
    """The values, each once, in lists short enough for one statement."""
    ordered = sorted(set(values))
    for start in range(0, len(ordered), AT_ONCE):
        yield ordered[start : start + AT_ONCE]
