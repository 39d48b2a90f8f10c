"""A new password by mail: the same answer for everybody, a link that is good once, and everybody out afterwards."""

import pytest
from sqlalchemy import select

from backend.accounts import resets
from backend.models.accounts import PasswordReset
from backend.models.conversations import Delivery
from backend.models.people import Client
from backend.people import passwords
from tests.support.accounts import ANNA, CARL, change, events, log_in, mailed_link, mails, stored
from tests.support.databases import ONLY_SQLITE
from tests.support.house import ANNAS_CHAT
from tests.support.people import PASSWORD, People
from tests.support.portal import Portal
from tests.support.served import Served

NEW, NOBODY = "a long walk by the sea", "nobody@example.org"
pytestmark = ONLY_SQLITE


def ask(portal: Portal, email: str) -> tuple[int, str]:
    """Ask for a link; status and page."""
    portal.get("/portal/reset?lang=en")
    answer = portal.post("/portal/reset", email=email)
    return answer.status_code, answer.text.replace(portal.csrf, "")


def test_the_link_of_the_mail_leads_to_a_new_password(guest: Portal, people: People) -> None:
    assert ask(guest, f" {ANNA.upper()} ")[0] == 200
    (mail,) = mails(guest.web)
    assert (mail.address, mail.sensitive) == (ANNA, True)
    link = mailed_link(guest.web)
    assert guest.get(link).status_code == 200
    assert guest.post(link, password=NEW).headers["location"] == "/portal/login?done=password-reset"
    assert log_in(guest, ANNA, PASSWORD)[0] == 401
    assert log_in(guest, ANNA, NEW) == (303, "/portal/")
    assert ("client.password", f"client:{people.anna.id}", people.anna.id) in events(guest.web)


def test_whether_an_address_is_known_is_not_said(guest: Portal) -> None:
    answers = {ask(guest, email) for email in (ANNA, NOBODY, "no address at all")}
    assert len(answers) == 1
    assert [mail.address for mail in mails(guest.web)] == [ANNA]
    with guest.web.database.read() as session:
        rows = session.scalars(select(Delivery)).all()
    assert [(row.channel, row.body is None) for row in rows] == [("email", False), ("nobody", True), ("nobody", True)]


def test_looking_at_the_page_does_not_use_the_link_up(guest: Portal) -> None:
    ask(guest, ANNA)
    link = mailed_link(guest.web)
    assert [guest.get(link).status_code for _ in range(3)] == [200, 200, 200]
    assert guest.post(link, password="short").status_code == 422
    assert guest.post(link, password=NEW).status_code == 303
    assert guest.post(link, password="yet another one").status_code == 410
    assert passwords.matches(stored(guest.web, ANNA).password_hash, NEW)


def test_a_link_is_too_old_after_half_an_hour(guest: Portal) -> None:
    ask(guest, ANNA)
    guest.web.clock.advance(minutes=30)
    assert guest.get(mailed_link(guest.web)).status_code == 410
    assert guest.post(mailed_link(guest.web), password=NEW).status_code == 410
    assert log_in(guest, ANNA, PASSWORD)[0] == 303


def test_only_the_newest_link_works(guest: Portal) -> None:
    ask(guest, ANNA)
    old = mailed_link(guest.web)
    ask(guest, ANNA)
    assert (guest.get(old).status_code, guest.get(mailed_link(guest.web)).status_code) == (410, 200)


@pytest.mark.parametrize("token", ["x", "x" * 5000, "%00", "%F0%9F%92%A9", "%ff"])
def test_a_link_that_was_never_sent_is_one_that_does_not_work(guest: Portal, token: str) -> None:
    answer = guest.get(f"/portal/reset/{token}")
    assert answer.status_code == 410
    assert 'name="password"' not in answer.text


