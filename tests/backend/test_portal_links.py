"""Links of the chat that log in: to the very place, once, for ten minutes, and only while the chat stays verified."""

from collections.abc import Callable
from threading import Barrier, Thread
from urllib.parse import urlsplit

import httpx
import pytest
from sqlalchemy import select

from backend.accounts import chat_links
from backend.accounts.desk import Desk
from backend.accounts.places import Place
from backend.accounts.tries import Door
from backend.models.accounts import ChatLink, PortalSession
from backend.models.cases import ChecklistItem
from backend.models.conversations import Conversation
from backend.verification.identity import sign_out
from tests.support.cases import case_id, change_case, events
from tests.support.clock import MovableClock
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, CARLS_CASE, PASSWORD, People
from tests.support.portal import Portal
from tests.support.served import Facts, Served
from tests.support.verified import verify_chat


@pytest.fixture
def chat(web: Served, people: People) -> str:
    """Anna's conversation, verified."""
    found = web.open_chat("annas-chat")
    verify_chat(web, found, people.anna)
    return found


def link(web: Served, chat: str, place: str = "cases", **more: str | None) -> Facts:
    """What the assistant is given."""
    answer: Facts = web.post("/portal-link", chat, {"place": place, **more}).json()
    return answer


def path(web: Served, chat: str, place: str = "cases", **more: str | None) -> str:
    """The address of a signed link, without the host."""
    return urlsplit(link(web, chat, place, **more)["url"]).path


def logins(web: Served) -> int:
    """How many sessions there are."""
    with web.database.read() as session:
        return len(session.scalars(select(PortalSession)).all())


def cookies(answer: httpx.Response) -> list[str]:
    """The names of the cookies that an answer sets."""
    return [one.partition("=")[0] for one in answer.headers.get_list("set-cookie")]


def test_a_link_logs_in_and_leads_to_the_very_place(web: Served, chat: str, guest: Portal, people: People) -> None:
    given = link(web, chat, "checklist", number="nb 2026 0201", item="passport")
    assert (given["signed"], given["minutes"]) == (True, 10)
    address = urlsplit(given["url"]).path
    asked = guest.get(f"{address}?lang=en")
    assert asked.status_code == 200
    assert "Continue as Anna" in asked.text
    assert "Sørensen" not in asked.text
    assert asked.headers["Referrer-Policy"] == "no-referrer"
    assert "widget.js" not in asked.text
    entered = guest.post(address)
    with web.database.read() as session:
        item = session.scalars(
            select(ChecklistItem.id).where(
                ChecklistItem.case_id == case_id(web.database, ANNAS_OTHER_CASE), ChecklistItem.key == "passport"
            )
        ).one()
    place = f"/portal/cases/{case_id(web.database, ANNAS_OTHER_CASE)}/checklist"
    assert (entered.status_code, entered.headers["location"]) == (303, f"{place}#item-{item}")
    assert guest.get(place).status_code == 200
    kinds = [one.kind for one in events(web.database, "login.")]
    assert kinds == ["login.chat_link_given", "login.by_chat_link"]


def test_looking_uses_nothing_up_and_logs_nobody_in(web: Served, chat: str) -> None:
    address = path(web, chat)
    for _ in range(5):
        answer = Portal(web).get(address)
        assert answer.status_code == 200
        assert "session" not in cookies(answer)
    assert logins(web) == 0
    assert Portal(web).post(address).status_code == 303


def test_it_is_good_once(web: Served, chat: str) -> None:
    address = path(web, chat)
    assert Portal(web).post(address).status_code == 303
    again = Portal(web).post(address)
    assert (again.status_code, logins(web)) == (404, 1)
    assert "does not work any more" in Portal(web).get(f"{address}?lang=en").text
    assert "session" not in cookies(again)


def test_it_is_good_for_ten_minutes(web: Served, chat: str, clock: MovableClock) -> None:
    address = path(web, chat)
    clock.advance(minutes=9.9)
    assert Portal(web).get(address).status_code == 200
    clock.advance(minutes=0.1)
    assert [Portal(web).get(address).status_code, Portal(web).post(address).status_code] == [404, 404]
    assert logins(web) == 0


