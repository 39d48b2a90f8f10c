"""What is being done in a conversation: drafts on a stack, the one at work on top, kept in one slot of Rasa's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet

SLOT = "tasks"
DEEPEST = 4
"""More things begun at once nobody can follow; the one at the bottom is dropped."""
ANSWER, SIGN_IN = "answer", "sign_in"
"""Names of what is no task of its own: a question still to be answered, and signing in, still to be gone on with."""
Values = Mapping[str, Any]


@dataclass(frozen=True)
class Draft:
    """A task at work: the step that is asked for now (None: not begun) and the values given so far (JSON)."""

    task: str
    step: str | None = None
    values: Values = field(default_factory=dict)
    misses: int = 0
    trail: tuple[str, ...] = ()
    """Steps answered by the client, in this order; "back" returns over them."""

    def has(self, name: str) -> bool:
        """Whether the step `name` is answered; skipping counts."""
        return name in self.values

    def text(self, name: str) -> str:
        """The value `name` as text; empty when it is not there or was skipped."""
        return str(self.values.get(name) or "")

    def given(self, **values: Any) -> "Draft":
        """With these values too; None takes one away."""
        merged = {**self.values, **values}
        return replace(self, values={name: value for name, value in merged.items() if value is not None})


Stack = tuple[Draft, ...]


def stack_of(tracker: Tracker) -> Stack:
    """The drafts of this conversation, the one at work last."""
    return tuple(
        Draft(row["task"], row["step"], row["values"], int(row["misses"]), tuple(row["trail"]))
        for row in tracker.get_slot(SLOT) or []
    )


def kept(stack: Sequence[Draft]) -> EventType:
    """The event that stores `stack`; an empty one leaves nothing behind."""
    rows = [
        {
            "task": one.task,
            "step": one.step,
            "values": dict(one.values),
            "misses": one.misses,
            "trail": list(one.trail),
        }
        for one in stack[-DEEPEST:]
    ]
    return SlotSet(SLOT, rows or None)
