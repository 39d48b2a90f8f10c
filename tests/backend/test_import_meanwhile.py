"""A file that is imported again does not undo what clients have done since it was written."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from backend.audit.events import About, record
from backend.cases import checklist, messages
from backend.core.database import Database
from backend.models.audit import Event
from backend.models.cases import Case, CaseMessage, ChecklistItem
from backend.models.money import Offer, OfferStatus
from backend.models.people import Client
from backend.people import passwords
from backend.people.acting import Acting
from tests.support.import_files import Office, item


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    """An office that has loaded its file once; the lease is pending."""
    opened = Office(database, tmp_path)
    opened.data["clients"][0]["cases"][0]["checklist"][1] = item("lease")
    opened.load()
    opened.clock.advance(days=1)
    return opened


def anna(office: Office) -> Acting:
    """Anna doing something on the portal."""
    with office.database.read() as session:
        client = session.scalars(select(Client).where(Client.name == "Anna Sørensen")).one()
    return Acting(client, office.clock(), "portal")


def test_a_message_that_was_read_stays_read(office: Office) -> None:
    with office.database.write() as session:
        row = session.scalars(select(CaseMessage)).one()
        messages.mark_read(session, anna(office), row.case_id, row.id)
    assert office.load().changes == 0
    with office.database.read() as session:
        assert session.scalars(select(CaseMessage)).one().read


def mark_the_lease_done(office: Office) -> None:
    """Anna marks an item as done."""
    with office.database.write() as session:
        row = session.scalars(select(ChecklistItem).where(ChecklistItem.key == "lease")).one()
        checklist.mark_done(session, anna(office), row.case_id, row.id, date(2026, 3, 20))


def lease(office: Office) -> str:
    """How far the item has come."""
    with office.database.read() as session:
        return session.scalars(select(ChecklistItem).where(ChecklistItem.key == "lease")).one().status.value


def test_an_item_marked_done_stays_done_and_the_case_stays_touched(office: Office) -> None:
    mark_the_lease_done(office)
    assert office.load().changes == 0
    with office.database.read() as session:
        moved = session.scalars(select(Case).where(Case.number == "NB-1")).one().updated_on
    assert (lease(office), moved) == ("done", date(2026, 3, 20))


def test_a_file_that_says_something_new_is_a_correction(office: Office) -> None:
    mark_the_lease_done(office)
    office.data["clients"][0]["cases"][0]["checklist"][1] = item("lease", "rejected", rejected_reason="Blurred")
    office.load()
    assert lease(office) == "rejected"


def test_an_accepted_offer_stays_accepted(office: Office) -> None:
    with office.database.write() as session:
        row = session.scalars(select(Offer)).one()
        row.status, row.accepted_at, row.accepted_channel = OfferStatus.ACCEPTED, office.clock(), "portal"
        about = About("offer", row.id, row.case_id)
        old, new = {"status": "sent"}, {"status": "accepted"}
        record(session, office.clock(), "client:1", "offer.accepted", about, old=old, new=new)
    assert office.load().changes == 0
    with office.database.read() as session:
        assert session.scalars(select(Offer)).one().status is OfferStatus.ACCEPTED


def test_a_password_chosen_by_the_client_outlives_the_files(office: Office) -> None:
    office.data["clients"][0]["password"] = "from the file"
    office.load()
    chosen = passwords.hashed("of Anna's own choice")
    with office.database.write() as session:
        row = session.merge(anna(office).client)
        row.password_hash = chosen
        about = About("client", row.id, client_id=row.id)
        record(session, office.clock(), f"client:{row.id}", "client.password", about)
    office.load()
    assert anna(office).client.password_hash == chosen


def test_what_a_file_did_before_does_not_hold_it_back(office: Office) -> None:
    for status in ("uploaded", "pending", "uploaded"):
        office.data["clients"][0]["cases"][0]["checklist"][1] = item("lease", status)
        office.load()
        assert lease(office) == status
    with office.database.read() as session:
        assert {one.actor for one in session.scalars(select(Event))} == {"import"}
