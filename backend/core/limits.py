"""Limits on how often something may happen, shared over machines when there is a Redis."""

import ipaddress
from dataclasses import dataclass

import structlog
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage, RedisStorage
from limits.strategies import MovingWindowRateLimiter
from redis.exceptions import RedisError

log = structlog.get_logger(__name__)
PER_CONVERSATION = 30
"""Messages a minute in one conversation: more than anybody types, fewer than a script sends."""


@dataclass(frozen=True)
class RateLimits:
    """Counts hits a minute; `per_address` 0 switches that one limit off."""

    limiter: MovingWindowRateLimiter
    per_address: int

    def address_allows(self, network: str | None) -> bool:
        """Count one request of a network address; False when it has had too many."""
        if not self.per_address or network is None:
            return True
        return self._hit(self.per_address, "address", subnet(network))

    def conversation_allows(self, conversation: str) -> bool:
        """Count one message of a conversation; False when there were too many."""
        return self._hit(PER_CONVERSATION, "conversation", conversation)

    def first_use(self, key: str) -> bool:
        """Whether this minute sees `key` for the first time: for what is good once, and for a minute at most."""
        return self._hit(1, "once", key)

    def _hit(self, most: int, kind: str, key: str) -> bool:
        try:
            return self.limiter.hit(RateLimitItemPerMinute(most), kind, key)
        except RedisError as error:
            # A chat without its counter is better than no chat.
            log.error("limits_down", error=type(error).__name__)
            return True


def build(redis_url: str, per_address: int) -> RateLimits:
    """Limits in memory, or in Redis when its address is given."""
    storage = RedisStorage(redis_url) if redis_url else MemoryStorage()
    return RateLimits(MovingWindowRateLimiter(storage), per_address)


def subnet(network: str) -> str:
    """An IPv4 address as it is, an IPv6 one as its /64: one household has a whole one of those."""
    try:
        address = ipaddress.ip_address(network)
    except ValueError:
        return network
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped  # what a server that listens on both calls an IPv4 one
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    return str(ipaddress.ip_network((address, 64), strict=False))
