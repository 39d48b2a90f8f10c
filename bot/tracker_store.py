"""Rasa's store of conversations in SQL, which fails loudly instead of going on in memory."""

from typing import Any

from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.exceptions import RasaException
from sqlalchemy.exc import SQLAlchemyError

from bot.processor import TurnFailedError


class TurnTrackerStore(SQLTrackerStore):
    """`url` of endpoints.yml is a whole SQLAlchemy URL.

    Rasa wraps every store so that an error means "there is no such conversation" on reading and "keep it in
    memory" on writing. TurnFailedError passes that wrapper: the turn fails, and is run again when the database is back.
    """

    def __init__(self, host: str, **kwargs: Any) -> None:
        try:
            super().__init__(host=host, **kwargs)
        except (ImportError, AttributeError) as error:
            # Rasa takes these two for "no such class" and would start with a store in memory.
            raise RasaException(f"The tracker store can't be opened: {type(error).__name__}") from error

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store what is new; raises TurnFailedError when the database does not take it."""
        try:
            await super().save(tracker)
        except SQLAlchemyError as error:
            raise TurnFailedError("tracker_store", type(error).__name__) from None

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation so far or None; raises TurnFailedError when the database does not answer."""
        try:
            return await super().retrieve(sender_id)
        except SQLAlchemyError as error:
            raise TurnFailedError("tracker_store", type(error).__name__) from None
