"""Runs a turn whole or not at all. Why it is done this way: docs/decisions/0006-failed-turns.md."""

import asyncio
from collections.abc import Iterable
from typing import Any

import rasa.core.agent
from rasa.core.actions.action import Action, ActionExecutionRejection
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

ACTION_SECONDS = 10.0
LONGEST_RANKING = 10
"""Readings of a message that are kept; the fallback offers the first few."""
LONGEST_SESSION = 30
"""Messages after which the conversation goes on in a new session: only its latest one is loaded and sent to actions."""
Reply = dict[str, Any]


class TurnFailedError(BaseException):
    """The turn can't be answered now; nothing of it is kept.

    A BaseException, because Rasa goes on after any Exception in an action or in its tracker store.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code


class TurnRepeatedError(BaseException):
    """This turn was answered before, with `replies`."""

    def __init__(self, replies: list[Reply]) -> None:
        super().__init__("repeated")
        self.replies = replies


class WholeAction(Action):
    """An action whose failure fails the turn, and which has ACTION_SECONDS instead of Rasa's 300."""

    def __init__(self, action: Action) -> None:
        self.action = action

    def name(self) -> str:
        """The name of the action itself."""
        return self.action.name()

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """Raises TurnFailedError for anything but a rejection, which is how a form lets a rule answer."""
        try:
            return await asyncio.wait_for(self.action.run(output_channel, nlg, tracker, domain), ACTION_SECONDS)
        except ActionExecutionRejection:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, going on would claim what was not done
            raise TurnFailedError("action", f"{self.name()} {type(error).__name__}") from None

    def event_for_successful_execution(self, prediction: PolicyPrediction) -> ActionExecuted:
        """As the action itself wants it recorded."""
        return self.action.event_for_successful_execution(prediction)


class TurnProcessor(MessageProcessor):
    """Rasa's message processor; stores a turn only when every action of it ran and something was said."""

    async def _update_tracker_session(
        self,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        metadata: dict[str, Any] | None = None,
    ) -> None:
        """Begins a session where one is due; raises TurnRepeatedError when this very turn has been answered."""
        turn_id = (metadata or {}).get("turn_id")
        replies = replies_to(tracker.events, turn_id) if turn_id else []
        if replies:
            raise TurnRepeatedError(replies)
        await super()._update_tracker_session(tracker, output_channel, metadata)

    def _has_session_expired(self, tracker: DialogueStateTracker) -> bool:
        """Not by time; but every message makes a session slower, and outside a form nothing in it is needed later."""
        messages = sum(isinstance(event, UserUttered) for event in tracker.events)
        return messages >= LONGEST_SESSION and tracker.active_loop_name is None

    async def parse_message(
        self, message: UserMessage, tracker: DialogueStateTracker | None = None, only_output_properties: bool = True
    ) -> dict[str, Any]:
        """Without the far end of the ranking, which every message of a conversation would carry to every action."""
        parsed = await super().parse_message(message, tracker, only_output_properties)
        parsed["intent_ranking"] = parsed.get("intent_ranking", [])[:LONGEST_RANKING]
        return parsed

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        return await super()._run_action(WholeAction(action), tracker, output_channel, nlg, prediction)

    async def save_tracker(self, tracker: DialogueStateTracker) -> None:
        """Store the turn; raises TurnFailedError when nothing was said or Rasa stopped half-way."""
        if not replies_of(_since_message(tracker.events)):
            raise TurnFailedError("silent")
        if tracker.latest_action_name != ACTION_LISTEN_NAME:
            raise TurnFailedError("unfinished")
        await super().save_tracker(tracker)


def install() -> None:
    """Make Rasa's agents run turns this way. There is no setting for it: the agent names the class itself."""
    rasa.core.agent.MessageProcessor = TurnProcessor


def replies_to(events: Iterable[Event], turn_id: str) -> list[Reply]:
    """What was said in the turn `turn_id`; empty when there was none."""
    found: list[Event] = []
    inside = False
    for event in events:
        if isinstance(event, UserUttered):
            inside = (event.metadata or {}).get("turn_id") == turn_id
        elif inside:
            found.append(event)
    return replies_of(found)


def replies_of(events: Iterable[Event]) -> list[Reply]:
    """The messages among `events`."""
    return [
        reply(event.text, event.data.get("buttons")) for event in events if isinstance(event, BotUttered) and event.text
    ]


def reply(text: str, buttons: list[dict[str, Any]] | None) -> Reply:
    """A message as the gateway gets it."""
    return {"text": text, "buttons": [{"title": item["title"], "payload": item["payload"]} for item in buttons or []]}


def _since_message(events: Iterable[Event]) -> list[Event]:
    newest: list[Event] = []
    for event in events:
        newest = [] if isinstance(event, UserUttered) else [*newest, event]
    return newest
