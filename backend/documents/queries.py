"""Reading the files of cases; every query takes the client whose files it may show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.cases.queries import in_language, owned
from backend.core.errors import NotFoundError, UnavailableError
from backend.documents import kinds
from backend.documents.filing import MOST_FILES
from backend.documents.kinds import VIEWABLE, Kind
from backend.documents.storage import Storage
from backend.models.cases import Case, CaseFile, ChecklistItem
from backend.people.acting import Client

IMPORT = "import"
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class FileFacts:
    """A file of a case. Size in bytes; `by`: client, firm, or import (from the firm's earlier system)."""

    id: int
    case_id: int
    item_id: int | None
    item_key: str | None
    item_title: str | None
    name: str
    kind: Kind
    size: int
    uploaded_at: datetime
    by: str
    scanned: bool
    sha256: str

    @property
    def by_client(self) -> bool:
        """Whether the client sent it."""
        return self.by == "client"

    @property
    def viewable(self) -> bool:
        """Whether browsers show it by themselves."""
        return self.kind in VIEWABLE


def of_case(
    session: Session, client: Client, case_id: int, languages: Sequence[str], most: int, after: int | None = None
) -> tuple[tuple[FileFacts, ...], int | None]:
    """Files of one case of the client, the newest first; then what to give as `after` for more. NotFoundError."""
    owned(session, client, case_id)
    query = (
        select(CaseFile, ChecklistItem)
        .outerjoin(ChecklistItem, ChecklistItem.id == CaseFile.checklist_item_id)
        .where(CaseFile.case_id == case_id)
        .order_by(CaseFile.id.desc())
        .limit(most + 1)
    )
    if after is not None:
        query = query.where(CaseFile.id < after)
    found = [_facts(client, row[0], row[1], languages) for row in session.execute(query)]
    return tuple(found[:most]), found[most - 1].id if len(found) > most else None


def by_item(session: Session, client: Client, case_id: int) -> dict[int, tuple[FileFacts, ...]]:
    """The files of each item of one case of the client, by the item's id, the oldest first; raises NotFoundError."""
    found, _ = of_case(session, client, case_id, (), MOST_FILES)
    grouped: dict[int, tuple[FileFacts, ...]] = {}
    for one in reversed(found):
        if one.item_id is not None:
            grouped[one.item_id] = (*grouped.get(one.item_id, ()), one)
    return grouped


def one(session: Session, client: Client, file_id: int, languages: Sequence[str] = ()) -> FileFacts:
    """One file of the client's; raises NotFoundError, the same for another client's file."""
    query = (
        select(CaseFile, ChecklistItem)
        .join(Case, Case.id == CaseFile.case_id)
        .outerjoin(ChecklistItem, ChecklistItem.id == CaseFile.checklist_item_id)
        .where(CaseFile.id == file_id, Case.client_id == client.id)
    )
    row = session.execute(query).first()
    if row is None:
        raise NotFoundError
    return _facts(client, row[0], row[1], languages)


def content(storage: Storage, facts: FileFacts) -> Path:
    """Where the content lies. Raises UnavailableError when it is gone: ours to mend, so it is logged by id."""
    try:
        return storage.place(facts.sha256)
    except NotFoundError:
        log.error("file_content_missing", file=facts.id)
        raise UnavailableError from None


def _facts(client: Client, row: CaseFile, item: ChecklistItem | None, languages: Sequence[str]) -> FileFacts:
    return FileFacts(
        id=row.id,
        case_id=row.case_id,
        item_id=item.id if item else None,
        item_key=item.key if item else None,
        item_title=in_language(item.title, languages) if item else None,
        name=row.name,
        kind=kinds.of(row.media_type),
        size=row.size,
        uploaded_at=row.uploaded_at,
        by=_by(client, row.uploaded_by),
        scanned=row.scanned,
        sha256=row.sha256,
    )


def _by(client: Client, actor: str) -> str:
    if actor == f"client:{client.id}":
        return "client"
    return actor if actor == IMPORT else "firm"
