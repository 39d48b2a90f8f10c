"""What a text of locales/ may look like once it is said: a regular expression per key and language."""

import re
from functools import lru_cache

from fluent.syntax import FluentParser, ast

from backend.settings import ROOT

ANYTHING = r"[\s\S]{0,4000}?"
MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")


def heard(text: str) -> str:
    """A text without the invisible marks of direction, every stretch of white space one blank."""
    return re.sub(r"\s+", " ", MARKS.sub("", text))


def is_said(key: str, language: str, text: str) -> bool:
    """Whether `text` holds what `key` reads in `language`, whatever its arguments were. KeyError for no such key."""
    return pattern(key, language).search(heard(text)) is not None


@lru_cache(maxsize=4096)
def pattern(key: str, language: str) -> re.Pattern[str]:
    """The pattern of one key."""
    return re.compile(_of(_messages(language)[key], language))


@lru_cache(maxsize=8)
def _messages(language: str) -> dict[str, ast.Pattern]:
    found: dict[str, ast.Pattern] = {}
    for path in sorted((ROOT / "locales" / language).glob("*.ftl")):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        found |= {
            entry.id.name: entry.value
            for entry in resource.body
            if isinstance(entry, ast.Message) and entry.value is not None
        }
    return found


def _of(value: ast.Pattern, language: str) -> str:
    return "".join(_part(element, language) for element in value.elements)


def _part(element: ast.TextElement | ast.Placeable, language: str) -> str:
    if isinstance(element, ast.TextElement):
        return r"\s+".join(re.escape(piece) for piece in re.split(r"\s+", MARKS.sub("", element.value)))
    expression = element.expression
    if isinstance(expression, ast.Placeable):
        return _part(expression, language)
    if isinstance(expression, ast.SelectExpression):
        return "(?:" + "|".join(_of(variant.value, language) for variant in expression.variants) + ")"
    if isinstance(expression, ast.MessageReference):
        return _of(_messages(language)[expression.id.name], language)
    if isinstance(expression, ast.StringLiteral):
        return re.escape(str(expression.parse()["value"]))
    return ANYTHING
