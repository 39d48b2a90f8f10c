"""The web process: one ASGI application with its routes, its failures and its guards."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import socketio
from fastapi import FastAPI

from backend.api import (
    account_routes,
    cases_routes,
    checklist_routes,
    consultations_routes,
    docs_routes,
    files_routes,
    health_routes,
    messages_routes,
    openapi,
    organisation_routes,
    password_routes,
    payments_routes,
    stripe_routes,
    tokens_routes,
)
from backend.bot_api import routes as bot_routes
from backend.portal import (
    account_pages,
    cases_pages,
    chat_pages,
    checklist_pages,
    consultations_pages,
    demo_routes,
    enter_pages,
    files_pages,
    link_pages,
    messages_pages,
    my_data_pages,
    my_page,
    offers_pages,
    pay_pages,
    payments_pages,
    security_pages,
    tokens_pages,
    widget_routes,
)
from backend.web import failures, guards
from backend.wiring import Wired

PARTS = (
    health_routes, bot_routes, widget_routes, demo_routes, organisation_routes, tokens_routes, docs_routes,
    account_routes, cases_routes, checklist_routes, files_routes, consultations_routes, messages_routes,
    payments_routes, password_routes, my_page, chat_pages, tokens_pages,
    account_pages, security_pages, cases_pages, checklist_pages, files_pages, consultations_pages,
    messages_pages, payments_pages,
    pay_pages, offers_pages, link_pages, enter_pages, my_data_pages, stripe_routes,
)  # fmt: skip


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

    app = FastAPI(
        title=house.organisation.name,
        version="0.1.0",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        generate_unique_id_function=openapi.name,
    )
    app.state.house = house
    for part in PARTS:
        app.include_router(part.router)
    demo_routes.mount_static(app)
    failures.handle(app)
    openapi.describe(app)
    guards.guard(app, house)
    gateway = wired.channels.web.gateway
    return socketio.ASGIApp(gateway.server, other_asgi_app=app, socketio_path="socket.io")
