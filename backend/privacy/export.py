"""One archive with everything the firm holds about a client: JSON, the files themselves, and how to read it."""

import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.core.errors import NotFoundError
from backend.core.organisation import Organisation
from backend.core.texts import Texts
from backend.documents.storage import Storage
from backend.models.audit import Event
from backend.models.cases import Case, CaseFile, CaseMessage
from backend.models.money import Payment
from backend.people.acting import Client
from backend.privacy import cases, person, talks
from backend.privacy.plain import Json

MOST_BYTES = 100 * 1024 * 1024
"""Files that are more than this together are listed, and not in the archive."""
MOST_AN_HOUR = 5
CHUNK = 64 * 1024
EXPORTED = "data.exported"
UNUSUAL = re.compile(r"[^\w.()-]+")
JSON_NAME, NOTE_NAME = "data.json", "README.txt"


@dataclass(frozen=True)
class Office:
    """What an archive is made from."""

    organisation: Organisation
    texts: Texts
    storage: Storage


@dataclass(frozen=True)
class Amounts:
    """How much the firm holds."""

    cases: int
    messages: int
    files: int
    payments: int
    conversations: int


@dataclass(frozen=True)
class Archive:
    """What goes into the archive: two texts, and contents by their name in it."""

    note: str
    data: Json
    contents: tuple[tuple[str, Path], ...]
    at: datetime


def amounts(session: Session, client: Client) -> Amounts:
    """How much there is, in five queries."""

    def count(kind: type[CaseMessage] | type[CaseFile] | type[Payment]) -> int:
        query = select(func.count(kind.id)).join(Case, Case.id == kind.case_id).where(Case.client_id == client.id)
        return session.scalar(query) or 0

    own = session.scalar(select(func.count(Case.id)).where(Case.client_id == client.id)) or 0
    return Amounts(own, count(CaseMessage), count(CaseFile), count(Payment), talks.count(session, client.id))


def allowed(session: Session, client: Client, now: datetime) -> bool:
    """Whether there were not too many archives in the last hour; counts this one if so."""
    query = select(func.count(Event.id)).where(
        Event.client_id == client.id, Event.kind == EXPORTED, Event.at > now - timedelta(hours=1)
    )
    if (session.scalar(query) or 0) >= MOST_AN_HOUR:
        return False
    record(session, now, f"client:{client.id}", EXPORTED, About("client", client.id, client_id=client.id))
    return True


def gather(session: Session, office: Office, client: Client, now: datetime) -> Archive:
    """Read everything; nothing of anybody else's."""
    places = _places(session, office.storage, client.id)
    contents = {file_id: found for file_id, found in places.items() if found is not None}

    def place(file: CaseFile) -> str | None:
        return contents[file.id][0] if file.id in contents else None

    data: Json = {
        "made_at": now.isoformat(),
        "firm": office.organisation.name,
        **person.person(session, client),
        "cases": cases.cases(session, client.id, place),
        "conversations": talks.transcripts(session, client.id),
        **person.history(session, client),
    }
    note = office.texts.say(
        client.language, "export-note", firm=office.organisation.name, email=office.organisation.emails.info,
        data=JSON_NAME, files="all" if len(contents) == len(places) else "some",
        chat_days=office.organisation.retention.chat_days, audit_days=office.organisation.retention.audit_days,
    )  # fmt: skip
    return Archive(note, data, tuple(contents.values()), now)


def stream(archive: Archive) -> Iterator[bytes]:
    """The archive in pieces, made while it is sent: it never lies on the disk."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w") as made:
        text = json.dumps(archive.data, ensure_ascii=False, indent=2)
        for name, content in ((NOTE_NAME, archive.note), (JSON_NAME, text)):
            made.writestr(_entry(name, archive.at, zipfile.ZIP_DEFLATED), content)
            yield pipe.take()
        for name, path in archive.contents:
            with path.open("rb") as source, made.open(_entry(name, archive.at, zipfile.ZIP_STORED), "w") as target:
                while chunk := source.read(CHUNK):
                    target.write(chunk)
                    yield pipe.take()
    yield pipe.take()


def _places(session: Session, storage: Storage, client_id: int) -> dict[int, tuple[str, Path] | None]:
    """Name in the archive and content of each file, by its id; None where it is not taken along."""
    numbers = {
        row[0]: row[1] for row in session.execute(select(Case.id, Case.number).where(Case.client_id == client_id))
    }
    files = cases.files(session, client_id)
    if sum(file.size for file in files) > MOST_BYTES:
        return {file.id: None for file in files}
    return {file.id: _place(storage, file, numbers[file.case_id]) for file in files}


def _place(storage: Storage, file: CaseFile, number: str) -> tuple[str, Path] | None:
    try:
        path = storage.place(file.sha256)
    except NotFoundError:
        return None
    return f"files/{_plain(number)}/{file.id}-{_plain(file.name)}", path


def _plain(name: str) -> str:
    """A name that is one step of a path on every system."""
    return UNUSUAL.sub("_", name).lstrip(".") or "_"


def _entry(name: str, at: datetime, how: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, at.timetuple()[:6])
    entry.compress_type = how
    return entry


class _Pipe:
    """Takes what the archive writes, and hands it on piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, piece: bytes) -> int:
        """Keep a piece."""
        self._pieces.append(bytes(piece))
        return len(piece)

    def flush(self) -> None:
        """Nothing waits anywhere else."""

    def close(self) -> None:
        """Nothing is open."""

    def take(self) -> bytes:
        """What has come since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)
