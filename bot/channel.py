"""The only door to Rasa: one turn in, its replies out, and an honest 5xx when it failed (docs/architecture.md)."""

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from json import loads
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from rasa.core.lock_store import LockError
from rasa.shared.exceptions import RasaException
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, json

import bot.speedups  # noqa: F401
from bot.processor import Reply, TurnFailedError, TurnRepeatedError, install, reply

TURN_SECONDS = 20.0
"""A turn that takes longer has failed; the gateway waits 25."""
LOCK_SECONDS = 45.0
"""A lock that nobody gave back, after a crash, opens by itself; longer than one turn waiting for another."""
LOCK_POLL_SECONDS = 0.05
LONGEST_ID, LONGEST_TEXT = 200, 10_000
logger = logging.getLogger(__name__)


class BadTurnError(Exception):
    """The body is not a turn; the message names the field."""


@dataclass(frozen=True)
class Turn:
    """One message of a client, as the gateway hands it over."""

    conversation_id: str
    turn_id: str
    text: str
    language: str
    channel: str


class Replies(OutputChannel):
    """Collects a turn's messages, each whole (Rasa's own collector cuts at blank lines)."""

    def __init__(self) -> None:
        self.messages: list[Reply] = []

    @classmethod
    def name(cls) -> str:
        """The name Rasa knows it by."""
        return "gateway"

    async def send_response(self, _recipient_id: str, message: dict[str, Any]) -> None:
        """Keep a message that has a text."""
        if message.get("text"):
            self.messages.append(reply(message["text"], message.get("buttons")))


class GatewayChannel(InputChannel):
    """Rasa's input channel for our own server."""

    def __init__(self, token: str) -> None:
        self.token = token.encode()

    @classmethod
    def name(cls) -> str:
        """Also the path: /webhooks/gateway."""
        return "gateway"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "GatewayChannel":
        """Refuses to start without a token; the one place that is called before Rasa loads its model."""
        token = str((credentials or {}).get("token") or "")
        if not token or token.startswith("$"):
            raise RasaException("RASA_CHANNEL_TOKEN is not set: Rasa would answer anybody")
        install()
        return cls(token)

    def blueprint(self, _on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The two routes."""
        routes = Blueprint("gateway")

        @routes.get("/health")
        async def health(request: Request) -> HTTPResponse:
            agent = _agent(request)
            return json({"status": "ok"}) if agent else json({"error": "not_ready"}, status=503)

        @routes.post("/turns")
        async def turns(request: Request) -> HTTPResponse:
            if not self._may_enter(request):
                return json({"error": "token"}, status=401)
            try:
                turn = parse(request.body)
            except BadTurnError as error:
                return json({"error": "malformed", "field": str(error)}, status=422)
            return await _answer(_agent(request), turn)

        return routes

    def _may_enter(self, request: Request) -> bool:
        given = request.headers.get("authorization", "").encode()
        return hmac.compare_digest(given, b"Bearer " + self.token)


def parse(body: bytes) -> Turn:
    """The turn in a request's body; raises BadTurnError with the name of the first field that is wrong."""
    try:
        data = loads(body)
    except ValueError:
        raise BadTurnError("body") from None
    if not isinstance(data, dict):
        raise BadTurnError("body")
    trusted = data.get("trusted_payload", False)
    if not isinstance(trusted, bool):
        raise BadTurnError("trusted_payload")
    text = _string(data, "text", LONGEST_TEXT)
    return Turn(
        conversation_id=_string(data, "conversation_id", LONGEST_ID),
        turn_id=_string(data, "turn_id", LONGEST_ID),
        text=text if trusted else defused(text),
        language=_string(data, "language", LONGEST_ID),
        channel=_string(data, "channel", LONGEST_ID),
    )


def defused(text: str) -> str:
    """`text` without leading slashes and white space: Rasa strips, then obeys what starts with a slash. Never empty."""
    kept = text
    while kept[:1] == "/" or kept[:1].isspace():
        kept = kept[1:]
    return kept or "?"


def _string(data: dict[str, Any], field: str, longest: int) -> str:
    value = data.get(field)
    if not isinstance(value, str) or not value or len(value) > longest:
        raise BadTurnError(field)
    return value


def _agent(request: Request) -> Agent | None:
    agent = getattr(request.app.ctx, "agent", None)
    return agent if agent is not None and agent.is_ready() else None


async def _answer(agent: Agent | None, turn: Turn) -> HTTPResponse:
    if agent is None:
        return _failed(turn, "not_ready")
    try:
        replies, waiting = await asyncio.wait_for(_run(agent, turn), TURN_SECONDS)
    except TurnRepeatedError as repeated:
        replies, waiting = repeated.replies, await _waiting(agent, turn)
    except TurnFailedError as error:
        return _failed(turn, error.code, str(error))
    except asyncio.TimeoutError:  # not the built-in one before Python 3.11
        return _failed(turn, "timeout")
    except LockError:
        return _failed(turn, "lock")
    except Exception as error:  # noqa: BLE001 - the edge: whatever it was, the gateway must hear that the turn was not answered
        return _failed(turn, "internal", type(error).__name__)
    return json({"turn_id": turn.turn_id, "replies": replies, "waiting": waiting})


async def _run(agent: Agent, turn: Turn) -> tuple[list[Reply], str | None]:
    """Run a turn under Rasa's own lock of the conversation, so that a repeated one waits for the first."""
    replies = Replies()
    message = UserMessage(
        turn.text,
        replies,
        turn.conversation_id,
        input_channel=GatewayChannel.name(),
        metadata={"turn_id": turn.turn_id, "language": turn.language, "channel": turn.channel},
    )
    async with agent.lock_store.lock(turn.conversation_id, LOCK_SECONDS, LOCK_POLL_SECONDS):
        await agent.processor.handle_message(message)
        return replies.messages, await _waiting(agent, turn)


async def _waiting(agent: Agent, turn: Turn) -> str | None:
    """The form that waits for the client's next message, if one does: the gateway asks again after a long silence."""
    tracker = await agent.tracker_store.retrieve(turn.conversation_id)
    return tracker.active_loop_name if tracker is not None else None


def _failed(turn: Turn, code: str, detail: str = "") -> HTTPResponse:
    """503; the log gets what kind of failure it was and nothing that was written."""
    logger.error("Turn %s failed: %s %s", turn.turn_id, code, detail)
    return json({"error": code}, status=503)
