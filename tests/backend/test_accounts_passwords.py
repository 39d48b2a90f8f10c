"""Choosing a password: what it may not be, what it ends, and the page about one's own login."""

import pytest
from sqlalchemy import select

from backend.accounts import choosing, sessions
from backend.accounts.desk import Desk
from backend.core.signing import Signer
from backend.models.accounts import PersonalToken
from backend.models.conversations import Conversation
from backend.models.people import Client
from backend.people import passwords
from backend.verification import identity
from tests.support.accounts import ANNA, events, give_first_password, log_in, mails, stored
from tests.support.databases import ONLY_SQLITE
from tests.support.house import ANNAS_CHAT, KEY, TEXTS, firm
from tests.support.people import FAMILY_PHONE, PASSWORD, People
from tests.support.portal import Portal
from tests.support.served import Served

NEW = "a long walk by the sea"
DESK = Desk(firm(), Signer(KEY), TEXTS, "http://127.0.0.1")
pytestmark = ONLY_SQLITE


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("too short", "short"),
        ("x1" * 101, "long"),
        ("39 18 24 64 ", "phone"),
        ("004539182464", "phone"),
        ("anna@example.org", "email"),
        ("Anna.Example.Org1", "email"),
        ("Anna Sørensen", "name"),
        ("sørensen-anna7", "name"),
        ("password1234", "common"),
        ("Sommer2026!", "common"),
        ("1234567890123", "common"),
        ("abababababab", "common"),
        ("nordbro-2026", "common"),
        (NEW, None),
        ("correct horse annas battery", None),
        ("كلمة سر طويلة جدا", None),
    ],
)
def test_a_password_that_others_would_guess_is_refused(people: People, password: str, problem: str | None) -> None:
    assert choosing.wrong_with(DESK, people.anna, password) == problem


def test_after_the_first_login_one_chooses_without_showing_the_phone_number_again(guest: Portal, web: Served) -> None:
    give_first_password(web, ANNA, FAMILY_PHONE)
    _, page = log_in(guest, ANNA, FAMILY_PHONE)
    shown = guest.get(page).text
    assert 'name="current"' not in shown
    assert "Not now" in shown
    assert guest.post("/portal/password", password=NEW).headers["location"] == "/portal/?done=password-changed"
    anna = stored(web, ANNA)
    assert (anna.password_chosen, passwords.matches(anna.password_hash, NEW)) == (True, True)
    assert log_in(Portal(web), ANNA, FAMILY_PHONE)[0] == 401


def test_later_the_present_password_is_asked_for(guest: Portal, web: Served) -> None:
    give_first_password(web, ANNA, FAMILY_PHONE)
    log_in(guest, ANNA, FAMILY_PHONE)
    web.clock.advance(minutes=11)
    assert 'name="current"' in guest.get("/portal/password").text
    assert guest.post("/portal/password", password=NEW).status_code == 422
    assert guest.post("/portal/password", password=NEW, current="39 18 24 64").status_code == 303


def test_other_devices_are_logged_out_and_this_one_has_a_new_token(anna: Portal, web: Served, people: People) -> None:
    phone, before = Portal(web, people.anna), anna.cookies["session"]
    anna.post("/portal/password", password=NEW, current=PASSWORD)
    assert anna.cookies["session"] != before
    assert anna.get("/portal/security").status_code == 200
    assert phone.get("/portal/security").status_code == 303
    anna.cookies["session"] = before
    assert anna.get("/portal/security").status_code == 303
    assert [mail.address for mail in mails(web)] == [ANNA]


def test_tokens_of_programs_end_with_the_old_password(anna: Portal, web: Served, people: People) -> None:
    now = web.clock()
    with web.database.write() as session:
        session.add(PersonalToken(client_id=people.anna.id, name="sheet", hint="pat_x", token_hash="y" * 64,
                                  created_at=now, expires_at=now.replace(year=now.year + 1)))  # fmt: skip
    anna.post("/portal/password", password=NEW, current=PASSWORD)
    with web.database.read() as session:
        assert session.scalars(select(PersonalToken.revoked_at)).one() == now


def test_the_present_password_may_not_be_guessed_by_whoever_found_the_phone(anna: Portal) -> None:
    answers = [anna.post("/portal/password", password=NEW, current="guess") for _ in range(6)]
    assert [answer.status_code for answer in answers] == [422] * 5 + [429]
    assert answers[-1].headers["retry-after"] == "900"
    assert passwords.matches(stored(anna.web, ANNA).password_hash, PASSWORD)


@pytest.mark.parametrize("path", ["/portal/password", "/portal/security", "/portal/logout-everywhere"])
def test_nothing_changes_from_another_site(anna: Portal, path: str) -> None:
    answer = anna.post(path, password=NEW, current=PASSWORD, on="true", csrf="forged")
    assert answer.status_code == 403
    assert events(anna.web)[1:] == []


def test_what_is_typed_can_be_read_without_script(anna: Portal) -> None:
    assert 'name="password" type="password"' in anna.get("/portal/password").text
    assert 'name="password" type="text"' in anna.get("/portal/password?show=1").text


def test_the_code_is_switched_on_with_the_password_only(anna: Portal, people: People) -> None:
    assert anna.post("/portal/security", current="wrong", on="true").status_code == 422
    assert not stored(anna.web, ANNA).login_code
    switched = anna.post("/portal/security", current=PASSWORD, on="true")
    assert switched.headers["location"] == "/portal/security?done=login-code-on"
    assert stored(anna.web, ANNA).login_code
    assert events(anna.web)[-1] == ("client.login_code", f"client:{people.anna.id}", people.anna.id)
    anna.post("/portal/security", current=PASSWORD, on="false")
    assert not stored(anna.web, ANNA).login_code


def test_logging_out_everywhere_ends_pages_and_chats(anna: Portal, web: Served, people: People) -> None:
    phone, chat = Portal(web, people.anna), web.open_chat(ANNAS_CHAT)
    with web.database.write() as session:
        identity.verify(session, session.get_one(Conversation, chat), people.anna.id, web.clock(), 60)
    assert "2" in anna.get("/portal/security?lang=en").text.partition("devices-title")[2]
    answer = anna.post("/portal/logout-everywhere")
    assert answer.headers["location"] == "/portal/login?done=logged-out-everywhere"
    assert "session" not in anna.cookies
    assert phone.get("/portal/security").status_code == 303
    with web.database.read() as session:
        assert session.get_one(Conversation, chat).client_id is None


def test_carl_stays_where_he_is_when_anna_logs_out_everywhere(anna: Portal, carl: Portal) -> None:
    anna.post("/portal/logout-everywhere")
    assert carl.get("/portal/security").status_code == 200


def test_old_sessions_of_a_client_are_cleared_away_at_the_next_login(web: Served, people: People) -> None:
    Portal(web, people.anna)
    web.clock.advance(hours=3)
    Portal(web, people.anna)
    with web.database.read() as session:
        anna = session.get_one(Client, people.anna.id)
        assert sessions.count(session, anna.id, web.clock()) == 1
