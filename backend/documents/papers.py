"""PDF and Word documents: whether they open, whether without a password, and nothing in them that runs or bursts."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError, WrongPasswordError

from backend.documents.failures import BrokenError, EncryptedError, MacrosError, WrongTypeError

OPENING = (
    PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, AssertionError, NotImplementedError,
    RecursionError, OverflowError, OSError, EOFError, MemoryError, zlib.error, struct.error,
)  # fmt: skip
"""What pypdf raises on files that are damaged or made to hurt."""
CONTENTS, DOCUMENT = "[Content_Types].xml", "word/document.xml"
MOST_MEMBERS, LARGEST_UNPACKED, LARGEST_LIST = 5000, 200 * 1024 * 1024, 1024 * 1024
MOST_RATIO, SMALL = 200, 5 * 1024 * 1024
"""How many times its packed size a member may unpack to, above that many bytes; text packs 10 to 50 times."""
LOCKED = 0x1
STORED, DEFLATED = 0, 8
NAMESPACES = (b"schemas.openxmlformats.org/wordprocessingml", b"purl.oclc.org/ooxml/wordprocessingml")
PIECE, BEGINNING = 1024 * 1024, 64 * 1024


def check_pdf(content: bytes) -> None:
    """See a PDF open with at least one page. Raises BrokenError, EncryptedError."""
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise EncryptedError
        if not reader.pages or reader.pages[0].mediabox is None:
            raise BrokenError
    except (FileNotDecryptedError, WrongPasswordError, DependencyError):
        # DependencyError: without the package `cryptography` pypdf cannot try the empty password of AES-256.
        raise EncryptedError from None
    except OPENING:
        raise BrokenError from None


def check_docx(content: bytes) -> None:
    """See a Word document unpack whole. Raises BrokenError, EncryptedError, MacrosError, WrongTypeError."""
    with _unzipped(content) as archive:
        members = archive.infolist()
        names = {one.filename.casefold() for one in members}
        if any(one.flag_bits & LOCKED for one in members):
            raise EncryptedError
        if CONTENTS.casefold() not in names or DOCUMENT not in names:
            raise WrongTypeError
        if len(members) > MOST_MEMBERS or sum(one.file_size for one in members) > LARGEST_UNPACKED:
            raise BrokenError
        if any(one.file_size > SMALL and one.file_size > MOST_RATIO * one.compress_size for one in members):
            raise BrokenError
        if any(one.compress_type not in {STORED, DEFLATED} for one in members):
            raise BrokenError
        if any(name.endswith(("vbaproject.bin", "vbadata.xml")) or "/activex/" in name for name in names):
            raise MacrosError
        _look_inside(archive)


def _look_inside(archive: ZipFile) -> None:
    with archive.open(CONTENTS) as file:
        listed = file.read(LARGEST_LIST).lower()
    if b"macroenabled" in listed or b"vbaproject" in listed:
        raise MacrosError
    with archive.open(DOCUMENT) as file:
        beginning = file.read(BEGINNING)
        if not any(one in beginning for one in NAMESPACES):
            raise BrokenError
    for member in archive.infolist():
        with archive.open(member) as file:
            while file.read(PIECE):  # to its end, where the checksum is compared
                pass


@contextmanager
def _unzipped(content: bytes) -> Iterator[ZipFile]:
    try:
        with ZipFile(BytesIO(content)) as archive:
            yield archive
    except (BadZipFile, LargeZipFile, OSError, EOFError, ValueError, KeyError, RuntimeError, zlib.error, struct.error):
        raise BrokenError from None
