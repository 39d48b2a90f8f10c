"""Loads an import file: read, check, then write everything in one transaction."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy.exc import IntegrityError

from backend.core.clock import Clock
from backend.core.database import Database
from backend.core.organisation import Organisation
from backend.documents.storage import Storage
from backend.importing import cases, checks, people, reading, references, secrets, wording
from backend.importing.failures import ImportRefusedError
from backend.importing.fields import ZONE
from backend.importing.reading import Source
from backend.importing.report import Report
from backend.importing.schemas import Content
from backend.importing.sync import ACTOR, Ledger
from backend.payments import receipts

MEANWHILE = "somebody else changed the same rows meanwhile; import it again"


def load_file(database: Database, path: Path, organisation: Organisation, storage: Storage, clock: Clock) -> Report:
    """Load `path` (.yml, .json, or .csv and .xlsx for clients alone): all of it, or nothing and ImportRefusedError.

    The same file again changes nothing; rows are changed where they differ from the file, and never deleted.
    """
    with _few_pauses():
        source = reading.read(path)
        content = _parsed(source, organisation)
        folder = path.resolve().parent
        _refuse_if(_with_rows(checks.problems(content, folder), source))
        new_passwords = secrets.new(database, content)
        try:
            with database.write() as session:
                _refuse_if(_with_rows(references.problems(session, content), source))
                ledger = Ledger(session, clock())
                people.load(ledger, content, new_passwords)
                cases.load(ledger, content, storage, folder)
                receipts.issue_missing(session, organisation, ledger.at, ACTOR)
                return Report(path.name, ledger.close())
        except IntegrityError:
            raise ImportRefusedError([f"{path.name}: {MEANWHILE}"]) from None


@contextmanager
def _few_pauses() -> Iterator[None]:
    """A large file is a million objects without a cycle: having them searched for cycles doubles the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _parsed(source: Source, organisation: Organisation) -> Content:
    try:
        return Content.model_validate(source.data, context={ZONE: organisation.zone})
    except ValidationError as error:
        raise ImportRefusedError(_with_rows(wording.lines(error), source)) from None


def _refuse_if(problems: list[str]) -> None:
    if problems:
        raise ImportRefusedError(problems)


def _with_rows(lines: list[str], source: Source) -> list[str]:
    """Where the file is a table, its row numbers beside the paths."""
    if not source.rows:
        return lines
    return [f"{line} (row {source.rows[int(line.partition('[')[2].partition(']')[0])]})" for line in lines]
