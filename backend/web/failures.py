"""Failures as answers: problems in JSON for programs (RFC 9457), pages for people."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from fastapi.routing import iter_route_contexts
from starlette.exceptions import HTTPException

from backend.core.database import DatabaseDown, DataRefused
from backend.core.errors import DomainError, InvalidError, NotFoundError, UnavailableError
from backend.web.answers import headers_of, problem
from backend.web.pages import SEE_OTHER, go, page
from backend.web.visitors import SESSION_COOKIE, LoginNeededError, Visitor, visitor

PAGES = "/portal"
LOGIN = "/portal/login"
CODES = {
    400: "malformed",
    404: "not_found",
    405: "method_not_allowed",
    413: "too_large",
    415: "wrong_type",
    416: "range_not_satisfiable",
}
WRONG_METHOD = 405
log = structlog.get_logger(__name__)


class InternalError(DomainError):
    """Something of ours is broken."""


def handle(app: FastAPI) -> None:
    """Answer every failure of ours, of FastAPI and of the database."""
    app.add_exception_handler(DomainError, _domain)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(DataRefused, _data_refused)
    for kind in DatabaseDown:
        app.add_exception_handler(kind, _database_down)


def _domain(request: Request, error: Exception) -> Response:
    assert isinstance(error, DomainError)  # noqa: S101 - registered for this type
    if isinstance(error, LoginNeededError) and _is_page(request):
        return go(LOGIN) if request.method != "GET" else _to_login(request)
    return answer(request, error)


def _to_login(request: Request) -> Response:
    """To the login page, which leads back to where the visitor wanted to go."""
    path, query = request.url.path, request.url.query
    if path.rstrip("/") == PAGES:
        return go(LOGIN)
    return RedirectResponse(f"{LOGIN}?{urlencode({'next': f'{path}?{query}' if query else path})}", SEE_OTHER)


def _invalid(request: Request, error: Exception) -> Response:
    """A path that no row can have is like one that no row has; else where something is wrong, and what."""
    assert isinstance(error, RequestValidationError)  # noqa: S101
    found: Sequence[Any] = error.errors()
    if any(one["loc"][:1] == ("path",) for one in found):
        return answer(request, NotFoundError())
    errors = [{"where": ".".join(map(str, one["loc"])), "what": one["msg"]} for one in found]
    return answer(request, InvalidError(errors=errors))


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    code = CODES.get(error.status_code, "refused")
    headers = {**headers_of(error.status_code, {}), **(error.headers or {})}
    if error.status_code == WRONG_METHOD:
        headers["Allow"] = ", ".join(_allowed(request))
    return _answer(request, error.status_code, code, {}, headers)


def _allowed(request: Request) -> list[str]:
    """The methods of all routes at this address; Starlette names those of the first only."""
    found: set[str] = set()
    for one in iter_route_contexts(request.app.routes):
        pattern = getattr(one, "path_regex", None)
        if pattern is not None and one.methods and pattern.match(request.url.path):
            found |= one.methods
    return sorted(found | ({"HEAD"} if "GET" in found else set()))


def _database_down(request: Request, error: Exception) -> Response:
    log.error("database_down", error=type(error).__name__)
    return answer(request, UnavailableError())


def _data_refused(request: Request, error: Exception) -> Response:
    """The last net under the bounds that every field has."""
    log.error("data_refused", error=type(error).__name__)
    return answer(request, InvalidError(errors=[]))


def answer(request: Request, failure: DomainError) -> Response:
    """A failure of ours as the page or the problem it is."""
    headers = headers_of(failure.status, failure.details)
    return _answer(request, failure.status, failure.code, failure.details, headers)


def answer_unasked(request: Request, failure: DomainError) -> Response:
    """The same without a look into the database: for a request that is turned away at the door."""
    headers = headers_of(failure.status, failure.details)
    if not _is_page(request):
        return problem(failure.status, failure.code, failure.details, headers)
    return _page(request, _guest(request), failure.status, failure.code, headers)


def _answer(request: Request, status: int, code: str, details: dict[str, object], headers: dict[str, str]) -> Response:
    if not _is_page(request):
        return problem(status, code, details, headers)
    return _page(request, _whoever(request), status, code, headers)


def _is_page(request: Request) -> bool:
    path = request.url.path
    return path == PAGES or path.startswith(f"{PAGES}/")


def _page(request: Request, who: Visitor, status: int, code: str, headers: dict[str, str]) -> Response:
    shown = page(request, who, "portal/error.html", status=status, code=code, status_code=status)
    shown.headers.update(headers)
    return shown


def _whoever(request: Request) -> Visitor:
    """The visitor, or a guest while the database cannot tell."""
    try:
        return visitor(request, request.app.state.house)
    except DatabaseDown:
        return _guest(request)


def _guest(request: Request) -> Visitor:
    """The visitor as somebody who has not logged in; in the language of the cookie all the same."""
    kept = "; ".join(f"{name}={value}" for name, value in request.cookies.items() if name != SESSION_COOKIE)
    headers = [(name, value) for name, value in request.scope["headers"] if name != b"cookie"]
    scope = {**request.scope, "headers": [*headers, (b"cookie", kept.encode("latin-1", "replace"))]}
    return visitor(Request(scope), request.app.state.house)
