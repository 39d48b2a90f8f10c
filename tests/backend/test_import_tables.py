"""The client list as spreadsheets write it: .csv and .xlsx, with the row in every complaint."""

import io
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from sqlalchemy import select

from backend.core.database import Database
from backend.models.people import Client
from backend.people import passwords
from tests.support.databases import ONLY_SQLITE
from tests.support.import_files import Office

pytestmark = ONLY_SQLITE
HEADER = ("email", "name", "phone", "language", "address", "date_of_birth", "password")
ANNA = ("anna@family.example", "Anna Sørensen", "+4531000001", "da", "Gade 1, 1. tv.", "1988-04-17", "hemmeligt")
BO = ("bo@family.example", "Bo Sørensen", "+4531000002", "en", "", "", "")


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    """An office with an empty database."""
    return Office(database, tmp_path)


def csv_of(*rows: tuple[str, ...], separator: str = ",") -> str:
    """A table as text, every cell in quotes."""
    return "".join(separator.join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)


def xlsx_of(*rows: tuple[Any, ...]) -> bytes:
    """A workbook with one sheet."""
    book, written = Workbook(), io.BytesIO()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(written)
    return written.getvalue()


def clients(office: Office) -> list[Client]:
    """Every client, the oldest first."""
    with office.database.read() as session:
        return list(session.scalars(select(Client).order_by(Client.id)))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_is_read_whatever_stands_between_its_columns(office: Office, separator: str) -> None:
    assert office.load("clients.csv", csv_of(HEADER, ANNA, BO, separator=separator)).changes == 2
    anna, bo = clients(office)
    assert (anna.name, anna.address, anna.date_of_birth) == (ANNA[1], ANNA[4], date(1988, 4, 17))
    assert passwords.matches(anna.password_hash, "hemmeligt")
    assert (bo.address, bo.date_of_birth, bo.password_chosen) == (None, None, False)


def test_a_workbook_is_read_with_its_real_dates_and_empty_rows(office: Office) -> None:
    anna = (*ANNA[:5], datetime(1988, 4, 17), None)  # noqa: DTZ001 - as a spreadsheet has it
    assert office.load("clients.xlsx", xlsx_of(HEADER, anna, (None,) * 7, BO)).changes == 2
    assert clients(office)[0].date_of_birth == date(1988, 4, 17)


def test_the_same_table_twice_changes_nothing_and_an_empty_cell_leaves_what_is_there(office: Office) -> None:
    office.load("clients.csv", csv_of(HEADER, ANNA, BO))
    assert office.load("clients.csv", csv_of(HEADER, ANNA, BO)).changes == 0
    assert office.load("clients.csv", csv_of(HEADER[:4], ANNA[:4])).changes == 0
    assert clients(office)[0].address == ANNA[4]


def test_columns_may_stand_in_any_order_and_in_capitals(office: Office) -> None:
    office.load("clients.csv", "\ufeffPhone,Language,Email,Name\n+4531000001,da,anna@family.example,Anna\n")
    assert clients(office)[0].email == "anna@family.example"


def test_a_bad_row_is_refused_with_its_path_and_its_row(office: Office) -> None:
    rows = (HEADER, ANNA, (), BO, ("carl", "Carl", "31000001", "da", "", "", ""))
    assert office.refused("clients.csv", csv_of(*rows)) == (
        "clients[2].email: 'carl' is not an e-mail address (row 5)",
        "clients[2].phone: '31000001' is not a phone number in E.164 such as +4531000001 (row 5)",
    )
    assert clients(office) == []


def test_a_phone_that_the_spreadsheet_made_a_number_is_refused_as_such(office: Office) -> None:
    rows = (HEADER, (*ANNA[:2], 4531000001, *ANNA[3:]), (*BO[:2], 4531000002.0, *BO[3:]))
    lines = office.refused("clients.xlsx", xlsx_of(*rows))
    assert lines[0].startswith("clients[0].phone: '4531000001' is not a phone number")
    assert lines[1].endswith("(row 3)")


def test_the_same_client_twice_names_the_row(office: Office) -> None:
    lines = office.refused("clients.csv", csv_of(HEADER, ANNA, ANNA))
    assert lines == ("clients[1].email: is the same as clients[0].email (row 3)",)


@pytest.mark.parametrize(
    ("name", "written", "line"),
    [
        ("a.csv", "", "a.csv: the file is empty"),
        ("a.csv", "\n\n", "a.csv: the file is empty"),
        ("a.csv", csv_of(ANNA), "a.csv: the first row must name the column 'email'"),
        ("a.csv", csv_of(HEADER[1:], ANNA[1:]), "a.csv: the first row must name the column 'email'"),
        ("a.csv", csv_of((*HEADER, "colour")), "a.csv: 'colour' is not a column; the columns are " + ", ".join(HEADER)),
        ("a.csv", csv_of((*HEADER, "name")), "a.csv: the column 'name' stands twice"),
        ("a.csv", csv_of(HEADER, (*ANNA, "more")), "a.csv, row 2: has more cells than the header has columns"),
        ("a.csv", csv_of(HEADER) + '"anna', "a.csv: is not a table: unexpected end of data"),
        ("a.xlsx", "email,name", "a.xlsx: is not a workbook of the kind .xlsx"),
        ("a.xlsx", xlsx_of(), "a.xlsx: the file is empty"),
        ("a.xlsx", b"", "a.xlsx: is not a workbook of the kind .xlsx"),
    ],
)
def test_what_is_no_client_list_is_refused(office: Office, name: str, written: str | bytes, line: str) -> None:
    assert office.refused(name, written)[0] == line
