"""A web chat client: Socket.IO with Rasa's own event names, as a peer's client speaks it."""

import time
from typing import Any

import socketio

PATIENCE = 40


class Chat:
    """One visitor's chat; `heard` collects everything the bot said."""

    def __init__(
        self, url: str, session_id: str | None = None, language: str | None = None, login: str | None = None
    ) -> None:
        self.url, self.session_id, self.language, self.login = url, session_id, language, login
        self.heard: list[dict[str, Any]] = []
        self.history: list[dict[str, Any]] | None = None
        self._read = 0
        self._connect()

    def _connect(self) -> None:
        self.socket = socketio.Client(reconnection=False)
        self.socket.on("session_confirm", self._confirmed)
        self.socket.on("bot_uttered", self.heard.append)
        self.socket.on("session_history", self._remembered)
        self.socket.connect(self.url)
        self._asked: str | None = None
        self.history = None
        request = {"session_id": self.session_id, "history": True, "language": self.language}
        if self.login is not None:
            request["login"] = self.login
        self.socket.emit("session_request", request)
        self._until(self._welcome)

    def _welcome(self) -> bool:
        return self._asked is not None and self.history is not None

    def _confirmed(self, session_id: str) -> None:
        self.session_id = self._asked = session_id

    def _remembered(self, data: dict[str, Any]) -> None:
        self.history = data["messages"]

    def say(self, text: str, **more: Any) -> Any:
        """Send a message; what the server acknowledged."""
        data = {"message": text, "session_id": self.session_id, **more}
        if self.language:
            data["customData"] = {"language": self.language}
        return self.socket.call("user_uttered", data, timeout=PATIENCE)

    def hears(self) -> str:
        """The next thing the bot says."""
        self._until(lambda: len(self.heard) > self._read)
        self._read += 1
        return str(self.heard[self._read - 1]["text"])

    def asks(self, text: str) -> str:
        """Say something and hear the answer."""
        acknowledged = self.say(text)
        assert acknowledged["ok"], acknowledged
        return self.hears()

    def choices(self) -> dict[str, str]:
        """The choices under the newest message: payload by title."""
        return {one["title"]: one["payload"] for one in self.heard[-1].get("quick_replies", [])}

    def silent(self, seconds: float) -> bool:
        """Whether nothing more is said for a while."""
        before = len(self.heard)
        time.sleep(seconds)
        return len(self.heard) == before

    def leave(self) -> None:
        """Close the socket."""
        self.socket.disconnect()

    def come_back(self) -> None:
        """Connect anew with the same session id, as a browser does after the server was away."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self._connect()
            except (socketio.exceptions.ConnectionError, socketio.exceptions.SocketIOError):
                assert time.monotonic() < deadline, "the server did not come back"
                time.sleep(0.3)
            else:
                return

    def _until(self, condition: Any) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, f"nothing came; heard so far: {[one['text'] for one in self.heard]}"
            time.sleep(0.01)
