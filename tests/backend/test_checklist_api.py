"""The checklist and the files by REST, for the client's own programs; and what the assistant may ask and do."""

import pytest
from sqlalchemy import select

from backend.documents.kinds import LARGEST_FILE
from backend.models.audit import Event
from backend.models.cases import Case, ChecklistItem
from backend.verification.identity import conversation, verify
from tests.support import samples
from tests.support.databases import ONLY_SQLITE
from tests.support.people import ANNAS_OTHER_CASE, CARLS_CASE, People
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
PDF = samples.pdf()


@pytest.fixture
def home(anna: Portal) -> str:
    """The address of Anna's case with a checklist."""
    with anna.web.database.read() as session:
        return f"/api/cases/{session.scalars(select(Case.id).where(Case.number == ANNAS_OTHER_CASE)).one()}"


@pytest.fixture
def lease(anna: Portal, home: str) -> str:
    """The address of an item that is pending."""
    items = anna.api("GET", f"{home}/checklist").json()["items"]
    return f"{home}/checklist/{next(one['id'] for one in items if one['key'] == 'lease')}"


def sent(content: bytes, name: str = "pas.pdf") -> dict[str, tuple[str, bytes]]:
    """The multipart body of one file."""
    return {"file": (name, content)}


def test_the_checklist_is_told_with_its_files_and_only_when_it_changed(anna: Portal, home: str, lease: str) -> None:
    assert anna.api("POST", f"{lease}/files", files=sent(PDF)).status_code == 201
    answer = anna.api("GET", f"{home}/checklist")
    item = answer.json()["items"][1]
    assert (answer.json()["done"], answer.json()["total"]) == (2, 5)
    assert (item["key"], item["title"], item["status"]) == ("lease", "lease på dansk", "uploaded")
    assert item["files"] == [{"id": 1, "name": "pas.pdf", "size": len(PDF)}]
    again = anna.api("GET", f"{home}/checklist", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_file_that_is_taken_says_what_became_of_it(anna: Portal, lease: str) -> None:
    first = anna.api("POST", f"{lease}/files", files=sent(PDF))
    again = anna.api("POST", f"{lease}/files", files=sent(PDF))
    assert first.json() == {"id": 1, "name": "pas.pdf", "is_new": True, "item_status": "uploaded"}
    assert (again.status_code, again.json()) == (200, {**first.json(), "is_new": False})


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 422, "empty"),
        (b"<svg/>", 415, "wrong_type"),
        (b"%PDF-1.7 junk", 422, "broken"),
        (samples.pdf(password="x"), 422, "encrypted"),
        (samples.docx(word__vbaProject_bin=b"x"), 415, "macros"),
        (PDF + bytes(LARGEST_FILE), 413, "too_large"),
        (bytes(5 * LARGEST_FILE + 2 * 1024 * 1024), 413, "too_large"),
    ],
    ids=["empty", "svg", "broken", "encrypted", "macros", "large", "very large"],
)
def test_a_file_that_is_refused_says_why(anna: Portal, home: str, content: bytes, status: int, code: str) -> None:
    answer = anna.api("POST", f"{home}/files", files=sent(content))
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"
    assert anna.api("GET", f"{home}/files").json() == {"items": [], "next": None}


def test_files_are_listed_page_by_page_and_each_can_be_had(anna: Portal, home: str, lease: str) -> None:
    anna.api("POST", f"{lease}/files", files=sent(PDF))
    anna.api("POST", f"{home}/files", files=sent(samples.photo(), "../../foto.png"))
    page = anna.api("GET", f"{home}/files?limit=1").json()
    assert (page["items"][0]["name"], page["items"][0]["media_type"]) == ("foto.jpg", "image/jpeg")
    older = anna.api("GET", f"{home}/files?limit=1&after={page['next']}").json()
    assert (older["items"][0]["item_key"], older["next"]) == ("lease", None)
    assert anna.api("GET", "/api/files/1").json() == older["items"][0]
    content = anna.api("GET", "/api/files/1/content")
    assert (content.content, content.headers["content-disposition"]) == (PDF, 'attachment; filename="pas.pdf"')


