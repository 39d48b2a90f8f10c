"""Which kinds of files are taken, how large, and how their first bytes tell them apart."""

import enum

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes of one file."""
BEGINNING = 1024
BLANK = b"\0\t\n\x0c\r \xef\xbb\xbf"
"""What scanners and old mail programs leave before a PDF: white space, a byte order mark."""


class Kind(enum.StrEnum):
    """What a file is by its content; the value is its media type."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    HEIC = "image/heic"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    UNKNOWN = "application/octet-stream"
    """Only from an operator's import; nobody can upload it."""


ENDINGS: dict[Kind, tuple[str, ...]] = {
    Kind.PDF: (".pdf",),
    Kind.JPEG: (".jpg", ".jpeg"),
    Kind.PNG: (".png",),
    Kind.WEBP: (".webp",),
    Kind.HEIC: (".heic", ".heif"),
    Kind.DOCX: (".docx",),
    Kind.UNKNOWN: (".bin",),
}
"""The endings a name may have; the first is given to names that have none of them."""
VIEWABLE = frozenset({Kind.PDF, Kind.JPEG, Kind.PNG, Kind.WEBP})
"""What a browser shows by itself."""
ACCEPT = ",".join((
    Kind.PDF, Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.HEIC, "image/heif", Kind.DOCX, ".heic", ".heif", ".docx"
))  # fmt: skip
"""For the `accept` of a file field; browsers know some by type, some by ending."""
STARTS = {Kind.JPEG: b"\xff\xd8\xff", Kind.PNG: b"\x89PNG\r\n\x1a\n", Kind.DOCX: b"PK\x03\x04"}
WORD = b"word/document.xml"
"""Names in an archive are not packed."""
HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def sniffed(content: bytes) -> Kind:
    """The kind that the content says it is; UNKNOWN is everything we do not take. Nothing is parsed yet."""
    found = next((kind for kind, start in STARTS.items() if content.startswith(start)), Kind.UNKNOWN)
    if found is Kind.DOCX:
        return Kind.DOCX if WORD in content else Kind.UNKNOWN
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Kind.WEBP
    if content[4:8] == b"ftyp" and _brands(content) & HEIF_BRANDS:
        return Kind.HEIC
    if content[:BEGINNING].lstrip(BLANK).startswith(b"%PDF-"):
        return Kind.PDF
    return found


def of(media_type: str) -> Kind:
    """The kind behind a stored media type; UNKNOWN for one we do not know, so that it is never shown as a page."""
    try:
        return Kind(media_type)
    except ValueError:
        return Kind.UNKNOWN


def is_locked_office_file(content: bytes) -> bool:
    """Whether it is a Word document behind a password: Office wraps it into its old container format."""
    return content.startswith(OLE) and ENCRYPTED_PACKAGE in content


def _brands(content: bytes) -> frozenset[bytes]:
    """The brands of the first box of a HEIF file: the major one and the compatible ones."""
    end = min(int.from_bytes(content[:4], "big"), 256)
    return frozenset(content[at : at + 4] for at in (8, *range(16, end, 4)))
