"""The client's own details as records, and which of them a message is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from actions.facts import Json, record
from actions.matching import WORD, bare, folded
from actions.portal_client import Portal

LISTS = Path(__file__).with_name("details.yml")
EMAIL, PHONE, ADDRESS, NAME, BORN = "email", "phone", "address", "name", "date_of_birth"
FIELDS = (EMAIL, PHONE, ADDRESS, NAME, BORN)
OTHER = "other"
"""What is no detail of the client's own here: an applicant's, a passport's number, being married."""
ENTITY_OF = {EMAIL: "email", PHONE: "phone", BORN: "date"}
"""The fields whose values the understanding finds in a message by itself."""
SHORTEST_START = 5


@dataclass(frozen=True)
class Applicant:
    """Somebody the client's cases are for."""

    name: str
    relation: str
    date_of_birth: str | None
    nationality: str | None


@dataclass(frozen=True)
class Wish:
    """A change that was asked for and not decided on."""

    field: str
    old: str | None
    new: str
    asked_at: str


@dataclass(frozen=True)
class Details:
    """What the firm knows of a client, and what the client wants changed."""

    name: str
    email: str
    phone: str
    address: str | None
    date_of_birth: str | None
    language: str
    applicants: tuple[Applicant, ...]
    wishes: tuple[Wish, ...]

    def value(self, field: str) -> str | None:
        """The present value of a field."""
        values: Mapping[str, str | None] = {
            EMAIL: self.email,
            PHONE: self.phone,
            ADDRESS: self.address,
            NAME: self.name,
            BORN: self.date_of_birth,
        }
        return values[field]


@dataclass(frozen=True)
class Change:
    """What became of a wish: asked, withdrawn, same or unusable (`reason` says why)."""

    outcome: str
    field: str
    reason: str | None
    wish: Wish | None


async def details(portal: Portal) -> Details:
    """The verified client's details."""
    return await portal.ask(_details, "details", "GET", "/details")


async def ask_change(portal: Portal, field: str, value: str) -> Change:
    """Ask a caseworker to change a detail."""
    return await portal.ask(_change, "change", "POST", "/details/changes", {"field": field, "value": value})


def fields_in(text: str) -> tuple[str, ...]:
    """The fields that the words of `text` are about."""
    said = [bare(word) for word in WORD.findall(folded(text))]
    listed = _lists()["fields"]
    return tuple(field for field in (*FIELDS, OTHER) if any(_is_listed(word, listed[field]) for word in said))


def without_lead(text: str) -> str:
    """ "My new address is Storgatan 5" without what comes before the value."""
    for lead in _lists()["leads"]:
        if text.casefold().startswith(lead) and (rest := text[len(lead) :].lstrip(" :,.-–")):
            return rest
    return text


def _is_listed(word: str, listed: frozenset[str]) -> bool:
    return word in listed or any(word.startswith(one) for one in listed if len(one) >= SHORTEST_START)


def _details(data: Json) -> Details:
    applicants = tuple(record(Applicant, row) for row in data["applicants"])
    return record(Details, data, applicants=applicants, wishes=tuple(record(Wish, row) for row in data["wishes"]))


def _change(data: Json) -> Change:
    return record(Change, data, wish=record(Wish, data["wish"]) if data["wish"] else None)


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, Any]:
    read = yaml.safe_load(LISTS.read_text(encoding="utf-8"))
    fields = {
        name: frozenset(bare(word) for word in WORD.findall(folded(listed))) - {"e", "post"}
        for name, listed in read["fields"].items()
    }
    # The longest first, so that "my address" does not leave "is" behind.
    return {"fields": fields, "leads": sorted((lead.casefold() for lead in read["leads"]), key=len, reverse=True)}
