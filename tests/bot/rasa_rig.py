"""Rasa as it runs for real: a trained model behind our channel, the action server as a process of its own."""

import asyncio
import logging
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from fluent.runtime import FluentBundle
from rasa.core import channels, run
from rasa.core.agent import Agent, load_agent
from rasa.core.utils import AvailableEndpoints
from rasa.utils.log_utils import configure_structlog
from sanic import Sanic

from bot.nlg import LOCALES, load
from tests.support.bot_api_double import TOKEN, BotApi

ROOT = Path(__file__).resolve().parent.parent.parent
CHANNEL_TOKEN = "channel-token"
START_SECONDS = 60


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class ActionServer:
    """The action server; can be stopped and started again on the same port."""

    api: BotApi
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """What endpoints.yml calls ACTIONS_URL."""
        return f"http://127.0.0.1:{self.port}/webhook"

    def start(self) -> None:
        """Start it and wait until it answers."""
        mine = {"BOT_API_URL": self.api.url, "BOT_API_TOKEN": TOKEN, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "rasa_sdk", "--actions", "actions", "-p", str(self.port)]
        self.process = subprocess.Popen(command, cwd=ROOT, env=os.environ | mine)
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            try:
                httpx.get(f"http://127.0.0.1:{self.port}/health")
            except httpx.TransportError:
                time.sleep(0.1)
            else:
                return
        raise TimeoutError("the action server did not start")

    def stop(self) -> None:
        """End it at once."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


@dataclass
class Rasa:
    """Rasa's HTTP server with our channel, in a thread of this process."""

    url: str
    agent: Agent
    loop: asyncio.AbstractEventLoop

    def post(self, body: Any, token: str = CHANNEL_TOKEN) -> httpx.Response:
        """POST to /turns as the gateway does."""
        headers = {"Authorization": f"Bearer {token}"}
        return httpx.post(f"{self.url}/webhooks/gateway/turns", json=body, headers=headers, timeout=30)

    def events(self, conversation: str) -> list[Any]:
        """What is kept of a conversation."""
        found = self.agent.tracker_store.retrieve(conversation)
        tracker = asyncio.run_coroutine_threadsafe(found, self.loop).result()
        return list(tracker.events) if tracker else []

    def slots(self, conversation: str) -> dict[str, Any]:
        """The slots of a conversation that hold something."""
        found = self.agent.tracker_store.retrieve(conversation)
        tracker = asyncio.run_coroutine_threadsafe(found, self.loop).result()
        return {name: value for name, value in tracker.current_slot_values().items() if value}


@contextmanager
def running_rasa(model: Path, actions_url: str, folder: Path) -> Iterator[Rasa]:
    """Serve `model` on a free port, with the project's own endpoints and credentials; it stores in `folder`."""
    os.environ |= {
        "ACTIONS_URL": actions_url,
        "RASA_TRACKER_URL": f"sqlite:///{folder / 'tracker.db'}",
        "RASA_CHANNEL_TOKEN": CHANNEL_TOKEN,
        "SANIC_REGISTER": "false",
    }
    configure_structlog(logging.INFO)
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    try:
        yield asyncio.run_coroutine_threadsafe(_serve(model, loop), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)


async def _serve(model: Path, loop: asyncio.AbstractEventLoop) -> Rasa:
    inputs = run.create_http_input_channels(None, str(ROOT / "bot" / "credentials.yml"))
    app = Sanic(f"rasa_{uuid4().hex}", configure_logging=False, register=False)
    channels.channel.register(inputs, app, route="/webhooks/")
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "bot" / "endpoints.yml"))
    app.ctx.agent = await load_agent(str(model), endpoints=endpoints)
    port = free_port()
    server = await app.create_server("127.0.0.1", port, return_asyncio_server=True)
    assert server is not None
    await server.startup()  # type: ignore[no-untyped-call]
    return Rasa(f"http://127.0.0.1:{port}", app.ctx.agent, loop)


@dataclass
class Chat:
    """A person in a conversation; every message is a turn of its own."""

    rasa: Rasa
    language: str = "da"
    id: str = field(default_factory=lambda: uuid4().hex)
    turns: int = 0
    replies: list[dict[str, Any]] = field(default_factory=list)

    def body(self, text: str, **changed: Any) -> dict[str, Any]:
        """The turn that says `text`."""
        self.turns += 1
        turn = {"conversation_id": self.id, "turn_id": f"{self.id}-{self.turns}", "text": text}
        return turn | {"language": self.language, "channel": "web"} | changed

    def presses(self, payload: str) -> str:
        """Press a button; all that is answered, as one text."""
        return self._turn(self.body(payload, trusted_payload=True))

    def writes(self, text: str) -> str:
        """Type something; all that is answered, as one text."""
        return self._turn(self.body(text))

    def choices(self) -> list[str]:
        """The payloads of the buttons of the last answer."""
        return [button["payload"] for reply in self.replies for button in reply["buttons"]]

    def text(self, key: str, **args: Any) -> str:
        """What `key` reads in this person's language."""
        return rendered(self.language, key, **args)

    def _turn(self, body: dict[str, Any]) -> str:
        response = self.rasa.post(body)
        response.raise_for_status()
        self.replies = response.json()["replies"]
        return "\n".join(reply["text"] for reply in self.replies)


def rendered(language: str, key: str, **args: Any) -> str:
    """What `key` reads in `language`."""
    bundle: FluentBundle = load(LOCALES)[language]
    pattern = bundle.get_message(key).value
    assert pattern is not None, key
    text, problems = bundle.format_pattern(pattern, args)
    assert not problems, (key, problems)
    return str(text).strip()
