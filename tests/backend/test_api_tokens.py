"""Personal tokens: made and ended by the client in person, used by a program."""

import pytest
from sqlalchemy import select

from backend.accounts import tokens
from backend.models.accounts import PersonalToken
from backend.models.audit import Event
from tests.support.databases import statements
from tests.support.portal import Portal
from tests.support.served import Facts, Served


def made(visitor: Portal, name: str = "My calendar", days: int = 30) -> Facts:
    """A token made over the API, with its text."""
    answer = visitor.api("POST", "/api/tokens", json={"name": name, "days": days})
    assert answer.status_code == 201, answer.text
    facts: Facts = answer.json()
    return facts


def status(web: Served, token: str, path: str = "/api/me/consents", method: str = "GET") -> tuple[int, str]:
    """What a program with that token hears: the status, and the code of a problem."""
    answer = web.client.request(method, path, headers={"Authorization": f"Bearer {token}"})
    return answer.status_code, answer.json().get("code", "") if answer.content else ""


def test_a_program_sees_with_a_token_what_the_client_sees(web: Served, anna: Portal) -> None:
    token = made(anna)["token"]
    answer = web.client.get("/api/me", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200
    assert answer.json() == {**anna.api("GET", "/api/me").json(), "csrf_token": None}
    assert answer.json()["name"] == "Anna Sørensen"


def test_the_text_is_told_once_and_not_kept(web: Served, anna: Portal) -> None:
    new = made(anna)
    assert new["token"].startswith("pat_")
    listed = anna.api("GET", "/api/tokens")
    assert [one["hint"] for one in listed.json()["items"]] == [new["token"][:8]]
    assert new["token"] not in listed.text
    with web.database.read() as session:
        row = session.scalars(select(PersonalToken)).one()
        written = [str(event.new) for event in session.scalars(select(Event))]
    assert new["token"] not in f"{vars(row)}{written}"


def test_making_and_ending_are_events_of_the_client(web: Served, anna: Portal) -> None:
    new = made(anna)
    assert anna.api("DELETE", f"/api/tokens/{new['id']}").status_code == 204
    with web.database.read() as session:
        query = select(Event).where(Event.subject == "token").order_by(Event.id)
        events = [(one.kind, one.actor, one.new) for one in session.scalars(query)]
    actor = events[0][1]
    assert actor.startswith("client:")
    assert events == [("token.made", actor, {"days": 30}), ("token.revoked", actor, None)]


@pytest.mark.parametrize("header", ["Bearer pat_x", "bearer pat_", "Bearer nonsense", f"Bearer pat_{'x' * 9999}"])
def test_what_is_no_token_is_refused_with_a_challenge(web: Served, header: str) -> None:
    answer = web.client.get("/api/me", headers={"Authorization": header})
    assert (answer.status_code, answer.json()["code"]) == (401, "invalid_token")
    assert answer.headers["www-authenticate"] == "Bearer"


def test_a_bad_token_does_not_fall_back_on_the_cookie(anna: Portal) -> None:
    assert anna.api("GET", "/api/me", headers={"Authorization": "Bearer pat_x"}).status_code == 401


def test_an_ended_token_does_nothing_any_more(web: Served, anna: Portal) -> None:
    new = made(anna)
    assert status(web, new["token"]) == (200, "")
    anna.api("DELETE", f"/api/tokens/{new['id']}")
    assert status(web, new["token"]) == (401, "invalid_token")
    assert anna.api("DELETE", f"/api/tokens/{new['id']}").status_code == 404


@pytest.mark.parametrize("days", [30, 90, 365])
def test_a_token_ends_by_itself(web: Served, anna: Portal, days: int) -> None:
    token = made(anna, days=days)["token"]
    web.clock.advance(days=days - 0.01)
    assert status(web, token) == (200, "")
    web.clock.advance(days=0.02)
    assert status(web, token) == (401, "invalid_token")


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/api/tokens"), ("POST", "/api/tokens"), ("DELETE", "/api/tokens/1")]
)
def test_a_program_makes_and_ends_no_tokens(web: Served, anna: Portal, method: str, path: str) -> None:
    token = made(anna)["token"]
    assert status(web, token, path, method)[0] in {403, 422}
    assert status(web, token, "/api/tokens") == (403, "session_needed")
    assert len(anna.api("GET", "/api/tokens").json()["items"]) == 1


def test_carl_neither_sees_nor_ends_annas_tokens(web: Served, anna: Portal, carl: Portal) -> None:
    new = made(anna)
    assert carl.api("GET", "/api/tokens").json() == {"items": []}
    answer = carl.api("DELETE", f"/api/tokens/{new['id']}")
    assert answer.json() == carl.api("DELETE", "/api/tokens/999999").json()
    assert carl.post(f"/portal/security/tokens/{new['id']}/revoke").status_code == 404
    assert status(web, new["token"]) == (200, "")


def test_one_may_have_twenty(anna: Portal) -> None:
    for number in range(tokens.MOST):
        made(anna, f"Number {number}")
    refused = anna.api("POST", "/api/tokens", json={"name": "One more", "days": 30})
    assert (refused.status_code, refused.json()["code"], refused.json()["most"]) == (409, "too_many_tokens", 20)
    first = anna.api("GET", "/api/tokens").json()["items"][-1]["id"]
    anna.api("DELETE", f"/api/tokens/{first}")
    made(anna, "One more")


def test_the_last_use_is_written_once_a_minute(web: Served, anna: Portal) -> None:
    token = made(anna)["token"]
    with statements(web.database) as sent:
        for _ in range(3):
            status(web, token)
        web.clock.advance(seconds=61)
        status(web, token)
    assert len([one for one in sent if one.startswith("UPDATE personal_tokens")]) == 2
    used = anna.api("GET", "/api/tokens").json()["items"][0]["used_at"]
    assert used == web.clock().isoformat().replace("+00:00", "Z")


@pytest.mark.parametrize("wish", [{"name": " "}, {"name": "x" * 101}, {"days": 31}, {"days": None}, {"name": "a\0b"}])
def test_a_wish_that_makes_no_sense_is_refused(anna: Portal, wish: Facts) -> None:
    answer = anna.api("POST", "/api/tokens", json={"name": "My calendar", "days": 30, **wish})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert anna.api("GET", "/api/tokens").json() == {"items": []}


def test_a_change_by_session_needs_the_csrf_token_and_one_by_token_does_not(web: Served, anna: Portal) -> None:
    wrong = {"X-CSRF-Token": "a guess"}
    answer = anna.api("POST", "/api/tokens", json={"name": "x", "days": 30}, headers=wrong)
    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
