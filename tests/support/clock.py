"""A clock that stands still until it is moved."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 5, 10, 30, tzinfo=UTC)
"""A Thursday."""


class MovableClock:
    """Called, it tells the time; `advance` moves it."""

    def __init__(self, start: datetime = START) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        """The moment, aware, in UTC."""
        return self.moment

    def advance(self, **by: float) -> None:
        """Move on by seconds=…, minutes=…, hours=… or days=…."""
        self.moment += timedelta(**by)