def test_an_item_is_marked_and_the_mark_taken_back(anna: Portal, home: str, lease: str) -> None:
    assert anna.api("POST", f"{lease}/done").json() == {"status": "done"}
    assert anna.api("DELETE", f"{lease}/done").json() == {"status": "pending"}
    payslips = anna.api("GET", f"{home}/checklist").json()["items"][2]["id"]
    answer = anna.api("POST", f"{home}/checklist/{payslips}/done")
    assert (answer.status_code, answer.json()["code"], answer.json()["item_status"]) == (409, "wrong_step", "rejected")


def test_nothing_of_annas_is_for_carl_or_a_guest(
    anna: Portal, carl: Portal, guest: Portal, home: str, lease: str
) -> None:
    anna.api("POST", f"{lease}/files", files=sent(PDF))
    paths = [("GET", f"{home}/checklist"), ("GET", f"{home}/files"), ("GET", "/api/files/1"), ("POST", f"{lease}/done"),
             ("GET", "/api/files/1/content"), ("DELETE", f"{lease}/done"), ("POST", f"{home}/files"),
             ("POST", f"{lease}/files")]  # fmt: skip
    for method, path in paths:
        more = {"files": sent(PDF)} if path.endswith("files") and method == "POST" else {}
        missing = path.replace(home, "/api/cases/987654").replace("files/1", "files/987654")
        stranger, nowhere = carl.api(method, path, **more), carl.api(method, missing, **more)
        assert (stranger.status_code, stranger.json()) == (404, nowhere.json())
        assert guest.api(method, path, **more).status_code == 401


def test_a_session_without_its_token_changes_nothing(anna: Portal, lease: str) -> None:
    for path, more in ((f"{lease}/done", {}), (f"{lease}/files", {"files": sent(PDF)})):
        assert anna.api("POST", path, headers={"X-CSRF-Token": "forged"}, **more).status_code == 403


@pytest.fixture
def chat(web: Served, people: People) -> str:
    """A conversation that is verified for Anna."""
    found = web.open_chat("annas-chat")
    with web.database.write() as session:
        verify(session, conversation(session, found), people.anna.id, web.clock(), 30)
    return found


def test_the_assistant_lists_files_and_marks_an_item_once_a_turn(
    web: Served, anna: Portal, chat: str, lease: str
) -> None:
    anna.api("POST", f"{lease}/files", files=sent(PDF))
    files = web.get(f"/cases/{ANNAS_OTHER_CASE}/files", chat).json()
    assert (files["files"][0]["name"], files["files"][0]["item_title"], files["more"]) == (
        "pas.pdf",
        "The lease",
        False,
    )
    path = f"/cases/{ANNAS_OTHER_CASE.lower()}/checklist/lease/done"
    first, again = web.post(path, chat, turn="t").json(), web.post(path, chat, turn="t").json()
    assert first == again == {"key": "lease", "status": "done", "changed": True, "total": 5, "done": 3}
    with web.database.read() as session:
        done = [event.new for event in session.scalars(select(Event).where(Event.kind == "checklist_item.status"))]
    assert [(new or {})["status"] for new in done] == ["uploaded", "done"]


def test_the_assistant_is_told_when_an_item_cannot_be_marked(web: Served, chat: str) -> None:
    answer = web.post(f"/cases/{ANNAS_OTHER_CASE}/checklist/payslips/done", chat).json()
    assert (answer["changed"], answer["status"]) == (False, "rejected")
    with web.database.read() as session:
        query = select(ChecklistItem.status).where(ChecklistItem.key == "payslips")
        assert session.scalars(query).one() == "rejected"


def test_the_assistant_has_nothing_of_somebody_else(web: Served, chat: str) -> None:
    assert web.get(f"/cases/{CARLS_CASE}/files", chat).status_code == 404
    assert web.post(f"/cases/{CARLS_CASE}/checklist/passport/done", chat).status_code == 404
    assert web.post(f"/cases/{ANNAS_OTHER_CASE}/checklist/nothing/done", chat).status_code == 404
    assert web.get(f"/cases/{ANNAS_OTHER_CASE}/files", web.open_chat("a-stranger")).status_code == 401
