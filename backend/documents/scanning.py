"""The virus scanner: clamd over a socket, when CLAMD_URL names one."""

from collections.abc import Callable
from io import BytesIO
from urllib.parse import urlsplit

import structlog
from clamav_client.clamd import ClamdError, ClamdNetworkSocket, ClamdUnixSocket

from backend.documents.failures import InfectedError, NotKeptError

USUAL_PORT = 3310
PATIENCE_SECONDS = 60
Scan = Callable[[bytes], bool]
"""Says whether a content was scanned and is clean. Raises InfectedError, and NotKeptError when it cannot say."""
log = structlog.get_logger(__name__)


def scanner(url: str) -> Scan:
    """The scan behind CLAMD_URL (`tcp://host:3310`, `unix:///run/clamd.sock`); without one nothing is scanned."""
    if not url:
        return unscanned
    parts = urlsplit(url)

    def connected() -> ClamdNetworkSocket:
        if parts.scheme == "unix":
            return ClamdUnixSocket(parts.path, PATIENCE_SECONDS)
        return ClamdNetworkSocket(parts.hostname or "", parts.port or USUAL_PORT, PATIENCE_SECONDS)

    return lambda content: _clean(connected(), content)


def unscanned(_content: bytes) -> bool:
    """No scanner is set up: the file is taken, and its row says that it was not scanned."""
    return False


def _clean(clamd: ClamdNetworkSocket, content: bytes) -> bool:
    """Only a plain OK passes: a limit that was hit, an error or no answer is not an answer."""
    try:
        answers = clamd.instream(BytesIO(content))
    except (ClamdError, OSError, ValueError) as error:
        log.error("scanner_down", error=type(error).__name__)
        raise NotKeptError(retry_after_seconds=60) from None
    said = [status for status, _ in answers.values()]
    if "FOUND" in said:
        raise InfectedError
    if said != ["OK"]:
        log.error("scanner_unclear", said=said)
        raise NotKeptError(retry_after_seconds=60)
    return True