def test_everybody_is_out_after_a_reset_and_is_told_so(guest: Portal, anna: Portal) -> None:
    change(guest.web, ANNA, language="en")
    ask(guest, ANNA)
    guest.post(mailed_link(guest.web), password=NEW)
    assert anna.get("/portal/security").status_code == 303
    told = mails(guest.web)[-1]
    assert (told.address, told.sensitive) == (ANNA, False)
    assert "was changed" in (told.subject or "")
    assert NEW not in (told.body or "")


def test_a_stranger_who_is_logged_in_in_that_browser_is_out_too(carl: Portal) -> None:
    guest = Portal(carl.web)
    ask(guest, ANNA)
    carl.post(mailed_link(carl.web), password=NEW)
    assert "session" not in carl.cookies
    assert log_in(Portal(carl.web), CARL, PASSWORD)[0] == 303


def test_the_address_of_the_link_goes_to_nobody_else(guest: Portal) -> None:
    ask(guest, ANNA)
    answer = guest.get(mailed_link(guest.web))
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "/widget.js" not in answer.text
    with guest.web.database.read() as session:
        (row,) = session.scalars(select(PasswordReset)).all()
    assert row.token_hash not in mailed_link(guest.web)


def test_a_reset_lifts_a_lock_that_strangers_caused(guest: Portal) -> None:
    for _ in range(5):
        log_in(guest, ANNA, "x")
    assert log_in(guest, ANNA, PASSWORD)[0] == 429
    ask(guest, ANNA)
    guest.post(mailed_link(guest.web), password=NEW)
    assert log_in(guest, ANNA, NEW)[0] == 303


def test_one_address_gets_a_few_mails_an_hour_and_the_page_stays_the_same(guest: Portal) -> None:
    first = ask(guest, ANNA)
    assert {ask(guest, ANNA) for _ in range(8)} == {first}
    assert len(mails(guest.web)) == resets.MAILS_AN_HOUR
    assert guest.get(mailed_link(guest.web)).status_code == 200
    guest.web.clock.advance(minutes=61)
    ask(guest, ANNA)
    assert len(mails(guest.web)) == resets.MAILS_AN_HOUR + 1


def test_one_network_may_not_go_through_many_addresses(guest: Portal) -> None:
    for number in range(resets.FROM_ONE_NETWORK):
        assert ask(guest, f"client-{number}@example.org")[0] == 200
    status, text = ask(guest, ANNA)
    assert status == 429
    assert "Please wait 60 minutes" in text
    assert mails(guest.web) == []


def test_a_form_from_another_site_is_refused(guest: Portal) -> None:
    ask(guest, ANNA)
    assert guest.post(mailed_link(guest.web), password=NEW, csrf="forged").status_code == 403
    assert guest.post("/portal/reset", email=ANNA, csrf="forged").status_code == 403


def test_a_link_of_a_deleted_client_does_not_work(guest: Portal, people: People) -> None:
    ask(guest, ANNA)
    link = mailed_link(guest.web)
    with guest.web.database.write() as session:
        session.delete(session.get_one(Client, people.anna.id))
    assert guest.post(link, password=NEW).status_code == 410


@pytest.mark.parametrize("email", [ANNA, NOBODY, "x", "\0", "ø" * 200])
def test_a_program_hears_the_same_of_every_address(web: Served, email: str) -> None:
    change(web, ANNA, language="en")
    answer = web.client.post("/api/password-resets", json={"email": email})
    assert (answer.status_code, answer.json()) == (202, {"minutes": 30}) or (email, answer.status_code) == ("\0", 422)
    assert len(mails(web)) == (email == ANNA)


def test_the_assistant_hears_the_same_of_every_address(web: Served) -> None:
    chat = web.open_chat(ANNAS_CHAT)
    known = web.post("/password-reset", chat, {"email": ANNA}).json()
    unknown = web.post("/password-reset", chat, {"email": NOBODY}).json()
    assert known == unknown == {"outcome": "asked", "minutes": 30, "retry_minutes": 0}
    assert web.post("/password-reset", chat, {"email": "no address"}).json()["outcome"] == "invalid"
    assert [mail.address for mail in mails(web)] == [ANNA]
