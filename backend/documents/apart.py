"""Has a file opened in a process of its own: a file that crashes, hangs or bursts a library takes nobody along."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

import structlog

from backend.documents import kinds, opening
from backend.documents.failures import BrokenError, NotKeptError
from backend.documents.kinds import LARGEST_FILE, Kind

ROOT = Path(__file__).resolve().parent.parent.parent
AT_ONCE, PATIENCE_SECONDS, MOST_SECONDS = 3, 20, 30
LONGEST_LINE = 200
_opening = threading.BoundedSemaphore(AT_ONCE)
log = structlog.get_logger(__name__)


def opened(content: bytes, kind: Kind) -> tuple[bytes, Kind]:
    """As `opening.opened`; NotKeptError as well, when too many are being opened already or none can be.

    Temporary files in between: whatever the process writes, it fills no memory of ours.
    """
    with _turn(), TemporaryFile() as given, TemporaryFile() as taken:
        given.write(content)
        given.seek(0)
        command = [sys.executable, "-m", opening.__name__, kind.value]
        try:
            # No environment: our secrets stand there. It needs none.
            ended = subprocess.run(  # noqa: S603 - our own command
                command, cwd=ROOT, env={}, stdin=given, stdout=taken, stderr=subprocess.DEVNULL,
                timeout=MOST_SECONDS, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            log.warning("file_hung", kind=kind.name)
            raise BrokenError from None
        taken.seek(0)
        verdict, *rest = taken.readline(LONGEST_LINE).decode("ascii", "replace").split() or [""]
        if ended.returncode != 0 or len(rest) != {opening.OK: 2, opening.NO: 1}.get(verdict):
            log.warning("file_crashed", kind=kind.name, code=ended.returncode)
            raise BrokenError
        if verdict == opening.NO:
            raise opening.failure_of(rest[0])
        kept = content if rest[1] == opening.SAME else taken.read(2 * LARGEST_FILE)
        return kept, kinds.of(rest[0])


@contextmanager
def _turn() -> Iterator[None]:
    """Only so many at once: a picture of 20 MB may fill 300 MB while it is opened."""
    if not _opening.acquire(timeout=PATIENCE_SECONDS):
        raise NotKeptError(retry_after_seconds=PATIENCE_SECONDS)
    try:
        yield
    except OSError as error:
        log.error("file_not_opened", error=type(error).__name__, number=error.errno)
        raise NotKeptError(retry_after_seconds=PATIENCE_SECONDS) from None
    finally:
        _opening.release()
