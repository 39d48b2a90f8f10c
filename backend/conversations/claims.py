"""Taking a conversation or a delivery for oneself: one conditional UPDATE, on SQLite and PostgreSQL alike."""

from datetime import datetime, timedelta

from sqlalchemy import CursorResult, or_, select, update
from sqlalchemy.orm import Session, aliased

from backend.models.conversations import Conversation, Delivery, DeliveryState

TURN_LEASE = timedelta(seconds=60)
"""Longer than the longest turn (25 s of HTTP): two workers never talk to Rasa for one conversation."""
DELIVERY_LEASE = timedelta(seconds=60)
WAITING_AHEAD = (DeliveryState.WAITING, DeliveryState.SENDING)


def claim_conversation(session: Session, owner: str, now: datetime) -> str | None:
    """Take the conversation that has waited longest, or None; another worker may have been faster."""
    free = or_(Conversation.lease_until.is_(None), Conversation.lease_until <= now)
    query = (
        select(Conversation.id)
        .where(Conversation.next_turn_at <= now, free)
        .order_by(Conversation.next_turn_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    found = session.scalar(query)
    if found is None:
        return None
    taken = session.execute(
        update(Conversation)
        .where(Conversation.id == found, free)
        .values(lease_owner=owner, lease_until=now + TURN_LEASE)
        .execution_options(synchronize_session=False)
    )
    return found if _changed(taken) else None


def claim_delivery(session: Session, now: datetime) -> int | None:
    """Take the oldest delivery that is due and has none before it to the same address, or None."""
    ahead = aliased(Delivery)
    earlier = (
        select(ahead.id)
        .where(
            ahead.channel == Delivery.channel,
            ahead.address == Delivery.address,
            ahead.state.in_(WAITING_AHEAD),
            ahead.id < Delivery.id,
        )
        .exists()
    )
    query = (
        select(Delivery.id)
        .where(Delivery.state == DeliveryState.WAITING, Delivery.next_attempt_at <= now, ~earlier)
        .order_by(Delivery.next_attempt_at, Delivery.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    found = session.scalar(query)
    if found is None:
        return None
    taken = session.execute(
        update(Delivery)
        .where(Delivery.id == found, Delivery.state == DeliveryState.WAITING)
        .values(
            state=DeliveryState.SENDING,
            lease_until=now + DELIVERY_LEASE,
            attempts=Delivery.attempts + 1,
            next_attempt_at=None,
        )
        .execution_options(synchronize_session=False)
    )
    return found if _changed(taken) else None


def _changed(result: object) -> bool:
    return isinstance(result, CursorResult) and result.rowcount == 1
