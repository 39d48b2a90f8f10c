"""The OpenAPI document as a page of ours: no script, nothing from elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from backend.core import problems
from backend.web.pages import page
from backend.web.visitors import Anybody

router = APIRouter(include_in_schema=False)
Json = Mapping[str, Any]
PREFIX = "#/components/schemas/"
REFUSED = "4"
"""Statuses from here on are failures; they are compared as text."""


@dataclass(frozen=True)
class Field:
    """Something that is sent or answered; `model` names what it is made of, `place` where in a request it goes."""

    name: str
    kind: str
    model: str | None
    required: bool
    about: str
    place: str = ""


@dataclass(frozen=True)
class Operation:
    """One operation: what it takes, what it answers by status, and with which codes it fails."""

    id: str
    method: str
    path: str
    summary: str
    about: str
    takes: tuple[Field, ...]
    answers: tuple[tuple[str, Field], ...]
    failures: tuple[tuple[str, str], ...]


@router.get("/docs")
def docs(request: Request, who: Anybody) -> HTMLResponse:
    """Every operation, by subject, and the models they speak in."""
    document = request.app.openapi()
    operations = [
        (operation.get("tags", [""])[0], _operation(path, method, operation))
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if path.startswith("/api/")
    ]
    groups = {
        subject: [one for _, one in found] for subject, found in groupby(sorted(operations, key=_subject), _subject)
    }
    schemas = document["components"]["schemas"]
    models = {name: _fields(schema) for name, schema in sorted(schemas.items()) if "properties" in schema}
    return page(request, who, "portal/api_docs.html", groups=groups, models=models)


def _subject(one: tuple[str, Operation]) -> str:
    return one[0]


def _operation(path: str, method: str, operation: Json) -> Operation:
    good = {status: one for status, one in operation["responses"].items() if status < REFUSED}
    bad = {status: one for status, one in operation["responses"].items() if status >= REFUSED}
    takes = [
        Field(one["name"], *_kind(one["schema"]), one.get("required", False), one.get("description", ""), one["in"])
        for one in operation.get("parameters", ())
    ]
    body = [
        Field(media, *_kind(content["schema"]), required=True, about="", place="body")
        for media, content in operation.get("requestBody", {}).get("content", {}).items()
    ]
    return Operation(
        operation["operationId"],
        method.upper(),
        path,
        operation["summary"],
        operation["description"],
        (*takes, *body),
        tuple((status, field) for status, one in good.items() for field in _answered(one)),
        tuple((status, _codes(one)) for status, one in bad.items()),
    )


def _answered(response: Json) -> Iterable[Field]:
    content = response.get("content", {})
    for media, body in content.items():
        yield Field(media, *_kind(body["schema"]), required=True, about="")
    if not content:
        yield Field(response["description"], "", None, required=True, about="")


def _codes(response: Json) -> str:
    return ", ".join(response["content"][problems.MEDIA_TYPE]["examples"])


def _fields(schema: Json) -> list[Field]:
    required = schema.get("required", ())
    return [
        Field(name, *_kind(one), name in required, one.get("description", ""))
        for name, one in schema["properties"].items()
    ]


def _kind(schema: Json) -> tuple[str, str | None]:
    """What a value is, in a word or two, and the model that it is made of."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(PREFIX)
        return name, name
    if "items" in schema:
        kind, model = _kind(schema["items"])
        return f"[{kind}]", model
    if "anyOf" in schema:
        parts = [_kind(one) for one in schema["anyOf"]]
        return " | ".join(kind for kind, _ in parts), next((model for _, model in parts if model), None)
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"])), None
    kind = str(schema.get("type", schema.get("const", "any")))
    return f"{kind} ({schema['format']})" if "format" in schema else kind, None
