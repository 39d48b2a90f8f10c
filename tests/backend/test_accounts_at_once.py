"""Two at once: one code, one link, one winner, on both kinds of database."""

from concurrent.futures import ThreadPoolExecutor

from backend.accounts import login, resets
from backend.accounts.desk import Desk
from backend.accounts.tries import Door
from backend.core.signing import Signer
from tests.support.accounts import ANNA, change, mailed_code, mailed_link
from tests.support.house import KEY, TEXTS
from tests.support.people import PASSWORD
from tests.support.portal import Portal
from tests.support.served import Served


def test_of_two_who_enter_a_code_at_once_one_is_in(web: Served) -> None:
    change(web, ANNA, login_code=True)
    desk = Desk(web.house.organisation, Signer(KEY), TEXTS, "http://127.0.0.1")
    token = login.enter(desk, web.database, Door(), ANNA, PASSWORD, web.clock()).token
    code = mailed_code(web)

    def enter(_turn: int) -> str:
        with web.database.write() as session:
            return login.enter_code(session, desk, Door(), token, code, web.clock()).outcome

    with ThreadPoolExecutor(4) as pool:
        outcomes = sorted(pool.map(enter, range(4)))
    assert outcomes == ["gone", "gone", "gone", "in"]


def test_of_two_who_use_a_link_at_once_one_wins(guest: Portal, web: Served) -> None:
    guest.get("/portal/reset")
    guest.post("/portal/reset", email=ANNA)
    token = mailed_link(web).rpartition("/")[2]
    desk = Desk(web.house.organisation, Signer(KEY), TEXTS, "http://127.0.0.1")

    def use(number: int) -> bool:
        with web.database.write() as session:
            return resets.use(session, desk, token, f"hash {number}", web.clock()) is not None

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(use, range(4))) == [False, False, False, True]
