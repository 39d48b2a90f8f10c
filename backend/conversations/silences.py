"""When the assistant waits in a form and nothing comes: one word after a while, a tidy end later, then no more.

What it says is a turn like any other, of a message by the system that nobody is shown.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import CursorResult, exists, select, update
from sqlalchemy.orm import Session

from backend.core.clock import Clock
from backend.core.database import Database, wake_after_commit
from backend.models.base import opaque_id
from backend.models.conversations import Author, Conversation, Floor, Message, TurnState

FIRST, SECOND = timedelta(minutes=15), timedelta(minutes=45)
"""From the answer to the word, and from there to the end."""
NUDGE, END = '/inform{"repair": "silence"}', '/inform{"repair": "silence_end"}'
TOO_LATE = timedelta(minutes=30)
"""A word that could not be said for so long, because a part was down, is not said any more."""
MOST_AT_ONCE = 500
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Silences:
    """Finds the conversations that have fallen silent; any number of workers may look at the same time."""

    database: Database
    clock: Clock

    def work(self) -> None:
        """Have the assistant take a turn in each conversation that is due."""
        now = self.clock()
        with self.database.read() as session:
            query = select(Conversation.id, Conversation.silence_at).where(Conversation.silence_at <= now)
            due = [
                (row[0], row[1]) for row in session.execute(query.order_by(Conversation.silence_at).limit(MOST_AT_ONCE))
            ]
        for conversation_id, since in due:
            self._speak(conversation_id, since, now)

    def _speak(self, conversation_id: str, due_at: datetime | None, now: datetime) -> None:
        with self.database.write() as session:
            if not _taken(session, conversation_id, due_at):
                return  # the client wrote, or another worker was faster
            row = session.get_one(Conversation, conversation_id, with_for_update=True, populate_existing=True)
            if row.floor is Floor.STAFF or _is_busy(session, row):
                return
            ends = row.silences > 0 or (due_at is not None and _ended_since(row, due_at - FIRST, now))
            row.silences = 2 if ends else 1
            row.silence_at = None if ends else now + SECOND
            session.add(_turn(row, END if ends else NUDGE, now))
            row.next_turn_at = row.next_turn_at or now
            wake_after_commit(session, "turns")
        log.info("silence", conversation=conversation_id, last=ends)


def answered(row: Conversation, message: Message, waiting: str | None, now: datetime) -> None:
    """A turn was answered and the assistant waits in the form `waiting`, or for nothing in particular."""
    row.waiting_for = waiting
    if waiting is None:
        row.silence_at, row.silences = None, 0
    elif message.author is Author.CLIENT:
        row.silence_at, row.silences = now + FIRST, 0


def overtaken(session: Session, message: Message, now: datetime) -> bool:
    """Whether a word by the system comes too late: the client has written since, or it waited too long itself."""
    later = exists().where(
        Message.conversation_id == message.conversation_id, Message.author == Author.CLIENT, Message.id > message.id
    )
    return now - message.sent_at > TOO_LATE or bool(session.scalar(select(later)))


def _taken(session: Session, conversation_id: str, due_at: datetime | None) -> bool:
    changed = session.execute(
        update(Conversation)
        .where(Conversation.id == conversation_id, Conversation.silence_at == due_at)
        .values(silence_at=None)
        .execution_options(synchronize_session=False)
    )
    return isinstance(changed, CursorResult) and changed.rowcount == 1


def _is_busy(session: Session, row: Conversation) -> bool:
    """Whether a message waits for its answer: then it is not the client who is silent."""
    waiting = exists().where(Message.conversation_id == row.id, Message.turn_state == TurnState.WAITING)
    return bool(session.scalar(select(waiting)))


def _ended_since(row: Conversation, since: datetime, now: datetime) -> bool:
    """Whether the conversation was verified when the assistant last spoke and is not any more.

    To ask once more might repeat what only that client may read; the end says nothing of it.
    """
    lapsed = row.verified_until is not None and since < row.verified_until <= now
    return lapsed or (row.signed_out_at is not None and row.signed_out_at > since)


def _turn(row: Conversation, payload: str, now: datetime) -> Message:
    return Message(
        public_id=opaque_id(),
        conversation_id=row.id,
        channel=row.channel,
        author=Author.SYSTEM,
        text="",
        payload=payload,
        sent_at=now,
        turn_state=TurnState.WAITING,
    )
