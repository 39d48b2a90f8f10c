"""The form of all tasks: gives each message to the task on top of the stack, and goes on with what lies under it."""

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.advance import read
from actions.answering import SIGN_IN_FORM, TASK_FORM
from actions.outcomes import TASKS, answer
from actions.portal_client import Portal, VerificationRequiredError, portal_for
from actions.question import Question, remembered
from actions.saying import Say, joined, utter
from actions.stack import ANSWER, SIGN_IN, Draft, Stack, kept, stack_of
from actions.turn import Message, events_since_message, latest_message, turn_of
from actions.work import Turn, begin, resume

REQUESTED, OPEN = "requested_slot", "answer"
BACK_ON_TOP = {"action_execution_rejected", "active_loop"}
"""Events after a message that say: it is answered already, and the form is here to ask again."""


class ValidateTaskForm(Action):
    """Rasa calls this on every message while a task is open, once when one begins and after a digression."""

    def name(self) -> str:
        """The name Rasa derives from the form's."""
        return f"validate_{TASK_FORM}"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: Mapping[str, Any]
    ) -> list[EventType]:
        """Returns no events when the message is something else, which a rule answers."""
        stack = stack_of(tracker)
        came_back = any(event["event"] in BACK_ON_TOP for event in events_since_message(tracker))
        async with portal_for(turn_of(tracker)) as portal:
            return await _run(portal, dispatcher, tracker, stack, came_back=came_back)


async def _run(
    portal: Portal, dispatcher: CollectingDispatcher, tracker: Tracker, stack: Stack, *, came_back: bool
) -> list[EventType]:
    said: Say | None = None
    try:
        if stack and stack[-1].step is not None and not came_back:
            top = stack[-1]
            turn = await read(portal, TASKS[top.task], top, latest_message(tracker))
            if turn is None:
                return []
            said, stack = turn.say, _on(stack, turn)
            if turn.draft is not None:
                return _going_on(dispatcher, said, stack)
        while stack and stack[-1].task != SIGN_IN:
            turn = await _next(portal, stack[-1], _aside(tracker))
            said, stack = (turn.say if said is None else joined(said, turn.say)), _on(stack, turn)
            if turn.draft is not None:
                return _going_on(dispatcher, said, stack)
    except VerificationRequiredError:
        return _sign_in(dispatcher, said, stack)
    if stack:
        return _sign_in(dispatcher, said, stack[:-1], question_kept=True)
    if said is not None:
        utter(dispatcher, said)
    return [kept(()), SlotSet(REQUESTED, None)]


async def _next(portal: Portal, top: Draft, aside: Message | None) -> Turn:
    """What the top of the stack says first, or again after `aside`."""
    if top.task == ANSWER:
        return Turn(await answer(portal, Question(top.text("intent"))), None)
    task = TASKS[top.task]
    return await begin(portal, task, top) if top.step is None else await resume(portal, task, top, aside)


def _aside(tracker: Tracker) -> Message | None:
    """The client's message, when a rule has just answered it in the middle of a task."""
    rejected = any(event["event"] == "action_execution_rejected" for event in events_since_message(tracker))
    return latest_message(tracker) if rejected else None


def _on(stack: Stack, turn: Turn) -> Stack:
    return stack[:-1] if turn.draft is None else (*stack[:-1], turn.draft)


def _going_on(dispatcher: CollectingDispatcher, said: Say, stack: Stack) -> list[EventType]:
    utter(dispatcher, said)
    return [kept(stack), SlotSet(REQUESTED, OPEN)]


def _sign_in(
    dispatcher: CollectingDispatcher, said: Say | None, stack: Stack, *, question_kept: bool = False
) -> list[EventType]:
    """Signing in comes first, or is gone on with; the stack waits for it."""
    if said is not None:
        utter(dispatcher, said)
    forgotten = [] if question_kept else remembered(None)
    return [kept(stack), *forgotten, SlotSet(REQUESTED, OPEN), FollowupAction(SIGN_IN_FORM)]