def test_a_sign_out_ends_it_for_good(web: Served, chat: str, clock: MovableClock, people: People) -> None:
    address = path(web, chat)
    clock.advance(minutes=1)
    with web.database.write() as session:
        sign_out(session, session.get_one(Conversation, chat), clock())
    assert Portal(web).post(address).status_code == 404
    verify_chat(web, chat, people.anna)
    assert [Portal(web).get(address).status_code, Portal(web).post(address).status_code] == [404, 404]
    assert logins(web) == 0


@pytest.mark.parametrize("what", ["lapsed", "anothers"])
def test_it_holds_only_while_the_chat_is_verified_for_its_client(
    what: str, web: Served, chat: str, people: People, clock: MovableClock
) -> None:
    address = path(web, chat)
    if what == "lapsed":
        with web.database.write() as session:
            session.get_one(Conversation, chat).verified_until = clock()
    else:
        verify_chat(web, chat, people.carl)
    assert [Portal(web).get(address).status_code, Portal(web).post(address).status_code] == [404, 404]
    assert logins(web) == 0


def test_whoever_is_logged_in_already_goes_straight_on(web: Served, chat: str, anna: Portal) -> None:
    address = path(web, chat, "payments")
    answer = anna.get(address)
    assert (answer.status_code, answer.headers["location"]) == (303, "/portal/payments")
    assert logins(web) == 1
    assert Portal(web).post(address).status_code == 303  # it is not used up


def test_another_client_is_told_and_may_log_out(web: Served, chat: str, carl: Portal) -> None:
    address = path(web, chat)
    asked = carl.get(f"{address}?lang=en")
    assert asked.status_code == 409
    assert "This link is for Anna" in asked.text
    assert carl.post(address).status_code == 409
    assert carl.get("/portal/cases").status_code == 200
    left = carl.post(f"{address}/leave")
    assert left.headers["location"] == address
    assert carl.get("/portal/cases").status_code == 303
    assert carl.get(address).status_code == 200
    assert carl.post(address).headers["location"] == "/portal/cases"


def test_a_form_of_another_site_logs_nobody_in(web: Served, chat: str, guest: Portal) -> None:
    address = path(web, chat)
    guest.get(address)
    assert guest.post(address, csrf="forged").status_code == 403
    assert logins(web) == 0


@pytest.mark.parametrize("token", ["x", "x" * 43, "x" * 400, "%00", "æ"])
def test_a_made_up_link_opens_nothing(web: Served, token: str) -> None:
    assert [Portal(web).get(f"/portal/enter/{token}").status_code, logins(web)] == [404, 0]
    assert Portal(web).post(f"/portal/enter/{token}").status_code == 404


def test_guessing_is_limited_like_logins(web: Served, chat: str) -> None:
    guesser = Portal(web)
    answers = [guesser.post(f"/portal/enter/guess-{number}").status_code for number in range(101)]
    assert answers == [404] * 100 + [429]
    assert guesser.post(path(web, chat)).status_code == 429
    assert logins(web) == 0


@pytest.mark.parametrize("place", list(Place))
def test_every_place_opens_for_the_client_by_a_link(web: Served, chat: str, place: Place, people: People) -> None:
    given = link(web, chat, place.value, number=ANNAS_CASE)
    visitor = Portal(web)
    if not given["signed"]:
        assert place in {Place.RESET, Place.LOGOUT}
        return
    entered = visitor.post(urlsplit(given["url"]).path)
    shown = visitor.get(entered.headers["location"].partition("#")[0])
    assert (entered.status_code, shown.status_code) == (303, 200)


