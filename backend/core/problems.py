"""Failures as RFC 9457 bodies."""

from collections.abc import Mapping
from typing import Any

from backend.core.errors import DomainError

MEDIA_TYPE = "application/problem+json"


def body(status: int, code: str, details: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON of a problem; `code` is what programs read, `title` the same for people."""
    return {"type": "about:blank", "title": code.replace("_", " "), "status": status, "code": code, **details}


def of(failure: DomainError) -> dict[str, Any]:
    """The JSON of one of our failures."""
    return body(failure.status, failure.code, failure.details)
