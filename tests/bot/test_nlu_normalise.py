"""Different spellings of one word become one."""

import pytest

from bot.components.ngrams import ngram_blocks
from bot.components.normalise import folded, plain, western_digits


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("HVORDAN  går\ndet", "hvordan går det"),
        ("heeeej!!!", "hej!"),
        ("ｆｕｌｌ", "full"),
        ("straße", "strasse"),
        ("مـــرحـــبا", "مرحبا"),
        ("مَرْحَبًا", "مرحبا"),
        ("إلى أين آخر", "الي اين اخر"),
        ("قضية", "قضيه"),
        ("٢٠٢٦ ۱۲۳", "2026 123"),
        ("zero\u200bwidth", "zerowidth"),
        ("kiitos 1000000", "kiitos 1000000"),
    ],
)
def test_plain_text_has_one_spelling(written: str, meant: str) -> None:
    assert plain(written) == meant


@pytest.mark.parametrize(
    "spellings",
    [("går", "gaar", "gar"), ("sagsøger", "sagsoeger", "sagsoger"), ("lægge", "laegge", "lagge"), ("väntar", "vantar")],
)
def test_folding_forgets_diacritics_however_they_were_replaced(spellings: tuple[str, ...]) -> None:
    assert len({folded(plain(spelling)) for spelling in spellings}) == 1


def test_plain_text_still_tells_letters_apart() -> None:
    assert plain("får") != plain("far")


def test_western_digits_keep_every_character_in_its_place() -> None:
    text = "رقمي ٣١٢١٢٤٦٤ شكرا"
    assert len(western_digits(text)) == len(text)
    assert western_digits(text)[5:13] == "31212464"


def test_words_keep_their_diacritics_and_pieces_lose_them() -> None:
    words, pieces = ngram_blocks("går det")
    assert {"=går", "=det", "=går det"} == set(words)
    assert {" g", "ga", " gar ", "ar "} <= set(pieces)
    assert not any("å" in piece for piece in pieces)
