"""Rasa's locks in Redis, by one URL instead of host, port, database and password apart."""

import redis
from rasa.core.lock_store import DEFAULT_SOCKET_TIMEOUT_IN_SECONDS, RedisLockStore
from rasa.utils.endpoints import EndpointConfig


class RedisUrlLockStore(RedisLockStore):
    """`url` of the endpoints file is redis://… or rediss://…"""

    def __init__(self, endpoint_config: EndpointConfig) -> None:
        super().__init__(key_prefix="turns")
        self.red = redis.StrictRedis.from_url(endpoint_config.url, socket_timeout=DEFAULT_SOCKET_TIMEOUT_IN_SECONDS)
