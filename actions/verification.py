"""The verification form: reads what the client meant at each step and moves on, asks again, or lets a rule answer."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answering import SIGN_IN_FORM, TASK_FORM
from actions.claims import (
    CODE,
    EMAIL,
    OUT_OF_PATIENCE,
    OVER,
    PATIENCE,
    PERSON,
    PHONE,
    STOP,
    Claim,
    Move,
    ask,
    check_code,
    choices_at,
    give_up,
    offer,
    resend,
    submit,
    verified,
)
from actions.outcomes import PRIVATE, begins
from actions.portal_client import Portal, portal_for
from actions.question import Question, case_number, remembered, waiting_question
from actions.saying import choice, joined, part, say, utter
from actions.sign_in_repair import repaired
from actions.stack import SIGN_IN, Draft, Stack, kept, stack_of
from actions.turn import (
    NOT_UNDERSTOOD,
    Event,
    Message,
    events_since_message,
    latest_entity,
    latest_message,
    turn_of,
)

LEAVING = {"cancel": "verify-stopped", "goodbye": "verify-stopped-goodbye"}
CORRECTION = "update_my_details"
"""What "that was the wrong number" reads like outside of a form."""
NOT_A_QUESTION = {"affirm", "greet", "thank"}
OF_THE_FORM = {*NOT_A_QUESTION, CORRECTION, NOT_UNDERSTOOD, "deny", "inform", "verify_identity"}
"""Intents that no rule answers while the form is active."""
SHORTEST_PHONE = 8
"""Digits. At the code step fewer, without a country code, are a mistyped code and no correction of the phone."""


class ValidateVerificationForm(Action):
    """Rasa calls this on every message while the form is active, once when it starts and after a digression."""

    def name(self) -> str:
        """The name Rasa derives from the form's."""
        return f"validate_{SIGN_IN_FORM}"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: Mapping[str, Any]
    ) -> list[EventType]:
        """Returns no events when the message is a question that a rule answers."""
        stack = _with_task(tracker)
        claim = _claim(tracker, stack)
        async with portal_for(turn_of(tracker)) as portal:
            move = await _move(portal, tracker, claim)
        if move is None:
            return []
        utter(dispatcher, move.say)
        return [*_slots(move.claim), *_tasks(move, stack)]


