"""Offers and payments that the double of /api/bot knows: Anna has one of each to answer, Bo several."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.support.bot_api_facts import Client, Json, World
from tests.support.bot_api_topic import ProblemError, Topic

LINK_MINUTES = 15


def offer(number: str, case: str, **changed: Any) -> Json:
    """An open offer of two lines, except for what is `changed`."""
    lines = [{"text": "EU residence, Basic", "amount": "5000.00"}, {"text": "Translation", "amount": "700.00"}]
    return {
        "id": int(number.rpartition("-")[2]),
        "number": number,
        "case": {"id": 1, "number": case, "type": "eu_residence"},
        "title": "Basic",
        "lines": lines,
        "total": "5700.00",
        "currency": "DKK",
        "status": "sent",
        "open": True,
        "sent_on": "2026-03-01",
        "valid_until": "2026-04-01",
        "accepted_at": None,
        "accepted_channel": None,
    } | changed


def payment(number: str, case: str, **changed: Any) -> Json:
    """A payment that is due, except for what is `changed`."""
    return {
        "id": int(number.rpartition("-")[2]),
        "number": number,
        "case": {"id": 1, "number": case, "type": "eu_residence"},
        "offer_id": None,
        "text": "First instalment",
        "amount": "2850.00",
        "currency": "DKK",
        "due_on": "2026-03-20",
        "status": "due",
        "overdue": False,
        "paid_on": None,
        "refunded_on": None,
        "receipt": None,
        "credit_note": None,
    } | changed


def paid(number: str, case: str, **changed: Any) -> Json:
    """A payment that has arrived, with its receipt."""
    receipt = f"R-2026-{int(number.rpartition('-')[2]):05}"
    return payment(number, case, **({"status": "paid", "paid_on": "2026-02-10", "receipt": receipt} | changed))


@dataclass
class Money:
    """Offers and payments by the client's first name; a test changes them at will."""

    offers: dict[str, list[Json]] = field(default_factory=dict)
    payments: dict[str, list[Json]] = field(default_factory=dict)
    changed_meanwhile: str | None = None
    """A total that the offers get the moment one is accepted."""
    gone_meanwhile: bool = False
    """Whether offers are withdrawn the moment one is accepted."""
    by_transfer: bool = False
    """Whether there is no page to pay on."""


def money(world: World) -> Money:
    """The offers and payments of a world."""
    kept: Money = world.more.setdefault("money", _first())
    return kept


def _first() -> Money:
    anna, bo, other = "G2S-2026-0142", "G2S-2026-0201", "G2S-2026-0202"
    offers = {
        "Anna": [offer("O-2026-11", anna)],
        "Bo": [offer("O-2026-21", bo), offer("O-2026-22", other, title="Plus", total="9900.00")],
    }
    payments = {
        "Anna": [payment("P-2026-31", anna)],
        "Bo": [
            payment("P-2026-41", bo, due_on="2026-03-25"),
            payment("P-2026-42", other, amount="1200.00", overdue=True, due_on="2026-02-01"),
            paid("P-2026-43", bo),
            paid("P-2026-44", other, status="refunded", refunded_on="2026-02-20", credit_note="C-2026-00001"),
        ],
    }
    return Money(offers, payments)


def _offers(world: World, client: Client | None, _body: Json, _groups: Mapping[str, str]) -> Json:
    return {"offers": money(world).offers.get(_name(client), [])}


def _payments(world: World, client: Client | None, _body: Json, _groups: Mapping[str, str]) -> Json:
    return {"payments": money(world).payments.get(_name(client), [])}


def _accept(world: World, client: Client | None, body: Json, groups: Mapping[str, str]) -> Json:
    state = money(world)
    found = _of(state.offers.get(_name(client), []), groups["id"])
    if body.get("confirm") is not True:
        raise ProblemError(422, "confirmation_needed")
    if state.changed_meanwhile is not None:
        found["total"], state.changed_meanwhile = state.changed_meanwhile, None
    if state.gone_meanwhile:
        found |= {"open": False, "status": "withdrawn"}
    if not found["open"]:
        raise ProblemError(409, "offer_not_open", offer_status=found["status"])
    if body["total"] != found["total"]:
        raise ProblemError(409, "offer_changed")
    accepted = {"accepted_at": "2026-03-05T23:30:00Z", "accepted_channel": "web"}
    found |= {"open": False, "status": "accepted"} | accepted
    return found


def _link(world: World, client: Client | None, _body: Json, groups: Mapping[str, str]) -> Json:
    state = money(world)
    found = _of(state.payments.get(_name(client), []), groups["id"])
    page = "http://127.0.0.1:8000/portal/go"
    due = found["status"] == "due" and not state.by_transfer
    return {
        "pay_url": f"{page}/pay-{found['id']}" if due else None,
        "receipt_url": f"{page}/receipt-{found['id']}" if found["receipt"] else None,
        "minutes": LINK_MINUTES,
    }


def _of(rows: list[Json], wanted: str) -> Json:
    """The client's own of that id; nothing else exists for them."""
    found = next((row for row in rows if str(row["id"]) == wanted), None)
    if found is None:
        raise ProblemError(404, "not_found")
    return found


def _name(client: Client | None) -> str:
    return client.first_name if client is not None else ""


MONEY = (
    Topic("offers", "GET", "/offers", _offers),
    Topic("accept_offer", "POST", r"/offers/(?P<id>\d+)/acceptance", _accept),
    Topic("payments", "GET", "/payments", _payments),
    Topic("payment_link", "POST", r"/payments/(?P<id>\d+)/link", _link),
)
