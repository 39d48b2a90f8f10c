"""Moments as the backend writes them, told by the firm's clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

from actions.saying import Value

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FINLAND = "Europe/Helsinki"


def local(written: str, zone: str) -> datetime:
    """The ISO moment `written` on the clock of `zone`; ValueError when it is none."""
    # Python 3.10 does not read the "Z".
    moment = f"{written[:-1]}+00:00" if written.endswith("Z") else written
    return datetime.fromisoformat(moment).astimezone(ZoneInfo(zone))


def day(written: str, zone: str) -> str:
    """The day of a moment there, as an ISO date."""
    return local(written, zone).date().isoformat()


def when(moment: datetime) -> dict[str, Value]:
    """The arguments of a text that names a moment: its weekday, day, month, date and time."""
    return {
        "weekday": WEEKDAYS[moment.weekday()],
        "day": moment.day,
        "month": moment.month,
        "starts_on": moment.date().isoformat(),
        "starts_at": moment.isoformat(),
    }
