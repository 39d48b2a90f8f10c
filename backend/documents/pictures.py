"""Pictures: whether they open, how many pixels they would fill, and out with where they were taken."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import pi_heif  # type: ignore[import-untyped]
from PIL import Image

from backend.documents import location, segments
from backend.documents.failures import BrokenError, TooManyPixelsError
from backend.documents.kinds import Kind

LARGEST_PIXELS = 80_000_000
OPENING = (
    OSError, SyntaxError, ValueError, EOFError, struct.error, IndexError, KeyError, TypeError, OverflowError,
    RuntimeError, Image.DecompressionBombError, Image.DecompressionBombWarning,
)  # fmt: skip
"""What Pillow and libheif raise on pictures that are damaged or made to hurt."""
REBUILT = {Kind.JPEG: segments.jpeg, Kind.PNG: segments.png, Kind.WEBP: segments.webp}
NAMES = {Kind.JPEG: "JPEG", Kind.PNG: "PNG", Kind.WEBP: "WEBP"}


def cleaned(content: bytes, kind: Kind) -> tuple[bytes, Kind]:
    """The picture without its place, pixels untouched, once it was seen to open; the kind changes only where a HEIC
    has to be drawn anew. Raises BrokenError, TooManyPixelsError. libheif may crash: see `backend.documents.apart`.
    """
    if kind is Kind.HEIC:
        return _heic(content)
    rebuilt = REBUILT[kind](content)
    with _opened(rebuilt, kind) as picture:
        picture.verify()
    with _opened(rebuilt, kind) as picture:
        if kind is Kind.JPEG:
            picture.draft(None, (picture.width // 8, picture.height // 8))  # reads all of it, keeps an eighth
        picture.load()
    return rebuilt, kind


@contextmanager
def _opened(content: bytes, kind: Kind) -> Iterator[Image.Image]:
    try:
        with Image.open(BytesIO(content), formats=[NAMES[kind]]) as picture:
            _limit(picture.size)
            yield picture
    except OPENING:
        raise BrokenError from None


def _limit(size: tuple[int, int]) -> None:
    if size[0] * size[1] > LARGEST_PIXELS:
        raise TooManyPixelsError


def _heic(content: bytes) -> tuple[bytes, Kind]:
    """libheif reads the frame and its metadata; the pixels are read only where they must be drawn anew."""
    block = segments.heic(content)
    try:
        found = pi_heif.open_heif(bytes(block))
        for picture in found:
            _limit(picture.size)
            _blank(block, picture.info)
        if not _has_place(bytes(block)):
            return bytes(block), Kind.HEIC
        return location.reoriented(pi_heif.open_heif(content).to_pillow()), Kind.JPEG
    except OPENING:
        raise BrokenError from None


def _blank(block: bytearray, info: dict[str, object]) -> None:
    """Blank what libheif has found, where it stands in the file; the lengths must not change."""
    exif, xmp = info.get("exif"), info.get("xmp")
    if isinstance(exif, bytes):
        new = location.without_place(exif)
        _replace(block, exif, new if len(new) == len(exif) else bytes(len(exif)))
    if isinstance(xmp, bytes):
        _replace(block, xmp, b" " * len(xmp))


def _replace(block: bytearray, old: bytes, new: bytes) -> None:
    at = block.find(old) if old else -1
    while at >= 0 and old != new:
        block[at : at + len(old)] = new
        at = block.find(old, at + len(old))


def _has_place(content: bytes) -> bool:
    """Whether any picture in the file still says where it was taken, or holds notes we could not find to blank."""
    for picture in pi_heif.open_heif(content):
        exif, xmp = picture.info.get("exif"), picture.info.get("xmp")
        if exif and location.has_place(exif):
            return True
        if xmp and xmp.strip():
            return True
    return False
