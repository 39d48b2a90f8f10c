"""Takes the place out of a picture's EXIF block, in place: every other byte, offsets included, stays where it was."""

import struct
from collections.abc import Iterator
from io import BytesIO

from PIL import Image

GPS_IFD, EXIF_IFD, ORIENTATION, MAKER_NOTE, XMP, IPTC, PHOTOSHOP, SUB_IFDS = (
    0x8825, 0x8769, 0x0112, 0x927C, 0x02BC, 0x83BB, 0x8649, 0x014A,
)  # fmt: skip
BLANKED = frozenset({MAKER_NOTE, XMP, IPTC, PHOTOSHOP})
"""Blocks of other formats within EXIF: some cameras write the place into them as well."""
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
"""Bytes of a value by TIFF type."""
MARK = b"Exif\0\0"
ENTRY, MOST_ENTRIES, MOST_IFDS = 12, 1000, 20
PARSING = (struct.error, ValueError, IndexError, KeyError, TypeError, OverflowError, OSError, SyntaxError)
"""What Pillow raises on EXIF that makes no sense."""


def without_place(exif: bytes) -> bytes:
    """The EXIF block (a TIFF, `Exif\\0\\0` before it or not) without GPS and maker's notes, of the same length.

    Where the block is too odd to be sure, only the orientation is kept and the length may change.
    """
    mark = MARK if exif.startswith(MARK) else b""
    block = bytearray(exif[len(mark) :])
    try:
        _blank(block)
        if not has_place(bytes(block)):
            return mark + bytes(block)
    except PARSING:
        pass
    return mark + _orientation_only(bytes(block))


def has_place(exif: bytes) -> bool:
    """Whether the block still says where the picture was taken."""
    read = Image.Exif()
    read.load(exif if exif.startswith(MARK) else MARK + exif)
    return bool(read.get_ifd(GPS_IFD))


def _orientation_only(block: bytes) -> bytes:
    read = Image.Exif()
    try:
        read.load(MARK + block)
        turned = read.get(ORIENTATION)
    except PARSING:
        turned = None
    fresh = Image.Exif()
    if turned in range(1, 9):
        fresh[ORIENTATION] = turned
    return fresh.tobytes().removeprefix(MARK)


def _blank(block: bytearray) -> None:
    order = {b"II": "<", b"MM": ">"}.get(bytes(block[:2]))
    if order is None:
        raise ValueError("not a TIFF")
    waiting = [(struct.unpack_from(f"{order}L", block, 4)[0], False)]
    seen: set[int] = set()
    while waiting and len(seen) < MOST_IFDS:
        start, is_place = waiting.pop()
        if start == 0 or start in seen:
            continue
        seen.add(start)
        waiting += _blank_directory(block, order, start, is_place=is_place)
    if waiting:
        raise ValueError("too many directories")


def _blank_directory(block: bytearray, order: str, start: int, *, is_place: bool) -> list[tuple[int, bool]]:
    """Blank one directory's values (all of them if it is the place's); the directories it leads to."""
    found = []
    for at, tag, kind, count in _entries(block, order, start):
        length = SIZES.get(kind, 1) * count
        where = at + 8 if length <= 4 else struct.unpack_from(f"{order}L", block, at + 8)[0]  # noqa: PLR2004 - TIFF's
        if is_place or tag in BLANKED:
            _zero(block, where, length)
        elif tag in {GPS_IFD, EXIF_IFD, SUB_IFDS}:
            pointers = struct.unpack_from(f"{order}{count}L", block, where) if count <= MOST_IFDS else ()
            found += [(one, tag == GPS_IFD) for one in pointers]
    (entries,) = struct.unpack_from(f"{order}H", block, start)
    after = start + 2 + entries * ENTRY
    if is_place:
        _zero(block, start, 2 + entries * ENTRY)
    elif after + 4 <= len(block):
        found.append((struct.unpack_from(f"{order}L", block, after)[0], False))
    return found


def _entries(block: bytearray, order: str, start: int) -> Iterator[tuple[int, int, int, int]]:
    (entries,) = struct.unpack_from(f"{order}H", block, start)
    if entries > MOST_ENTRIES:
        raise ValueError("too many entries")
    for index in range(entries):
        at = start + 2 + index * ENTRY
        yield at, *struct.unpack_from(f"{order}HHL", block, at)


def _zero(block: bytearray, start: int, length: int) -> None:
    if start + length > len(block):
        raise ValueError("a value lies outside")
    block[start : start + length] = bytes(length)


def reoriented(picture: Image.Image) -> bytes:
    """The picture as a JPEG that carries no metadata at all, turned the way it is to be seen."""
    out = BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=95)
    return out.getvalue()
