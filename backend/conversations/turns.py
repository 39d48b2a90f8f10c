"""Turns: the worker takes a waiting conversation, has its oldest message answered, and stores the answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backend.conversations import claims, silences
from backend.conversations.buttons import opaque
from backend.core.clock import Clock
from backend.core.database import Database, wake_after_commit
from backend.core.metrics import MESSAGES, TURN_SECONDS, TURNS
from backend.models.base import opaque_id
from backend.models.conversations import Author, Conversation, Delivery, Floor, Message, TurnState
from backend.verification.identity import extend
from connectors.base import Answer, Dialogue, Reply, Turn, TurnFailedError

LONGEST_WAIT = 15
"""Seconds between two tries while every part says it is well."""
WAIT_WHILE_DOWN = 5
"""Seconds between two tries while a part is down: the client hears soon after it is back."""
MOST_TRIES = 5
"""Tries of one turn while every part says it is well; then the turn itself must be the trouble."""
log = structlog.get_logger(__name__)


class Typing(Protocol):
    """Shows on a channel that an answer is coming."""

    def __call__(self, channel: str, address: str, *, on: bool) -> None:
        """Never raises."""
        ...


@dataclass(frozen=True)
class Turns:
    """Works the turns that wait, one at a time a conversation."""

    database: Database
    dialogue: Dialogue
    clock: Clock
    session_minutes: int
    parts_well: Callable[[], bool]
    apology: Callable[[str], str]
    given_up: Callable[[str], str]
    typing: Typing
    wake_later: Callable[[float], None]

    def work(self) -> None:
        """Answer everything that waits now."""
        owner = opaque_id()
        while (claimed := self._claim(owner)) is not None:
            while self._work_one(claimed, owner):
                pass

    def _claim(self, owner: str) -> str | None:
        with self.database.write() as session:
            return claims.claim_conversation(session, owner, self.clock())

    def _work_one(self, conversation_id: str, owner: str) -> bool:
        """Work the oldest waiting turn; True if there may be another one to work at once."""
        with self.database.write() as session:
            waiting = self._next(session, conversation_id, owner)
        if waiting is None:
            return False
        message_id, turn, address = waiting
        if address is None:
            return True
        self.typing(turn.channel, address, on=True)
        try:
            with TURN_SECONDS.time():
                answer = self.dialogue.answer(turn)
        except TurnFailedError as error:
            self.typing(turn.channel, address, on=False)
            self._failed(conversation_id, owner, message_id, error)
            return False
        self.typing(turn.channel, address, on=False)
        self._answered(conversation_id, owner, message_id, answer)
        return True

    def _next(self, session: Session, conversation_id: str, owner: str) -> tuple[int, Turn, str | None] | None:
        """The oldest waiting message; without an address when there is nothing to do for the assistant."""
        row = _held(session, conversation_id, owner)
        if row is None:
            return None
        message = _oldest_waiting(session, conversation_id)
        if message is None:
            _release(row, None)
            return None
        now = self.clock()
        row.lease_until = now + claims.TURN_LEASE
        turn = Turn(message.public_id, row.id, message.text, row.language, row.channel, message.payload)
        by_system = message.author is Author.SYSTEM
        if row.floor is Floor.STAFF or (by_system and silences.overtaken(session, message, now)):
            message.turn_state = TurnState.DONE
            return message.id, turn, None
        if not by_system:  # only who writes stays verified
            extend(row, now, self.session_minutes)
        return message.id, turn, row.address

    def _answered(self, conversation_id: str, owner: str, message_id: int, answer: Answer) -> None:
        with self.database.write() as session:
            row = _held(session, conversation_id, owner)
            message = session.get_one(Message, message_id)
            if row is None or message.turn_state is not TurnState.WAITING:
                return  # Another worker took over while we waited; Rasa gave it the same answer.
            now = self.clock()
            message.turn_state = TurnState.DONE
            row.apologised_at = None
            # Rasa gives a repeated turn the answer of the first time: if the client was verified at any moment since
            # the question came, it may hold what only that client may see, though the verification has lapsed by now.
            verified_since = row.verified_until is not None and row.verified_until > message.sent_at
            private_for = row.client_id if verified_since else None
            silences.answered(row, message, answer.waiting, now)
            for reply in answer.replies:
                say(session, row, reply, now, private_for=private_for, answers=message.id)
        TURNS.labels("answered").inc()

    def _failed(self, conversation_id: str, owner: str, message_id: int, error: TurnFailedError) -> None:
        well = self.parts_well()
        log.warning("turn_failed", conversation=conversation_id, error=error.code, parts_well=well)
        TURNS.labels("failed").inc()
        with self.database.write() as session:
            row = _held(session, conversation_id, owner)
            if row is None:
                return
            now = self.clock()
            message = session.get_one(Message, message_id)
            message.attempts += int(well)
            if message.attempts >= MOST_TRIES:
                self._give_up(session, row, message, now)
                return
            if not well and row.apologised_at is None and message.author is Author.CLIENT:
                row.apologised_at = now
                say(session, row, Reply(self.apology(row.language)), now, private_for=None, answers=message.id)
            wait = min(2 ** (message.attempts - 1), LONGEST_WAIT) if well else WAIT_WHILE_DOWN
            _release(row, now + timedelta(seconds=wait))
        self.wake_later(wait)

    def _give_up(self, session: Session, row: Conversation, message: Message, now: datetime) -> None:
        """A message that fails though every part is well: say so honestly, keep it for staff, go on with the next."""
        log.error("turn_given_up", conversation=row.id, message_id=message.public_id)
        TURNS.labels("given_up").inc()
        message.turn_state = TurnState.GIVEN_UP
        if message.author is Author.CLIENT:
            say(session, row, Reply(self.given_up(row.language)), now, private_for=None, answers=message.id)
        _release(row, now)
        wake_after_commit(session, "turns")


def say(
    session: Session,
    row: Conversation,
    reply: Reply,
    now: datetime,
    *,
    private_for: int | None,
    answers: int | None,
) -> None:
    """Store one thing said in a conversation together with its delivery."""
    message = Message(
        public_id=opaque_id(),
        conversation_id=row.id,
        channel=row.channel,
        author=Author.BOT,
        text=reply.text,
        buttons=opaque(reply.buttons),
        private_for=private_for,
        sent_at=now,
        answers_id=answers,
    )
    session.add(message)
    session.flush()
    session.add(
        Delivery(
            message_id=message.id,
            channel=row.channel,
            address=row.address,
            next_attempt_at=now,
            created_at=now,
        )
    )
    row.updated_at = now
    wake_after_commit(session, "deliveries")
    MESSAGES.labels(row.channel, "out").inc()


def waiting(session: Session) -> int:
    """How many turns wait for an answer, for the metrics."""
    return session.scalar(select(func.count(Message.id)).where(Message.turn_state == TurnState.WAITING)) or 0


def _held(session: Session, conversation_id: str, owner: str) -> Conversation | None:
    row = session.get(Conversation, conversation_id, with_for_update=True)
    return row if row is not None and row.lease_owner == owner else None


def _oldest_waiting(session: Session, conversation_id: str) -> Message | None:
    query = (
        select(Message)
        .where(Message.conversation_id == conversation_id, Message.turn_state == TurnState.WAITING)
        .order_by(Message.id)
        .limit(1)
    )
    return session.scalar(query)


def _release(row: Conversation, next_turn_at: datetime | None) -> None:
    row.next_turn_at, row.lease_owner, row.lease_until = next_turn_at, None, None
