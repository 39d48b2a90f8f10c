"""What a client wants to hear of, by channel and purpose; nobody who has not said yes is written to for it."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.models.people import Client, Consent
from backend.people.acting import Acting

EMAIL = "email"


class Purpose(enum.StrEnum):
    """What is written about."""

    CASE_NEWS = "case_news"
    REMINDERS = "reminders"


@dataclass(frozen=True)
class Choice:
    """One answer; `at` is None while none was given, which counts as no."""

    channel: str
    purpose: Purpose
    given: bool
    at: datetime | None


def choices(session: Session, client: Client, channel: str = EMAIL) -> tuple[Choice, ...]:
    """The client's answers for every purpose, in one query."""
    kept = _kept(session, client.id, channel)
    return tuple(
        Choice(channel, one, kept[one].given, kept[one].at) if one in kept else Choice(channel, one, False, None)
        for one in Purpose
    )


def choose(session: Session, acting: Acting, wanted: Mapping[Purpose, bool], channel: str = EMAIL) -> None:
    """Keep the answers that are new, each with an event; the same answer twice is one."""
    client_id = acting.client.id
    # Two answers at the same moment come one after the other: the table takes one row a purpose.
    session.execute(select(Client.id).where(Client.id == client_id).with_for_update())
    kept = _kept(session, client_id, channel)
    for purpose, given in wanted.items():
        row = kept.get(purpose)
        if row is not None and row.given == given:
            continue
        old = {"given": row.given} if row is not None else None
        if row is None:
            row = Consent(client_id=client_id, channel=channel, purpose=purpose.value)
            session.add(row)
        row.given, row.at = given, acting.at
        session.flush()
        about = About("consent", row.id, client_id=client_id)
        new = {"given": given, "channel": channel, "purpose": purpose.value}
        record(
            session, acting.at, acting.actor, "consent.given" if given else "consent.withdrawn", about, old=old, new=new
        )


def _kept(session: Session, client_id: int, channel: str) -> dict[str, Consent]:
    query = select(Consent).where(Consent.client_id == client_id, Consent.channel == channel)
    return {row.purpose: row for row in session.scalars(query)}
