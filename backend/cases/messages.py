"""Writing and opening the messages of a case. What stands in them is in no event and in no mail."""

from datetime import datetime, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.cases.failures import TooManyMessagesError
from backend.cases.notices import Notices
from backend.cases.wording import Draft
from backend.core.errors import NotFoundError
from backend.models.cases import Case, CaseMessage, Sender
from backend.models.people import Client
from backend.people.acting import Acting

__all__ = ["answer_as_staff", "mark_read", "mark_some_read", "send_message"]
SAME_WITHIN = timedelta(minutes=2)
"""The same words so soon after are a second press of the button."""
MOST_AN_HOUR = 60
AN_HOUR = timedelta(hours=1)
MOST_AT_ONCE = 100


def send_message(session: Session, acting: Acting, notices: Notices, case_id: int, draft: Draft) -> int:
    """Send a message of the client to whoever works on the case; its id. A closed case takes messages too.

    The same message again within two minutes is the one there is. Raises NotFoundError, TooManyMessagesError.
    """
    case = _locked(session, case_id, acting.client)
    there = _just_sent(session, case, Sender.CLIENT, draft, acting.at)
    if there is not None:
        return there
    _not_too_many(session, case, acting.at)
    row = _row(case, Sender.CLIENT, draft, acting.at)
    row.channel, row.conversation_id = acting.channel, acting.conversation_id
    session.add(row)
    session.flush()
    _note(session, acting.at, acting.actor, "message.sent", row, case, acting.channel)
    notices.to_caseworker(session, case, "client-wrote", acting.at)
    return row.id


def answer_as_staff(session: Session, actor: str, at: datetime, notices: Notices, case: Case, draft: Draft) -> int:
    """Send a message of the caseworker (`actor` is `staff:3`) to the client; its id. The client is told by mail."""
    session.flush()
    session.refresh(case, with_for_update=True)
    there = _just_sent(session, case, Sender.CASEWORKER, draft, at)
    if there is not None:
        return there
    row = _row(case, Sender.CASEWORKER, draft, at)
    session.add(row)
    session.flush()
    _note(session, at, actor, "message.sent", row, case, None)
    notices.to_client(session, case, "message-came", f"/portal/cases/{case.id}/messages/{row.id}", at)
    return row.id


def mark_read(session: Session, acting: Acting, case_id: int, message_id: int) -> None:
    """The client has opened a message; only the caseworker's can be read by a client. Raises NotFoundError."""
    query = _own(acting.client).where(CaseMessage.id == message_id, CaseMessage.case_id == case_id)
    found = session.execute(query.with_for_update(of=CaseMessage)).first()
    if found is None:
        raise NotFoundError
    _read(session, acting, found[0], found[1])


def mark_some_read(session: Session, acting: Acting, message_ids: list[int]) -> int:
    """The client has been told these messages; how many were news. What is not the client's is passed over."""
    wanted = sorted(set(message_ids))[:MOST_AT_ONCE]
    query = _own(acting.client).where(CaseMessage.id.in_(wanted)).order_by(CaseMessage.id)
    return sum(_read(session, acting, row[0], row[1]) for row in session.execute(query.with_for_update(of=CaseMessage)))


def _own(client: Client) -> Select[CaseMessage, Case]:
    return select(CaseMessage, Case).join(Case, Case.id == CaseMessage.case_id).where(Case.client_id == client.id)


def _read(session: Session, acting: Acting, row: CaseMessage, case: Case) -> bool:
    if row.read or row.sender is not Sender.CASEWORKER:
        return False
    row.read = True
    _note(session, acting.at, acting.actor, "message.read", row, case, acting.channel)
    return True


def _locked(session: Session, case_id: int, client: Client) -> Case:
    """The client's case, until this transaction ends: of two equal messages at once, the second sees the first."""
    query = select(Case).where(Case.id == case_id, Case.client_id == client.id).with_for_update()
    case = session.scalar(query)
    if case is None:
        raise NotFoundError
    return case


def _just_sent(session: Session, case: Case, sender: Sender, draft: Draft, at: datetime) -> int | None:
    query = select(CaseMessage.id).where(
        CaseMessage.case_id == case.id,
        CaseMessage.sent_at > at - SAME_WITHIN,
        CaseMessage.sender == sender,
        CaseMessage.subject == draft.subject,
        CaseMessage.body == draft.body,
    )
    return session.scalar(query.limit(1))


def _not_too_many(session: Session, case: Case, at: datetime) -> None:
    query = select(func.count()).where(
        CaseMessage.case_id == case.id, CaseMessage.sent_at > at - AN_HOUR, CaseMessage.sender == Sender.CLIENT
    )
    if (session.scalar(query) or 0) >= MOST_AN_HOUR:
        raise TooManyMessagesError(retry_after_seconds=int(AN_HOUR.total_seconds()))


def _row(case: Case, sender: Sender, draft: Draft, at: datetime) -> CaseMessage:
    return CaseMessage(
        case_id=case.id, sender=sender, subject=draft.subject, body=draft.body, sent_at=at, read=False,
        channel=None, conversation_id=None,
    )  # fmt: skip


def _note(
    session: Session, at: datetime, actor: str, kind: str, row: CaseMessage, case: Case, channel: str | None
) -> None:
    about = About("message", row.id, case.id, case.client_id)
    record(session, at, actor, kind, about, new={"channel": channel} if channel else None)
