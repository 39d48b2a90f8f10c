"""Clients without a password in the file get the first one, the phone number; those with one are not asked again."""

from pathlib import Path

import pytest
from sqlalchemy import select

from backend.accounts import sessions
from backend.core.database import Database
from backend.models.accounts import PortalSession
from backend.models.audit import Event
from backend.models.people import Client
from backend.people import passwords
from tests.support.import_files import Office

PHONE, OTHER_PHONE = "+4531000001", "+4531000009"


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    """An office with an empty database, SQLite or PostgreSQL."""
    return Office(database, tmp_path)


def anna(office: Office) -> Client:
    """Anna as she is stored."""
    with office.database.read() as session:
        return session.scalars(select(Client).order_by(Client.id)).first() or pytest.fail("nobody is there")


def events(office: Office) -> list[str]:
    """The kinds of all events, the oldest first."""
    with office.database.read() as session:
        return list(session.scalars(select(Event.kind).order_by(Event.id)))


def test_a_client_without_a_password_gets_the_phone_number(office: Office) -> None:
    office.load()
    assert passwords.matches(anna(office).password_hash, PHONE)
    assert not anna(office).password_chosen
    before = anna(office).password_hash
    assert office.load().changes == 0
    assert anna(office).password_hash == before


def test_a_phone_number_in_the_passwords_column_is_the_first_password(office: Office) -> None:
    office.data["clients"][0]["password"] = PHONE
    office.load()
    assert passwords.is_first(anna(office).password_hash or "")
    assert not anna(office).password_chosen


def test_a_corrected_number_is_the_new_first_password(office: Office) -> None:
    office.load()
    office.data["clients"][0]["phone"] = OTHER_PHONE
    office.load()
    assert passwords.matches(anna(office).password_hash, OTHER_PHONE)
    assert sorted(events(office)) == ["client.password", "client.phone"]


def test_a_chosen_password_outlives_a_corrected_number(office: Office) -> None:
    office.data["clients"][0]["password"] = "hemmeligt"
    office.load()
    assert anna(office).password_chosen
    office.data["clients"][0].update(phone=OTHER_PHONE, password=None)
    office.load()
    assert passwords.matches(anna(office).password_hash, "hemmeligt")
    assert anna(office).password_chosen


def test_a_password_replaced_by_a_file_ends_the_sessions_of_the_old_one(office: Office) -> None:
    office.load()
    with office.database.write() as session:
        sessions.start(session, anna(office), office.clock())
    assert office.load().changes == 0
    office.data["clients"][0]["password"] = "hemmeligt"
    office.load()
    with office.database.read() as session:
        assert session.scalars(select(PortalSession)).all() == []
