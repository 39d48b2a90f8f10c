"""The OpenAPI document: what FastAPI finds in the code, and beside it what is the same for every operation."""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic.json_schema import models_json_schema

from backend.api.deps import BY_CSRF, BY_SESSION, BY_TOKEN, SAFE
from backend.api.documented import Problem, response
from backend.core import problems

REFERENCE = "#/components/schemas/{model}"
FOREIGN = ("HTTPValidationError", "ValidationError")
"""FastAPI's own shape of a failure, which is never sent here."""
INVALID, UNAUTHORIZED, FORBIDDEN, MALFORMED, LARGE = "422", "401", "403", "400", "413"
GUESTS_TOO = (
    ("POST", "/api/consultations"),
    ("PUT", "/api/consultations/{token}"),
    ("DELETE", "/api/consultations/{token}"),
)
"""What a caller may do who shows nothing; but whoever shows something must be right."""
OTHER = "other"
Json = dict[str, Any]


def describe(app: FastAPI) -> None:
    """Have the application serve this document as /openapi.json."""

    def document() -> Json:
        if app.openapi_schema is None:
            app.openapi_schema = complete(get_openapi(title=app.title, version=app.version, routes=app.routes))
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign] # FastAPI's documented way


def name(route: APIRoute) -> str:
    """The operationId of a route: what it is about and what it does there, such as `cases-history`."""
    about = str(route.tags[0]) if route.tags else OTHER
    return f"{about}-{route.name}".replace("_", "-")


def complete(document: Json) -> Json:
    """The document with the failures that any operation may have, and with what a caller must show."""
    components = document.setdefault("components", {})
    schemas: Json = components.setdefault("schemas", {})
    for foreign in FOREIGN:
        schemas.pop(foreign, None)
    _, found = models_json_schema([(Problem, "serialization")], ref_template=REFERENCE)
    schemas.update(found["$defs"])
    for path, method, operation in _operations(document):
        _summarise(operation)
        if _is_foreign(operation["responses"].get(INVALID)):
            del operation["responses"][INVALID]
        if path.startswith("/api/"):
            _secure(operation, method)
            _fail(operation, path)
            if (method, path) in GUESTS_TOO:
                operation["security"].insert(0, {})
    components.setdefault("securitySchemes", {})[BY_CSRF] = {
        "type": "apiKey",
        "in": "header",
        "name": "X-CSRF-Token",
        "description": "Beside the session's cookie in everything that changes something; GET /api/me tells it.",
    }
    return document


def _operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method.upper(), operation


def _summarise(operation: Json) -> None:
    """Where the code names no headline, the first sentence of what it says of the operation is one."""
    words = " ".join(str(operation.get("description", operation["summary"])).split())
    named = operation["operationId"].removeprefix(f"{operation.get('tags', [OTHER])[0]}-")
    if operation["summary"] == named.replace("-", " ").title():
        operation["summary"] = words.partition(". ")[0].removesuffix(".")
    operation["description"] = words


def _secure(operation: Json, method: str) -> None:
    """A session's cookie alone reads, with the CSRF token it changes; a personal token does both."""
    ways = {scheme for way in operation.get("security", ()) for scheme in way}
    if not ways:
        return
    session: Json = {BY_SESSION: []} if method in SAFE else {BY_SESSION: [], BY_CSRF: []}
    operation["security"] = [session, *({BY_TOKEN: []} for _ in ways & {BY_TOKEN})]


def _fail(operation: Json, path: str) -> None:
    """Describe the failures that come from what the operation is, beside those that its code names."""
    responses: Json = operation["responses"]
    for status, codes in _expected(operation, path).items():
        named = responses.get(status, {}).get("content", {}).get(problems.MEDIA_TYPE, {}).get("examples", {})
        responses[status] = response(int(status), *dict.fromkeys((*named, *codes)))
    text: Json = {"type": "string"}
    responses["429"]["headers"] = {"Retry-After": {"schema": text, "description": "seconds"}}
    if UNAUTHORIZED in responses:
        responses[UNAUTHORIZED]["headers"] = {"WWW-Authenticate": {"schema": text}}
    operation["responses"] = dict(sorted(responses.items()))


def _expected(operation: Json, path: str) -> dict[str, list[str]]:
    expected = {"429": ["too_many_requests"], "503": ["unavailable"]}
    has_body = "requestBody" in operation
    if has_body or any(one["in"] != "path" for one in operation.get("parameters", ())):
        expected[INVALID] = ["invalid"]
    if has_body:
        expected |= {MALFORMED: ["malformed"], LARGE: ["too_large"]}
    if "{" in path:
        expected["404"] = ["not_found"]
    ways = {scheme for way in operation.get("security", ()) for scheme in way}
    if ways:
        expected[UNAUTHORIZED] = ["login_required", *(["invalid_token"] if BY_TOKEN in ways else ())]
        forbidden = [*(["csrf"] if BY_CSRF in ways else ()), *(["session_needed"] if BY_TOKEN not in ways else ())]
        expected |= {FORBIDDEN: forbidden} if forbidden else {}
    return expected


def _is_foreign(described: Json | None) -> bool:
    return described is not None and any(foreign in str(described) for foreign in FOREIGN)
