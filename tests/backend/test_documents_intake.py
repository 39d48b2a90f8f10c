"""What may come in is known by its content, opens, and is safely named; everything else comes back with its reason."""

import zipfile
from io import BytesIO

import pytest

from backend.documents import failures, intake, opening
from backend.documents.kinds import LARGEST_FILE, Kind
from backend.documents.scanning import unscanned
from tests.support import samples

PAGE = b"<!doctype html><script>alert(1)</script>"
GOOD = [
    (samples.pdf(), Kind.PDF),
    (samples.pdf(password=""), Kind.PDF),
    (b"\r\n" + samples.pdf(), Kind.PDF),
    (samples.photo("JPEG"), Kind.JPEG),
    (samples.photo("JPEG", progressive=True), Kind.JPEG),
    (samples.photo("PNG"), Kind.PNG),
    (samples.photo("WEBP"), Kind.WEBP),
    (samples.photo("WEBP", lossless=True), Kind.WEBP),
    (samples.HEIC, Kind.HEIC),
    (samples.docx(), Kind.DOCX),
]


def taken(content: bytes, name: str = "scan") -> intake.Checked:
    """What the door makes of a content."""
    return intake.checked(content, name, unscanned, opening.opened)


@pytest.mark.parametrize(("content", "kind"), GOOD, ids=lambda value: value if isinstance(value, Kind) else "")
def test_what_clients_send_is_taken_for_what_it_is_whatever_its_name_says(content: bytes, kind: Kind) -> None:
    checked = taken(content, "passport.exe")
    assert (checked.kind, checked.scanned) == (kind, False)
    assert checked.name.startswith("passport.exe.")


@pytest.mark.parametrize("content", [samples.pdf(), samples.docx()])
def test_papers_stay_as_they_are_to_the_last_byte(content: bytes) -> None:
    assert taken(content).content == content


@pytest.mark.parametrize(
    "content",
    [
        PAGE, b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", b"MZ\x90\0", b"GIF89a" + b"\0" * 50,
        PAGE + samples.pdf(), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, b"PK\x03\x04 a jar", b"hello",
        b"RIFF\0\0\0\0WAVE", b"\0\0\0\x18ftypavif\0\0\0\0avifmif1",
    ],
)  # fmt: skip
def test_anything_else_is_refused_even_when_it_is_called_a_pdf(content: bytes) -> None:
    with pytest.raises(failures.WrongTypeError):
        taken(content, "passport.pdf")


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n" + PAGE, samples.photo("JPEG")[:400], samples.photo("PNG")[:-20], samples.photo("WEBP")[:-20],
        samples.HEIC[:-10], samples.docx()[:-30], b"\xff\xd8\xff\xe0" + PAGE, samples.pdf()[:60], b"\xff\xd8\xff",
        samples.photo("PNG").replace(b"IDAT", b"IDAX"), b"\xff\xd8" + b"\xff\xe0\0\x02" * 10_001 + samples.photo()[2:],
    ],
)  # fmt: skip
def test_what_does_not_open_is_told_apart(content: bytes) -> None:
    with pytest.raises(failures.BrokenError):
        taken(content)


LOCKED_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize("content", [samples.pdf(password="secret"), samples.pdf_of_aes_256(), LOCKED_WORD])
def test_a_file_behind_a_password_is_told_apart(content: bytes) -> None:
    with pytest.raises(failures.EncryptedError):
        taken(content)


@pytest.mark.parametrize("more", [{"word__vbaProject_bin": b"Sub AutoOpen"}, {"word__activeX__activeX1_xml": b"<ax/>"}])
def test_a_word_document_with_a_program_in_it_is_refused(more: dict[str, bytes]) -> None:
    with pytest.raises(failures.MacrosError):
        taken(samples.docx(**more), "letter.docx")


def test_an_archive_that_bursts_is_refused_before_it_is_unpacked() -> None:
    bomb = samples.docx(word__media__bomb_xml=b"\0" * 50_000_000)
    assert len(bomb) < 100_000
    with pytest.raises(failures.BrokenError):
        taken(bomb)


def test_an_archive_whose_checksum_is_wrong_is_refused() -> None:
    content = samples.docx(word__media__a_bin=b"stored as it is")
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.infolist():
            new.writestr(member.filename, old.read(member))
    with pytest.raises(failures.BrokenError):
        taken(out.getvalue().replace(b"stored as it is", b"stored as it was"[:15]))


@pytest.mark.parametrize("size", [(60_000, 60_000), (10_000, 8_001)])
def test_a_picture_that_would_fill_the_memory_is_refused_unseen(size: tuple[int, int]) -> None:
    with pytest.raises((failures.TooManyPixelsError, failures.BrokenError)):
        taken(samples.png_of(*size))


def test_nothing_and_too_much_are_refused_and_the_limit_itself_is_not() -> None:
    with pytest.raises(failures.EmptyError):
        intake.read(BytesIO(b""))
    with pytest.raises(failures.TooLargeError):
        intake.read(BytesIO(bytes(LARGEST_FILE + 1)))
    assert len(intake.read(BytesIO(bytes(LARGEST_FILE)))) == LARGEST_FILE