@pytest.mark.parametrize("place", [one for one in Place if one not in {Place.RESET, Place.LOGIN, Place.CONSULTATION}])
def test_whoever_is_not_verified_logs_in_and_is_carried_on(web: Served, place: Place, people: People) -> None:
    given = link(web, web.open_chat("somebody"), place.value, number=ANNAS_CASE)
    assert (given["signed"], given["minutes"]) == (False, None)
    visitor, there = Portal(web), urlsplit(given["url"])
    asked = visitor.get(f"{there.path}?{there.query}".rstrip("?"))
    assert asked.headers["location"].startswith("/portal/login")
    wanted = httpx.URL(asked.headers["location"]).params.get("next", "")
    led = visitor.post("/portal/login", email="anna@example.org", password=PASSWORD, next=wanted)
    shown = visitor.get(led.headers["location"])
    while shown.status_code == 303:
        shown = visitor.get(shown.headers["location"].partition("#")[0])
    assert shown.status_code == 200
    assert "/portal/login" not in str(shown.url)


@pytest.mark.parametrize(
    ("place", "more"),
    [
        ("checklist", {"number": CARLS_CASE}),
        ("case", {"number": "NB-1"}),
        ("case_payments", {"number": CARLS_CASE}),
        ("offer", {"item": "NB-O-3"}),
        ("offer", {"item": "99999999999999999999"}),
        ("payments", {"item": "NB-P-9"}),
        ("checklist", {"number": ANNAS_CASE, "item": "no-such-step"}),
        ("messages", {"number": ANNAS_CASE, "item": "٣"}),
    ],
)
def test_what_is_not_the_clients_is_not_there(web: Served, chat: str, place: str, more: dict[str, str]) -> None:
    answer = web.post("/portal-link", chat, {"place": place, **more})
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    with web.database.read() as session:
        assert session.scalars(select(ChatLink)).all() == []


def test_a_place_by_name_shows_carl_nothing_of_annas(carl: Portal) -> None:
    assert carl.get(f"/portal/to/checklist?number={ANNAS_CASE}").status_code == 404
    assert carl.get("/portal/to/offer?item=NB-O-1").status_code == 404
    assert carl.get("/portal/to/elsewhere").status_code == 404


def test_without_a_number_it_is_the_only_running_case_or_the_list(web: Served, chat: str) -> None:
    visitor = Portal(web)
    assert visitor.post(path(web, chat, "files")).headers["location"] == "/portal/cases"
    change_case(web.database, ANNAS_OTHER_CASE, status="closed")
    one = case_id(web.database, ANNAS_CASE)
    assert Portal(web).post(path(web, chat, "files")).headers["location"] == f"/portal/cases/{one}/files"


def test_where_e_mail_and_phone_alone_verify_no_link_logs_in(web_with: Callable[..., Served], people: People) -> None:
    web = web_with(firm={"verification": {"level": "match"}})
    chat = web.open_chat("annas-chat")
    verify_chat(web, chat, people.anna)
    given = link(web, chat, "checklist", number=ANNAS_CASE)
    assert (given["signed"], given["minutes"]) == (False, None)
    assert given["url"].endswith(f"/portal/cases/{case_id(web.database, ANNAS_CASE)}/checklist")


def test_a_turn_that_is_repeated_is_given_the_same_link(web: Served, chat: str) -> None:
    given = [web.post("/portal-link", chat, {"place": "cases"}, turn="one").json()["url"] for _ in range(2)]
    assert given[0] == given[1]
    assert link(web, chat)["url"] != given[0]


@pytest.mark.parametrize("wrong", [{"place": "elsewhere"}, {"number": "x" * 101}, {"item": "x" * 101}])
def test_what_makes_no_sense_is_refused(web: Served, chat: str, wrong: dict[str, str]) -> None:
    assert web.post("/portal-link", chat, {"place": "cases"} | wrong).status_code == 422


def test_a_link_pressed_many_times_at_once_logs_in_once(web: Served, chat: str) -> None:
    token = path(web, chat).rpartition("/")[2]
    at = Desk(web.house.organisation, web.house.signer, web.house.texts, web.settings.outside_url)
    barrier, found = Barrier(6), []

    def press() -> None:
        barrier.wait()
        with web.database.write() as session:
            found.append(chat_links.enter(session, at, Door("10.0.0.1"), token, web.clock()).outcome)

    threads = [Thread(target=press) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == ["in", *["over"] * 5]
    assert logins(web) == 1
