"""What every operation of the API says in the same way: problems, pages of a list, ETags."""

import hashlib
import re
from datetime import date
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Request, Response
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from backend.core import problems

T = TypeVar("T")
MOST, USUAL = 100, 50
WEAK = "W/"
DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")


def _as_written(value: object) -> object:
    """Pydantic takes a number for a day since 1970; nobody means that in an address."""
    if isinstance(value, str) and not DAY.match(value):
        raise ValueError("not a day like 2026-03-05")
    return value


Day = Annotated[date, BeforeValidator(_as_written)]
"""A day in a query, as YYYY-MM-DD and in no other way."""


class Wrong(BaseModel):
    """One thing that is wrong with a request: where, and what."""

    where: str = Field(examples=["body.subject"])
    what: str = Field(examples=["Field required"])


class Problem(BaseModel):
    """A failure (RFC 9457): `code` is what programs read; some failures carry more members of their own."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(examples=[f"{problems.URN}not_found"])
    title: str = Field(examples=["not found"])
    status: int = Field(examples=[404])
    code: str = Field(examples=["not_found"])
    errors: list[Wrong] | None = Field(None, description="What is wrong with the request, if `code` is `invalid`.")
    retry_after_seconds: int | None = Field(None, description="When to come again.")


class Page(BaseModel, Generic[T]):
    """Some of a list; `next` is what to ask for as `after` to read on, null at the end."""

    items: list[T]
    next: int | None = Field(description="Ask for it as `after` to read on; null at the end.", examples=[None])


UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "not changed"}}
"""The `responses` of what is `tagged`, beside its failures."""


def failing(*codes: tuple[int, str]) -> dict[int | str, dict[str, Any]]:
    """The `responses` of an operation for statuses it may fail with, each with the codes it carries.

    What every operation may answer (a request that makes no sense, no login, …) is added by `openapi.describe`.
    """
    return {status: response(status, *(code for other, code in codes if other == status)) for status, _ in codes}


def response(status: int, *codes: str) -> dict[str, Any]:
    """How one failing status is described: a problem, with an example for each code."""
    examples = {code: {"value": problems.body(status, code, {})} for code in codes}
    content = {"schema": {"$ref": "#/components/schemas/Problem"}, "examples": examples}
    description = " or ".join(code.replace("_", " ") for code in codes)
    return {"description": description, "content": {problems.MEDIA_TYPE: content}}


def tagged(request: Request, body: BaseModel) -> Response:
    """The body with an ETag, or 304 when the caller has it already."""
    content = body.model_dump_json().encode()
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    known = {one.strip().removeprefix(WEAK) for one in request.headers.get("If-None-Match", "").split(",")}
    if known & {tag, "*"}:
        return Response(status_code=304, headers=headers)
    return Response(content, media_type="application/json", headers=headers)
