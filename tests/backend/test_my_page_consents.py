"""What a client wants to hear of by e-mail: no until it is a yes, and every change is on record."""

from backend.models.audit import Event
from backend.models.people import Consent
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People
from tests.support.portal import Portal

pytestmark = ONLY_SQLITE


def given(who: Portal) -> list[tuple[int, str, str, bool]]:
    """All answers that are kept."""
    with who.web.database.read() as session:
        return [(one.client_id, one.channel, one.purpose, one.given) for one in session.query(Consent)]


def kinds(who: Portal) -> list[str]:
    """The events about consents, in order."""
    with who.web.database.read() as session:
        query = session.query(Event).filter(Event.subject == "consent").order_by(Event.id)
        return [one.kind for one in query]


def test_nothing_is_ticked_before_she_says_so(anna: Portal) -> None:
    page = anna.get("/portal/?lang=en").text
    assert "Tell me when there is news about my case" in page
    assert " checked" not in page
    assert given(anna) == []


def test_a_tick_is_a_yes_and_none_is_a_no(anna: Portal, people: People) -> None:
    answer = anna.post("/portal/consents", case_news="yes")
    assert answer.headers["location"] == "/portal/?done=consents-kept"
    assert given(anna) == [(people.anna.id, "email", "case_news", True), (people.anna.id, "email", "reminders", False)]
    assert anna.get("/portal/").text.count(" checked") == 1


def test_taking_it_back_is_on_record_and_saying_it_twice_is_not(anna: Portal) -> None:
    for _ in range(2):
        anna.post("/portal/consents", case_news="yes")
    anna.post("/portal/consents")
    assert kinds(anna) == ["consent.given", "consent.withdrawn", "consent.withdrawn"]


def test_carls_answer_is_not_hers(anna: Portal, carl: Portal) -> None:
    carl.post("/portal/consents", case_news="yes", reminders="yes")
    assert " checked" not in anna.get("/portal/").text


def test_a_form_of_another_site_changes_nothing(anna: Portal) -> None:
    assert anna._send("POST", "/portal/consents", data={"case_news": "yes"}).status_code == 403
    assert given(anna) == []
