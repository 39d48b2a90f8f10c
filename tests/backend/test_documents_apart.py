"""Strangers' files are opened in a process of its own: what kills it kills nothing else."""

import pytest

from backend.documents import apart, failures, opening
from backend.documents.failures import RefusedError
from backend.documents.kinds import Kind
from tests.support import samples

CRASHES_LIBHEIF = samples.HEIC.replace(b"application/rdf", b"applicati\x7f\xff\xff\xffdf")
"""Found by turning bytes over: reading its metadata ends the process that does it (pi-heif 1.4.0)."""


def test_a_file_that_crashes_its_reader_is_broken_and_we_live() -> None:
    assert CRASHES_LIBHEIF != samples.HEIC
    with pytest.raises(failures.BrokenError):
        apart.opened(CRASHES_LIBHEIF, Kind.HEIC)
    assert apart.opened(samples.HEIC, Kind.HEIC)[1] is Kind.HEIC


@pytest.mark.parametrize(
    ("content", "kind"),
    [(samples.pdf(), Kind.PDF), (samples.docx(), Kind.DOCX), (samples.photo(), Kind.JPEG), (samples.HEIC, Kind.HEIC)],
)
def test_what_comes_back_is_what_the_libraries_gave(content: bytes, kind: Kind) -> None:
    assert apart.opened(content, kind) == opening.opened(content, kind)


@pytest.mark.parametrize(
    ("content", "kind", "failure"),
    [
        (samples.pdf(password="secret"), Kind.PDF, failures.EncryptedError),
        (samples.docx(word__vbaProject_bin=b"Sub"), Kind.DOCX, failures.MacrosError),
        (samples.png_of(10_000, 8_001), Kind.PNG, failures.TooManyPixelsError),
        (b"%PDF-1.7 junk", Kind.PDF, failures.BrokenError),
        (b"PK\x03\x04", Kind.DOCX, failures.BrokenError),
    ],
)
def test_why_a_file_is_refused_comes_back_as_well(content: bytes, kind: Kind, failure: type[RefusedError]) -> None:
    with pytest.raises(failure):
        apart.opened(content, kind)


def test_a_reader_that_takes_forever_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backend.documents.apart.MOST_SECONDS", 0.001)
    with pytest.raises(failures.BrokenError):
        apart.opened(samples.pdf(), Kind.PDF)


def test_when_no_process_can_be_had_nothing_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with pytest.raises(failures.NotKeptError):
        apart.opened(samples.pdf(), Kind.PDF)