class ActionSignOut(Action):
    """Ends the verification of this conversation, if there is one."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_sign_out"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: Mapping[str, Any]
    ) -> list[EventType]:
        """Also leaves the form and empties its slots."""
        async with portal_for(turn_of(tracker)) as portal:
            was_verified = await portal.sign_out()
        key = "signed-out" if was_verified else "signed-out-was-not"
        utter(dispatcher, say(key, choices=(choice("verify_identity"), choice("ask_contact_info"))))
        return [*_slots(OVER), kept(()), ActiveLoop(None)]


async def _move(portal: Portal, tracker: Tracker, claim: Claim) -> Move | None:
    message = latest_message(tracker)
    if claim.step is None:
        return await _start(portal, claim, message)
    identity = await portal.identity()
    if any(event["event"] == "action_execution_rejected" for event in events_since_message(tracker)):
        if identity.verified:
            return await verified(portal, claim, identity.first_name)
        return Move(say(f"verify-resume-{claim.step}", choices=choices_at(claim.step)), claim)
    if message.intent == "urgent_help":
        return None
    if identity.verified and message.intent not in LEAVING:
        return await _known(portal, claim, message, identity.first_name)
    repair = None if identity.verified else await repaired(portal, claim, message)
    return repair or await _given(portal, tracker, claim, message) or await _meant(portal, claim, message)


def _with_task(tracker: Tracker) -> Stack:
    """The tasks that wait, with the one on top that the client has just asked for and must be known for."""
    task, stack = begins(latest_message(tracker).intent), stack_of(tracker)
    if task is None or not task.private or latest_message(tracker).intent == CORRECTION:
        return stack
    return stack if any(draft.task == task.name for draft in stack) else (*stack, Draft(task.name))


def _tasks(move: Move, stack: Stack) -> list[EventType]:
    """What becomes of the tasks that wait: they go on, wait on, or are given up together with signing in."""
    if move.claim.step is not None:
        return [kept(stack)]
    if not move.known:
        return [kept(())]
    going_on = tuple(draft for draft in stack if draft.task != SIGN_IN)
    return [kept(going_on), *([FollowupAction(TASK_FORM)] if going_on else [])]


async def _start(portal: Portal, claim: Claim, message: Message) -> Move:
    identity = await portal.identity()
    if identity.verified:
        if claim.question is not None or claim.task is not None:
            return await verified(portal, claim, identity.first_name)
        already = part("verify-already", name=identity.first_name) if identity.first_name else "verify-already-no-name"
        return Move(joined(say(already), offer()), OVER, known=True)
    email, phone = message.entities.get(EMAIL), message.entities.get(PHONE)
    started = replace(claim, email=email or claim.email, phone=phone or claim.phone)
    if started.email and started.phone:
        return await submit(portal, started)
    if identity.pending == CODE:
        return ask(replace(claim, step=CODE), "verify-code-waiting")
    why = "verify-why-question" if claim.question or claim.task else "verify-why"
    past = f"verify-{identity.reason}" if identity.reason in {"expired", "signed_out"} else None
    return ask(started, past, why, f"verify-how-{identity.level}")


async def _known(portal: Portal, claim: Claim, message: Message, first_name: str | None) -> Move | None:
    """The client has logged in on the portal in between: nothing is left to ask; None when a rule is to answer."""
    question = _asked(claim, message)
    if question is None and claim.task is None and message.intent not in OF_THE_FORM:
        return None
    return await verified(portal, replace(claim, question=question or claim.question), first_name)


async def _given(portal: Portal, tracker: Tracker, claim: Claim, message: Message) -> Move | None:
    """What follows from an e-mail address, a phone number, a code or the wish to correct one; None without any."""
    field = message.entities.get("field")
    if field in {EMAIL, PHONE}:
        return _correct(tracker, claim, field)
    email, phone, code = (message.entities.get(name) for name in (EMAIL, PHONE, CODE))
    if claim.step == CODE:
        if code is not None and not (email or phone):
            return await check_code(portal, claim, code)
        phone = None if phone is not None and _mistyped_code(message, phone) else phone
    if not (email or phone):
        return None
    if claim.step == CODE:
        claim = replace(claim, email=_said(tracker, EMAIL), phone=_said(tracker, PHONE), step=None)
    return await submit(portal, replace(claim, email=email or claim.email, phone=phone or claim.phone))


async def _meant(portal: Portal, claim: Claim, message: Message) -> Move | None:
    """What follows from the intent; None when a rule is to answer."""
    intent = message.intent
    if intent in LEAVING:
        return await give_up(portal, claim, say(LEAVING[intent], choices=(choice("verify_identity"), *PERSON)))
    if intent == "verify_identity" and claim.step == CODE:
        return await resend(portal, claim)
    if intent == "deny" or (intent == CORRECTION and claim.step != EMAIL):
        return _denied(claim)
    question, task = _asked(claim, message), begins(intent)
    if question is not None or (task is not None and task.private and intent != CORRECTION):
        return ask(replace(claim, question=question or claim.question), "verify-why-question")
    if intent in NOT_A_QUESTION or intent == "verify_identity":
        return ask(claim)
    return await _missed(portal, claim, message) if intent in {NOT_UNDERSTOOD, "inform"} else None


def _asked(claim: Claim, message: Message) -> Question | None:
    """A question to answer once the client is verified; a case number alone makes the waiting one precise."""
    number = case_number(message)
    if message.intent in PRIVATE:
        return Question(message.intent, number)
    if number is None or message.intent not in {NOT_UNDERSTOOD, "inform"}:
        return None
    return replace(claim.question or Question("ask_case_status"), number=number)


def _denied(claim: Claim) -> Move:
    if claim.step == CODE:
        fields = (
            choice("inform", "choice-correct-email", field=EMAIL),
            choice("inform", "choice-correct-phone", field=PHONE),
        )
        return Move(say("verify-correct-what", choices=(*fields, STOP)), claim)
    correct = (choice("inform", "choice-correct-email", field=EMAIL),) if claim.step == PHONE else ()
    return Move(say(f"verify-refused-{claim.step}", choices=(*correct, STOP, choice("talk_to_human"))), claim)


def _correct(tracker: Tracker, claim: Claim, field: str) -> Move:
    """Ask for one of the two anew and keep the other, even if it was handed in already."""
    email, phone = claim.email or _said(tracker, EMAIL), claim.phone or _said(tracker, PHONE)
    kept = replace(claim, step=None, email=None if field == EMAIL else email, phone=None if field == PHONE else phone)
    return ask(kept)


async def _missed(portal: Portal, claim: Claim, message: Message) -> Move:
    missed = replace(claim, misses=claim.misses + 1)
    if missed.misses >= PATIENCE:
        return await give_up(portal, claim, OUT_OF_PATIENCE)
    return ask(missed, _wrong_shape(claim, message), again=True)


def _wrong_shape(claim: Claim, message: Message) -> str | None:
    """The line that says what is wrong with an answer that is nearly one."""
    digits = len(re.findall(r"\d", message.text))
    if claim.step == EMAIL and "@" in message.text:
        return "verify-bad-email"
    if claim.step == PHONE and digits:
        return "verify-bad-phone"
    return "verify-bad-code" if claim.step == CODE and digits else None


def _mistyped_code(message: Message, phone: str) -> bool:
    return len(re.findall(r"\d", phone)) < SHORTEST_PHONE and "+" not in message.text


def _said(tracker: Tracker, name: str) -> str | None:
    """The newest e-mail address or phone number given since the form began (slots are emptied once it is handed in)."""
    return latest_entity(tracker, name, since=_start_of_form(tracker))


def _start_of_form(tracker: Tracker) -> int:
    """The position of the message that started the form."""
    events = tracker.events
    began = _last(events, lambda event: event["event"] == "active_loop" and event.get("name") == SIGN_IN_FORM)
    return _last(events[:began], lambda event: event["event"] == "user")


def _last(events: Sequence[Event], wanted: Callable[[Event], bool]) -> int:
    return max((index for index, event in enumerate(events) if wanted(event)), default=0)


def _claim(tracker: Tracker, stack: Stack) -> Claim:
    step = tracker.get_slot("requested_slot")
    return Claim(
        step=step if step in {EMAIL, PHONE, CODE} else None,
        email=tracker.get_slot(EMAIL),
        phone=tracker.get_slot(PHONE),
        misses=int(tracker.get_slot("verification_misses") or 0),
        question=waiting_question(tracker.slots),
        task=stack[-1].task if stack else None,
    )


def _slots(claim: Claim) -> list[EventType]:
    return [
        SlotSet(EMAIL, claim.email),
        SlotSet(PHONE, claim.phone),
        SlotSet("verification_misses", claim.misses),
        *remembered(claim.question),
        SlotSet("requested_slot", claim.step),
    ]
