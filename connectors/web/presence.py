"""Whether anybody is there for a session: known here, or in Redis when several machines share the chat."""

import asyncio
import time
from typing import Protocol

import redis
import redis.asyncio
import structlog

SEEN_SECONDS = 90
"""How long a socket counts as there after its process last said so."""
log = structlog.get_logger(__name__)


class Presence(Protocol):
    """Counts the sockets of each address."""

    async def joined(self, address: str, sid: str) -> None:
        """A socket is in the session now, or still is."""
        ...

    async def left(self, address: str, sid: str) -> None:
        """A socket is gone."""
        ...

    async def there(self, address: str) -> bool:
        """Whether there is a socket to send to."""
        ...


class LocalPresence:
    """One process: a set of sockets by address."""

    def __init__(self) -> None:
        self._sockets: dict[str, set[str]] = {}

    async def joined(self, address: str, sid: str) -> None:
        """See `Presence.joined`."""
        self._sockets.setdefault(address, set()).add(sid)

    async def left(self, address: str, sid: str) -> None:
        """See `Presence.left`."""
        sockets = self._sockets.get(address, set())
        sockets.discard(sid)
        if not sockets:
            self._sockets.pop(address, None)

    async def there(self, address: str) -> bool:
        """See `Presence.there`."""
        return address in self._sockets


class RedisPresence:
    """Many processes: a sorted set an address, scored by when a socket was last said to be there.

    Each process says so again for its own sockets; those of a process that was killed run out by themselves.
    """

    def __init__(self, url: str) -> None:
        self._redis = redis.asyncio.Redis.from_url(url)
        self._mine: dict[str, str] = {}
        self._repeating: asyncio.Task[None] | None = None

    async def joined(self, address: str, sid: str) -> None:
        """See `Presence.joined`."""
        self._mine[sid] = address
        await self._say(address, sid)
        if self._repeating is None:
            self._repeating = asyncio.create_task(self._repeat())

    async def left(self, address: str, sid: str) -> None:
        """See `Presence.left`."""
        self._mine.pop(sid, None)
        await self._redis.zrem(_key(address), sid)

    async def there(self, address: str) -> bool:
        """See `Presence.there`."""
        return bool(await self._redis.zcount(_key(address), time.time() - SEEN_SECONDS, "+inf"))

    async def _say(self, address: str, sid: str) -> None:
        await self._redis.zadd(_key(address), {sid: time.time()})
        await self._redis.expire(_key(address), SEEN_SECONDS)

    async def _repeat(self) -> None:
        while True:
            await asyncio.sleep(SEEN_SECONDS / 3)
            for sid, address in list(self._mine.items()):
                try:
                    await self._say(address, sid)
                except redis.RedisError as error:
                    log.warning("presence_not_said", error=type(error).__name__)


def _key(address: str) -> str:
    return f"web-presence:{address}"


def presence(redis_url: str) -> Presence:
    """In this process, or in Redis when its address is given."""
    return RedisPresence(redis_url) if redis_url else LocalPresence()
