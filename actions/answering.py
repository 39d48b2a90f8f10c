"""The common shape of an action that asks the backend and says one thing."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.portal_client import Portal, portal_for
from actions.saying import Say, utter
from actions.turn import turn_of


class Answering(Action, ABC):
    """Subclasses say what; what they raise fails the turn, and it is run again later."""

    @abstractmethod
    async def answer(self, portal: Portal, tracker: Tracker) -> Say:
        """The one message of this action."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: Mapping[str, Any]
    ) -> list[EventType]:
        """Rasa's action server calls this."""
        async with portal_for(turn_of(tracker)) as portal:
            utter(dispatcher, await self.answer(portal, tracker))
        return []
