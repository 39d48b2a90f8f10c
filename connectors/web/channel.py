"""Sending to the website chat from a worker's thread."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import TimeoutError as LateError
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import structlog

from connectors.base import Outgoing, Receipt, SendError
from connectors.web.payloads import quick_replies
from connectors.web.socket import NAME, WebSocketGateway

EMIT_SECONDS = 5
log = structlog.get_logger(__name__)


@dataclass
class WebChannel:
    """Emits to every socket of a session; a message for nobody waits until somebody is there."""

    gateway: WebSocketGateway
    loop: asyncio.AbstractEventLoop | None = None
    name: str = NAME
    numbered: bool = False
    repeatable: bool = field(default=True)

    def bind(self, loop: asyncio.AbstractEventLoop) -> None:
        """Say which event loop the Socket.IO server lives in."""
        self.loop = loop

    @contextmanager
    def loop_of_its_own(self) -> Iterator[None]:
        """For a worker process, which serves no sockets: it emits through Redis from a loop in a thread."""
        loop = asyncio.new_event_loop()
        thread = threading.Thread(target=loop.run_forever, daemon=True)
        thread.start()
        self.bind(loop)
        try:
            yield
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(EMIT_SECONDS)
            loop.close()

    def send(self, outgoing: Outgoing) -> Receipt:
        """Emit one `bot_uttered`; see `Channel.send`."""
        if self.loop is None:
            raise SendError("web_not_started")
        future = asyncio.run_coroutine_threadsafe(self._emit(outgoing), self.loop)
        try:
            there = future.result(EMIT_SECONDS)
        except LateError:
            raise SendError("web_late") from None
        if not there:
            raise SendError("nobody_there", wait=True)
        return Receipt()

    def typing(self, address: str, *, on: bool) -> None:
        """Emit `bot_typing`; nobody waits for it."""
        if self.loop is not None and not self.loop.is_closed():
            asyncio.run_coroutine_threadsafe(
                self.gateway.server.emit("bot_typing", {"on": on}, room=address), self.loop
            )

    async def _emit(self, outgoing: Outgoing) -> bool:
        server = self.gateway.server
        if not await self.gateway.presence.there(outgoing.address):
            return False
        payload: dict[str, Any] = {
            "text": outgoing.text,
            "metadata": {"id": outgoing.id, "from": outgoing.author, "sent_at": outgoing.sent_at},
        }
        if outgoing.buttons:
            payload["quick_replies"] = quick_replies(outgoing.buttons)
        await server.emit("bot_uttered", payload, room=outgoing.address)
        return True
