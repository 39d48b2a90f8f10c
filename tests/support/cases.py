"""Cases, messages and events for tests: finding what `people` stored, and adding more of it."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from backend.core.database import Database
from backend.models.audit import Event
from backend.models.cases import Case, CaseMessage, CaseStatus, CaseType, Sender
from backend.models.conversations import Delivery
from backend.models.people import Client


def case_id(database: Database, number: str) -> int:
    """The id of a case."""
    with database.read() as session:
        return session.scalars(select(Case.id).where(Case.number == number)).one()


def change_case(database: Database, number: str, **values: Any) -> None:
    """Set columns of a case, without an event."""
    with database.write() as session:
        row = session.scalars(select(Case).where(Case.number == number)).one()
        for name, value in values.items():
            setattr(row, name, value)


def add_cases(database: Database, client: Client, count: int, at: datetime, **values: Any) -> None:
    """More cases of a client."""
    usual = {"caseworker_id": None, "type": CaseType.OTHER, "package": None, "status": CaseStatus.OPENED,
             "paused": False, "pause_reason": None, "expected_by": None}  # fmt: skip
    with database.write() as session:
        for index in range(count):
            opened = at.date() - timedelta(days=index)
            session.add(Case(number=f"NB-MORE-{index}", client_id=client.id, opened_on=opened, updated_on=opened,
                             **(usual | values)))  # fmt: skip


def add_messages(
    database: Database, case: int, at: datetime, *subjects: str, sender: Sender = Sender.CASEWORKER, read: bool = False
) -> list[int]:
    """Messages of a case, a minute apart, the last one at `at`; their ids."""
    count = len(subjects)
    rows = [
        CaseMessage(case_id=case, sender=sender, subject=subject, body=f"About {subject}", read=read,
                    sent_at=at - timedelta(minutes=count - 1 - index), channel=None, conversation_id=None)
        for index, subject in enumerate(subjects)
    ]  # fmt: skip
    with database.write() as session:
        session.add_all(rows)
        session.flush()
        return [row.id for row in rows]


def messages_of(database: Database, case: int, sender: Sender | None = None) -> list[CaseMessage]:
    """The messages of a case as stored, the oldest row first."""
    query = select(CaseMessage).where(CaseMessage.case_id == case).order_by(CaseMessage.id)
    with database.read() as session:
        found = session.scalars(query).all()
    return [row for row in found if sender in {None, row.sender}]


def events(database: Database, prefix: str = "") -> list[Event]:
    """The events of a kind, the oldest first."""
    with database.read() as session:
        return [row for row in session.scalars(select(Event).order_by(Event.id)) if row.kind.startswith(prefix)]


def mails(database: Database) -> list[tuple[str, str, str]]:
    """The mails that wait to be sent: to, subject, body."""
    with database.read() as session:
        rows = session.scalars(select(Delivery).where(Delivery.channel == "email").order_by(Delivery.id))
        return [(row.address, row.subject or "", row.body or "") for row in rows]
