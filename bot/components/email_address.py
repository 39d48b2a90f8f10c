"""Finds e-mail addresses, typed ("anna@mail.dk") or spoken ("anna snabel-a mail punktum dk")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from email_validator import EmailNotValidError, validate_email

_GAP = r"\s{1,3}"
_DOT_WORDS = r"(?:dot|punktum|punkt|prikken|prick|prik|piste|نقط[ةه]|دوت)"
# Addresses end so; needed where a blank or a comma stands for the dot, which is a sentence's end elsewhere.
_COMMON_END = r"(?=(?:dk|se|fi|no|de|nu|com|net|org|eu|info)\b)"
# What each sign of an address is called. The bare "at" is not here: it is a word in English and Danish.
_SIGNS = re.compile(
    rf"""(?P<at>\s?@\s?
        |\s{{0,3}}[(\[<{{]\s?(?:at|ät|a|@)\s?[)\]>}}]\s{{0,3}}
        |{_GAP}(?:snabel[\s-]?a|[äa]t[\s-]?merkki|ät|miuku[\s-]?mauku|kissanhäntä|at[\s-]sign|kr[øo]llalfa|[آا]ت){_GAP})
    |(?P<dot>\s?\.\s?{_COMMON_END}
        |,{_COMMON_END}
        |\s{{0,3}}[(\[]\s?(?:{_DOT_WORDS}|\.)\s?[)\]]\s{{0,3}}
        |{_GAP}{_DOT_WORDS}{_GAP})
    |(?P<dash>{_GAP}(?:bindestreg|bindestreck|yhdysmerkki|väliviiva|dash|hyphen|minus|شرطة){_GAP})
    |(?P<underscore>{_GAP}(?:underscore|understreg|understreck|alaviiva){_GAP})""",
    re.IGNORECASE | re.VERBOSE,
)
_WRITTEN = {"at": "@", "dot": ".", "dash": "-", "underscore": "_"}
# Lengths are those of the mail standards; they also keep the search linear in the length of the text.
_LOCAL = r"(?<![\w.+'-])(?P<local>[\w.+'-]{1,64})"
_DOMAIN = r"(?P<domain>[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[^\W\d_]{2,24})(?![\w@])"
_ADDRESS = re.compile(rf"{_LOCAL}@{_DOMAIN}")
_BARE_AT = re.compile(rf"{_LOCAL}\sat\s{_DOMAIN}", re.IGNORECASE)
# "anna at mail.dk" is an address when nothing else is said, or after "it is"; "log in at mail.dk" is not.
_INTRODUCTION = re.compile(r"(?:^|\b(?:is|er|är|on)|:)\s*$", re.IGNORECASE)


class FoundEmail(NamedTuple):
    """An address in lower case and where it stands in the message, `[start, end)` in characters."""

    address: str
    start: int
    end: int


class _Typed(NamedTuple):
    """A message with its spoken signs typed, and for each character where it began and ended before."""

    text: str
    starts: list[int]
    ends: list[int]


def find_emails(text: str) -> list[FoundEmail]:
    """Every address in `text`, left to right, disjoint."""
    typed = _typed(text)
    found = [_as_found(typed, match) for match in _ADDRESS.finditer(typed.text)]
    found += [_as_found(typed, match) for match in _BARE_AT.finditer(typed.text) if _is_meant(typed, match)]
    return sorted((email for email in found if _can_be(email.address)), key=lambda email: email.start)


def _can_be(address: str) -> bool:
    """Whether it is an address by the standards; whether there is such a domain is not asked."""
    try:
        validate_email(address, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        return False
    return True


def _typed(text: str) -> _Typed:
    pieces = list(_pieces(text))
    return _Typed(
        "".join(piece for piece, _, _ in pieces), [start for _, start, _ in pieces], [end for *_, end in pieces]
    )


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """Single characters of the typed text with the span they were read from."""
    position = 0
    for match in _SIGNS.finditer(text):
        yield from ((text[i], i, i + 1) for i in range(position, match.start()))
        yield _WRITTEN[str(match.lastgroup)], match.start(), match.end()
        position = match.end()
    yield from ((text[i], i, i + 1) for i in range(position, len(text)))


def _is_meant(typed: _Typed, match: re.Match[str]) -> bool:
    """Whether a bare "at" stands for the sign: the dot is spoken as well, or the address is introduced."""
    inside = range(match.start("domain"), match.end("domain"))
    dot_is_spoken = any(typed.ends[i] - typed.starts[i] > 1 for i in inside if typed.text[i] == ".")
    return dot_is_spoken or bool(_INTRODUCTION.search(typed.text[: match.start()]))


def _as_found(typed: _Typed, match: re.Match[str]) -> FoundEmail:
    local = match["local"].strip(".'-+")
    start = match.start("local") + match["local"].find(local)
    address = f"{local}@{match['domain']}".lower()
    return FoundEmail(address, typed.starts[start], typed.ends[match.end("domain") - 1])
