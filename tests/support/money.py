"""Offers and payments as they are stored, for tests that look behind the pages."""

from typing import Any

from sqlalchemy import select

from backend.core.database import Database
from backend.models.audit import Event
from backend.models.conversations import Delivery
from backend.models.money import Checkout, Offer, Payment, Receipt


def payment_id(database: Database, number: str) -> int:
    """The id of the payment of that number."""
    return payment(database, number).id


def payment(database: Database, number: str) -> Payment:
    """A payment's row as it stands now."""
    with database.read() as session:
        return session.scalars(select(Payment).where(Payment.number == number)).one()


def offer(database: Database, number: str) -> Offer:
    """An offer's row as it stands now."""
    with database.read() as session:
        return session.scalars(select(Offer).where(Offer.number == number)).one()


def change(database: Database, model: type[Offer | Payment], number: str, **values: Any) -> None:
    """The firm changes a row behind the portal's back."""
    with database.write() as session:
        row = session.scalars(select(model).where(model.number == number)).one()
        for name, value in values.items():
            setattr(row, name, value)


def receipts(database: Database) -> list[Receipt]:
    """All receipts, in the order of their numbers."""
    with database.read() as session:
        return list(session.scalars(select(Receipt).order_by(Receipt.number)))


def checkouts(database: Database) -> list[Checkout]:
    """All tries to pay, in order."""
    with database.read() as session:
        return list(session.scalars(select(Checkout).order_by(Checkout.id)))


def events(database: Database, prefix: str) -> list[Event]:
    """The events whose kind starts with `prefix`, in order."""
    with database.read() as session:
        return list(session.scalars(select(Event).where(Event.kind.startswith(prefix)).order_by(Event.id)))


def mails(database: Database) -> list[Delivery]:
    """The mails that wait, in order."""
    with database.read() as session:
        return list(session.scalars(select(Delivery).where(Delivery.channel == "email").order_by(Delivery.id)))
