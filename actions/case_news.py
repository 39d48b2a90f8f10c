"""The latest thing that the firm did in a case, as a line with its day."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote
from zoneinfo import ZoneInfo

from actions.checklist_facts import day
from actions.facts import Json, record
from actions.portal_client import Portal
from actions.saying import Part, part


@dataclass(frozen=True)
class Happening:
    """One thing that happened in a case; `at` is an ISO date-time."""

    at: str
    what: str
    by: str
    status: str | None
    title: str | None
    on: str | None


async def history(portal: Portal, number: str) -> tuple[Happening, ...]:
    """What has happened in a case, the newest first."""
    return await portal.ask(_happenings, "history", "GET", f"/cases/{quote(number, safe='')}/history")


def news_of(happenings: Sequence[Happening], where: ZoneInfo) -> Part | None:
    """The newest that is news to a client: what they did themselves is none."""
    news = next((one for one in happenings if one.by == "firm" and (one.on or one.what != "expected")), None)
    if news is None:
        return None
    said = {"what": news.what, "by": news.by, "status": news.status or "", "title": news.title or ""}
    if news.on:
        return part("case-news-expected", news_on=day(news.at, where), expected_on=news.on)
    return part("case-news", news_on=day(news.at, where), **said)


def _happenings(data: Json) -> tuple[Happening, ...]:
    return tuple(record(Happening, row) for row in data["items"])
