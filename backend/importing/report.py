"""What an import did, counted by kind."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Count:
    """How many rows of one kind were new, differed from what was there, or stood there already."""

    kind: str
    created: int
    changed: int
    unchanged: int


@dataclass(frozen=True)
class Report:
    """The outcome of one import; as text it is the operator's summary."""

    source: str
    counts: tuple[Count, ...]

    @property
    def changes(self) -> int:
        """How many rows are new or differ from what was there before."""
        return sum(count.created + count.changed for count in self.counts)

    def __str__(self) -> str:
        word = "change" if self.changes == 1 else "changes"
        rows = [f"{self.source}: {self.changes} {word}", f"  {'':16}{'new':>9}{'changed':>9}{'as before':>11}"]
        rows += [
            f"  {one.kind.replace('_', ' '):16}{one.created:>9}{one.changed:>9}{one.unchanged:>11}"
            for one in self.counts
        ]
        return "\n".join(rows)
