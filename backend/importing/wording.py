"""Turns what pydantic found into lines an operator can act on: `clients[3].cases[0].status: …`."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from backend.core.organisation import Language
from backend.importing.schemas import ROW_OF, Content

LONGEST_SHOWN = 60


def lines(error: ValidationError) -> list[str]:
    """One line for each value that is wrong, in the order of the file."""
    return [f"{_path(one['loc'])}: {_message(one)}" for one in error.errors(include_url=False)]


def _path(where: Sequence[int | str]) -> str:
    path = ""
    for step in where:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path or "the file"


def _message(error: ErrorDetails) -> str:
    kind, value, context = error["type"], error["input"], error.get("ctx", {})
    if kind == "value_error":
        return str(context["error"])
    if kind == "extra_forbidden":
        return f"is not a field here; the fields are {', '.join(_fields(error['loc']))}"
    if kind == "enum":
        return f"{_shown(value)} is not one of {context['expected'].replace(chr(39), '').replace(' or ', ', ')}"
    if kind == "literal_error":
        return f"{_shown(value)} is not one of {', '.join(get_args(Language))}"
    if kind == "string_too_long":
        return f"is longer than {context['max_length']} characters"
    return _SIMPLE.get(kind) or error["msg"]


_SIMPLE = {
    "missing": "is missing",
    "string_type": "must be a text",
    "string_unicode": "holds characters that are no text",
    "string_too_short": "is empty",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "tuple_type": "must be a list",
    "model_type": "must be fields with values, such as name: …",
}


def _shown(value: Any) -> str:
    text = str(value.value if isinstance(value, StrEnum) else value)
    return repr(text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…")


def _fields(where: Sequence[int | str]) -> list[str]:
    lists = [step for step in where[:-1] if isinstance(step, str)]
    row = ROW_OF[lists[-1]] if lists else Content
    return [field.alias or name for name, field in row.model_fields.items()]
