"""The web process: one ASGI application with its routes, its failures and its limits."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import socketio
import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from backend.api import health_routes
from backend.bot_api import routes as bot_routes
from backend.core import problems
from backend.core.database import DatabaseDown
from backend.core.errors import DomainError, UnavailableError
from backend.portal import demo_routes, widget_routes
from backend.wiring import Wired

log = structlog.get_logger(__name__)
UNLIMITED = ("/api/bot/", "/healthz", "/readyz", "/metrics", "/static/")
Next = Callable[[Request], Awaitable[Response]]
CSP = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "frame-ancestors 'none'; form-action 'self'"
)


def build(wired: Wired) -> socketio.ASGIApp:
    """The application for uvicorn: Socket.IO in front, FastAPI behind it."""
    house = wired.installation

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        wired.channels.web.bind(asyncio.get_running_loop())
        if house.settings.worker == "inside":
            await asyncio.to_thread(wired.start_worker, alone=not house.settings.redis_url)
        yield
        await asyncio.to_thread(wired.queue.stop)
        house.database.close()

    app = FastAPI(title=house.organisation.name, version="0.1.0", lifespan=lifespan)
    app.state.house = house
    app.include_router(health_routes.router)
    app.include_router(bot_routes.router)
    app.include_router(widget_routes.router)
    app.include_router(demo_routes.router)
    demo_routes.mount_static(app)
    _handle_failures(app)
    _limit_addresses(app, wired)
    gateway = wired.channels.web.gateway
    return socketio.ASGIApp(gateway.server, other_asgi_app=app, socketio_path="socket.io")


def _handle_failures(app: FastAPI) -> None:
    async def failure(_request: Request, error: Exception) -> Response:
        assert isinstance(error, DomainError)  # noqa: S101 - registered for this type below
        return JSONResponse(problems.of(error), error.status, media_type=problems.MEDIA_TYPE)

    async def invalid(_request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)  # noqa: S101
        errors = [{"where": ".".join(map(str, one["loc"])), "what": one["msg"]} for one in error.errors()]
        return JSONResponse(problems.body(422, "invalid", {"errors": errors}), 422, media_type=problems.MEDIA_TYPE)

    async def http(_request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101
        code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "refused")
        body = problems.body(error.status_code, code, {})
        return JSONResponse(body, error.status_code, headers=error.headers, media_type=problems.MEDIA_TYPE)

    async def database_down(_request: Request, error: Exception) -> Response:
        log.error("database_down", error=type(error).__name__)
        return JSONResponse(problems.of(UnavailableError()), 503, media_type=problems.MEDIA_TYPE)

    app.add_exception_handler(DomainError, failure)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, http)
    for kind in DatabaseDown:
        app.add_exception_handler(kind, database_down)


def _limit_addresses(app: FastAPI, wired: Wired) -> None:
    house = wired.installation

    @app.middleware("http")
    async def limited(request: Request, call_next: Next) -> Response:
        network = request.client.host if request.client else None
        public = not request.url.path.startswith(UNLIMITED)
        if public and not house.limits.address_allows(network):
            body = problems.body(429, "too_many_requests", {"retry_after_seconds": 60})
            return JSONResponse(body, 429, headers={"Retry-After": "60"}, media_type=problems.MEDIA_TYPE)
        response = await call_next(request)
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "same-origin")
        if not request.url.path.startswith(("/docs", "/openapi")):
            response.headers.setdefault("Content-Security-Policy", _csp(house.settings.outside_url))
        return response


def _csp(outside_url: str) -> str:
    """Everything from this server only; the socket needs its ws: address spelt out for older browsers."""
    socket = outside_url.replace("http", "ws", 1)
    return f"{CSP}; connect-src 'self' {socket}"
