"""The Socket.IO server: sessions it signed itself, messages kept before they are acknowledged."""

import asyncio
from typing import Any, TypeVar

import socketio
import structlog
from pydantic import ValidationError

from connectors.base import Inbound, RefusedError
from connectors.web.payloads import SessionRequest, UserUttered
from connectors.web.ports import Ports
from connectors.web.presence import presence

NAME = "web"
LARGEST_PACKET = 100_000
log = structlog.get_logger(__name__)
Answer = dict[str, Any]
M = TypeVar("M", SessionRequest, UserUttered)


class WebSocketGateway:
    """Speaks Rasa's `socketio` protocol with session persistence, and a few events more for our own widget."""

    def __init__(self, ports: Ports, redis_url: str = "") -> None:
        manager = socketio.AsyncRedisManager(redis_url) if redis_url else None
        self.server = socketio.AsyncServer(
            async_mode="asgi",
            cors_allowed_origins="*",  # session ids are bearer secrets, no cookie is ever read here
            max_http_buffer_size=LARGEST_PACKET,
            client_manager=manager,
            ping_interval=20,
            ping_timeout=20,
        )
        self.ports = ports
        self.presence = presence(redis_url)
        for event, handler in (
            ("connect", self.on_connect),
            ("disconnect", self.on_disconnect),
            ("session_request", self.on_session_request),
            ("conversation_open", self.on_conversation_open),
            ("user_uttered", self.on_user_uttered),
        ):
            self.server.on(event, handler=handler)

    async def on_connect(self, sid: str, environ: dict[str, Any], _auth: Any = None) -> bool:
        """Let a socket in, unless its address makes too many requests."""
        scope = environ.get("asgi.scope", {})
        network = scope["client"][0] if scope.get("client") else None
        if not self.ports.allows(network):
            return False
        await self.server.save_session(sid, {"network": network, "address": None})
        return True

    async def on_disconnect(self, sid: str, _reason: Any = None) -> None:
        """Remember that nobody is there any more."""
        address = (await self.server.get_session(sid)).get("address")
        if address is not None:
            await self.presence.left(address, sid)

    async def on_session_request(self, sid: str, data: Any = None) -> None:
        """Give the socket a session: the one it names if we signed it, else a new one."""
        request = _parse(SessionRequest, data if isinstance(data, dict) else {}) or SessionRequest()
        address = self.ports.read(request.session_id) if request.session_id else None
        before = address
        if request.login is not None:
            address = await asyncio.to_thread(self.ports.login, before, request.login, request.language) or before
        known = address is not None and address == before
        address = address or self.ports.new_address()
        await self._join(sid, address)
        await self.server.emit("session_confirm", self.ports.sign(address), to=sid)
        if request.history:
            messages = await asyncio.to_thread(self.ports.history, address) if known else []
            await self.server.emit("session_history", {"messages": messages}, to=sid)
        if known:
            await asyncio.to_thread(self.ports.arrived, address)

    async def on_conversation_open(self, sid: str, data: Any = None) -> Answer:
        """Our widget was opened for the first time in this session."""
        said = _parse(UserUttered, {**data, "metadata": data} if isinstance(data, dict) else {})
        address = await self._address(sid, said.session_id if said else None)
        if said is None or address is None:
            return await self._unknown(sid, said)
        network = (await self.server.get_session(sid)).get("network")
        opened = Inbound(NAME, address, "", language=said.language, network=network)
        try:
            kept = await asyncio.to_thread(self.ports.open, opened)
        except RefusedError as refused:
            return {"ok": False, "error": refused.reason, "text": refused.text}
        return {"ok": True, "id": kept.id, "text": None}

    async def on_user_uttered(self, sid: str, data: Any = None) -> Answer:
        """A message: kept, then acknowledged. Refusals come back as words."""
        said = _parse(UserUttered, data if isinstance(data, dict) else {})
        if said is None:
            return {"ok": False, "error": "malformed", "text": None}
        if said.message is None:
            return {"ok": True, "id": None}  # rasa-webchat's empty first payload
        address = await self._address(sid, said.session_id)
        if address is None:
            return await self._unknown(sid, said)
        network = (await self.server.get_session(sid)).get("network")
        provider_id = f"{address}:{said.message_id}" if said.message_id else None
        inbound = Inbound(NAME, address, said.message, provider_id, said.language, network)
        try:
            kept = await asyncio.to_thread(self.ports.receive, inbound)
        except RefusedError as refused:
            return await self._refused(sid, said, refused)
        if kept.apology:
            await self.server.emit("bot_uttered", {"text": kept.apology}, to=sid)
        if said.message_id and not kept.repeated:
            echo = {"id": kept.id, "message_id": said.message_id, "text": kept.shown, "sent_at": kept.sent_at}
            await self.server.emit("user_echo", echo, room=address, skip_sid=sid)
        return {"ok": True, "id": kept.id, "text": kept.apology}

    async def _refused(self, sid: str, said: UserUttered, refused: RefusedError) -> Answer:
        """Our own widget shows a refusal beside the message; other clients only know `bot_uttered`."""
        if said.message_id is None:
            await self.server.emit("bot_uttered", {"text": refused.text}, to=sid)
        return {"ok": False, "error": refused.reason, "text": refused.text}

    async def _address(self, sid: str, session_id: str | None) -> str | None:
        """Whose message it is: the id it carries if we signed it, else the socket's own if it carries none."""
        if session_id is None:
            address: str | None = (await self.server.get_session(sid)).get("address")
            return address
        address = self.ports.read(session_id)
        if address is not None and await self._join(sid, address):
            await asyncio.to_thread(self.ports.arrived, address)  # back without a session_request
        return address

    async def _join(self, sid: str, address: str) -> bool:
        """Put the socket into the session, the only one it is in; True if it was not there before."""
        session = await self.server.get_session(sid)
        before = session.get("address")
        if before == address:
            return False
        if before is not None:
            await self.server.leave_room(sid, before)
            await self.presence.left(before, sid)
        await self.server.save_session(sid, {**session, "address": address})
        await self.server.enter_room(sid, address)
        await self.presence.joined(address, sid)
        return True

    async def _unknown(self, sid: str, said: UserUttered | None) -> Answer:
        text = self.ports.unknown_session(said.language if said else None)
        if said is None or said.message_id is None:
            await self.server.emit("bot_uttered", {"text": text}, to=sid)
        return {"ok": False, "error": "session_unknown", "text": text}


def _parse(model: type[M], data: dict[str, Any]) -> M | None:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        log.info("malformed_event", kind=model.__name__, problems=error.error_count())
        return None
