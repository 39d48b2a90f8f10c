"""What the firm holds about a client, and how long it keeps what."""

from collections.abc import Mapping
from dataclasses import dataclass

from actions.facts import reading
from actions.portal_client import Portal


@dataclass(frozen=True)
class MyData:
    """A link to everything, good for `minutes`; how many of each kind; days that chats and the log are kept."""

    url: str
    minutes: int
    what: Mapping[str, int]
    chat_days: int
    audit_days: int


@dataclass(frozen=True)
class Retention:
    """Days that chats and the log are kept."""

    chat_days: int
    audit_days: int


async def my_data(portal: Portal) -> MyData:
    """All about the verified client."""
    return await portal.ask(reading(MyData), "my_data", "GET", "/my-data")


async def retention(portal: Portal) -> Retention:
    """The firm's rules, for anybody."""
    return await portal.ask(reading(Retention), "retention", "GET", "/retention")
