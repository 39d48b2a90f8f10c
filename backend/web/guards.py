"""What every request passes: how often, how large, and the headers that every answer carries."""

import contextlib
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.core import problems
from backend.core.errors import DomainError
from backend.documents.kinds import LARGEST_FILE
from backend.installation import Installation
from backend.web import failures
from backend.web.answers import problem

UNLIMITED = ("/api/bot/", "/webhooks/", "/healthz", "/readyz", "/metrics", "/static/")
UPLOADS = ("/files", "/checklist")
"""How paths that take files end, or the part of them that says so."""
FILES_AT_ONCE = 5
LARGEST_UPLOAD = FILES_AT_ONCE * LARGEST_FILE + 1024 * 1024
LARGEST_BODY = 1024 * 1024
PATIENCE_SECONDS = 60
API = "/api/"
PRIVATE = (API, "/portal")
"""What no cache may keep unless the answer says otherwise; redirects of the portal say who has logged in."""
FAILED = 400
CSP = (
    "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
    "form-action 'self'"
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
Next = Callable[[Request], Awaitable[Response]]


class TooManyRequestsError(DomainError):
    """The network address asks too often."""

    status = 429
    code = "too_many_requests"


class TooLargeError(DomainError):
    """The body is larger than its path takes."""

    status = 413
    code = "too_large"


def guard(app: FastAPI, house: Installation) -> None:
    """Put the guards around an application."""
    app.add_middleware(BodyLimit)

    @app.middleware("http")
    async def guarded(request: Request, call_next: Next) -> Response:
        network = request.client.host if request.client else None
        public = not request.url.path.startswith(UNLIMITED)
        if public and not house.limits.address_allows(network):
            failure = TooManyRequestsError(retry_after_seconds=PATIENCE_SECONDS)
            response = await run_in_threadpool(failures.answer_unasked, request, failure)
        else:
            response = _as_problem(request, await call_next(request))
        return _dressed(house, request, response)

    @app.exception_handler(Exception)
    def broken(request: Request, _error: Exception) -> Response:
        return _dressed(house, request, failures.answer_unasked(request, failures.InternalError()))

    app.add_middleware(HeadAsGet)


def _as_problem(request: Request, response: Response) -> Response:
    """Starlette answers a wrong Range with plain text; programs hear of every failure in the same way."""
    kind = response.headers.get("Content-Type", "")
    if response.status_code < FAILED or not request.url.path.startswith(API) or kind == problems.MEDIA_TYPE:
        return response
    kept = {name: value for name, value in response.headers.items() if name == "content-range"}
    return problem(response.status_code, failures.CODES.get(response.status_code, "refused"), {}, kept)


def _dressed(house: Installation, request: Request, response: Response) -> Response:
    _keep_here(request, response)
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if house.settings.outside_url.startswith("https://"):
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    if request.url.path.startswith(PRIVATE):
        response.headers.setdefault("Cache-Control", "no-store")
    response.headers.setdefault("Content-Security-Policy", _csp(house))
    return response


def _keep_here(request: Request, response: Response) -> None:
    """Starlette redirects to the address without its last slash by the Host that the request names; ours stay here."""
    base, to = str(request.base_url), response.headers.get("Location", "")
    if to.startswith(base):
        response.headers["Location"] = f"/{to.removeprefix(base).lstrip('/')}"


def _csp(house: Installation) -> str:
    """Everything from this server only; the socket needs its ws: address spelt out for older browsers."""
    socket = house.settings.outside_url.replace("http", "ws", 1)
    # Chrome holds form-action against redirects, too: our forms lead on to the payment provider's page.
    return f"{' '.join((CSP, *house.checkouts.hosts))}; connect-src 'self' {socket}"


class BodyLimit:
    """Refuses a body that is larger than its path takes, by what it says of itself and by what comes."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, counting."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        most = LARGEST_UPLOAD if any(part in scope["path"] for part in UPLOADS) else LARGEST_BODY
        said = dict(scope["headers"]).get(b"content-length", b"0")
        meter = _Meter(receive, send, most)
        if said.isdigit() and int(said) > most:
            meter.over = True
        else:
            with contextlib.suppress(_OverError):
                await self.app(scope, meter.receive, meter.send)
        if meter.over and not meter.answered:
            refused = await run_in_threadpool(failures.answer_unasked, Request(scope), TooLargeError())
            await refused(scope, receive, send)


class _Meter:
    """Counts a body. Once there is too much of it, whatever the application makes of the broken request is not sent."""

    def __init__(self, receive: Receive, send: Send, most: int) -> None:
        self._receive, self._send, self._most = receive, send, most
        self._seen = 0
        self.over = self.answered = False

    async def receive(self) -> Message:
        """The next part of the body. Raises _OverError; form parsers may catch that, so `over` says it too."""
        message = await self._receive()
        self._seen += len(message.get("body", b""))
        if self._seen > self._most:
            self.over = True
            raise _OverError
        return message

    async def send(self, message: MutableMapping[str, Any]) -> None:
        """A part of the answer."""
        if self.over and not self.answered:
            return
        self.answered = True
        await self._send(message)


class _OverError(Exception):
    """More came than was allowed."""


class HeadAsGet:
    """Answers HEAD as GET without its body, on every address."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def without_body(message: MutableMapping[str, Any]) -> None:
            await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

        await self.app({**scope, "method": "GET"}, receive, without_body)
