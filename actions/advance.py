"""How every task reads a message: an answer, a correction, a way out, or none of these (then a rule answers it).

The thirteen cases of conversation repair are handled here and in actions/repair.py, once for all tasks.
"""

from dataclasses import replace

from actions.portal_client import Portal
from actions.repair import repaired, skipped
from actions.saying import part, say
from actions.stack import Draft
from actions.tasks import PERSON, SKIP, STOP, End, Step, Take, Taken, Task, Wrong
from actions.turn import NOT_UNDERSTOOD, Message
from actions.work import WORDS, Turn, Work, resume

PATIENCE = 3
"""Unusable answers in a row after which a person is offered instead."""
SURE = 0.8
LONGEST_QUESTION = 12
"""Words. Where any words are an answer, only a short and certain question is taken for one."""
LEAVING = {"cancel", "goodbye"}
SMALL_TALK = {"affirm", "deny", "greet", "inform", "thank", NOT_UNDERSTOOD}
"""Intents that are no request of their own in the middle of a task."""
EMERGENCY, REFUSAL, CORRECTION = "urgent_help", "deny", "update_my_details"
OFF_TOPIC = "out_of_scope"
"""What names of places and things read like: where any words are an answer, they are one."""
QUESTION_MARKS = "?؟"
CERTAIN_YES = 0.6
"""Certainty from which a typed yes counts where something is sent or agreed to."""


async def read(portal: Portal, task: Task, draft: Draft, message: Message) -> Turn | None:
    """What follows from a message; None when it is something else, which a rule answers before the task goes on."""
    if message.entities.get("choice") == WORDS and draft.has("aside"):
        message = Message("inform", draft.text("aside"), {}, (), ())
    work = Work(portal, task, draft.given(aside=None), task.step(draft.step or ""), message)
    if (turn := await repaired(work)) is not None:
        return turn
    if message.intent in LEAVING and not _is_words(work.step, message):
        return Turn(await task.stopped(portal, work.draft), None)
    if message.intent not in task.intents and is_something_else(work.step, message):
        return None
    return await _taken(work) or await _no_answer(work)


async def _no_answer(work: Work) -> Turn | None:
    """What follows from a message that answers nothing; None when a rule is to answer it."""
    if work.message.intent in work.task.intents:
        return await resume(work.portal, work.task, work.draft)
    if work.message.intent == REFUSAL:
        return await (skipped(work) if work.step.optional else work.again("task-refused"))
    return await _missed(work) if work.message.intent in SMALL_TALK | {CORRECTION} else None


def is_something_else(step: Step, message: Message) -> bool:
    """Whether a message is a request of its own, whatever words the step would take."""
    if message.intent in SMALL_TALK or "choice" in message.entities:
        return False
    if message.pressed:
        return True
    if step.free:
        certain = message.certainty >= SURE and len(message.text.split()) <= LONGEST_QUESTION
        return certain and message.intent != OFF_TOPIC and not _is_hinted(step, message)
    return message.intent == EMERGENCY and message.certainty >= SURE


def _is_hinted(step: Step, message: Message) -> bool:
    """Whether words that read like a request hold what the step is about, and ask for nothing."""
    holds = bool((step.hints | {step.entity}) & set(message.entities))
    return holds and message.intent != EMERGENCY and not any(mark in message.text for mark in QUESTION_MARKS)


def _is_words(step: Step, message: Message) -> bool:
    """A long text that only mentions stopping, where any words will do."""
    return step.free and not message.pressed and len(message.text.split()) > LONGEST_QUESTION // 2


async def _taken(work: Work) -> Turn | None:
    """What follows from an answer to this step, or from one that belongs to another step of the task."""
    answer = await work.step.take(work.portal, work.draft, work.message)
    if answer is None or isinstance(answer, Wrong):
        return await _elsewhere(work) or (await _missed(work, answer) if isinstance(answer, Wrong) else None)
    if isinstance(answer, End):
        return Turn(answer.say, None)
    return await work.goes_on(work.answered(work.step.name, **answer.values), answer.remark)


async def _elsewhere(work: Work) -> Turn | None:
    """A correction, or an answer in advance: an entity that another step of the task is about."""
    for other in work.task.steps:
        if other is work.step or other.entity is None or other.entity not in work.message.entities:
            continue
        answer = await other.take(work.portal, work.draft, work.message)
        if isinstance(answer, Taken):
            remark = part("task-corrected") if work.draft.has(other.name) else answer.remark
            return await work.goes_on(work.draft.given(**answer.values), remark)
    return None


async def _missed(work: Work, wrong: Wrong | None = None) -> Turn:
    missed = replace(work.draft, misses=work.draft.misses + 1)
    if missed.misses >= PATIENCE:
        more = (SKIP,) if work.step.optional else ()
        return Turn(say("task-gave-up", choices=(PERSON, *more, STOP)), replace(missed, misses=0))
    return await work.again(wrong.why if wrong else "task-not-an-answer", draft=missed)


def confirming(name: str, take_more: Take | None = None) -> Take:
    """The `take` of a last step that wants a yes: anything else than yes or no is left to `take_more`."""

    async def take(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | End | None:
        picked = message.entities.get("choice")
        if picked == "send" or (message.intent == "affirm" and message.certainty >= CERTAIN_YES):
            return Taken({name: True})
        if message.entities.get("repair") == "finished":
            return Taken({name: True})
        return await take_more(portal, draft, message) if take_more is not None else None

    return take
