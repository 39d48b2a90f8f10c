"""The contents of the files that an import file brings along."""

import base64
import binascii
import hashlib
from pathlib import Path

from backend.importing.schemas import FileRow

LARGEST = 25 * 1024 * 1024
"""Bytes."""


class AttachmentError(Exception):
    """A content cannot be had; `field` is the field that is wrong, the message says why."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(reason)
        self.field = field


def content(row: FileRow, folder: Path) -> bytes:
    """The content of a file, `path` being relative to the import file's folder. Raises AttachmentError."""
    field = "path" if row.path is not None else "content_base64"
    found = _from_path(row.path, folder) if row.path is not None else _decoded(row.content_base64 or "")
    if not found:
        raise AttachmentError(field, "is empty")
    if len(found) > LARGEST:
        raise AttachmentError(field, f"is larger than {LARGEST // 1024 // 1024} MB")
    return found


def sha256(row: FileRow, folder: Path) -> str:
    """The hash by which the content is known. Raises AttachmentError."""
    return hashlib.sha256(content(row, folder)).hexdigest()


def _from_path(path: str, folder: Path) -> bytes:
    try:
        place = (folder / path).resolve()
        inside = place.is_relative_to(folder.resolve())
        if inside and place.is_file() and place.stat().st_size <= LARGEST:
            return place.read_bytes()
        too_large = inside and place.is_file()
    except (OSError, ValueError, RuntimeError):  # no permission; a NUL in the path; links in a circle
        raise AttachmentError("path", f"{path!r} cannot be read") from None
    if too_large:
        raise AttachmentError("path", f"is larger than {LARGEST // 1024 // 1024} MB")
    if not inside:
        raise AttachmentError("path", f"{path!r} lies outside the import file's folder")
    raise AttachmentError("path", f"there is no file {path!r} in the import file's folder")


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        raise AttachmentError("content_base64", "is not base64") from None
