"""The one door out: a delivery row becomes a message on its channel, once, or staff learn why not."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from backend.conversations import claims
from backend.conversations.buttons import shown
from backend.core.clock import Clock
from backend.core.database import Database, wake_after_commit
from backend.core.metrics import DELIVERIES
from backend.models.base import opaque_id
from backend.models.conversations import Conversation, Delivery, DeliveryState, Message
from backend.verification.identity import identity
from connectors.base import Attachment, Channel, Outgoing, Receipt, SendError

MOST_TRIES = 12
LONGEST_WAIT = 600
"""Seconds; twelve tries with doubling waits are a bit over an hour."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Deliveries:
    """Sends what is due."""

    database: Database
    channels: Mapping[str, Channel]
    clock: Clock
    hidden: Callable[[str], str]
    wake_later: Callable[[float], None]

    def work(self) -> None:
        """Send everything that is due now."""
        self._recover()
        while (claimed := self._claim()) is not None:
            self._send(claimed)

    def arrived(self, channel: str, address: str) -> None:
        """Somebody is there again: what waited for them is due."""
        with self.database.write() as session:
            changed = session.execute(
                update(Delivery)
                .where(
                    Delivery.channel == channel,
                    Delivery.address == address,
                    Delivery.state.in_(claims.WAITING_AHEAD),  # one being sent may just find that nobody is there
                    Delivery.next_attempt_at.is_(None),
                )
                .values(next_attempt_at=self.clock())
                .returning(Delivery.id)
            )
            if changed.first() is not None:
                wake_after_commit(session, "deliveries")

    def _claim(self) -> int | None:
        with self.database.write() as session:
            return claims.claim_delivery(session, self.clock())

    def _send(self, delivery_id: int) -> None:
        with self.database.read() as session:
            row = session.get_one(Delivery, delivery_id)
            outgoing = self._outgoing(session, row)
            channel, expires_at, attempts = self.channels.get(row.channel), row.expires_at, row.attempts
        try:
            receipt = self._hand_over(channel, outgoing, expires_at)
        except SendError as error:
            self._not_sent(delivery_id, error, attempts)
        else:
            self._sent(delivery_id, receipt)

    def _hand_over(self, channel: Channel | None, outgoing: Outgoing, expires_at: datetime | None) -> Receipt:
        if channel is None:
            raise SendError("channel_off", permanent=True)
        if expires_at is not None and expires_at <= self.clock():
            raise SendError("expired", permanent=True)
        return channel.send(outgoing)

    def _outgoing(self, session: Session, row: Delivery) -> Outgoing:
        if row.message_id is None:
            attachments = tuple(Attachment(**one) for one in row.attachments or ())
            name = f"d{row.id}-{opaque_id()[:8]}"
            return Outgoing(name, row.address, row.body or "", subject=row.subject, attachments=attachments)
        message = session.get_one(Message, row.message_id)
        conversation = session.get_one(Conversation, message.conversation_id)
        client = identity(session, conversation, self.clock()).client
        lapsed = message.private_for is not None and (client is None or client.id != message.private_for)
        return Outgoing(
            message.public_id,
            row.address,
            self.hidden(conversation.language) if lapsed else message.text,
            buttons=() if lapsed else shown(message.buttons),
            author=message.author.value,
            sent_at=message.sent_at.isoformat(),
        )

    def _sent(self, delivery_id: int, receipt: Receipt) -> None:
        with self.database.write() as session:
            row = session.get_one(Delivery, delivery_id)
            row.state, row.sent_at = DeliveryState.SENT, self.clock()
            row.lease_until, row.next_attempt_at = None, None
            row.provider_id, row.error = receipt.provider_id, None
            if row.sensitive:
                row.body, row.attachments = None, None
        DELIVERIES.labels(row.channel, "sent").inc()

    def _not_sent(self, delivery_id: int, error: SendError, attempts: int) -> None:
        with self.database.write() as session:
            row = session.get_one(Delivery, delivery_id, with_for_update=True)
            row.error, row.lease_until = error.code, None
            if error.wait:
                row.state, row.attempts = DeliveryState.WAITING, attempts - 1
                if row.next_attempt_at is not None:  # somebody arrived while we tried
                    wake_after_commit(session, "deliveries")
                return
            if error.permanent or attempts >= MOST_TRIES:
                _fail(row)
                log.error("delivery_failed", delivery=row.id, channel=row.channel, error=error.code)
                return
            wait = error.retry_after or min(2.0**attempts, LONGEST_WAIT)
            row.state, row.next_attempt_at = DeliveryState.WAITING, self.clock() + timedelta(seconds=wait)
        log.warning("delivery_postponed", delivery=delivery_id, error=error.code, seconds=wait)
        DELIVERIES.labels(row.channel, "postponed").inc()
        self.wake_later(wait)

    def _recover(self) -> None:
        """What a crash left in mid-send: again where twice does no harm, else given up and shown to staff."""
        now = self.clock()
        with self.database.write() as session:
            query = select(Delivery).where(Delivery.state == DeliveryState.SENDING, Delivery.lease_until <= now)
            for row in session.scalars(query.with_for_update(skip_locked=True)):
                channel = self.channels.get(row.channel)
                if channel is not None and channel.repeatable and row.attempts < MOST_TRIES:
                    row.state, row.next_attempt_at, row.lease_until = DeliveryState.WAITING, now, None
                else:
                    row.error = "uncertain"
                    _fail(row)


def release_all(session: Session, now: datetime) -> None:
    """At the start of the only worker: every lease belongs to a process that is gone."""
    session.execute(update(Conversation).where(Conversation.lease_until.is_not(None)).values(lease_until=now))
    session.execute(update(Delivery).where(Delivery.state == DeliveryState.SENDING).values(lease_until=now))


def _fail(row: Delivery) -> None:
    row.state, row.lease_until, row.next_attempt_at = DeliveryState.FAILED, None, None
    if row.sensitive:
        row.body, row.attachments = None, None
    DELIVERIES.labels(row.channel, "failed").inc()
