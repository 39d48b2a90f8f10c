"""Files as people write them: YAML and JSON, their encodings and mistakes, and the files that come along."""

import base64
import codecs
from pathlib import Path

import pytest
from sqlalchemy import select

from backend.core.database import Database
from backend.importing import ImportRefusedError, attachments, load_file
from backend.models.cases import CaseFile
from backend.models.money import OfferLine
from backend.models.people import Client
from backend.settings import ROOT
from tests.support.databases import ONLY_SQLITE
from tests.support.import_files import FIRM, Json, Office

pytestmark = ONLY_SQLITE
FILES = "clients[0].cases[0].files[0]"
CLIENT = """
clients:
  - email: anna@family.example
    name: No
    phone: +4531000001
    language: da
    address: 0012
    date_of_birth: 1988-04-17
    cases:
      - number: 2026
        type: other
        status: opened
        paused: no
        opened_on: 2026-01-12
        updated_on: 2026-03-01
        offers:
          - {number: 1, title: Yes, items: [{text: Hjælp, amount: 1250.10}], currency: DKK, status: sent,
             sent_on: 2026-01-02, valid_until: 2026-02-02}
"""


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    """An office with an empty database."""
    return Office(database, tmp_path)


def the_file(office: Office) -> Json:
    """The first file of Anna's case in what the next import will hold."""
    file: Json = office.data["clients"][0]["cases"][0]["files"][0]
    return file


def test_yaml_needs_no_quotes_around_phones_numbers_and_amounts(office: Office) -> None:
    office.load("clients.yml", CLIENT)
    with office.database.read() as session:
        anna, line = session.scalars(select(Client)).one(), session.scalars(select(OfferLine)).one()
    assert (anna.name, anna.phone, anna.address) == ("No", "+4531000001", "0012")
    assert str(line.amount) == "1250.10"


def test_yaml_may_repeat_what_it_marked(office: Office) -> None:
    marked = CLIENT.replace("- email", "- &anna\n    email")
    twice = marked + "  - {<<: *anna, email: bo@family.example, cases: []}\n"
    assert office.load("clients.yml", twice).changes == 4


@pytest.mark.parametrize(
    "written", [codecs.BOM_UTF8 + CLIENT.encode(), CLIENT.encode("utf-16"), CLIENT.replace("\n", "\r\n").encode()]
)
def test_marks_and_line_ends_of_other_systems_are_understood(office: Office, written: bytes) -> None:
    assert office.load("clients.yml", written).changes == 3


