"""A content comes in, a checked file goes out: known by what is in it, seen to open, safely named."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from backend.documents import apart, kinds, names
from backend.documents.failures import EmptyError, EncryptedError, TooLargeError, WrongTypeError
from backend.documents.kinds import LARGEST_FILE, Kind
from backend.documents.scanning import Scan

Open = Callable[[bytes, Kind], tuple[bytes, Kind]]
"""Opens a file of a kind and gives what is to be kept of it."""


@dataclass(frozen=True)
class Checked:
    """A file that may be kept. `scanned` is True when a virus scanner has passed it."""

    name: str
    kind: Kind
    content: bytes
    scanned: bool


def read(stream: BinaryIO) -> bytes:
    """What was sent, not one byte more than may be; raises EmptyError, TooLargeError."""
    content = stream.read(LARGEST_FILE + 1)
    if not content:
        raise EmptyError
    if len(content) > LARGEST_FILE:
        raise TooLargeError
    return content


def checked(content: bytes, name: str, scan: Scan, open_: Open = apart.opened) -> Checked:
    """The file to keep. Raises one of `backend.documents.failures`.

    The scanner sees what was sent, before any library of ours opens it.
    """
    kind = kinds.sniffed(content)
    if kinds.is_locked_office_file(content):
        raise EncryptedError
    if kind is Kind.UNKNOWN:
        raise WrongTypeError
    scanned = scan(content)
    kept, kind = open_(content, kind)
    return Checked(names.cleaned(name, kind), kind, kept, scanned)
