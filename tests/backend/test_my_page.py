"""My page: who the client is, what waits, and nothing of anybody else's."""

import pytest
from sqlalchemy import event

from backend.models.audit import Event
from backend.models.cases import Case, CaseMessage, Sender
from backend.models.people import Applicant, Client
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People
from tests.support.portal import Portal

pytestmark = ONLY_SQLITE


def texts(page: str) -> str:
    """The page without line breaks and runs of spaces."""
    return " ".join(page.split())


def test_she_is_greeted_and_sees_her_own_details(anna: Portal) -> None:
    page = anna.get("/portal/?lang=en")
    assert page.status_code == 200
    assert "Hello, Anna" in page.text
    for own in ("anna@example.org", "+4539182464", "Anna Sørensen", "Freja Sørensen", "daughter"):
        assert own in page.text


def test_she_sees_nothing_of_carls(anna: Portal) -> None:
    page = anna.get("/portal/").text
    for foreign in ("carl@example.org", "Carl", "+46701234567", "NB-2026-0333"):
        assert foreign not in page


def test_carl_sees_none_of_her_applicants(carl: Portal) -> None:
    page = carl.get("/portal/?lang=en").text
    assert "Freja" not in page
    assert "No applicants are written down yet." in page


def test_what_waits_is_counted_with_ways_to_it(anna: Portal, people: People) -> None:
    with anna.web.database.read() as session:
        ids = {one.number: one.id for one in session.query(Case)}
    waiting, collecting = ids["NB-2026-0142"], ids["NB-2026-0201"]
    page = texts(anna.get("/portal/?lang=en").text)
    for words, way in (
        ("1 unread message", f"/portal/cases/{waiting}/messages"),
        ("1 document is missing", f"/portal/cases/{collecting}/checklist"),
        ("1 document must be sent again", f"/portal/cases/{collecting}/checklist"),
        ("1 payment is overdue", "/portal/payments"),
        ("1 payment is still to be made", "/portal/payments"),
        ("1 offer waits for your answer", "/portal/payments"),
    ):
        assert f'href="{way}">{words}</a>' in page


def test_what_waits_in_several_cases_leads_to_the_list(anna: Portal, people: People) -> None:
    with anna.web.database.write() as session:
        other = session.query(Case).filter(Case.number == "NB-2026-0201").one()
        session.add(CaseMessage(case_id=other.id, sender=Sender.CASEWORKER, subject="s", body="b",
                                sent_at=anna.web.clock(), read=False))  # fmt: skip
    assert 'href="/portal/cases">2 unread messages</a>' in texts(anna.get("/portal/?lang=en").text)


def test_somebody_for_whom_nothing_waits_is_told_so(anna: Portal, people: People) -> None:
    with anna.web.database.write() as session:
        session.query(Case).filter(Case.client_id == people.anna.id).delete()
    page = anna.get("/portal/?lang=en")
    assert "Nothing waits for you right now." in page.text


def test_the_page_asks_the_database_as_often_for_many_relatives_as_for_one(anna: Portal, people: People) -> None:
    def asked() -> int:
        seen: list[str] = []
        event.listen(anna.web.database.engine, "before_cursor_execute", lambda *a: seen.append(a[2]))
        assert anna.get("/portal/").status_code == 200
        return len(seen)

    before = asked()
    with anna.web.database.write() as session:
        session.add_all(
            Applicant(client_id=people.anna.id, name=f"Child {n}", relation="child", date_of_birth=None,
                      nationality=None) for n in range(20)
        )  # fmt: skip
    assert asked() == before
    assert "Child 19" in anna.get("/portal/").text


def test_a_guest_is_led_to_the_login(guest: Portal) -> None:
    answer = guest.get("/portal/")
    assert (answer.status_code, answer.headers["location"]) == (303, "/portal/login")


def test_what_people_wrote_is_shown_as_text(anna: Portal, people: People) -> None:
    with anna.web.database.write() as session:
        session.get_one(Client, people.anna.id).address = "<b>Home</b>\nTown"
    assert "&lt;b&gt;Home&lt;/b&gt;" in anna.get("/portal/").text


def test_choosing_a_language_is_remembered_and_logged_once(anna: Portal, people: People) -> None:
    for _ in range(2):
        assert anna.get("/portal/?lang=fi").headers["content-language"] == "fi"
    with anna.web.database.read() as session:
        assert session.get_one(Client, people.anna.id).language == "fi"
        events = session.query(Event).filter(Event.kind == "client.language").all()
    assert [(one.old, one.new, one.actor) for one in events] == [
        ({"language": "da"}, {"language": "fi"}, f"client:{people.anna.id}")
    ]


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/portal/?lang=xx", {}),
        ("/?lang=fi", {}),
        ("/portal/?lang=fi", {"Sec-Fetch-Site": "cross-site"}),
    ],
)
def test_nothing_else_chooses_her_language(anna: Portal, people: People, path: str, headers: dict[str, str]) -> None:
    anna.get(path, headers=headers)
    with anna.web.database.read() as session:
        assert session.get_one(Client, people.anna.id).language == "da"
