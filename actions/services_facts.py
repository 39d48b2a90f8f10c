"""What the firm offers and what it costs, and the opening hours of one day."""

from dataclasses import dataclass
from urllib.parse import quote

from actions.facts import Json, Window, reading, record
from actions.portal_client import Portal


@dataclass(frozen=True)
class Service:
    """Something the firm does, in its own words."""

    title: str
    text: str | None


@dataclass(frozen=True)
class Price:
    """What something costs; a decimal string in the currency's major unit. `at_least`: it can be more."""

    title: str
    amount: str
    currency: str
    at_least: bool


@dataclass(frozen=True)
class Offering:
    """What the firm offers; empty where it has not said, `instalments` None likewise."""

    types: tuple[str, ...]
    services: tuple[Service, ...]
    prices: tuple[Price, ...]
    instalments: bool | None
    free_consultation: bool


@dataclass(frozen=True)
class DateHours:
    """The opening windows of one day (ISO), none when it is closed, and its name when it is a holiday."""

    date: str
    windows: tuple[Window, ...]
    holiday: str | None


async def offering(portal: Portal) -> Offering:
    """All that is offered, in the client's language."""
    return await portal.ask(_offering, "services", "GET", "/services")


async def hours_on(portal: Portal, day: str) -> DateHours:
    """The hours of `day` (ISO)."""
    return await portal.ask(_date_hours, "hours_on", "GET", f"/hours?on={quote(day, safe='')}")


def _offering(data: Json) -> Offering:
    services = tuple(map(reading(Service), data["services"]))
    prices = tuple(record(Price, one, at_least=bool(one["from"])) for one in data["prices"])
    return record(Offering, data, types=tuple(data["types"]), services=services, prices=prices)


def _date_hours(data: Json) -> DateHours:
    day = data["on"]
    return record(DateHours, day, windows=tuple(map(reading(Window), day["windows"])))
