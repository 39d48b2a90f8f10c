"""Reading the messages of a case, the newest first, page by page; never by how many there are."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ScalarSelect, Select, func, select, tuple_
from sqlalchemy.orm import Session

from backend.cases.wording import without_answering
from backend.core.errors import NotFoundError
from backend.models.cases import Case, CaseMessage, Sender
from backend.models.people import Client

__all__ = ["Heading", "Headings", "Letter", "Sender", "earlier", "headings", "letter", "newest"]
EXCERPT, NEAR, MOST_EARLIER = 160, 200, 10


@dataclass(frozen=True)
class Heading:
    """One message of a list; `excerpt` is how it begins. `unread`: from the caseworker, and not opened yet."""

    id: int
    sender: Sender
    subject: str
    excerpt: str
    sent_at: datetime
    unread: bool


@dataclass(frozen=True)
class Headings:
    """Some of a case's messages; `next` is where to read on, None at the end."""

    items: tuple[Heading, ...]
    next: int | None


@dataclass(frozen=True)
class Letter:
    """One message in full."""

    id: int
    case_id: int
    case_number: str
    sender: Sender
    subject: str
    body: str
    sent_at: datetime
    unread: bool
    channel: str | None

    @property
    def topic(self) -> str:
        """The subject without the "Re:" of answers."""
        return without_answering(self.subject)


def headings(session: Session, client: Client, case_id: int, most: int, after: int | None = None) -> Headings:
    """The newest `most` messages of the client's case, older than the message `after`.

    The caller has made sure that the case is there; of another client's there are none, nor after another's message.
    """
    columns = (
        CaseMessage.id, CaseMessage.sender, CaseMessage.subject, func.substr(CaseMessage.body, 1, EXCERPT + 1),
        CaseMessage.sent_at, CaseMessage.read,
    )  # fmt: skip
    query = select(*columns).join(Case, Case.id == CaseMessage.case_id)
    query = query.where(CaseMessage.case_id == case_id, Case.client_id == client.id)
    if after is not None:
        query = query.where(tuple_(CaseMessage.sent_at, CaseMessage.id) < _place(case_id, after))
    rows = session.execute(query.order_by(CaseMessage.sent_at.desc(), CaseMessage.id.desc()).limit(most + 1)).all()
    items = tuple(
        Heading(row[0], row[1], row[2], _beginning(row[3]), row[4], _unread(row[1], read=row[5])) for row in rows[:most]
    )
    return Headings(items, items[-1].id if len(rows) > most else None)


def letter(session: Session, client: Client, case_id: int, message_id: int) -> Letter:
    """One message of the client's case; raises NotFoundError, the same for any that is not of this client and case."""
    query = _letters(client).where(CaseMessage.id == message_id, CaseMessage.case_id == case_id)
    row = session.execute(query).first()
    if row is None:
        raise NotFoundError
    return _letter(row[0], row[1])


def earlier(session: Session, client: Client, one: Letter) -> tuple[Letter, ...]:
    """What was written under the same subject before, the newest first; looked for in what is near only."""
    near = (
        select(CaseMessage.id, CaseMessage.subject)
        .where(
            CaseMessage.case_id == one.case_id,
            tuple_(CaseMessage.sent_at, CaseMessage.id) < _place(one.case_id, one.id),
        )
        .order_by(CaseMessage.sent_at.desc(), CaseMessage.id.desc())
        .limit(NEAR)
    )
    ids = [row[0] for row in session.execute(near) if without_answering(row[1]) == one.topic][:MOST_EARLIER]
    found = session.execute(_letters(client).where(CaseMessage.id.in_(ids)))
    return tuple(sorted((_letter(row[0], row[1]) for row in found), key=lambda other: ids.index(other.id)))


def newest(session: Session, client: Client, most: int) -> tuple[Letter, ...]:
    """The caseworker's messages over all cases of the client: the unread ones first, each newest first."""
    query = (
        _letters(client)
        .where(CaseMessage.sender == Sender.CASEWORKER)
        .order_by(CaseMessage.read, CaseMessage.sent_at.desc(), CaseMessage.id.desc())
        .limit(most)
    )
    return tuple(_letter(row[0], row[1]) for row in session.execute(query))


def _beginning(text: str) -> str:
    """How a message begins, on one line, with three dots where it goes on."""
    return " ".join(text[:EXCERPT].split()) + ("…" if len(text) > EXCERPT else "")


def _letters(client: Client) -> Select[CaseMessage, str]:
    query = select(CaseMessage, Case.number).join(Case, Case.id == CaseMessage.case_id)
    return query.where(Case.client_id == client.id)


def _place(case_id: int, message_id: int) -> ScalarSelect[Any]:
    """Where a message of the case stands in its order; nowhere, if it is another case's."""
    query = select(CaseMessage.sent_at, CaseMessage.id)
    return query.where(CaseMessage.id == message_id, CaseMessage.case_id == case_id).scalar_subquery()


def _letter(row: CaseMessage, number: str) -> Letter:
    return Letter(
        row.id, row.case_id, number, row.sender, row.subject, row.body, row.sent_at,
        _unread(row.sender, read=row.read), row.channel,
    )  # fmt: skip


def _unread(sender: Sender, *, read: bool) -> bool:
    return sender is Sender.CASEWORKER and not read
