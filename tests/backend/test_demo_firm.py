"""The demo firm: everything the assistant can meet is in it, everybody is invented, and Anna comes first."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from backend.cases import queries
from backend.core.database import Database
from backend.core.organisation import SPOKEN
from backend.core.organisation import load as load_organisation
from backend.documents.storage import Storage
from backend.importing import Report, load_file
from backend.models import Base
from backend.models.cases import Case, CaseFile, CaseMessage, CaseStatus, CaseType, ChecklistItem, ItemStatus, Sender
from backend.models.money import Offer, OfferStatus, Payment, PaymentStatus
from backend.models.people import Client, Role, Staff
from backend.people import passwords
from backend.people.demo import first_clients
from backend.preparation import DEMO_FIRM
from backend.settings import ROOT
from tests.support.clock import MovableClock
from tests.support.databases import ONLY_SQLITE

pytestmark = ONLY_SQLITE
TODAY = date(2026, 11, 23)
FIRM = load_organisation(ROOT / "organisation.yml")


def load(database: Database, folder: Path) -> Report:
    """Import the demo firm."""
    return load_file(database, DEMO_FIRM, FIRM, Storage(folder), MovableClock())


@pytest.fixture
def demo(database: Database, tmp_path: Path) -> Database:
    """A database with the demo firm in it."""
    load(database, tmp_path)
    return database


def rows(demo: Database, model: type[Base]) -> Sequence[Any]:
    """Every row of a table, the oldest first."""
    with demo.read() as session:
        return session.scalars(select(model).order_by(model.__table__.c["id"])).all()


def test_loading_it_again_changes_nothing(demo: Database, tmp_path: Path) -> None:
    assert load(demo, tmp_path).changes == 0


def test_anna_comes_first_with_seven_of_nine_done(demo: Database) -> None:
    with demo.read() as session:
        (anna,) = first_clients(session, 1)
        (case,) = queries.cases(session, anna, FIRM, TODAY)
        items = queries.checklist(session, anna, case.number, ["da"], TODAY)
    assert (anna.email, anna.name, anna.phone) == ("anna.sorensen@family.example", "Anna Sørensen", "+4531000001")
    assert (anna.language, case.number, case.type) == ("da", "G2S-2026-0142", CaseType.EU_RESIDENCE)
    assert (case.status, case.ball, items.done, items.total) == ("collecting_documents", "client", 7, 9)
    open_items = {item.status: item for item in items.items if item.status in {"pending", "rejected"}}
    assert open_items[ItemStatus.PENDING].due_on is not None
    assert open_items[ItemStatus.REJECTED].rejected_reason


def test_every_kind_and_every_state_is_there(demo: Database) -> None:
    cases, items = rows(demo, Case), rows(demo, ChecklistItem)
    assert {case.type for case in cases} == set(CaseType)
    assert {case.status for case in cases} == set(CaseStatus)
    assert {item.status for item in items} == set(ItemStatus)
    assert {offer.status for offer in rows(demo, Offer)} == set(OfferStatus)
    assert {payment.status for payment in rows(demo, Payment)} == set(PaymentStatus)
    assert {client.language for client in rows(demo, Client)} == set(SPOKEN)
    assert {member.role for member in rows(demo, Staff)} == set(Role)


def test_the_odd_cases_are_there(demo: Database) -> None:
    clients, cases, items = rows(demo, Client), rows(demo, Case), rows(demo, ChecklistItem)
    owners = [case.client_id for case in cases]
    assert {owners.count(client.id) for client in clients} >= {0, 1, 3}
    assert any(case.paused and case.pause_reason for case in cases)
    assert any(case.expected_by and case.expected_by < TODAY and case.status == "awaiting_authority" for case in cases)
    assert {case.id for case in cases} - {item.case_id for item in items}, "a case without a checklist"
    assert len({client.phone for client in clients}) < len(clients), "a couple sharing a phone"
    assert any(not letter.read and letter.sender is Sender.CASEWORKER for letter in rows(demo, CaseMessage))
    assert any(pay.status is PaymentStatus.DUE and pay.due_on < TODAY for pay in rows(demo, Payment))
    done = {item.case_id for item in items} - {item.case_id for item in items if item.status not in queries.FINISHED}
    assert any(case.status is CaseStatus.CLOSED and case.id in done for case in cases)


def test_everybody_is_invented_and_the_rota_is_on_staff(demo: Database) -> None:
    people = [*rows(demo, Client), *rows(demo, Staff)]
    assert len(rows(demo, Client)) >= 14
    assert all(person.email.endswith(".example") for person in people)
    invented = re.compile(r"\+4531000\d{3}|\+467017406\d\d|\+447700900\d{3}|\+3584010000\d\d")
    assert all(invented.fullmatch(person.phone) for person in people)
    assert {duty.staff for duty in FIRM.on_call} <= {member.email for member in rows(demo, Staff)}
    assert all(passwords.matches(member.password_hash, "go2sweden-demo") for member in rows(demo, Staff))


def test_checklists_speak_all_five_languages(demo: Database) -> None:
    for item in rows(demo, ChecklistItem):
        assert item.title.keys() == set(SPOKEN)
        assert item.help is None or item.help.keys() == set(SPOKEN)


def test_its_files_are_real_if_small(demo: Database, tmp_path: Path) -> None:
    kept = rows(demo, CaseFile)
    assert len({file.sha256 for file in kept}) >= 3
    for file in kept:
        content = Storage(tmp_path).read(file.sha256)
        assert content.startswith(b"%PDF-1.4")
        assert content.endswith(b"%%EOF\n")
