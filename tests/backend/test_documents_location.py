"""Where a picture was taken goes out of it; its pixels, its date and which way is up stay. So do no second files."""

import hashlib
from io import BytesIO

import pi_heif  # type: ignore[import-untyped]
import pytest
from PIL import Image

from backend.documents import intake, location, opening
from backend.documents.scanning import unscanned
from tests.support import samples
from tests.support.samples import GPS

PICTURES = ["JPEG", "PNG", "WEBP", "HEIC"]


def sent(kind: str) -> bytes:
    """A picture of that kind as a phone sends it."""
    return samples.HEIC if kind == "HEIC" else samples.photo(kind)


def opened(content: bytes) -> Image.Image:
    """The picture, drawn."""
    if content[4:8] == b"ftyp":
        drawn: Image.Image = pi_heif.open_heif(content).to_pillow()
        return drawn
    picture = Image.open(BytesIO(content))
    picture.load()
    return picture


def exif_of(content: bytes) -> Image.Exif:
    """The EXIF of a picture as stored, which way up included."""
    block = Image.Exif()
    found = pi_heif.open_heif(content).info["exif"] if content[4:8] == b"ftyp" else opened(content).info["exif"]
    block.load(found)
    return block


def cleaned(content: bytes) -> bytes:
    """What is kept of it."""
    return intake.checked(content, "photo", unscanned, opening.opened).content


@pytest.mark.parametrize("kind", PICTURES)
def test_the_place_is_gone(kind: str) -> None:
    before, after = sent(kind), cleaned(sent(kind))
    assert exif_of(before).get_ifd(GPS)
    assert not exif_of(after).get_ifd(GPS)
    assert b"GPSLatitude" not in after
    assert b"Gamla stan" not in after


@pytest.mark.parametrize("kind", PICTURES)
def test_pixels_date_and_which_way_is_up_stay(kind: str) -> None:
    before, after = sent(kind), cleaned(sent(kind))
    assert hashlib.sha256(opened(before).tobytes()).digest() == hashlib.sha256(opened(after).tobytes()).digest()
    assert exif_of(after)[0x0112] == 6
    assert exif_of(after).get_ifd(0x8769)[0x9003] == "2026:01:02 03:04:05"


@pytest.mark.parametrize("kind", PICTURES)
def test_cleaning_twice_changes_nothing_more(kind: str) -> None:
    once = cleaned(sent(kind))
    assert cleaned(once) == once


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    "second", [b"PK\x03\x04 a program for Java", b"<script>alert(1)</script>", b"ftypmp42 \xa9xyz+59+18/"]
)
def test_a_second_file_behind_the_picture_is_cut_off(kind: str, second: bytes) -> None:
    assert second not in cleaned(sent(kind) + second)


def test_a_second_file_within_a_heic_is_blanked() -> None:
    film = b"\0\0\0\x1cmpvd" + b"\xa9xyz +59.3+18.0/ sto"
    after = cleaned(samples.HEIC + film)
    assert b"+59.3" not in after
    assert opened(after).size == opened(samples.HEIC).size


def test_a_comment_and_the_notes_of_a_jpeg_go_and_its_colours_stay() -> None:
    after = cleaned(samples.photo("JPEG", comment=b"At home, Gamla stan 3", icc_profile=b"\0" * 200))
    assert b"At home" not in after
    assert opened(after).info["icc_profile"] == b"\0" * 200


@pytest.mark.parametrize("order", [b"II", b"MM"])
@pytest.mark.parametrize(
    "damage", [lambda block: block[:30], lambda block: block[:8] + b"\xff" * 200, lambda block: b"junk" + block[:4]]
)
def test_exif_that_makes_no_sense_is_left_out(order: bytes, damage: object) -> None:
    block = Image.Exif()
    block.endian = "<" if order == b"II" else ">"
    block[0x0112], block[GPS] = 6, {1: "N"}
    assert callable(damage)
    assert not location.has_place(location.without_place(damage(block.tobytes())))


def test_directories_that_lead_to_one_another_end() -> None:
    block = b"II*\0\x08\0\0\0" + b"\x01\0" + b"\x69\x87\x04\0\x01\0\0\0\x08\0\0\0" + b"\x08\0\0\0"
    assert not location.has_place(location.without_place(block))
