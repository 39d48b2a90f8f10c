"""A task at work: its first question, the next one, the end, and where it stands said again."""

from dataclasses import dataclass, replace

from actions.portal_client import Portal
from actions.saying import Part, Say, choice, joined, part, say
from actions.stack import Draft
from actions.tasks import End, Step, Task
from actions.turn import Message

WORDS = "use_words"
USE_WORDS = choice("inform", "choice-use-words", choice=WORDS)
"""Takes the client's last words as the answer after all."""


@dataclass(frozen=True)
class Turn:
    """What the client reads, and the task as it stands then (None: it is over)."""

    say: Say
    draft: Draft | None


@dataclass(frozen=True)
class Work:
    """One message for a task: the task, how far it is, the step that is asked for, and the message."""

    portal: Portal
    task: Task
    draft: Draft
    step: Step
    message: Message

    async def again(self, *before: str | Part, draft: Draft | None = None) -> Turn:
        """The question once more, after `before`."""
        asking = draft or self.draft
        return Turn(joined(say(*before), await self.step.ask(self.portal, asking)), asking)

    async def asking(self, name: str, draft: Draft) -> Turn:
        """Another step's question, its answer taken away."""
        emptied = replace(draft.given(**{name: None}), step=name, misses=0)
        return Turn(await self.task.step(name).ask(self.portal, emptied), emptied)

    async def goes_on(self, draft: Draft, remark: Part | None = None) -> Turn:
        """The next question after an answer."""
        given = replace(draft, misses=0)
        return await proceed(self.portal, self.task, given, Say((remark,)) if remark else None)

    def answered(self, name: str, /, **values: object) -> Draft:
        """The draft with values that the client gave for a step."""
        return replace(self.draft.given(**values), trail=(*self.draft.trail, name))


async def begin(portal: Portal, task: Task, draft: Draft) -> Turn:
    """The first question of a task, or its end when it can't be done."""
    begun = await task.begin(portal, replace(draft, step=""))
    return Turn(begun.say, None) if isinstance(begun, End) else await proceed(portal, task, begun)


async def proceed(portal: Portal, task: Task, draft: Draft, before: Say | None = None) -> Turn:
    """The next question, or the end when all is answered."""
    step = task.due(draft)
    while step is None:
        outcome = await task.finish(portal, draft)
        if isinstance(outcome, End):
            return Turn(_after(before, joined(outcome.say, say("task-more", choices=outcome.say.choices))), None)
        draft, step = outcome, task.due(outcome)
    asking = replace(draft, step=step.name)
    return Turn(_after(before, await step.ask(portal, asking)), asking)


async def resume(portal: Portal, task: Task, draft: Draft, aside: Message | None = None) -> Turn:
    """Where the task stands, said again after something else was answered.

    Where any words are an answer, `aside` may have been meant as one: a button takes it.
    """
    step = task.step(draft.step or "")
    asking = await step.ask(portal, draft)
    if step.free and aside is not None and not aside.pressed:
        draft, asking = draft.given(aside=aside.text), replace(asking, choices=(USE_WORDS, *asking.choices))
    return Turn(joined(say(part("task-resume", task=task.name)), asking), draft)


def _after(before: Say | None, then: Say) -> Say:
    return then if before is None else joined(before, then)
