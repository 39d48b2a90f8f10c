"""Puts a stored content into a case: the file's row, its event, the item's step, a word to the caseworker."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.cases import checklist
from backend.core.organisation import Organisation
from backend.core.texts import Texts
from backend.documents import names
from backend.documents.failures import InfectedError, TooManyFilesError
from backend.documents.kinds import Kind
from backend.models.audit import Event
from backend.models.cases import Case, CaseFile, ChecklistItem, ItemStatus
from backend.models.people import Staff
from backend.notifications.mail import Mail, send
from backend.people.acting import Acting

UPLOADED, REFUSED, FILED = "file.uploaded", "file.infected", "file.filed"
TELL_AGAIN = timedelta(hours=1)
MOST_FILES = 500
"""Files of one case."""
OVER_BY_A_FILE = frozenset({ItemStatus.PENDING, ItemStatus.REJECTED, ItemStatus.DONE})
AGAIN = frozenset({ItemStatus.PENDING, ItemStatus.DONE})


@dataclass(frozen=True)
class Kept:
    """A content that was checked and stored, and what is known of it. Size in bytes."""

    name: str
    kind: Kind
    sha256: str
    size: int
    scanned: bool


@dataclass(frozen=True)
class Filed:
    """What became of it. `is_new` is False when the very same content lay there already."""

    file_id: int
    name: str
    is_new: bool
    item_status: ItemStatus | None


@dataclass(frozen=True)
class Firm:
    """What the word to the caseworker needs: the firm, its texts, the date where it is, the portal's address."""

    organisation: Organisation
    texts: Texts
    today: date


def attach(session: Session, firm: Firm, acting: Acting, case_id: int, kept: Kept, item_id: int | None) -> Filed:
    """Put a stored content into the client's case, beside an item or not. One at a time for each case.

    Raises NotFoundError for what is not the client's, TooManyFilesError.
    """
    if item_id is None:
        case, item = checklist.locked_case(session, acting.client, case_id), None
    else:
        case, item = checklist.locked(session, acting.client, case_id, item_id)
    same = _same(session, case, kept)
    there = next((one for one in same if item is None or one.checklist_item_id == item.id), None)
    if there is None and item is not None:
        there = next((one for one in same if one.checklist_item_id is None), None)
    if there is not None:
        return _again(session, firm, acting, case, there, item)
    row = _row(session, acting, case, kept, item, [one.name for one in same])
    told = _tell_caseworker(session, firm, acting, case)
    _note(session, acting, case, row, item, UPLOADED, {"size": row.size, "media_type": row.media_type, "told": told})
    if item is not None and item.status in OVER_BY_A_FILE:
        checklist.step(session, acting.at, acting.actor, case, item, ItemStatus.UPLOADED, firm.today)
    return Filed(row.id, row.name, True, item.status if item else None)


def refused_as_infected(session: Session, acting: Acting, case_id: int) -> None:
    """Write down that a scanner stopped a file; of the file itself nothing is kept."""
    about = About("case", case_id, case_id, acting.client.id)
    record(
        session, acting.at, acting.actor, REFUSED, about, new={"code": InfectedError.code, "channel": acting.channel}
    )


def _again(
    session: Session, firm: Firm, acting: Acting, case: Case, there: CaseFile, item: ChecklistItem | None
) -> Filed:
    """The same content once more: no second row. One that lay in the case without an item goes to the item."""
    if item is not None and there.checklist_item_id is None:
        there.checklist_item_id = item.id
        _note(session, acting, case, there, item, FILED, {})
        if item.status in OVER_BY_A_FILE:
            checklist.step(session, acting.at, acting.actor, case, item, ItemStatus.UPLOADED, firm.today)
    elif item is not None and item.status in AGAIN:
        checklist.step(session, acting.at, acting.actor, case, item, ItemStatus.UPLOADED, firm.today)
    return Filed(there.id, there.name, False, item.status if item else None)


def _same(session: Session, case: Case, kept: Kept) -> list[CaseFile]:
    query = select(CaseFile).where(CaseFile.case_id == case.id, CaseFile.sha256 == kept.sha256).order_by(CaseFile.id)
    return list(session.scalars(query))


def _row(
    session: Session, acting: Acting, case: Case, kept: Kept, item: ChecklistItem | None, taken: list[str]
) -> CaseFile:
    if (session.scalar(select(func.count()).where(CaseFile.case_id == case.id)) or 0) >= MOST_FILES:
        raise TooManyFilesError
    name = kept.name
    for number in range(2, len(taken) + 2):
        if name not in taken:
            break
        name = names.numbered(kept.name, number)
    row = CaseFile(
        case_id=case.id, checklist_item_id=item.id if item else None, name=name, sha256=kept.sha256, size=kept.size,
        media_type=kept.kind.value, uploaded_by=acting.actor, scanned=kept.scanned, uploaded_at=acting.at,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def _note(
    session: Session, acting: Acting, case: Case, row: CaseFile, item: ChecklistItem | None, kind: str,
    more: dict[str, object],
) -> None:  # fmt: skip
    """The event of a file; names of files are people's own words and stay out of the log."""
    said = {"item": item.key if item else None, "channel": acting.channel, **more}
    record(session, acting.at, acting.actor, kind, About("file", row.id, case.id, case.client_id), new=said)


def _tell_caseworker(session: Session, firm: Firm, acting: Acting, case: Case) -> bool:
    """A mail that says nothing of the case, once an hour and case; whether one goes out now."""
    lately = select(Event.new).where(
        Event.case_id == case.id, Event.kind == UPLOADED, Event.at > acting.at - TELL_AGAIN
    )  # fmt: skip
    if any((new or {}).get("told") for new in session.scalars(lately)):
        return False
    staff = session.get(Staff, case.caseworker_id) if case.caseworker_id is not None else None
    to = staff.email if staff is not None else firm.organisation.emails.info
    spoken = [one for one in (staff.languages if staff else ()) if one in firm.organisation.languages]
    language = spoken[0] if spoken else firm.organisation.default_language
    send(session, firm.texts, Mail(to, language, "files-arrived"), acting.at, firm=firm.organisation.name)
    return True
