"""A client's own details: what they are, and the wish to have one changed, which a caseworker then looks at.

Nothing here overwrites a detail in the client's row; the language alone is the client's to choose.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from backend.accounts.new_details import Field, UnusableDetailError, read
from backend.audit.events import About, record
from backend.core.errors import DomainError, NotFoundError
from backend.core.organisation import Organisation
from backend.core.texts import Texts
from backend.models.audit import Event
from backend.models.cases import Case
from backend.models.people import Applicant, ChangeState, Client, DetailChange, Staff
from backend.notifications import mail
from backend.people.acting import Acting

__all__ = [
    "Asked", "Details", "Field", "Firm", "Relative", "SameDetailError", "UnusableDetailError", "Wish", "ask",
    "choose_language", "details", "field_named", "present", "withdraw",
]  # fmt: skip
REQUESTED = "detail.requested"
MOST_RELATIVES = 100
MOST_TOLD = 10
"""Mails to a caseworker about one client's wishes within an hour; the wishes are kept all the same."""


class SameDetailError(DomainError):
    """That is the value the firm has already, and no other was asked for."""

    status = 409
    code = "detail_same"


@dataclass(frozen=True)
class Relative:
    """A person that the client's cases are for."""

    name: str
    relation: str
    date_of_birth: date | None
    nationality: str | None


@dataclass(frozen=True)
class Wish:
    """A change that was asked for and is not made yet. Values are as the client's row holds them, dates as ISO."""

    field: Field
    old: str | None
    new: str
    asked_at: datetime


@dataclass(frozen=True)
class Details:
    """What the firm knows of a client, and what the client wants changed."""

    name: str
    email: str
    phone: str
    address: str | None
    date_of_birth: date | None
    language: str
    applicants: tuple[Relative, ...]
    wishes: Mapping[Field, Wish]


@dataclass(frozen=True)
class Asked:
    """What became of asking: the wish that stands now, or None when an earlier one was taken back."""

    wish: Wish | None


@dataclass(frozen=True)
class Firm:
    """What asking needs of the house: its rules and texts, the staff's address, and the date where the firm is."""

    organisation: Organisation
    texts: Texts
    staff_url: str
    today: date


def field_named(name: str) -> Field:
    """The detail of that name; raises NotFoundError."""
    if name not in set(Field):
        raise NotFoundError
    return Field(name)


def details(session: Session, client: Client) -> Details:
    """The client's details as they stand now, in three queries."""
    row = _row(session, client)
    people = session.scalars(
        select(Applicant).where(Applicant.client_id == row.id).order_by(Applicant.id).limit(MOST_RELATIVES)
    )
    relatives = tuple(Relative(one.name, one.relation, one.date_of_birth, one.nationality) for one in people)
    open_ones = session.scalars(_open(row.id).order_by(DetailChange.id))
    wishes = {Field(one.field): _wish(one) for one in open_ones if one.new != present(row, Field(one.field))}
    return Details(row.name, row.email, row.phone, row.address, row.date_of_birth, row.language, relatives, wishes)


def present(client: Client, field: Field) -> str | None:
    """The value of a detail in the client's row, as text; a date as ISO."""
    value = getattr(client, field.value)
    return value.isoformat() if isinstance(value, date) else value


def ask(session: Session, acting: Acting, field: Field, text: str, firm: Firm) -> Asked:
    """Ask for a detail to be changed to `text`, as typed. A wish of the same field that is still open is replaced.

    Asking for what is there already takes an open wish back. Raises UnusableDetailError, SameDetailError.
    """
    client = _row(session, acting.client, locked=True)
    old = present(client, field)
    new = read(field, text, old, tuple(firm.organisation.phones), firm.today)
    row = session.scalar(_open(client.id, field))
    if new == old:
        if row is None:
            raise SameDetailError(field=field.value)
        _withdraw(session, acting, row)
        return Asked(None)
    if row is not None and row.new == new and row.old == old:
        return Asked(_wish(row))
    before = row.new if row is not None else None
    if row is None:
        row = DetailChange(client_id=client.id, field=field.value, state=ChangeState.REQUESTED, created_at=acting.at)
        session.add(row)
    row.old, row.new, row.channel, row.created_at = old, new, acting.channel, acting.at
    session.flush()
    _tell(session, acting, firm)
    about = About("detail_change", row.id, client_id=client.id)
    earlier = {"wish": before} if before is not None else {}
    record(
        session, acting.at, acting.actor, REQUESTED, about,
        old={"field": field.value, "value": old, **earlier},
        new={"field": field.value, "value": new, "channel": acting.channel},
    )  # fmt: skip
    return Asked(_wish(row))


def withdraw(session: Session, acting: Acting, field: Field) -> None:
    """Take back the open wish for a detail; raises NotFoundError if there is none."""
    client = _row(session, acting.client, locked=True)
    row = session.scalar(_open(client.id, field))
    if row is None:
        raise NotFoundError
    _withdraw(session, acting, row)


def choose_language(session: Session, acting: Acting, language: str) -> None:
    """Write to the client in another language from now on; the caller has made sure that the firm has it."""
    client = _row(session, acting.client, locked=True)
    if client.language == language:
        return
    old, client.language = client.language, language
    about = About("client", client.id, client_id=client.id)
    record(
        session, acting.at, acting.actor, "client.language", about, old={"language": old}, new={"language": language}
    )


def _row(session: Session, client: Client, *, locked: bool = False) -> Client:
    query = select(Client).where(Client.id == client.id)
    row = session.scalar(query.with_for_update() if locked else query)
    if row is None:
        raise NotFoundError
    return row


def _open(client_id: int, field: Field | None = None) -> Select[DetailChange]:
    query = select(DetailChange).where(DetailChange.client_id == client_id, DetailChange.state == ChangeState.REQUESTED)
    return query if field is None else query.where(DetailChange.field == field.value)


def _wish(row: DetailChange) -> Wish:
    return Wish(Field(row.field), row.old, row.new, row.created_at)


def _withdraw(session: Session, acting: Acting, row: DetailChange) -> None:
    """The row goes, the log keeps it: nobody has decided on it."""
    about = About("detail_change", row.id, client_id=row.client_id)
    record(session, acting.at, acting.actor, "detail.withdrawn", about, old={"field": row.field, "value": row.new})
    session.delete(row)
    session.flush()


def _tell(session: Session, acting: Acting, firm: Firm) -> None:
    """A mail without content to the caseworker of the newest case, else to the firm."""
    lately = select(func.count(Event.id)).where(
        Event.client_id == acting.client.id, Event.kind == REQUESTED, Event.at > acting.at - timedelta(hours=1)
    )
    if (session.scalar(lately) or 0) >= MOST_TOLD:
        return
    newest = (
        select(Staff)
        .join(Case, Case.caseworker_id == Staff.id)
        .where(Case.client_id == acting.client.id)
        .order_by(Case.opened_on.desc(), Case.id.desc())
        .limit(1)
    )
    staff = session.scalar(newest)
    organisation = firm.organisation
    to = staff.email if staff is not None else organisation.emails.info
    spoken = staff.languages if staff is not None else []
    language = next((code for code in spoken if code in organisation.languages), organisation.default_language)
    letter = mail.Mail(to, language, "detail-wish")
    mail.send(session, firm.texts, letter, acting.at, firm=organisation.name, link=firm.staff_url)
