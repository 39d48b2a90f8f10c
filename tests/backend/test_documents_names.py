"""Names of files are people's own words; what is dangerous in them is taken out."""

import pytest

from backend.documents.kinds import Kind
from backend.documents.names import LONGEST, cleaned, numbered


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("passport.pdf", "passport.pdf"),
        ("Årsopgørelse 2025.PDF", "Årsopgørelse 2025.pdf"),
        ("جواز السفر.pdf", "جواز السفر.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\anna\\pas.pdf", "pas.pdf"),
        ("a\r\nX: y.pdf", "aX_ y.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe.pdf"),
        ("zero\u200bwidth\ufeff.pdf", "zerowidth.pdf"),
        ('a"b;c.pdf', "a_b_c.pdf"),
        ("photo.jpg", "photo.pdf"),
        ("letter.docx.pdf", "letter.docx.pdf"),
        ("", "file.pdf"),
        ("..", "file.pdf"),
        (".pdf", "file.pdf"),
        ("  .hidden . pdf ", "hidden . pdf.pdf"),
        ("\ud800.pdf", "file.pdf"),
        ("nul\0l.html", "null.html.pdf"),
    ],
)
def test_a_name_is_safe_and_ends_as_what_it_is(given: str, kept: str) -> None:
    assert cleaned(given, Kind.PDF) == kept


@pytest.mark.parametrize("letter", ["a", "ø", "ج", "🙂"])
def test_a_long_name_is_cut_and_keeps_its_ending(letter: str) -> None:
    name = cleaned(letter * 500 + ".jpeg", Kind.JPEG)
    assert name.endswith(".jpeg")
    assert len(name) <= LONGEST
    assert len(name.encode()) < 255


def test_a_number_goes_before_the_ending() -> None:
    assert numbered("pass.pdf", 2) == "pass (2).pdf"
    assert len(numbered(cleaned("a" * 500, Kind.PDF), 2)) <= LONGEST
