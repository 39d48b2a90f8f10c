"""Pictures taken apart into their segments and put together from those a viewer needs; pixels stay as they are.

What is left out cannot say where a picture was taken, and cannot be a second file (a page, an archive, a film) that
hides behind the first.
"""

import re
import struct
import zlib
from collections.abc import Iterator

from backend.documents.failures import BrokenError
from backend.documents.location import MARK, without_place

MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""The next marker in a JPEG's pixels; FF00 is a stuffed byte, D0 to D7 are restarts within them."""
START_OF_SCAN, END, APP0, APP1, APP2, APP14, APP15, COMMENT = 0xDA, 0xD9, 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
MOST_SEGMENTS = 10_000
"""Of a JPEG: photos have some dozens; Pillow takes a minute for millions of empty ones."""
ALONE = frozenset({0x01, 0xD8, *range(0xD0, 0xD8)})
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
PNG_KEPT = frozenset({
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"bKGD", b"hIST",
    b"pHYs", b"sPLT", b"tIME", b"acTL", b"fcTL", b"fdAT",
})  # fmt: skip
WEBP_KEPT = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
WEBP_XMP_FLAG, WEBP_EXIF_FLAG = 0x04, 0x08
HEIC_KEPT = frozenset({b"ftyp", b"meta", b"mdat", b"moov", b"free", b"skip"})


def jpeg(content: bytes) -> bytes:
    """Only what draws the picture, its colours, and EXIF without the place; ends at its own end. Raises BrokenError."""
    try:
        return b"\xff\xd8" + b"".join(_jpeg_parts(content))
    except (struct.error, IndexError):
        raise BrokenError from None


def _jpeg_parts(content: bytes) -> Iterator[bytes | memoryview]:
    view, at = memoryview(content), 2
    for _ in range(MOST_SEGMENTS):
        if content[at] != 0xFF:  # noqa: PLR2004 - every marker begins so
            raise BrokenError
        while content[at + 1] == 0xFF:  # noqa: PLR2004 - padding
            at += 1
        kind = content[at + 1]
        if kind == END:
            yield view[at : at + 2]
            return
        after = at + 2 if kind in ALONE else at + 2 + struct.unpack_from(">H", content, at + 2)[0]
        if kind == START_OF_SCAN:
            found = MARKER.search(content, after)
            after = found.start() if found else len(content)
        kept = _jpeg_kept(kind, content, at, after)
        if kept is not None:
            yield kept
        at = after
    raise BrokenError


def _jpeg_kept(kind: int, content: bytes, start: int, end: int) -> bytes | memoryview | None:
    body = start + 4
    if kind == APP1 and content.startswith(MARK, body):
        exif = without_place(content[body:end])
        return b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    if kind == APP2 and not content.startswith(b"ICC_PROFILE\0", body):
        return None
    if kind == COMMENT or (APP1 <= kind <= APP15 and kind not in {APP2, APP14}):
        return None
    return memoryview(content)[start:end]


def png(content: bytes) -> bytes:
    """Only what draws the picture, and EXIF without the place. Raises BrokenError."""
    return PNG_SIGNATURE + b"".join(_png_parts(content))


def _png_parts(content: bytes) -> Iterator[bytes | memoryview]:
    view, at = memoryview(content), len(PNG_SIGNATURE)
    while at + 12 <= len(content):
        (length,), name = struct.unpack_from(">L", content, at), content[at + 4 : at + 8]
        after = at + 12 + length
        if after > len(content):
            raise BrokenError
        if name in PNG_KEPT:
            yield view[at:after]
        elif name == b"eXIf":
            exif = without_place(content[at + 8 : after - 4])
            crc = zlib.crc32(exif, zlib.crc32(name))
            yield struct.pack(">L", len(exif)) + name + exif + struct.pack(">L", crc)
        elif name[:1].isupper():
            raise BrokenError  # a chunk that nobody can do without, and that nobody knows
        if name == b"IEND":
            return
        at = after
    raise BrokenError


def webp(content: bytes) -> bytes:
    """Only what draws the picture, and EXIF without the place. Raises BrokenError."""
    body = b"".join(_webp_parts(content))
    return b"RIFF" + struct.pack("<L", len(body) + 4) + b"WEBP" + body


def _webp_parts(content: bytes) -> Iterator[bytes | memoryview]:
    view, at = memoryview(content), 12
    end = 8 + struct.unpack_from("<L", content, 4)[0]
    if end > len(content):
        raise BrokenError
    while at + 8 <= end:
        name, (length,) = content[at : at + 4], struct.unpack_from("<L", content, at + 4)
        after = at + 8 + length + length % 2
        if at + 8 + length > end:
            raise BrokenError
        if name == b"VP8X" and length >= 1:
            yield content[at : at + 8] + bytes([content[at + 8] & ~WEBP_XMP_FLAG]) + content[at + 9 : after]
        elif name in WEBP_KEPT:
            yield view[at:after]
        elif name == b"EXIF":
            exif = without_place(content[at + 8 : at + 8 + length])
            yield name + struct.pack("<L", len(exif)) + exif + b"\0" * (len(exif) % 2)
        at = after


def heic(content: bytes) -> bytearray:
    """The file with every box that is not the picture's own turned into free space. Raises BrokenError when cut off."""
    block, at = bytearray(content), 0
    while at < len(block):
        if at + 8 > len(block):
            raise BrokenError
        (length,), name, head = struct.unpack_from(">L", block, at), bytes(block[at + 4 : at + 8]), 8
        if length == 1:
            (length,), head = struct.unpack_from(">Q", block, at + 8) if at + 16 <= len(block) else (0,), 16
        elif length == 0:
            length = len(block) - at
        after = at + length
        if length < head or after > len(block):
            raise BrokenError
        if name not in HEIC_KEPT:
            block[at + 4 : after] = b"free" + (block[at + 8 : at + 16] if head == 16 else b"") + bytes(length - head)  # noqa: PLR2004
        at = after
    return block
