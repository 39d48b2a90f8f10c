"""What clients and staff have done since a file was written: an old file must not undo it.

A file that still says what a row said before somebody moved it is behind, and the row stands. A file that says
something else is a correction, and the file wins.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.importing.rows import portions
from backend.models.audit import Event

BESIDE = {
    ("payment", "status"): ("paid_on",),
    ("checklist_item", "status"): ("rejected_reason",),
    ("case", "status"): ("updated_on",),
    ("case", "paused"): ("pause_reason", "updated_on"),
}
"""Columns that go with another one."""
UNSAID: Mapping[str, Mapping[str, Any]] = {"message.read": {"read": False}}
"""Events whose old value goes without saying."""


@dataclass(frozen=True)
class Meanwhile:
    """For rows by id, what their columns said before somebody moved them; and the cases in which anything happened."""

    before: Mapping[int, Mapping[str, tuple[Any, ...]]]
    touched: frozenset[int]

    def standing(self, kind: str, row_id: int, asked: Mapping[str, Any], there: Mapping[str, Any]) -> set[str]:
        """The columns of a row that a file asking for `asked` must leave as they are `there`; values as in events."""
        moved = self.before.get(row_id, {})
        behind = {column for column, values in moved.items() if asked.get(column) in values}
        beside = {one for column in behind for one in BESIDE.get((kind, column), ())}
        if kind == "case" and row_id in self.touched and str(asked.get("updated_on")) < str(there.get("updated_on")):
            beside.add("updated_on")
        return behind | beside


def since(session: Session, kind: str, ids: Collection[int], importer: str) -> Meanwhile:
    """Read what anybody but the import has done to rows of a kind; a bounded number of statements."""
    before: dict[int, dict[str, tuple[Any, ...]]] = {}
    touched: set[int] = set()
    for some in portions({str(row_id) for row_id in ids}):
        query = select(Event.subject_id, Event.kind, Event.old).where(
            Event.subject == kind, Event.subject_id.in_(some), Event.actor != importer
        )
        for subject_id, what, old in session.execute(query):
            values = before.setdefault(int(subject_id), {})
            for column, value in (old or UNSAID.get(what, {})).items():
                values[column] = (*values.get(column, ()), value)
    if kind == "case":
        for some in portions(set(ids)):
            query_cases = select(Event.case_id).where(Event.case_id.in_(some), Event.actor != importer).distinct()
            touched.update(one for one in session.scalars(query_cases) if one is not None)
    return Meanwhile(before, frozenset(touched))
