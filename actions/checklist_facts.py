"""What the backend tells of a case's files, what it does to its checklist, and its links to the portal, as records."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from actions.facts import ChecklistItem, Json, reading, record
from actions.matching import Named
from actions.portal_client import Portal

OPEN = {"pending", "rejected"}
"""What a client still has to send."""
MARKABLE = {"pending", "uploaded"}
"""What a client may mark as done."""


@dataclass(frozen=True)
class File:
    """A file of a case; the time is an ISO date-time."""

    name: str
    item_key: str | None
    item_title: str | None
    size: int
    uploaded_at: str
    by_client: bool


@dataclass(frozen=True)
class Files:
    """The newest files of a case, the newest first; `more` says that there are older ones."""

    number: str
    files: tuple[File, ...]
    more: bool


@dataclass(frozen=True)
class Marked:
    """What became of marking an item as done; `changed` is False where `status` forbids it."""

    key: str
    status: str
    changed: bool
    total: int
    done: int


@dataclass(frozen=True)
class PortalLink:
    """A link to a place of the portal; a signed one logs in, once, within so many minutes."""

    url: str
    signed: bool
    minutes: int | None


async def files(portal: Portal, number: str) -> Files:
    """The newest files of a case; NotFoundError when it is not the client's."""
    return await portal.ask(_files, "files", "GET", f"{_case(number)}/files")


async def mark_done(portal: Portal, number: str, key: str) -> Marked:
    """Mark an item as done; NotFoundError when there is none."""
    path = f"{_case(number)}/checklist/{quote(key, safe='')}/done"
    return await portal.ask(reading(Marked), "done", "POST", path)


async def link(portal: Portal, place: str, number: str | None = None, item: str | None = None) -> PortalLink:
    """A link to a place of the portal; NotFoundError when it is not the client's."""
    body = {"place": place, "number": number, "item": item}
    return await portal.ask(reading(PortalLink), "portal_link", "POST", "/portal-link", body)


async def zone(portal: Portal) -> ZoneInfo:
    """Where the firm is: its days are those the client reads."""
    return ZoneInfo((await portal.hours()).timezone)


def moment(written: str) -> datetime:
    """An ISO date-time; Python 3.10 does not read the "Z" of UTC."""
    return datetime.fromisoformat(written.replace("Z", "+00:00"))  # noqa: FURB162


def day(written: str, where: ZoneInfo) -> str:
    """The ISO date of a date-time, at the firm."""
    return moment(written).astimezone(where).date().isoformat()


def things(items: Sequence[ChecklistItem]) -> tuple[Named, ...]:
    """The items as what a message may name."""
    return tuple(Named(item.key, item.title, f"{item.key.replace('_', ' ')} {item.help or ''}") for item in items)


def item_of(items: Sequence[ChecklistItem], key: str | None) -> ChecklistItem | None:
    """The item of that key."""
    return next((item for item in items if item.key == key), None)


def _files(data: Json) -> Files:
    return record(Files, data, files=tuple(record(File, row) for row in data["files"]))


def _case(number: str) -> str:
    return f"/cases/{quote(number, safe='')}"
