"""A stand-in for the web process: the page and the chat's Socket.IO, with switches for what can go wrong."""

import asyncio
import socket
import threading
from collections import deque
from collections.abc import Coroutine
from datetime import UTC, datetime
from itertools import count
from typing import Any

import socketio
import uvicorn

from tests.support.web_double_pages import FIRM, pages

Fields = dict[str, Any]
Choices = tuple[tuple[str, str], ...]
PATIENCE = 10


class WebDouble:
    """Serves one page's chat on a free port; `stop` and `start` again keep what was stored."""

    def __init__(self) -> None:
        self.sessions: dict[str, list[Fields]] = {}
        self.received: list[Fields] = []
        self.openings: list[str] = []
        self.transports: list[str] = []
        self.answers: dict[str, tuple[str, Choices]] = {}
        self.refusals: deque[Fields] = deque()
        self.answers_lost = 0
        self.history_readable = True
        self.texts_missing = False
        self.websocket = True
        self._ids = count(1)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]

    @property
    def url(self) -> str:
        """Where the page is; ends without a slash."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Listen; returns once requests are answered."""
        transports = ["polling", "websocket"] if self.websocket else ["polling"]
        self._sio = socketio.AsyncServer(async_mode="asgi", transports=transports)
        for event in ("session_request", "conversation_open", "user_uttered"):
            self._sio.on(event, getattr(self, f"_{event}"))
        app = socketio.ASGIApp(self._sio, pages(self))
        config = uvicorn.Config(app, port=self.port, log_level="warning", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=asyncio.run, args=(self._serve(),))
        self._thread.start()
        while not self._server.started and self._thread.is_alive():
            self._thread.join(0.02)

    def stop(self) -> None:
        """Go away, as a crashed server does; calling it twice is harmless."""
        self._server.should_exit = True
        self._thread.join(PATIENCE)

    def say(self, text: str, choices: Choices = (), author: str = "bot") -> None:
        """Send a message to every session, as the assistant or as staff."""
        for session in self.sessions:
            self._soon(self._utter(session, text, choices, author))

    def say_again(self) -> None:
        """Deliver each session's newest message a second time."""
        for session, stored in self.sessions.items():
            self._soon(self._sio.emit("bot_uttered", _uttered(stored[-1]), room=session))

    def typing(self, *, on: bool) -> None:
        """Show or hide the typing dots."""
        self._soon(self._sio.emit("bot_typing", {"on": on}))

    def hide_all(self) -> None:
        """The verification has lapsed: the assistant's messages may not be seen any more."""
        for stored in self.sessions.values():
            for message in stored:
                if message["from"] != "client":
                    message.update(text=None, hidden=True, quick_replies=[])

    def hang_up(self) -> None:
        """End every socket on purpose; Socket.IO's client does not call again by itself after that."""
        for sid, _ in list(self._sio.manager.get_participants("/", None)):
            self._soon(self._sio.disconnect(sid))

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        await self._server.serve()

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    def _message(self, author: str, text: str, choices: Choices = ()) -> Fields:
        replies = [{"title": title, "payload": payload} for title, payload in choices]
        sent_at = datetime.now(UTC).isoformat()
        return {"id": f"m{next(self._ids)}", "from": author, "text": text, "quick_replies": replies,
                "sent_at": sent_at, "hidden": False}  # fmt: skip

    async def _utter(self, session: str, text: str, choices: Choices = (), author: str = "bot") -> None:
        message = self._message(author, text, choices)
        self.sessions[session].append(message)
        await self._sio.emit("bot_uttered", _uttered(message), room=session)

    async def _session_request(self, sid: str, data: Fields) -> None:
        session = data["session_id"]
        if session not in self.sessions:
            session = f"session-{next(self._ids)}"
            self.sessions[session] = []
        self.transports.append(self._sio.transport(sid))
        await self._sio.enter_room(sid, session)
        await self._sio.emit("session_confirm", session, to=sid)
        messages = self.sessions[session] if self.history_readable else None
        await self._sio.emit("session_history", {"messages": messages}, to=sid)

    async def _conversation_open(self, _sid: str, data: Fields) -> None:
        self.openings.append(data["session_id"])
        greeting = f"Hi! I am the automated assistant of {FIRM}. How can I help?"
        choices = (("How is my case going?", "/choice-1"), ("When are you open?", "/choice-2"))
        await self._utter(data["session_id"], greeting, choices)

    async def _user_uttered(self, sid: str, data: Fields) -> Fields:
        if self.refusals:
            return self.refusals.popleft()
        stored = self.sessions.get(data["session_id"])
        if stored is None:
            return {"ok": False, "error": "session_unknown", "text": None}
        known = [message for message in stored if message.get("message_id") == data["message_id"]]
        if known:
            return {"ok": True, "id": known[0]["id"]}
        message = await self._store(sid, stored, data)
        if self.answers_lost:
            self.answers_lost -= 1
            await asyncio.Event().wait()
        return {"ok": True, "id": message["id"]}

    async def _store(self, sid: str, stored: list[Fields], data: Fields) -> Fields:
        message = self._message("client", data["metadata"].get("title", data["message"]))
        message["message_id"] = data["message_id"]
        stored.append(message)
        self.received.append(data)
        session = data["session_id"]
        await self._sio.emit("user_echo", message, room=session, skip_sid=sid)
        text, choices = self.answers.get(data["message"], ("", ()))
        if text:
            self._sio.start_background_task(self._utter, session, text, choices)
        return message


def _uttered(message: Fields) -> Fields:
    metadata = {key: message[key] for key in ("id", "from", "sent_at")}
    text, replies = message["text"], message["quick_replies"]
    return {"text": text, "quick_replies": replies, "attachment": None, "metadata": metadata}
