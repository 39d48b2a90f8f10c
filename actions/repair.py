"""Words about the talk itself in the middle of a task: say it again, skip, back, wait, start over, I don't have it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from actions.saying import say
from actions.stack import Draft
from actions.tasks import PERSON, STOP
from actions.work import Turn, Work, begin

EDIT = "edit:"
"""A choice `edit:<step>` asks for that step again."""


async def repaired(work: Work) -> Turn | None:
    """What follows when the message is about the conversation and not about the matter; None when it is not."""
    picked = work.message.entities.get("choice", "")
    if picked.startswith(EDIT) and picked.removeprefix(EDIT) in {step.name for step in work.task.steps}:
        return await work.asking(picked.removeprefix(EDIT), work.draft)
    kind = "skip" if picked == "skip" else work.message.entities.get("repair", "")
    handler = REPAIRS.get(kind)
    return await handler(work) if handler is not None else None


async def skipped(work: Work) -> Turn:
    """Without an answer, where that is possible."""
    if not work.step.optional:
        return await work.again("task-cannot-skip")
    return await work.goes_on(work.answered(work.step.name, **{work.step.name: ""}))


def _said_again(key: str) -> Callable[[Work], Awaitable[Turn]]:
    async def handler(work: Work) -> Turn:
        return await work.again(key)

    return handler


async def _waiting(work: Work) -> Turn:
    return Turn(say("task-wait", choices=(STOP,)), work.draft)


async def _lacking(work: Work) -> Turn:
    if work.step.optional:
        return await skipped(work)
    return Turn(say("task-dont-have", choices=(PERSON, STOP)), work.draft)


async def _back(work: Work) -> Turn:
    if not work.draft.trail:
        return await work.again("task-back-first")
    *before, last = work.draft.trail
    return await work.asking(last, replace(work.draft, trail=tuple(before)))


async def _from_the_start(work: Work) -> Turn:
    again = await begin(work.portal, work.task, Draft(work.draft.task))
    return Turn(replace(again.say, parts=(*say("task-restart").parts, *again.say.parts)), again.draft)


async def _silent(work: Work) -> Turn:
    return Turn(await work.task.fell_silent(work.portal, work.draft), None)


REPAIRS: Mapping[str, Callable[[Work], Awaitable[Turn]]] = {
    "repeat": _said_again("task-repeat"),
    "what_now": _said_again("task-what_now"),
    "misunderstood": _said_again("task-misunderstood"),
    "silence": _said_again("task-silence"),
    "skip": skipped,
    "wait": _waiting,
    "dont_have": _lacking,
    "back": _back,
    "restart": _from_the_start,
    "silence_end": _silent,
}
