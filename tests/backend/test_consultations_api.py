"""REST for the free consultation: guests by token, clients by login, and what each is refused."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from backend.models.consultations import Consultation
from tests.support.consulting import FORM, RULES, mails
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Facts, Served

pytestmark = ONLY_SQLITE
NOON, HALF_PAST = "2026-03-10T11:00:00Z", "2026-03-10T11:30:00Z"


@pytest.fixture
def firm(web_with: Callable[..., Served]) -> Served:
    """The firm, which offers consultations."""
    return web_with(firm={"consultations": RULES})


def booked(firm: Served, **changed: object) -> Facts:
    """A guest's booking, as the API answers it."""
    answer = firm.client.post("/api/consultations", json={"starts_at": NOON, **FORM, "language": "en", **changed})
    assert answer.status_code == 201, answer.text
    found: Facts = answer.json()
    return found


def test_free_times_of_a_week(firm: Served) -> None:
    found = firm.client.get("/api/consultation-slots?from=2026-03-09&days=5").json()
    assert (found["offered"], found["timezone"], found["minutes"]) == (True, "Europe/Copenhagen", 30)
    assert found["slots"][0] == {"starts_at": NOON, "ends_at": HALF_PAST}
    assert len(found["slots"]) == 6 + 4


@pytest.mark.parametrize("query", ["from=9999-12-31&days=31", "from=0001-01-01&days=1", "days=31"])
def test_odd_spans_of_days_are_no_failure(firm: Served, query: str) -> None:
    assert firm.client.get(f"/api/consultation-slots?{query}").status_code == 200


@pytest.mark.parametrize("query", ["days=0", "days=32", "from=tomorrow"])
def test_spans_that_make_no_sense_are_invalid(firm: Served, query: str) -> None:
    assert firm.client.get(f"/api/consultation-slots?{query}").status_code == 422


def test_booking_returns_what_opens_it_again(firm: Served) -> None:
    found = booked(firm)
    assert (found["status"], found["phone"], found["version"]) == ("booked", "+4539182464", 0)
    assert found["manage_url"] == f"{firm.settings.outside_url}/portal/consultation/{found['token']}"
    assert firm.client.get(f"/api/consultations/{found['token']}").json() == found
    assert Portal(firm).get(f"/portal/consultation/{found['token']}").status_code == 200


def test_moving_and_cancelling_by_token(firm: Served) -> None:
    path = f"/api/consultations/{booked(firm)['token']}"
    moved = firm.client.put(path, json={"starts_at": HALF_PAST})
    assert (moved.status_code, moved.json()["starts_at"], moved.json()["version"]) == (200, HALF_PAST, 1)
    cancelled = firm.client.delete(path)
    assert (cancelled.status_code, cancelled.json()["status"]) == (200, "cancelled")
    assert firm.client.delete(path).json() == cancelled.json()
    again = firm.client.put(path, json={"starts_at": NOON})
    assert (again.status_code, again.json()["code"]) == (409, "over")
    assert len(mails(firm.database, FORM["email"])) == 3


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_a_token_that_is_none_finds_nothing(firm: Served, method: str) -> None:
    found = booked(firm)
    for token in (found["id"], found["token"][:-2], firm.house.signer.sign("other", found["id"]), "0"):
        body = {"json": {"starts_at": HALF_PAST}} if method == "put" else {}
        answer = firm.client.request(method, f"/api/consultations/{token}", **body)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert firm.client.get(f"/api/consultations/{found['token']}").json() == found


def test_a_taken_time_and_bad_details_say_which(firm: Served) -> None:
    for number in range(2):
        booked(firm, email=f"someone{number}@example.org")
    taken = firm.client.post("/api/consultations", json={"starts_at": NOON, **FORM})
    assert (taken.status_code, taken.json()["code"]) == (409, "slot_taken")
    bad = firm.client.post("/api/consultations", json={"starts_at": HALF_PAST, **FORM, "email": "anna", "phone": "12"})
    assert bad.status_code == 422
    assert bad.json()["errors"] == [
        {"where": "email", "what": "invalid"},
        {"where": "phone", "what": "country_code"},
    ]


@pytest.mark.parametrize("starts_at", ["2026-03-10T12:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_odd_moments_are_refused_kindly(firm: Served, starts_at: str) -> None:
    answer = firm.client.post("/api/consultations", json={"starts_at": starts_at, **FORM})
    assert answer.status_code in {409, 422}
    assert firm.client.put(
        f"/api/consultations/{booked(firm)['token']}", json={"starts_at": starts_at}
    ).status_code in {409, 422}


def test_a_client_needs_only_the_time(firm: Served, people: People) -> None:
    anna, carl = Portal(firm, people.anna), Portal(firm, people.carl)
    answer = anna.api("POST", "/api/consultations", json={"starts_at": NOON})
    assert (answer.status_code, answer.json()["email"], answer.json()["language"]) == (201, people.anna.email, "da")
    assert [one["id"] for one in anna.api("GET", "/api/consultations").json()] == [answer.json()["id"]]
    assert carl.api("GET", "/api/consultations").json() == []
    assert firm.client.get("/api/consultations").status_code == 401


def test_a_form_of_another_site_books_nothing_in_a_clients_name(firm: Served, people: People) -> None:
    anna = Portal(firm, people.anna)
    answer = anna.api("POST", "/api/consultations", json={"starts_at": NOON}, headers={"X-CSRF-Token": "forged"})
    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
    wrong = firm.client.post(
        "/api/consultations", json={"starts_at": NOON, **FORM}, headers={"Authorization": "Bearer x"}
    )
    assert wrong.status_code == 401
    with firm.database.read() as session:
        assert session.scalars(select(Consultation)).all() == []


def test_a_firm_without_consultations_says_so(web: Served) -> None:
    assert web.client.get("/api/consultation-slots").json() == {
        "offered": False, "timezone": "Europe/Copenhagen", "minutes": None, "slots": [],
    }  # fmt: skip
    answer = web.client.post("/api/consultations", json={"starts_at": NOON, **FORM})
    assert (answer.status_code, answer.json()["code"]) == (404, "not_offered")
