"""Brings the rows of one table in step with the file: adds, changes what differs, deletes nothing."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from pydantic import BaseModel
from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from backend.importing.report import Count
from backend.importing.rows import Kept, table_of
from backend.models.audit import Event
from backend.models.base import Base

ACTOR = "import"
UNTOLD = {"password_hash"}
"""Columns whose values no event repeats."""


@dataclass(frozen=True)
class Wanted:
    """A row as the file has it: what it is recognised by, its columns, and those the file itself speaks of."""

    key: Hashable
    values: dict[str, Any]
    given: frozenset[str]


@dataclass
class Ledger:
    """What one import has done so far, in its transaction, at its moment."""

    session: Session
    at: datetime
    created: Counter[str] = field(default_factory=Counter)
    seen: dict[str, set[int]] = field(default_factory=dict)
    changed: dict[str, set[int]] = field(default_factory=dict)
    events: list[dict[str, Any]] = field(default_factory=list)

    def note(self, kind: str, row_id: int, column: str, old: Any, new: Any) -> None:
        """One column of one existing row was changed."""
        name = column.removesuffix("_id").removesuffix("_hash")
        told = column not in UNTOLD
        self.changed.setdefault(kind, set()).add(row_id)
        self.events.append({
            "at": self.at, "actor": ACTOR, "kind": f"{kind}.{name}", "subject": kind, "subject_id": str(row_id),
            "old": {name: _plain(old)} if told else None, "new": {name: _plain(new)} if told else None,
        })  # fmt: skip

    def close(self) -> tuple[Count, ...]:
        """Write the events and give the counts, in the order in which the kinds were worked."""
        if self.events:
            self.session.execute(insert(table_of(Event)), self.events)
        return tuple(self._count(kind) for kind in self.seen)

    def _count(self, kind: str) -> Count:
        changed = len(self.changed.get(kind, ()))
        return Count(kind, self.created[kind], changed, len(self.seen[kind]) - changed)


def wanted(
    key: Hashable,
    row: BaseModel,
    columns: Sequence[str],
    given: Mapping[str, Any],
    new: Mapping[str, Any] | None = None,
) -> Wanted:
    """A row made of those fields of `row` that are `columns`, of columns `given` beside them, and `new` rows' own."""
    values = {column: _column(getattr(row, column)) for column in columns}
    values.update(new or {})
    values.update(given)
    said = [column for column in columns if column in row.model_fields_set]
    return Wanted(key, values, frozenset((*said, *given)))


def sync(
    ledger: Ledger, kind: str, model: type[Base], rows: Sequence[Wanted], there: Iterable[tuple[Hashable, Kept]]
) -> None:
    """Add and change rows of one kind; `there` are those that the database has under the same keys, and others.

    Where a key stands several times, its first row in the file is its first in the database, and so on.
    """
    old = dict(_numbered(there))
    asked = _numbered((row.key, row) for row in rows)
    new = [row.values for key, row in asked if key not in old]
    same = [(row, old[key]) for key, row in asked if key in old]
    ledger.created[kind] += len(new)
    ledger.seen.setdefault(kind, set()).update(row.id for _, row in same)
    if new:
        ledger.session.execute(insert(table_of(model)), new)
    _update(ledger, kind, model, same)


def _update(ledger: Ledger, kind: str, model: type[Base], pairs: Sequence[tuple[Wanted, Kept]]) -> None:
    changes = []
    for row, before in pairs:
        differing = {column: row.values[column] for column in row.given if row.values[column] != before.values[column]}
        for column in sorted(differing):
            ledger.note(kind, before.id, column, before.values[column], differing[column])
        if differing:
            changes.append({"id": before.id, **differing})
    if changes:
        ledger.session.execute(update(model), changes)


def _numbered(pairs: Iterable[tuple[Hashable, Any]]) -> list[tuple[tuple[Hashable, int], Any]]:
    seen: Counter[Hashable] = Counter()
    numbered = []
    for key, row in pairs:
        numbered.append(((key, seen[key]), row))
        seen[key] += 1
    return numbered


def _column(value: Any) -> Any:
    """A field's value as a column of ours gives it back."""
    return list(value) if isinstance(value, tuple) else value


def _plain(value: Any) -> Any:
    """A column's value as JSON has it."""
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
