"""The code by mail beside the password: who is asked for it, that it works once, and where it ends."""

import pytest

from backend.accounts import login
from backend.accounts.desk import Desk
from backend.accounts.tries import Door
from backend.core.signing import Signer
from tests.support.accounts import ANNA, CARL, change, events, give_first_password, log_in, mailed_code, mails
from tests.support.databases import ONLY_SQLITE
from tests.support.house import KEY, TEXTS
from tests.support.people import FAMILY_PHONE, PASSWORD, People
from tests.support.portal import Portal
from tests.support.served import Served

CODE_PAGE = "/portal/login/code"
pytestmark = ONLY_SQLITE


@pytest.fixture
def asked(guest: Portal, web: Served) -> Portal:
    """Anna, who wants a code asked for, after the right password."""
    change(web, ANNA, login_code=True)
    assert log_in(guest, ANNA, PASSWORD) == (303, CODE_PAGE)
    return guest


def test_the_code_of_the_mail_completes_the_login(asked: Portal, people: People) -> None:
    assert asked.get("/portal/security").status_code == 303
    assert "It works for 10 minutes." in asked.get(CODE_PAGE).text
    code = mailed_code(asked.web)
    assert asked.post(CODE_PAGE, code=f" {code[:3]} {code[3:]}").headers["location"] == "/portal/"
    assert asked.get("/portal/security").status_code == 200
    kinds = [kind for kind, _, client in events(asked.web) if client == people.anna.id]
    assert kinds == ["login.code_sent", "session.started"]
    assert "login_code" not in asked.cookies


def test_the_mail_says_the_code_and_nothing_of_the_case(asked: Portal) -> None:
    (mail,) = mails(asked.web)
    assert (mail.address, mail.sensitive, mail.expires_at) == (ANNA, True, asked.web.clock.moment.replace(minute=40))
    assert mailed_code(asked.web) not in (mail.subject or "")
    assert "NB-2026" not in f"{mail.subject}{mail.body}"


def test_the_page_that_was_wanted_is_kept_over_the_code(guest: Portal, web: Served) -> None:
    change(web, ANNA, login_code=True)
    _, code_page = log_in(guest, ANNA, PASSWORD, next="/portal/security")
    assert 'value="/portal/security"' in guest.get(code_page).text
    answer = guest.post(CODE_PAGE, code=mailed_code(web), next="/portal/security")
    assert answer.headers["location"] == "/portal/security"


def test_a_code_works_once(asked: Portal) -> None:
    code, cookie = mailed_code(asked.web), asked.cookies["login_code"]
    asked.post(CODE_PAGE, code=code)
    asked.post("/portal/logout")
    asked.get("/portal/login")
    asked.cookies["login_code"] = cookie
    assert asked.post(CODE_PAGE, code=code).headers["location"] == "/portal/login?done=login-again"


def test_a_wrong_code_may_be_corrected_a_few_times_only(asked: Portal) -> None:
    wrong = f"{(int(mailed_code(asked.web)) + 1) % 1_000_000:06d}"
    answers = [asked.post(CODE_PAGE, code=wrong) for _ in range(5)]
    assert [answer.status_code for answer in answers] == [401, 401, 401, 401, 429]
    assert asked.post(CODE_PAGE, code=mailed_code(asked.web)).headers["location"].startswith("/portal/login")
    assert log_in(asked, ANNA, PASSWORD)[0] == 429
    asked.web.clock.advance(minutes=16)
    assert log_in(asked, ANNA, PASSWORD) == (303, CODE_PAGE)


def test_a_code_is_too_old_after_ten_minutes(asked: Portal) -> None:
    asked.web.clock.advance(minutes=10, seconds=1)
    assert asked.get(CODE_PAGE).headers["location"] == "/portal/login?done=login-again"
    assert asked.post(CODE_PAGE, code=mailed_code(asked.web)).headers["location"] == "/portal/login?done=login-again"


def test_a_new_code_comes_after_half_a_minute_and_replaces_the_old(asked: Portal) -> None:
    old = mailed_code(asked.web)
    assert asked.post(CODE_PAGE, again="1").status_code == 429
    asked.web.clock.advance(seconds=31)
    assert asked.post(CODE_PAGE, again="1").headers["location"] == f"{CODE_PAGE}?done=code-sent"
    assert len(mails(asked.web)) == 2
    if old != mailed_code(asked.web):
        assert asked.post(CODE_PAGE, code=old).status_code == 401
    assert asked.post(CODE_PAGE, code=mailed_code(asked.web)).headers["location"] == "/portal/"


def test_nobody_is_flooded_with_codes(asked: Portal) -> None:
    for _ in range(12):
        log_in(asked, ANNA, PASSWORD)
    assert len(mails(asked.web)) == 10


def test_a_code_belongs_to_the_browser_that_asked_for_it(asked: Portal, web: Served) -> None:
    other = Portal(web)
    change(web, CARL, login_code=True)
    log_in(other, CARL, PASSWORD)
    carls = mailed_code(web)
    assert asked.post(CODE_PAGE, code=carls).status_code == 401
    assert Portal(web).get(CODE_PAGE).headers["location"] == "/portal/login?done=login-again"


def test_a_changed_password_ends_a_login_that_was_half_way(asked: Portal, web: Served, people: People) -> None:
    code = mailed_code(web)
    other = Portal(web, people.anna)
    other.post("/portal/password", current=PASSWORD, password="quite another secret")
    assert asked.post(CODE_PAGE, code=code).headers["location"] == "/portal/login?done=login-again"


@pytest.mark.parametrize(
    ("rule", "wants", "chosen", "asks"),
    [
        ("never", True, False, False),
        ("optional", False, False, False),
        ("optional", True, True, True),
        ("first_password", False, False, True),
        ("first_password", False, True, False),
        ("always", False, True, True),
    ],
)
def test_the_firm_decides_who_is_asked(web: Served, rule: str, wants: bool, chosen: bool, asks: bool) -> None:
    firm = web.house.organisation.model_copy(
        update={"portal": web.house.organisation.portal.model_copy(update={"login_code": rule})}
    )
    if not chosen:
        give_first_password(web, ANNA, FAMILY_PHONE)
    change(web, ANNA, login_code=wants)
    desk = Desk(firm, Signer(KEY), TEXTS, "http://127.0.0.1")
    password = PASSWORD if chosen else FAMILY_PHONE
    came = login.enter(desk, web.database, Door(), ANNA, password, web.clock())
    assert came.outcome == ("code" if asks else "in")
