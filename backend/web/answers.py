"""A problem (RFC 9457) as an HTTP answer."""

import json
from collections.abc import Mapping
from typing import Any

from fastapi import Response

from backend.core import problems

UNAUTHORIZED, TOO_MANY = 401, 429
LATER_SECONDS = 3600
"""When to come again where a failure does not say it."""
CHALLENGE = "Bearer"
"""What a caller without a login is asked for (RFC 9110 wants it beside every 401)."""


def problem(status: int, code: str, details: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    """The answer; plain ASCII, so that whatever a caller sent can be named in it."""
    content = json.dumps(problems.body(status, code, details), separators=(",", ":"))
    return Response(content, status, headers=dict(headers or {}), media_type=problems.MEDIA_TYPE)


def headers_of(status: int, details: Mapping[str, Any]) -> dict[str, str]:
    """The headers that a failure's status asks for: when to come again, how to show who one is."""
    found: dict[str, str] = {}
    seconds = details.get("retry_after_seconds", LATER_SECONDS if status == TOO_MANY else None)
    if seconds is not None:
        found["Retry-After"] = str(seconds)
    if status == UNAUTHORIZED:
        found["WWW-Authenticate"] = CHALLENGE
    return found
