"""Logging in on the portal: the password, what is said when it is wrong, and where one is led."""

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from backend.models.accounts import PortalSession
from backend.models.audit import Event
from backend.models.people import Client
from backend.people import passwords
from tests.support.accounts import ANNA, BO, CARL, change, events, give_first_password, log_in, stored
from tests.support.databases import ONLY_SQLITE
from tests.support.people import FAMILY_PHONE, PASSWORD, People
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
WRONG = "do not fit together"


def test_the_right_password_leads_to_my_page(guest: Portal, people: People) -> None:
    assert log_in(guest, " Anna@Example.org ", PASSWORD) == (303, "/portal/")
    assert guest.get("/portal/security").status_code == 200
    assert events(guest.web) == [("session.started", f"client:{people.anna.id}", people.anna.id)]


def test_the_page_that_was_wanted_comes_after_the_login(guest: Portal) -> None:
    asked = guest.get("/portal/security?x=1")
    assert asked.headers["location"] == "/portal/login?next=%2Fportal%2Fsecurity%3Fx%3D1"
    assert 'value="/portal/security?x=1"' in guest.get(asked.headers["location"]).text
    assert log_in(guest, ANNA, PASSWORD, next="/portal/security?x=1") == (303, "/portal/security?x=1")
    assert guest.get("/portal/login?next=/portal/password").headers["location"] == "/portal/password"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "/portal", "\\\\evil", "/dev/mail"])
def test_no_address_leads_elsewhere(guest: Portal, elsewhere: str) -> None:
    assert "evil" not in guest.get("/portal/login", params={"next": elsewhere, "lang": "en"}).text.partition("<main")[2]
    assert log_in(guest, ANNA, PASSWORD, next=elsewhere) == (303, "/portal/")


def test_the_cookie_is_not_for_scripts_and_not_for_other_sites(guest: Portal) -> None:
    guest.get("/portal/login")
    answer = guest.post("/portal/login", email=ANNA, password=PASSWORD)
    session = next(one for one in answer.headers.get_list("set-cookie") if one.startswith("session="))
    assert "HttpOnly" in session
    assert "SameSite=lax" in session
    assert "Max-Age" not in session


def test_what_is_wrong_is_said_alike(guest: Portal, web: Served) -> None:
    change(web, BO, password_hash=None)
    told = {
        log_in(guest, email, password)[1].replace(email, "").replace(guest.csrf, "")
        for email, password in ((ANNA, "wrong"), ("nobody@example.org", PASSWORD), (BO, "x"))
    }
    assert len(told) == 1
    assert WRONG in told.pop()
    assert "session" not in guest.cookies


def test_a_failed_login_is_noted_without_what_was_typed(guest: Portal, people: People) -> None:
    log_in(guest, ANNA, "hunter2-wrong")
    log_in(guest, "nobody@example.org", "hunter2-wrong")
    found = events(guest.web)
    assert found == [("login.failed", "guest", people.anna.id), ("login.failed", "guest", None)]
    with guest.web.database.read() as session:
        assert [row.new for row in session.scalars(select(Event))] == [None, None]


@pytest.mark.parametrize(
    "typed", ["39182464", "+45 39 18 24 64", "0045-39182464", "4539182464", "٣٩١٨٢٤٦٤", " (39) 18 24 64 "]
)
def test_the_first_password_is_the_phone_number_as_people_write_it(guest: Portal, web: Served, typed: str) -> None:
    give_first_password(web, ANNA, FAMILY_PHONE)
    assert log_in(guest, ANNA, typed, next="/portal/cases") == (303, "/portal/password?next=%2Fportal%2Fcases")


def test_a_number_of_the_clients_own_country_needs_no_country_code(guest: Portal, web: Served) -> None:
    change(web, CARL, phone="+201001234567")
    give_first_password(web, CARL, "+201001234567")
    assert log_in(guest, CARL, "0100 123 4567")[0] == 303


def test_the_phone_number_opens_nothing_once_a_password_is_chosen(guest: Portal) -> None:
    assert log_in(guest, ANNA, FAMILY_PHONE)[0] == 401


def test_anothers_phone_number_opens_nothing(guest: Portal, web: Served) -> None:
    give_first_password(web, CARL, "+46701234567")
    assert log_in(guest, CARL, FAMILY_PHONE)[0] == 401
    assert log_in(guest, CARL, "+460701234568")[0] == 401


def test_a_login_is_always_a_new_session_and_the_old_one_ends(anna: Portal, people: People) -> None:
    old = anna.cookies["session"]
    anna.post("/portal/login", email=CARL, password=PASSWORD)
    assert anna.cookies["session"] != old
    with anna.web.database.read() as session:
        assert session.scalars(select(PortalSession.client_id)).all() == [people.carl.id]
    anna.cookies["session"] = old
    assert anna.get("/portal/security").status_code == 303


def test_a_session_token_that_was_brought_along_is_not_taken_over(guest: Portal) -> None:
    guest.get("/portal/login")
    form = {"csrf": guest.csrf, "email": ANNA, "password": PASSWORD}
    guest.cookies["session"] = "a-token-of-an-attackers-choice"
    assert guest.post("/portal/login", **form).status_code == 303
    assert guest.cookies["session"] != "a-token-of-an-attackers-choice"


def test_a_login_from_another_site_is_refused(guest: Portal) -> None:
    guest.get("/portal/login")
    assert guest.post("/portal/login", email=ANNA, password=PASSWORD, csrf="forged").status_code == 403
    assert "session" not in guest.cookies


@pytest.mark.parametrize(
    "email", ["a" * 900 + "@example.org", "æøå@exämple.org", "a\x1fb@example.org", "' OR 1=1 --", "x"]
)
def test_odd_input_is_simply_wrong(guest: Portal, email: str) -> None:
    assert log_in(guest, email, "p" * 5000)[0] == 401
    assert log_in(guest, "y" * 2000, "")[0] == 422


def test_an_old_hash_is_renewed_at_the_next_login(guest: Portal, web: Served) -> None:
    old = PasswordHasher(time_cost=1, memory_cost=8192).hash(PASSWORD)
    change(web, ANNA, password_hash=old)
    assert log_in(guest, ANNA, PASSWORD)[0] == 303
    renewed = stored(web, ANNA).password_hash or ""
    assert not passwords.outdated(renewed)
    assert passwords.matches(renewed, PASSWORD)


def test_logging_out_ends_the_session_for_good(anna: Portal) -> None:
    token = anna.cookies["session"]
    answer = anna.post("/portal/logout")
    assert answer.headers["location"] == "/portal/login?done=logged-out"
    assert "session" not in anna.cookies
    anna.cookies["session"] = token
    assert anna.get("/portal/security").headers["location"].startswith("/portal/login")
    assert anna.post("/portal/logout").headers["location"] == "/portal/login"


def test_a_deleted_client_is_out_at_once(anna: Portal, people: People) -> None:
    with anna.web.database.write() as session:
        session.delete(session.get_one(Client, people.anna.id))
    assert anna.get("/portal/security").status_code == 303
