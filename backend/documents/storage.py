"""Contents of files, each kept once under its SHA-256: `folder/ab/abcdef…`."""

import hashlib
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from backend.core.errors import NotFoundError

SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Stored:
    """What was kept: the content's SHA-256 (64 hex digits) and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Storage:
    """Keeps contents below `folder`, readable by this user alone; equal contents share one file."""

    folder: Path

    def keep(self, content: bytes) -> Stored:
        """Keep `content`; when this returns it is on the disk, whole, whatever happens next. Raises OSError."""
        stored = Stored(hashlib.sha256(content).hexdigest(), len(content))
        place = self._place(stored.sha256)
        if not place.is_file():
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write(place, content)
        return stored

    def read(self, sha256: str) -> bytes:
        """The content of that hash; raises NotFoundError if none is kept."""
        return self.place(sha256).read_bytes()

    def place(self, sha256: str) -> Path:
        """Where the content of that hash lies, to be sent from there; raises NotFoundError if none is kept."""
        if not SHA256.fullmatch(sha256) or not self._place(sha256).is_file():
            raise NotFoundError
        return self._place(sha256)

    def _place(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / sha256


def _write(place: Path, content: bytes) -> None:
    """Write beside the place and rename: a crash leaves nothing half-written under the content's name."""
    descriptor, name = tempfile.mkstemp(dir=place.parent, prefix=".new-")  # made with mode 600
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(place.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
