"""What a task is: steps that are asked for one by one, and what is done when all of them are answered."""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from actions.portal_client import Portal
from actions.saying import Part, Say, choice, say
from actions.stack import Draft, Values
from actions.turn import Message

STOP = choice("cancel")
SKIP = choice("inform", "choice-skip", choice="skip")
SEND = choice("affirm", "choice-send")
PERSON = choice("talk_to_human")


@dataclass(frozen=True)
class Taken:
    """An answer that was understood: values to keep (None takes one away), and a remark before the next question."""

    values: Values
    remark: Part | None = None


@dataclass(frozen=True)
class Wrong:
    """An answer that is meant as one and can't be used; `why` is said, then the step is asked for again."""

    why: Part


@dataclass(frozen=True)
class End:
    """The task is over, done or impossible; `say` tells which."""

    say: Say


Ask = Callable[[Portal, Draft], Awaitable[Say]]
Take = Callable[[Portal, Draft, Message], Awaitable["Taken | Wrong | End | None"]]


@dataclass(frozen=True)
class Step:
    """One thing to ask for.

    `take` returns None when the message is no answer to it. `entity`: an answer that holds one is taken for this step
    wherever the task stands, which is how corrections and answers in advance come in. `optional` steps may be skipped.
    `free` ones take any words, so only a short and certain question is taken for a digression there; one that holds
    `entity` or one of `hints` and does not ask is an answer all the same ("on Friday" is no wish for opening hours).
    """

    name: str
    ask: Ask
    take: Take
    entity: str | None = None
    optional: bool = False
    free: bool = False
    hints: frozenset[str] = frozenset()


class Task(ABC):
    """Something a client wants done. Its texts: `task-<name>-stopped` when it is left, `task-<name>` for its name."""

    name: str
    steps: tuple[Step, ...]
    private: bool = True
    """Whether only a verified client can have it."""
    intents: frozenset[str] = frozenset()
    """Intents that are answers here, or mean this very task: never a digression from it."""

    async def stopped(self, _portal: Portal, _draft: Draft) -> Say:
        """What is said when the client leaves it."""
        return say(f"task-{self.name}-stopped", choices=(choice("help"), PERSON))

    async def fell_silent(self, _portal: Portal, _draft: Draft) -> Say:
        """What is said when the client is not heard of any more."""
        return say("task-silence-end", choices=(choice("help"), PERSON))

    @abstractmethod
    async def begin(self, portal: Portal, draft: Draft) -> "Draft | End":
        """Fill in what is known already; raises VerificationRequiredError where a client must be known."""

    @abstractmethod
    async def finish(self, portal: Portal, draft: Draft) -> "End | Draft":
        """Do it; a draft with values taken away asks for those again."""

    def step(self, name: str) -> Step:
        """The step of that name; StopIteration when there is none."""
        return next(step for step in self.steps if step.name == name)

    def due(self, draft: Draft) -> Step | None:
        """The first step without an answer."""
        return next((step for step in self.steps if not draft.has(step.name)), None)
