"""The history of a case: read from its events, in the client's words, nothing of anybody else's."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from backend.audit.events import About, record
from backend.cases.history import History, history
from backend.core.database import Database
from backend.core.errors import NotFoundError
from backend.models.audit import Event
from backend.models.cases import ChecklistItem
from backend.models.people import Client
from tests.support.cases import case_id
from tests.support.clock import START
from tests.support.databases import ONLY_SQLITE, statements
from tests.support.import_files import Office
from tests.support.people import ANNAS_OTHER_CASE, CARLS_CASE, People


def note(
    database: Database, number: str, kind: str, subject_id: int = 1, actor: str = "staff:1", **new: object
) -> None:
    """An event of a case."""
    about = About(kind.partition(".")[0], subject_id, case_id(database, number))
    with database.write() as session:
        record(session, START, actor, kind, about, new=new or None)


def read(database: Database, client: Client, number: str, language: str = "en", most: int = 20) -> History:
    """The history as the client sees it."""
    with database.read() as session:
        return history(session, client, case_id(database, number), (language,), most)


@pytest.mark.parametrize(
    ("kind", "new", "told"),
    [
        ("case.status", {"status": "submitted"}, ("status", "submitted", None)),
        ("case.paused", {"paused": True}, ("paused", None, None)),
        ("case.paused", {"paused": False}, ("resumed", None, None)),
        ("case.expected_by", {"expected_by": "2026-08-01"}, ("expected", None, "2026-08-01")),
        ("offer.accepted", {"status": "accepted"}, ("offer", "accepted", None)),
        ("payment.status", {"status": "paid"}, ("payment", "paid", None)),
        ("payment.paid", {}, ("payment", "paid", None)),
        ("file.uploaded", {}, ("file", None, None)),
    ],
)
def test_an_event_becomes_a_line(
    database: Database, people: People, kind: str, new: dict[str, Any], told: tuple[object, ...]
) -> None:
    note(database, CARLS_CASE, kind, **new)
    (line,) = read(database, people.carl, CARLS_CASE).items
    assert (line.what, line.status, str(line.on) if line.on else None) == told
    assert (line.by, line.at) == ("firm", START)


@pytest.mark.parametrize("kind", ["message.read", "payment.checkout_opened", "case.package", "something.new"])
def test_kinds_that_mean_nothing_to_a_client_are_passed_over(database: Database, people: People, kind: str) -> None:
    note(database, CARLS_CASE, kind)
    assert read(database, people.carl, CARLS_CASE).items == ()


def test_an_items_title_stands_in_the_readers_language(database: Database, people: People) -> None:
    with database.read() as session:
        item = session.scalars(select(ChecklistItem.id).where(ChecklistItem.key == "lease")).one()
    note(database, ANNAS_OTHER_CASE, "checklist_item.status", item, f"client:{people.anna.id}", status="uploaded")
    for language, title in (("en", "The lease"), ("da", "lease på dansk")):
        (line,) = read(database, people.anna, ANNAS_OTHER_CASE, language).items
        assert (line.title, line.status, line.by) == (title, "uploaded", "client")


def test_the_title_of_another_cases_item_is_not_told(database: Database, people: People) -> None:
    with database.read() as session:
        item = session.scalars(select(ChecklistItem.id).where(ChecklistItem.key == "lease")).one()
    note(database, CARLS_CASE, "checklist_item.status", item, status="done")
    assert read(database, people.carl, CARLS_CASE).items[0].title is None


def test_another_clients_history_is_not_found(database: Database, people: People) -> None:
    note(database, CARLS_CASE, "case.status", status="closed")
    with pytest.raises(NotFoundError):
        read(database, people.anna, CARLS_CASE)


@ONLY_SQLITE
def test_the_number_of_queries_does_not_grow_with_the_events(database: Database, people: People) -> None:
    note(database, CARLS_CASE, "checklist_item.status", status="done")
    with statements(database) as few:
        read(database, people.carl, CARLS_CASE)
    for item in range(30):
        note(database, CARLS_CASE, "checklist_item.status", item, status="done")
    with statements(database) as many:
        found = read(database, people.carl, CARLS_CASE)
    assert (len(found.items), found.next, len(many)) == (20, found.items[-1].id, len(few))


def test_what_an_import_corrects_stands_in_the_history_of_its_case_and_client(
    database: Database, tmp_path: Path
) -> None:
    office = Office(database, tmp_path)
    office.load()
    annas, case = office.data["clients"][0], office.data["clients"][0]["cases"][0]
    annas["language"], case["status"] = "sv", "submitted"
    case["checklist"][0]["status"], case["offers"][0]["items"][0]["amount"] = "done", "950"
    office.load()
    number = case_id(database, "NB-1")
    with database.read() as session:
        anna = session.scalars(select(Client).where(Client.name == "Anna Sørensen")).one()
        told = {row.kind: (row.case_id, row.client_id) for row in session.scalars(select(Event))}
    assert told == {
        "client.language": (None, anna.id),
        "case.status": (number, anna.id),
        "checklist_item.status": (number, anna.id),
        "offer.items": (number, anna.id),
    }
