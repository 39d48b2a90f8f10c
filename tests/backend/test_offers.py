"""Offers: seen, accepted once after a second question, and by nobody else."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from backend.models.money import Offer, OfferStatus
from backend.models.people import Client
from backend.payments import service
from backend.payments.errors import OfferNotOpenError, StepNotAllowedError
from backend.people.acting import Acting
from tests.support.clock import MovableClock
from tests.support.databases import ONLY_SQLITE
from tests.support.house import ANNAS_CHAT
from tests.support.money import change, events, mails, offer
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served
from tests.support.verified import verify_chat


def accept_page(web: Served, number: str = "NB-O-1") -> str:
    return f"/portal/offers/{offer(web.database, number).id}/accept"


@ONLY_SQLITE
def test_anna_accepts_an_offer_after_a_second_question(anna: Portal, web: Served, clock: MovableClock) -> None:
    asked = anna.get(f"{accept_page(web)}?lang=en")
    assert "DKK9,000.00" in asked.text.replace("\xa0", "")
    assert 'name="total" value="9000.00"' in asked.text
    assert offer(web.database, "NB-O-1").status is OfferStatus.SENT
    answer = anna.post(accept_page(web), total="9000.00")
    row = offer(web.database, "NB-O-1")
    assert answer.headers["location"] == f"/portal/payments/case/{row.case_id}?done=offer-accepted"
    assert (row.status, row.accepted_at, row.accepted_channel) == (OfferStatus.ACCEPTED, clock(), "portal")
    assert "You accepted this offer" in anna.get(f"/portal/payments/case/{row.case_id}?lang=en").text


@ONLY_SQLITE
def test_an_acceptance_is_an_event_and_a_mail_that_says_nothing(anna: Portal, web: Served, people: People) -> None:
    anna.post(accept_page(web), total="9000.00")
    [event] = events(web.database, "offer.")
    assert (event.kind, event.actor, event.old) == ("offer.accepted", f"client:{people.anna.id}", {"status": "sent"})
    assert event.new is not None
    assert (event.new["total"], event.new["channel"]) == ("9000.00 DKK", "portal")
    [mail] = mails(web.database)
    said = f"{mail.subject} {mail.body}"
    assert mail.address == "lars@nordbro.example"
    assert not [secret for secret in ("Anna", "NB-", "9000", "9.000", "Sørensen") if secret in said]


@ONLY_SQLITE
def test_accepting_twice_is_accepting_once(anna: Portal, web: Served, clock: MovableClock) -> None:
    anna.post(accept_page(web), total="9000.00")
    first = offer(web.database, "NB-O-1").accepted_at
    clock.advance(minutes=1)
    assert anna.post(accept_page(web), total="9000.00").status_code == 303
    assert offer(web.database, "NB-O-1").accepted_at == first
    assert len(events(web.database, "offer.")) == len(mails(web.database)) == 1


def test_of_two_acceptances_at_once_one_counts(web: Served, people: People, clock: MovableClock) -> None:
    number = offer(web.database, "NB-O-1").id
    acting, office = Acting(people.anna, clock(), "web"), web.house.checkouts.office

    def accept(_: int) -> OfferStatus:
        with web.database.write() as session:
            return service.accept(session, acting, number, office).status

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(accept, range(4))) == {OfferStatus.ACCEPTED}
    assert len(events(web.database, "offer.")) == len(mails(web.database)) == 1


@ONLY_SQLITE
def test_an_offer_is_valid_until_the_end_of_its_last_day(anna: Portal, web: Served, clock: MovableClock) -> None:
    clock.advance(days=12)
    assert 'name="total"' in anna_again(anna, web).get(accept_page(web)).text
    clock.advance(days=1)
    late = anna_again(anna, web)
    assert 'name="total"' not in late.get(accept_page(web)).text
    assert late.post(accept_page(web), total="9000.00").status_code == 409
    assert late.api("GET", "/api/offers").json()["items"][0]["status"] == "expired"
    assert offer(web.database, "NB-O-1").accepted_at is None


def anna_again(anna: Portal, web: Served) -> Portal:
    """Anna with a fresh login: the old one has timed out."""
    with web.database.read() as session:
        client = session.scalars(select(Client).where(Client.email == "anna@example.org")).one()
    return Portal(web, client)


@ONLY_SQLITE
@pytest.mark.parametrize("status", [OfferStatus.WITHDRAWN, OfferStatus.EXPIRED])
def test_an_offer_that_is_not_open_cannot_be_accepted(anna: Portal, web: Served, status: OfferStatus) -> None:
    change(web.database, Offer, "NB-O-1", status=status)
    answer = anna.api("POST", f"/api/offers/{offer(web.database, 'NB-O-1').id}/acceptance", json={"confirm": True})
    assert (answer.status_code, answer.json()["code"]) == (409, "offer_not_open")
    assert anna.post(accept_page(web), total="9000.00").status_code == 409
    assert offer(web.database, "NB-O-1").status is status
    page, case = anna.get(f"{accept_page(web)}?lang=en").text, offer(web.database, "NB-O-1").case_id
    assert "Do you want to accept this offer?" not in page
    assert f'href="/portal/cases/{case}/messages/new"' in page


@ONLY_SQLITE
@pytest.mark.parametrize("total", ["8999.99", "1", "", "a lot", "1e9"])
def test_a_total_that_was_not_shown_is_not_accepted(anna: Portal, web: Served, total: str) -> None:
    assert anna.post(accept_page(web), total=total).status_code == 409
    assert offer(web.database, "NB-O-1").status is OfferStatus.SENT


@ONLY_SQLITE
def test_an_offer_of_carls_does_not_exist_for_anna(anna: Portal, web: Served) -> None:
    number, page = offer(web.database, "NB-O-3").id, accept_page(web, "NB-O-3")
    assert anna.get(page).status_code == anna.post(page, total="9000.00").status_code == 404
    assert anna.api("GET", f"/api/offers/{number}").status_code == 404
    assert anna.api("POST", f"/api/offers/{number}/acceptance", json={"confirm": True}).status_code == 404
    assert "NB-O-3" not in anna.get("/portal/payments").text + anna.api("GET", "/api/offers").text
    assert offer(web.database, "NB-O-3").status is OfferStatus.SENT


@ONLY_SQLITE
def test_the_api_wants_an_explicit_yes(anna: Portal, web: Served) -> None:
    path = f"/api/offers/{offer(web.database, 'NB-O-1').id}/acceptance"
    assert anna.api("POST", path, json={"confirm": False}).json()["code"] == "confirmation_needed"
    assert anna.api("POST", path, json={"confirm": True, "total": "1.00"}).json()["code"] == "offer_changed"
    found = anna.api("POST", path, json={"confirm": True, "total": "9000.00"}).json()
    assert (found["status"], found["total"], found["accepted_channel"]) == ("accepted", "9000.00", "api")
    assert [line["amount"] for line in found["lines"]] == ["9500.00", "-500.00"]


@ONLY_SQLITE
def test_the_assistant_accepts_once_a_turn_and_only_when_verified(web: Served, people: People) -> None:
    chat = web.open_chat(ANNAS_CHAT)
    path = f"/offers/{offer(web.database, 'NB-O-1').id}/acceptance"
    assert web.post(path, chat, {"confirm": True}).status_code == 401
    verify_chat(web, chat, people.anna)
    assert web.post(path, chat, {"confirm": False}).status_code == 422
    answers = [web.post(path, chat, {"confirm": True}, turn="one turn").json() for _ in range(2)]
    assert answers[0] == answers[1]
    assert (answers[0]["status"], answers[0]["accepted_channel"]) == ("accepted", "web")
    carls = f"/offers/{offer(web.database, 'NB-O-3').id}/acceptance"
    assert web.post(carls, chat, {"confirm": True}).status_code == 404


@ONLY_SQLITE
def test_offers_that_ran_out_are_written_down(web: Served, clock: MovableClock) -> None:
    with web.database.write() as session:
        assert service.expire_offers(session, web.house.organisation, clock() + timedelta(days=13)) == 3
        assert service.expire_offers(session, web.house.organisation, clock() + timedelta(days=13)) == 0
    assert offer(web.database, "NB-O-1").status is OfferStatus.EXPIRED
    assert {event.actor for event in events(web.database, "offer.expired")} == {"system"}


@ONLY_SQLITE
def test_the_firm_takes_back_only_what_is_open(web: Served, clock: MovableClock) -> None:
    number = offer(web.database, "NB-O-1").id
    with web.database.write() as session:
        service.withdraw(session, number, "staff:1", clock())
    with web.database.write() as session, pytest.raises(StepNotAllowedError):
        service.withdraw(session, number, "staff:1", clock())
    assert [event.kind for event in events(web.database, "offer.")] == ["offer.withdrawn"]


@ONLY_SQLITE
def test_an_offer_that_says_nothing_is_not_accepted(web: Served, people: People, clock: MovableClock) -> None:
    with web.database.write() as session:
        empty = Offer(case_id=offer(web.database, "NB-O-1").case_id, number="NB-O-7", title="", currency="DKK",
                      status=OfferStatus.SENT, sent_on=date(2026, 3, 1), valid_until=date(2027, 1, 1))  # fmt: skip
        session.add(empty)
    acting = Acting(people.anna, clock(), "portal")
    with web.database.write() as session, pytest.raises(OfferNotOpenError):
        service.accept(session, acting, empty.id, web.house.checkouts.office, Decimal("0.00"))
