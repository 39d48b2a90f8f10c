"""The whole way of a file into a case: read, checked, scanned, stored, and only then written down.

Checking takes seconds; no transaction is open meanwhile, so that nobody waits for it.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

import structlog

from backend.cases import queries as cases
from backend.cases.checklist import item as checklist_item
from backend.core.clock import Clock
from backend.core.database import Database
from backend.core.organisation import Organisation
from backend.core.texts import Texts
from backend.documents import apart, filing, intake
from backend.documents.failures import InfectedError, NotKeptError
from backend.documents.filing import Filed, Firm, Kept
from backend.documents.intake import Open
from backend.documents.scanning import Scan
from backend.documents.storage import Storage
from backend.people.acting import Acting

AT_ONCE, PATIENCE_SECONDS = 6, 20
_taking = threading.BoundedSemaphore(AT_ONCE)
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Documents:
    """Takes files in for every way there is: the portal's pages, the API, chats."""

    database: Database
    storage: Storage
    scan: Scan
    organisation: Organisation
    texts: Texts
    clock: Clock
    open_: Open = apart.opened

    def upload(self, acting: Acting, case_id: int, item_id: int | None, name: str, stream: BinaryIO) -> Filed:
        """One file for the client's case, or for an item of its checklist, written down when this returns.

        Raises NotFoundError for what is not the client's, else one of `backend.documents.failures`; then nothing of
        it is kept.
        """
        with self.database.read() as session:
            if item_id is None:
                cases.owned(session, acting.client, case_id)
            else:
                checklist_item(session, acting.client, case_id, item_id, (), self.firm.today)
        try:
            kept = self.receive(name, stream)
        except InfectedError:
            with self.database.write() as session:
                filing.refused_as_infected(session, acting, case_id)
            raise
        with self.database.write() as session:
            return filing.attach(session, self.firm, acting, case_id, kept, item_id)

    def receive(self, name: str, stream: BinaryIO) -> Kept:
        """Check and store a content without putting it anywhere yet; `filing.attach` does that.

        Raises one of `backend.documents.failures`.
        """
        with _turn():
            checked = intake.checked(intake.read(stream), name, self.scan, self.open_)
            try:
                stored = self.storage.keep(checked.content)
            except OSError as error:
                log.error("file_not_stored", error=type(error).__name__, number=error.errno)
                raise NotKeptError(retry_after_seconds=60) from None
        return Kept(checked.name, checked.kind, stored.sha256, stored.size, checked.scanned)

    @property
    def firm(self) -> Firm:
        """What filing needs of the firm, today."""
        today = self.clock().astimezone(self.organisation.zone).date()
        return Firm(self.organisation, self.texts, today)


@contextmanager
def _turn() -> Iterator[None]:
    """Only so many at once, each with two contents of 20 MB in memory at the most; the others wait a little."""
    if not _taking.acquire(timeout=PATIENCE_SECONDS):
        raise NotKeptError(retry_after_seconds=PATIENCE_SECONDS)
    try:
        yield
    finally:
        _taking.release()
