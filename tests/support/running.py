"""The web process on a loopback port, with one worker thread and a scripted dialogue; and its visitors' sockets."""

import asyncio
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import socketio
import uvicorn

from backend.core.database import Database, DatabaseDown
from connectors.web.presence import LocalPresence
from tests.support.clock import MovableClock
from tests.support.served import Served

PATIENCE = 10.0
Said = dict[str, Any]


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(condition: Callable[[], bool]) -> None:
    """Wait until something holds."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


class Running(Served):
    """A served house that listens; every wake is worked at once by its only worker."""

    def __init__(self, database: Database, clock: MovableClock, folder: Path, **settings: Any) -> None:
        super().__init__(database, clock, folder, worker="separate", **settings)
        self._worker = ThreadPoolExecutor(1)
        self.failures: list[BaseException] = []
        self._woken: list[str] = []
        database.wake = self._wake
        self.port: int = settings.get("port") or free_port()
        self._server = uvicorn.Server(
            uvicorn.Config(self.app, port=self.port, log_config=None, timeout_graceful_shutdown=1, ws_max_size=200_000)
        )
        self._thread = threading.Thread(target=self._server.run)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def idle(self) -> bool:
        """Whether the worker has nothing to do."""
        return not self._woken

    def present(self) -> bool:
        """Whether any socket is in a session."""
        presence = self.wired.channels.web.gateway.presence
        assert isinstance(presence, LocalPresence)
        return bool(presence._sockets)

    def _wake(self, job: str) -> None:
        self._woken.append(job)
        self._worker.submit(self._work, job)

    def _work(self, job: str) -> None:
        try:
            {"turns": self.wired.turns.work, "deliveries": self.wired.deliveries.work}[job]()
        except DatabaseDown:
            return  # the queue would look again later
        except BaseException as error:
            self.failures.append(error)
            raise
        finally:
            self._woken.remove(job)

    def __enter__(self) -> Self:
        self._thread.start()
        until(lambda: self._server.started)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.database.wake = None
        self._worker.shutdown()
        self._server.should_exit = True
        self._thread.join(PATIENCE)
        self.close()
        if self.failures:
            raise self.failures[0]


class Loop:
    """An event loop in a thread, for the sockets of all visitors of a test."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, work: Any) -> Any:
        """Run a coroutine to its end."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(PATIENCE)

    def stop(self) -> None:
        """End the loop."""
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(PATIENCE)
        self.loop.close()


class Visitor:
    """One socket; `heard` collects every event by its name."""

    def __init__(self, loop: Loop, url: str, transports: list[str] | None = None) -> None:
        self._loop = loop
        self.socket = socketio.AsyncClient(reconnection=False)
        self.heard: dict[str, list[Any]] = {}
        self.socket.on("*", self._hear)
        self.session: str | None = None
        loop.run(self.socket.connect(url, transports=transports or ["websocket"]))

    async def _hear(self, event: str, *data: Any) -> None:
        self.heard.setdefault(event, []).append(data[0] if data else None)

    def emit(self, event: str, *data: Any) -> None:
        """Send an event and wait for nothing."""
        self._loop.run(self.socket.emit(event, data if len(data) != 1 else data[0]))

    def call(self, event: str, data: Any = None) -> Any:
        """Send an event; what the server acknowledges it with."""
        return self._loop.run(self.socket.call(event, data, timeout=PATIENCE))

    def events(self, name: str, count: int = 1) -> list[Any]:
        """The events of a name, once there are so many."""
        until(lambda: len(self.heard.get(name, [])) >= count)
        return self.heard[name]

    def enter(self, session: Any = None, **more: Any) -> str:
        """Ask for a session, or for the one named; the id that was confirmed."""
        before = len(self.heard.get("session_confirm", []))
        self.emit("session_request", {"session_id": session, **more})
        self.session = str(self.events("session_confirm", before + 1)[-1])
        return self.session

    def say(self, message: Any, **more: Any) -> Any:
        """Send a message of the session; what it is acknowledged with."""
        return self.call("user_uttered", {"message": message, "session_id": self.session, **more})

    def texts(self, count: int = 1) -> list[str]:
        """What the bot said, once it has said so much."""
        return [str(one["text"]) for one in self.events("bot_uttered", count)]

    def leave(self) -> None:
        """Close the socket."""
        self._loop.run(self._leave())

    async def _leave(self) -> None:
        # By polling alone the client would first wait for the answer to the request that hangs.
        with suppress(TimeoutError):
            await asyncio.wait_for(self.socket.disconnect(), 1)
        if self.socket.eio.http is not None:
            await self.socket.eio.http.close()
