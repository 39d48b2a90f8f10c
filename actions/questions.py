"""Questions that only a verified client gets answered: the answer to each, and what happens before it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import cases, checklist
from actions.cases import Question
from actions.portal_client import Portal, VerificationRequiredError, portal_for
from actions.saying import Say, utter
from actions.turn import Message, latest_entity, latest_message, previous_message, turn_of

FORM = "verification_form"
ANSWERS: Mapping[str, Callable[[Portal, Question], Awaitable[Say]]] = {
    "ask_case_status": cases.status,
    "ask_case_details": cases.details,
    "ask_caseworker": cases.caseworker,
    "ask_case_paused": cases.paused,
    "ask_processing_time": cases.processing_time,
    "ask_checklist": checklist.checklist,
}


def question_of(tracker: Tracker) -> Question:
    """What is asked; a case number alone repeats the question before it for that case."""
    message, before = latest_message(tracker), previous_message(tracker)
    intent = message.intent
    if intent not in ANSWERS:
        intent = before.intent if before is not None and before.intent in ANSWERS else "ask_case_status"
    return Question(intent, case_number(message), _number(latest_entity(tracker, "case_number")))


def case_number(message: Message) -> str | None:
    """The case number in a message, as the firm writes it."""
    return _number(message.entities.get("case_number"))


async def answer(portal: Portal, question: Question) -> Say:
    """The answer; raises VerificationRequiredError, and KeyError for an intent that has none."""
    return await ANSWERS[question.intent](portal, question)


class ActionCaseQuestion(Action):
    """Answers a question about a case, or remembers it and starts the verification."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_case_question"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Utters the answer; says nothing when the form is to say why it asks."""
        question = question_of(tracker)
        try:
            async with portal_for(turn_of(tracker)) as portal:
                utter(dispatcher, await answer(portal, question))
        except VerificationRequiredError:
            return [*remembered(question), FollowupAction(FORM)]
        return []


def remembered(question: Question | None) -> list[dict[str, Any]]:
    """The slots that keep a question until the client is verified; None empties them."""
    return [
        SlotSet("question", question.intent if question else None),
        SlotSet("question_case", question.number if question else None),
    ]


def _number(written: str | None) -> str | None:
    return written.strip().upper() if written else None
