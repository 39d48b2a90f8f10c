"""A file is loaded whole; the same file again changes nothing; a changed one changes what differs."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import func, select

from backend.core.database import Database
from backend.importing import ImportRefusedError, load_file
from backend.models import Base
from backend.models.audit import Event
from backend.models.cases import Case, CaseFile, CaseMessage, CaseStatus, ChecklistItem, Sender
from backend.models.money import Offer, OfferLine, Payment, PaymentStatus
from backend.models.people import Applicant, Client, Staff
from backend.people import passwords
from tests.support.databases import ONLY_POSTGRESQL
from tests.support.import_files import FIRM, Change, Office, item, message


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    """An office with an empty database, SQLite or PostgreSQL."""
    return Office(database, tmp_path)


def rows(office: Office, model: type[Base]) -> Sequence[Any]:
    """Every row of a table, the oldest first."""
    with office.database.read() as session:
        return session.scalars(select(model).order_by(model.__table__.c["id"])).all()


def events(office: Office) -> list[tuple[str, Any, Any]]:
    """What the events say: kind, old, new."""
    return [(event.kind, event.old, event.new) for event in rows(office, Event)]


def test_everything_in_the_file_is_stored(office: Office) -> None:
    report = office.load()
    assert [(count.kind, count.created) for count in report.counts] == [
        ("staff", 1), ("client", 2), ("applicant", 1), ("case", 2), ("checklist_item", 2),
        ("offer", 1), ("payment", 1), ("message", 1), ("file", 1),
    ]  # fmt: skip
    anna, lars, case = rows(office, Client)[0], rows(office, Staff)[0], rows(office, Case)[0]
    assert (anna.email, anna.phone, anna.password_chosen) == ("anna@family.example", "+4531000001", False)
    assert (case.client_id, case.caseworker_id, case.status) == (anna.id, lars.id, CaseStatus.COLLECTING_DOCUMENTS)
    assert (rows(office, Applicant)[0].client_id, lars.languages) == (anna.id, ["da"])
    assert events(office) == []


def test_money_is_kept_to_the_last_decimal_and_its_links_hold(office: Office) -> None:
    office.load()
    offer, payment = rows(office, Offer)[0], rows(office, Payment)[0]
    lines = [(line.offer_id, line.text, line.amount) for line in rows(office, OfferLine)]
    assert lines == [(offer.id, "Hjælp", Decimal("900.50")), (offer.id, "Rabat", Decimal(-100))]
    assert (payment.amount, payment.status, payment.offer_id) == (Decimal("800.50"), PaymentStatus.DUE, offer.id)


def test_files_messages_and_texts_are_stored_as_they_are_meant(office: Office) -> None:
    office.data["clients"][0]["cases"][0]["checklist"][1] |= {"title": "Lejekontrakt", "help": "Alle sider"}
    office.load()
    passport, lease = rows(office, ChecklistItem)
    file, letter = rows(office, CaseFile)[0], rows(office, CaseMessage)[0]
    assert (file.checklist_item_id, office.storage.read(file.sha256)) == (passport.id, b"hello")
    assert (lease.title, lease.help) == ({"*": "Lejekontrakt"}, {"*": "Alle sider"})
    assert (letter.sender, letter.sent_at) == (Sender.CASEWORKER, datetime(2026, 3, 1, 9, 0, tzinfo=UTC))


def test_the_same_file_twice_changes_nothing(office: Office) -> None:
    office.data["clients"][0]["password"] = "hemmeligt"
    office.load()
    before = {model: [vars(row) for row in rows(office, model)] for model in (Client, Case, Offer, OfferLine, CaseFile)}
    office.clock.advance(days=1)
    report = office.load()
    assert (report.changes, sum(count.unchanged for count in report.counts)) == (0, 12)
    assert "0 changes" in str(report)
    for model, stored in before.items():
        again = [vars(row) for row in rows(office, model)]
        assert [{k: v for k, v in row.items() if k[0] != "_"} for row in again] == [
            {k: v for k, v in row.items() if k[0] != "_"} for row in stored
        ]
    assert events(office) == []


def _case(changes: dict[str, Any]) -> Change:
    return lambda data: data["clients"][0]["cases"][0].update(changes)


def _within(name: str, changes: dict[str, Any]) -> Change:
    return lambda data: data["clients"][0]["cases"][0][name][0].update(changes)


@pytest.mark.parametrize(
    ("change", "kind", "old", "new"),
    [
        (lambda data: data["clients"][0].update(name="Anna Holm"), "client.name", "Anna Sørensen", "Anna Holm"),
        (lambda data: data["staff"][0].update(role="admin"), "staff.role", "caseworker", "admin"),
        (_case({"status": "submitted"}), "case.status", "collecting_documents", "submitted"),
        (_case({"paused": True}), "case.paused", False, True),
        (_case({"expected_by": "2026-07-01"}), "case.expected_by", "2026-06-01", "2026-07-01"),
        (_within("checklist", {"status": "done"}), "checklist_item.status", "approved", "done"),
        (_within("offers", {"status": "accepted"}), "offer.status", "sent", "accepted"),
        (_within("payments", {"amount": "700"}), "payment.amount", "800.50", "700"),
        (_within("messages", {"read": True}), "message.read", False, True),
    ],
)
def test_what_differs_is_changed_and_noted(office: Office, change: Change, kind: str, old: Any, new: Any) -> None:
    office.load()
    change(office.data)
    name = kind.partition(".")[2]
    assert office.load().changes == 1
    assert events(office) == [(kind, {name: old}, {name: new})]
    assert office.load().changes == 0


def test_an_event_says_who_when_and_what(office: Office) -> None:
    office.load()
    office.data["clients"][0]["cases"][0]["status"] = "submitted"
    office.clock.advance(days=1)
    office.load()
    (event,) = rows(office, Event)
    assert (event.actor, event.at, event.subject) == ("import", office.clock(), "case")
    assert event.subject_id == str(rows(office, Case)[0].id)


def test_what_the_file_leaves_out_stays_and_nothing_is_deleted(office: Office) -> None:
    office.load()
    case = office.data["clients"][0]["cases"][0]
    for name in ("checklist", "files", "messages", "offers", "payments", "package", "expected_by", "caseworker"):
        del case[name]
    del office.data["clients"][0]["applicants"], office.data["clients"][1], office.data["staff"]
    assert office.load().changes == 0
    assert len(rows(office, Client)) == 2
    assert rows(office, Case)[0].package == "Standard"


def test_a_value_that_is_given_as_nothing_is_emptied(office: Office) -> None:
    office.load()
    office.data["clients"][0]["cases"][0] |= {"expected_by": None, "caseworker": None}
    assert office.load().changes == 1
    assert (rows(office, Case)[0].expected_by, rows(office, Case)[0].caseworker_id) == (None, None)


def test_a_reason_goes_with_the_pause_or_the_rejection_it_explains(office: Office) -> None:
    case = office.data["clients"][0]["cases"][0]
    case |= {"paused": True, "pause_reason": "Summer"}
    office.load()
    del case["pause_reason"], case["checklist"][1]["rejected_reason"]
    case["paused"], case["checklist"][1]["status"] = False, "approved"
    office.load()
    assert rows(office, Case)[0].pause_reason is None
    assert rows(office, ChecklistItem)[1].rejected_reason is None


def test_new_rows_join_those_that_are_there(office: Office) -> None:
    office.load()
    case = office.data["clients"][0]["cases"][0]
    case |= {"checklist": [item("photo")], "messages": [message("Hej", sent_at="2026-03-02T10:00")]}
    report = office.load()
    assert report.changes == 2
    ordered = sorted(rows(office, ChecklistItem), key=lambda row: row.position)
    assert [row.key for row in ordered] == ["passport", "lease", "photo"]


def test_a_checklist_named_in_full_takes_the_files_order(office: Office) -> None:
    office.load()
    office.data["clients"][0]["cases"][0]["checklist"].reverse()
    office.load()
    assert [row.key for row in sorted(rows(office, ChecklistItem), key=lambda row: row.position)] == [
        "lease",
        "passport",
    ]


def test_an_offers_lines_are_replaced_as_a_whole(office: Office) -> None:
    office.load()
    office.data["clients"][0]["cases"][0]["offers"][0]["items"] = [{"text": "Alt", "amount": 950}]
    assert office.load().changes == 1
    assert [(line.text, line.amount) for line in rows(office, OfferLine)] == [("Alt", Decimal(950))]
    assert events(office)[0][2] == {"items": [{"text": "Alt", "amount": "950"}]}


def test_two_messages_alike_stay_two(office: Office) -> None:
    office.data["clients"][0]["cases"][0]["messages"] = [message("Hej", body="Et"), message("Hej", body="To")]
    office.load()
    assert office.load().changes == 0
    assert [row.body for row in rows(office, CaseMessage)] == ["Et", "To"]


def test_a_password_is_hashed_once_and_anew_when_it_changes(office: Office) -> None:
    office.data["clients"][0]["password"] = "hemmeligt"
    office.load()
    office.data["clients"][0]["password"] = "et andet"
    office.load()
    new_hash = rows(office, Client)[0].password_hash
    assert passwords.matches(new_hash, "et andet")
    assert not passwords.matches(new_hash, "hemmeligt")
    assert events(office) == [("client.password", None, None)]


def test_an_address_is_the_same_in_capitals(office: Office) -> None:
    office.load()
    office.data["clients"][0]["email"] = "Anna@Family.example"
    office.data["clients"][0]["cases"][0]["caseworker"] = "LARS@nordbro.example"
    assert office.load().changes == 0


def test_a_caseworker_may_be_in_the_database_alone(office: Office) -> None:
    office.load()
    del office.data["staff"]
    office.data["clients"][1]["cases"][0]["caseworker"] = "lars@nordbro.example"
    assert office.load().changes == 1


def test_a_file_without_clients_is_fine(office: Office) -> None:
    assert office.load(text='{"staff": [], "clients": null}').changes == 0
    with office.database.read() as session:
        assert session.scalar(select(func.count(Client.id))) == 0


@ONLY_POSTGRESQL
def test_of_two_imports_at_once_one_is_told_to_come_again(office: Office) -> None:
    both_are_about_to_write = Barrier(2, timeout=30)
    outcomes: list[object] = []

    def clock() -> datetime:
        both_are_about_to_write.wait()
        return office.clock()

    def load() -> None:
        try:
            outcomes.append(load_file(office.database, office.folder / "clients.json", FIRM, office.storage, clock))
        except ImportRefusedError as refusal:
            outcomes.append(refusal.lines)

    (office.folder / "clients.json").write_text(json.dumps(office.data))
    threads = [Thread(target=load) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    refused = ("clients.json: somebody else changed the same rows meanwhile; import it again",)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Report", "tuple"]
    assert refused in outcomes
    assert len(rows(office, Client)) == 2
