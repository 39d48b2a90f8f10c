"""What the firm offers and for how much: as its file says it, in the caller's language, and nothing invented."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from backend.core.organisation import OrganisationError, load
from backend.settings import ROOT
from tests.support.databases import ONLY_SQLITE
from tests.support.served import FIRM, Facts, Served

OFFER: dict[str, Any] = {
    "services": [{"title": {"da": "EU-ophold", "en": "EU residence"}, "text": {"da": "Hele vejen"}}],
    "prices": [{"title": {"da": "Pakke"}, "amount": "4500", "currency": "DKK", "from": True}],
    "instalments": True,
}


@ONLY_SQLITE
def test_services_and_prices_come_in_the_callers_language(web_with: Callable[..., Served]) -> None:
    web = web_with(firm=OFFER)
    chat = web.open_chat("somebody")
    found: Facts = web.get("/services", chat, language="en").json()
    assert found["services"] == [{"title": "EU residence", "text": "Hele vejen"}]
    assert found["prices"] == [{"title": "Pakke", "amount": "4500.00", "currency": "DKK", "from": True, "text": None}]
    assert (found["instalments"], found["free_consultation"]) == (True, False)
    assert web.get("/services", chat, language="fi").json()["services"][0]["title"] == "EU-ophold"


@ONLY_SQLITE
def test_a_firm_that_says_nothing_has_no_prices(web: Served) -> None:
    found = web.get("/services", web.open_chat("somebody")).json()
    assert (found["services"], found["prices"], found["instalments"]) == ([], [], None)
    assert "eu_residence" in found["types"]
    assert "other" not in found["types"]


@ONLY_SQLITE
def test_how_long_things_are_kept_is_told_to_anybody(web_with: Callable[..., Served]) -> None:
    web = web_with(firm={"retention": {"chat_days": 30, "audit_days": 90}})
    assert web.get("/retention", web.open_chat("somebody")).json() == {"chat_days": 30, "audit_days": 90}


def test_the_demo_firm_has_no_invented_prices() -> None:
    firm = load(ROOT / "organisation.yml")
    assert (firm.services, firm.prices, firm.instalments) == ((), (), None)


@pytest.mark.parametrize(
    ("key", "at", "value", "where"),
    [
        ("services", 0, {"title": {"da": ""}}, "services.0.title.da"),
        ("services", 0, {"title": {"de": "x"}}, "services.0.title.de"),
        ("services", 0, {"title": {}}, "services.0.title"),
        ("services", 0, {"title": {"da": "x"}, "price": 1}, "services.0.price"),
        ("prices", 0, {"title": {"da": "x"}, "amount": 45.1, "currency": "DKK"}, "prices.0.amount"),
        ("prices", 0, {"title": {"da": "x"}, "amount": "-1", "currency": "DKK"}, "prices.0.amount"),
        ("prices", 0, {"title": {"da": "x"}, "amount": "1.001", "currency": "DKK"}, "prices.0.amount"),
        ("prices", 0, {"title": {"da": "x"}, "amount": "1", "currency": "kr"}, "prices.0.currency"),
        ("instalments", None, "perhaps", "instalments"),
    ],
)
def test_what_makes_no_sense_is_named_by_its_path(
    tmp_path: Path, key: str, at: int | None, value: object, where: str
) -> None:
    file = tmp_path / "organisation.yml"
    file.write_text(yaml.safe_dump({**FIRM, key: value if at is None else [value]}), encoding="utf-8")
    with pytest.raises(OrganisationError, match=where.replace(".", r"\.")):
        load(file)
