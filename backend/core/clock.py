"""The clock, passed in wherever time matters, so that a test can move it."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The present moment, in UTC, aware."""
    return datetime.now(UTC)
