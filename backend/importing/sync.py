"""Brings the rows of one table in step with the file: adds, changes what differs, deletes nothing."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from pydantic import BaseModel
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from backend.importing.meanwhile import since
from backend.importing.report import Count
from backend.importing.rows import Kept, portions, table_of
from backend.models.audit import Event
from backend.models.base import Base
from backend.models.cases import Case

ACTOR = "import"
UNTOLD = {"password_hash"}
"""Columns whose values no event repeats."""


@dataclass(frozen=True)
class Wanted:
    """A row as the file has it: what it is recognised by, its columns, and those the file itself speaks of."""

    key: Hashable
    values: dict[str, Any]
    given: frozenset[str]


@dataclass(frozen=True)
class Whose:
    """In whose history an event stands."""

    case_id: int | None = None
    client_id: int | None = None


@dataclass
class Ledger:
    """What one import has done so far, in its transaction, at its moment."""

    session: Session
    at: datetime
    created: Counter[str] = field(default_factory=Counter)
    seen: dict[str, set[int]] = field(default_factory=dict)
    changed: dict[str, set[int]] = field(default_factory=dict)
    events: list[dict[str, Any]] = field(default_factory=list)

    def note(self, kind: str, row_id: int, column: str, old: Any, new: Any, whose: Whose) -> None:
        """One column of one existing row was changed."""
        name = column.removesuffix("_id").removesuffix("_hash")
        told = column not in UNTOLD
        self.changed.setdefault(kind, set()).add(row_id)
        self.events.append({
            "at": self.at, "actor": ACTOR, "kind": f"{kind}.{name}", "subject": kind, "subject_id": str(row_id),
            "old": {name: _plain(old)} if told else None, "new": {name: _plain(new)} if told else None,
            "case_id": whose.case_id, "client_id": whose.client_id,
        })  # fmt: skip

    def close(self) -> tuple[Count, ...]:
        """Write the events and give the counts, in the order in which the kinds were worked."""
        if self.events:
            self._find_clients()
            self.session.execute(insert(table_of(Event)), self.events)
        return tuple(self._count(kind) for kind in self.seen)

    def _find_clients(self) -> None:
        """Whose the cases are that something changed in."""
        cases = table_of(Case).columns
        found: dict[int, int] = {}
        for some in portions({event["case_id"] for event in self.events} - {None}):
            query = select(cases["id"], cases["client_id"]).where(cases["id"].in_(some))
            found.update((row[0], row[1]) for row in self.session.execute(query))
        for event in self.events:
            event["client_id"] = event["client_id"] or found.get(event["case_id"])

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
    meanwhile = since(ledger.session, kind, [before.id for _, before in pairs], ACTOR)
    for row, before in pairs:
        differing = {column: row.values[column] for column in row.given if row.values[column] != before.values[column]}
        for column in meanwhile.standing(kind, before.id, _plainly(differing), _plainly(before.values)):
            differing.pop(column, None)
        for column in sorted(differing):
            ledger.note(kind, before.id, column, before.values[column], differing[column], _whose(kind, before))
        if differing:
            changes.append({"id": before.id, **differing})
    if changes:
        ledger.session.execute(update(model), changes)


def _whose(kind: str, row: Kept) -> Whose:
    """A case and a client are their own; what hangs on one names it."""
    case_id = row.id if kind == "case" else row.values.get("case_id")
    return Whose(case_id, row.id if kind == "client" else row.values.get("client_id"))


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


def _plainly(values: Mapping[str, Any]) -> dict[str, Any]:
    """Columns' values as events hold them."""
    return {column: _plain(value) for column, value in values.items()}


def _plain(value: Any) -> Any:
    """A column's value as JSON has it."""
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