@pytest.mark.parametrize(
    ("name", "written", "line"),
    [
        ("a.yml", b"", "a.yml: the file is empty"),
        ("a.json", b" \n", "a.json: the file is empty"),
        ("a.yml", b"# nothing yet\n", "a.yml: must hold staff: and clients: at the top, with a list under each"),
        ("a.json", b"[]", "a.json: must hold staff: and clients: at the top, with a list under each"),
        ("a.yml", b"clients:\n  - name: [Anna\n", "a.yml, line 3, column 1: did not find expected ',' or ']'"),
        ("a.yml", b"clients:\n\t- name: x\n", "a.yml, line 2, column 1: found character that cannot start any token"),
        ("a.yml", b"clients: []\nclients: []\n", "a.yml, line 2, column 1: 'clients' stands twice"),
        ("a.yml", b"clients: []\n---\nclients: []\n", "a.yml, line 2, column 1: but found another document"),
        ("a.yml", b"clients: !!python/name:os.getcwd x", "a.yml, line 1, column 10: could not determine a constructor"),
        ("a.yml", b"clients:\n  - name: \x07\n", "a.yml, line 2: holds a control character"),
        ("a.yml", b"clients:\n  - name: S\xf8ren\n", "a.yml, line 2: is not UTF-8; save the file as UTF-8"),
        ("a.yml", b"clients: " + b"[" * 500 + b"]" * 500, "clients[0]: must be fields with values, such as name: …"),
        ("a.json", b'{"clients": [}', "a.json, line 1, column 14: Expecting value"),
        ("a.json", b'{"clients": [], "clients": []}', "a.json: 'clients' stands twice in the same object"),
        ("a.json", b'{"clients": ' + b"[" * 100_000, "a.json: is nested too deeply"),
        ("a.yml", b"&all\nclients: [*all]\n", "clients[0].clients: is not a field here"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_where(office: Office, name: str, written: bytes, line: str) -> None:
    assert line in "\n".join(office.refused(name, written))


def test_a_file_that_is_not_there_is_one_clear_line(office: Office) -> None:
    (office.folder / "folder.yml").mkdir()
    for name, why in (("gone.yml", "there is no file"), ("folder.yml", "cannot be read: Is a directory")):
        with pytest.raises(ImportRefusedError, match=why):
            load_file(office.database, office.folder / name, FIRM, office.storage, office.clock)


def test_a_file_may_lie_beside_the_import_file(office: Office) -> None:
    (office.folder / "scans").mkdir()
    (office.folder / "scans" / "pas.pdf").write_bytes(b"%PDF-1.4")
    del the_file(office)["content_base64"]
    the_file(office)["path"] = "scans/pas.pdf"
    office.load()
    with office.database.read() as session:
        kept = session.scalars(select(CaseFile)).one()
    assert (kept.name, kept.size, office.storage.read(kept.sha256)) == ("pas.pdf", 8, b"%PDF-1.4")


def test_base64_may_be_broken_into_lines(office: Office) -> None:
    the_file(office)["content_base64"] = base64.encodebytes(b"x" * 100).decode()
    office.load()
    with office.database.read() as session:
        assert session.scalars(select(CaseFile.size)).one() == 100


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"content_base64": "no base64!"}, ".content_base64: is not base64"),
        ({"content_base64": "aGVsbG8"}, ".content_base64: is not base64"),
        ({"content_base64": ""}, ".content_base64: is empty"),
        ({"path": "gone.pdf"}, ".path: there is no file 'gone.pdf' in the import file's folder"),
        ({"path": "kept"}, ".path: there is no file 'kept' in the import file's folder"),
        ({"path": "../secret.pdf"}, ".path: '../secret.pdf' lies outside the import file's folder"),
        ({"path": "/etc/hostname"}, ".path: '/etc/hostname' lies outside the import file's folder"),
        ({"path": "way-out"}, ".path: 'way-out' lies outside the import file's folder"),
        ({"path": "large.pdf"}, ".path: is larger than 25 MB"),
        ({}, ": needs either path or content_base64"),
        ({"path": "a", "content_base64": "aGVsbG8="}, ": needs either path or content_base64"),
        ({"name": "../pas.pdf", "content_base64": "aGVsbG8="}, ".name: is a file's name, without a folder"),
    ],
)
def test_a_file_that_is_not_to_be_had_is_refused(office: Office, fields: Json, why: str) -> None:
    (office.folder / "kept").mkdir()
    (office.folder.parent / "secret.pdf").write_bytes(b"Carl's")
    (office.folder / "way-out").symlink_to(office.folder.parent / "secret.pdf")
    with (office.folder / "large.pdf").open("wb") as large:
        large.truncate(attachments.LARGEST + 1)
    del the_file(office)["content_base64"]
    the_file(office).update(fields)
    assert office.refused() == (f"{FILES}{why}",)


def test_the_same_file_of_a_case_twice_is_refused(office: Office) -> None:
    office.data["clients"][0]["cases"][0]["files"] *= 2
    assert office.refused() == (f"clients[0].cases[0].files[1]: is the same as {FILES}",)


def test_the_example_of_the_documentation_is_loaded_as_it_stands(office: Office) -> None:
    example = (ROOT / "docs" / "import.md").read_text(encoding="utf-8").split("```yaml\n")[1].split("```")[0]
    (office.folder / "scans").mkdir()
    (office.folder / "scans" / "pas.pdf").write_bytes(b"%PDF-1.4")
    assert office.load("example.yml", example).changes == 10
