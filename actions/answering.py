"""The one action behind all rules: answers a question, begins a task, or asks back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions import conversation
from actions.outcomes import PRIVATE, PUBLIC, answer, begins
from actions.portal_client import Portal, VerificationRequiredError, portal_for
from actions.question import Question, asked, number_of, remembered
from actions.saying import Say, joined, utter
from actions.stack import ANSWER, SIGN_IN, Draft, Stack, kept, stack_of
from actions.turn import NOT_UNDERSTOOD, Message, latest_entity, latest_message, previous_message, turn_of

SIGN_IN_FORM, TASK_FORM = "verification_form", "task_form"
OPENING_WORDS = 5
"""From so many words on, the message that begins a task may itself be what the client wants to say in it."""


@dataclass(frozen=True)
class Plan:
    """What this turn does: say something, keep a question for after signing in, go on with tasks or with signing in."""

    say: Say | None
    stack: Stack
    sign_in: bool = False
    question: Question | None = None


class ActionAnswer(Action):
    """Every rule's action; runs inside of forms too, for what is asked in the middle of them."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: Mapping[str, Any]
    ) -> list[EventType]:
        """Says at most one message; what it raises fails the turn."""
        async with portal_for(turn_of(tracker)) as portal:
            plan = await _plan(portal, tracker, latest_message(tracker))
        if plan.say is not None:
            utter(dispatcher, plan.say)
        events = [kept(plan.stack)] if plan.stack != stack_of(tracker) else []
        if plan.sign_in:
            return [*events, *remembered(plan.question), FollowupAction(SIGN_IN_FORM)]
        goes_on = plan.stack and tracker.active_loop_name != TASK_FORM and len(plan.stack) > len(stack_of(tracker))
        return [*events, FollowupAction(TASK_FORM)] if goes_on else events


class ActionDefaultFallback(ActionAnswer):
    """The same where no rule fits; takes the place of Rasa's own, which would take the message back."""

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_default_fallback"


async def _plan(portal: Portal, tracker: Tracker, message: Message) -> Plan:
    stack = stack_of(tracker)
    remark = conversation.repaired(message, previous_message(tracker, conversation.ABOUT_THE_TALK))
    if isinstance(remark, Say):
        return Plan(remark, stack)
    question = remark or question_of(tracker)
    if question is None:
        return Plan(conversation.not_understood(message, previous_message(tracker)), stack)
    also = [intent for intent in message.entities.get("also", "").split(",") if intent]
    if (task := begins(question.intent)) is not None:
        later = tuple(Draft(ANSWER, values={"intent": intent}) for intent in also[:1] if not begins(intent))
        below = _under(tracker, stack) + later
        return Plan(None, (*below, Draft(task.name, values=_opening(question, message))))
    if question.intent == "inform":
        return await _informed(portal, message, stack)
    try:
        said = await answer(portal, question)
    except VerificationRequiredError:
        return Plan(None, stack + _drafts(also), sign_in=True, question=question)
    return await _with_second(portal, Plan(said, stack), also)


async def _with_second(portal: Portal, plan: Plan, also: list[str]) -> Plan:
    """The second request of a message: answered at once, or begun."""
    if not also or plan.say is None:
        return plan
    second = Question(also[0])
    if begins(second.intent) is not None:
        return replace(plan, stack=plan.stack + _drafts(also[:1]))
    try:
        return replace(plan, say=joined(plan.say, await answer(portal, second)))
    except VerificationRequiredError:
        return replace(plan, sign_in=True, question=second)


def question_of(tracker: Tracker) -> Question | None:
    """What is asked; a case number alone repeats the question before it for that case. None: not understood."""
    message, before = latest_message(tracker), previous_message(tracker)
    question = asked(message, number_of(latest_entity(tracker, "case_number")))
    if message.intent == "greet" and before is not None:
        question = replace(question, entities={**question.entities, conversation.MET: "yes"})
    if question.number is not None and message.intent in {"inform", NOT_UNDERSTOOD}:
        repeated = before is not None and before.intent in PRIVATE
        return replace(question, intent=before.intent if before is not None and repeated else "ask_case_status")
    known = message.intent in PRIVATE or message.intent in PUBLIC or begins(message.intent) is not None
    return question if known or message.intent == "inform" else None


async def _informed(portal: Portal, message: Message, stack: Stack) -> Plan:
    """A piece of data that nobody asked for: an e-mail address or phone starts signing in."""
    if ("email" in message.entities or "phone" in message.entities) and not (await portal.identity()).verified:
        return Plan(None, stack, sign_in=True)
    return Plan(conversation.unneeded(message), stack)


def _under(tracker: Tracker, stack: Stack) -> Stack:
    """What lies under a task that begins now; signing in is gone on with when it is over."""
    return (*stack, Draft(SIGN_IN)) if tracker.active_loop_name == SIGN_IN_FORM else stack


def _drafts(intents: list[str]) -> Stack:
    found = []
    for intent in intents[:1]:
        task = begins(intent)
        found.append(Draft(task.name) if task is not None else Draft(ANSWER, values={"intent": intent}))
    return tuple(found)


def _opening(question: Question, message: Message) -> dict[str, Any]:
    """What a task starts with: the case, button or words it was begun by."""
    opening: dict[str, Any] = {
        name: value for name, value in message.entities.items() if name not in {"also", "repair"}
    }
    if question.number is not None:
        opening["case_number"] = question.number
    if not message.pressed:
        opening["said"] = message.text
        if len(message.text.split()) >= OPENING_WORDS:
            opening["words"] = message.text
    return {"opening": opening}
