"""Failures as RFC 9457 bodies."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import to_jsonable_python

from backend.core.errors import DomainError

MEDIA_TYPE = "application/problem+json"
URN = "urn:problem:"
"""What `type` begins with; docs/api.md lists what may follow."""


def body(status: int, code: str, details: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON of a problem; `code` is what programs read, `title` the same for people.

    Details are extension members; one that is called like a member of the standard is left out.
    """
    title = code.replace("_", " ")
    standard = {"type": f"{URN}{code}", "title": title, "status": status, "code": code}
    more = {name: value for name, value in details.items() if name not in standard}
    extended: dict[str, Any] = to_jsonable_python(more, fallback=str)
    return {**standard, **extended}


def of(failure: DomainError) -> dict[str, Any]:
    """The JSON of one of our failures."""
    return body(failure.status, failure.code, failure.details)
