"""Answers about the conversation itself: not understood, not possible here yet, out of place, another language."""

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.answering import Answering
from actions.portal_client import Portal
from actions.questions import FORM
from actions.saying import Choice, Say, choice, part, say, utter
from actions.turn import NOT_UNDERSTOOD, latest_message, previous_message

READINGS = 3
UNOFFERED = {
    NOT_UNDERSTOOD,
    "affirm",
    "bot_challenge",
    "cancel",
    "deny",
    "goodbye",
    "greet",
    "inform",
    "out_of_scope",
    "talk_to_human",
    "thank",
}
"""Intents nobody would pick from a list; a person is offered in any case."""
PERSON = choice("talk_to_human")


class ActionFallback(Action):
    """Says that it did not understand, and offers the likeliest readings and a person."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_fallback"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: Mapping[str, Any]
    ) -> list[EventType]:
        """The second time in a row the person comes first."""
        before = previous_message(tracker)
        readings = likeliest(latest_message(tracker).ranking)
        if before is not None and before.intent == NOT_UNDERSTOOD:
            utter(dispatcher, say("fallback-again", choices=(PERSON, *readings)))
        else:
            utter(dispatcher, say("fallback", choices=(*readings, PERSON)))
        return []


class ActionDefaultFallback(ActionFallback):
    """The same where no rule fits; takes the place of Rasa's own, which would take the message back."""

    def name(self) -> str:
        """Rasa's name for it."""
        return "action_default_fallback"


class ActionInform(Action):
    """A piece of data that nobody asked for: an e-mail address or phone starts signing in, a case number its status."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_inform"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: Mapping[str, Any]
    ) -> list[EventType]:
        """Hands over to the action that can use it, or says that it is not needed."""
        entities = latest_message(tracker).entities
        if "case_number" in entities:
            return [FollowupAction("action_case_question")]
        if "email" in entities or "phone" in entities:
            return [FollowupAction(FORM)]
        key = "inform-code" if "code" in entities else "inform-unneeded"
        utter(dispatcher, say(key, choices=(choice("verify_identity"), choice("ask_case_status"), choice("help"))))
        return []


class ActionNotInChat(Answering):
    """Says plainly that this can't be done in the chat yet, and where it can be done today."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_not_in_chat"

    async def answer(self, portal: Portal, tracker: Tracker) -> Say:
        """The text `not-yet-<intent>` with the portal's address, the firm's e-mail address and first phone number."""
        firm = await portal.organisation()
        phone = firm.phones[0].number if firm.phones else ""
        key = f"not-yet-{latest_message(tracker).intent}"
        line = part(key, portal=firm.portal_url, email=firm.info_email, phone=phone, firm=firm.name)
        return say(line, choices=(PERSON, choice("ask_contact_info")))


class ActionChangeLanguage(Answering):
    """Says which language it speaks now and which it can; the gateway follows the language that is written."""

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_change_language"

    async def answer(self, portal: Portal, _tracker: Tracker) -> Say:
        """Each language is named in itself, so that who needs it can read it."""
        firm = await portal.organisation()
        return say("language-now", *(f"language-name-{language}" for language in firm.languages))


def likeliest(ranking: tuple[str, ...]) -> tuple[Choice, ...]:
    """The first readings worth offering."""
    return tuple(choice(intent) for intent in ranking if intent not in UNOFFERED)[:READINGS]
