"""A bad row is refused with its path and what is allowed, and nothing of the file is loaded."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from backend.core.database import Database
from backend.models import Base
from tests.support.databases import ONLY_SQLITE
from tests.support.import_files import Change, Json, Office, case, client, item

pytestmark = ONLY_SQLITE
STATUSES = "opened, collecting_documents, submitted, awaiting_authority, decision_positive, decision_negative, closed"
TYPES = (
    "eu_residence, family_reunification, work_permit, personal_number, permanent_residence, citizenship, "
    "return_to_denmark, other"
)
ITEM_STATUSES = "pending, uploaded, approved, rejected, done"
OFFER_STATUSES = "sent, accepted, expired, withdrawn"
ROLES = "caseworker, on_call, admin"
NO_LANGUAGE = "is not one of the languages da, sv, en, fi, ar"
NO_CURRENCY = "is not a currency of three capitals such as DKK, SEK or EUR"
CASE = "clients[0].cases[0]"


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    """An office with an empty database."""
    return Office(database, tmp_path)


def stored(office: Office) -> int:
    """How many rows there are in all tables, and files in the storage."""
    with office.database.read() as session:
        rows = [session.scalar(select(func.count()).select_from(table)) or 0 for table in Base.metadata.sorted_tables]
    return sum(rows) + sum(path.is_file() for path in office.storage.folder.rglob("*"))


def on(*steps: str | int, **values: Any) -> Change:
    """Change fields of the row at `steps` below Anna."""

    def change(data: Json) -> None:
        row: Any = data["clients"][0]
        for step in steps:
            row = row[step]
        row.update(values)

    return change


def without(*steps: str | int) -> Change:
    """Take a field below Anna away."""

    def change(data: Json) -> None:
        row: Any = data["clients"][0]
        for step in steps[:-1]:
            row = row[step]
        del row[steps[-1]]

    return change


NO_AMOUNT = "is not an amount such as 1250.00: digits, a point and at most two decimals"
NO_PHONE = "is not a phone number in E.164 such as +4531000001"
NO_FIELD = (
    "is not a field here; the fields are email, name, phone, language, address, date_of_birth, "
    "password, applicants, cases"
)
NO_TIME = "is not a date and time such as 2026-03-05T14:30 or 2026-03-05T14:30+01:00"
NO_TEXTS = "must be a text, or texts by language such as {da: …, en: …}"
IN_THE_CASE: list[tuple[Change, str, str]] = [
    (on("cases", 0, status="waiting"), "status", f"'waiting' is not one of {STATUSES}"),
    (on("cases", 0, type="tourism"), "type", f"'tourism' is not one of {TYPES}"),
    (on("cases", 0, paused="maybe"), "paused", "must be true or false"),
    (on("cases", 0, opened_on="12.01.2026"), "opened_on", "'12.01.2026' is not a date such as 2026-03-05"),
    (on("cases", 0, updated_on="2026-02-30"), "updated_on", "'2026-02-30' is not a date such as 2026-03-05"),
    (on("cases", 0, number="x" * 41), "number", "is longer than 40 characters"),
    (
        on("cases", 0, caseworker="x@y.example"),
        "caseworker",
        "'x@y.example' is neither in the file nor in the database",
    ),
    (on("cases", 0, checklist="none"), "checklist", "must be a list"),
    (on("cases", 0, checklist=["lease"]), "checklist[0]", "must be fields with values, such as name: …"),
    (on("cases", 0, "checklist", 0, status="ok"), "checklist[0].status", f"'ok' is not one of {ITEM_STATUSES}"),
    (on("cases", 0, "checklist", 0, title={"no": "Pass"}), "checklist[0].title", f"'no' {NO_LANGUAGE}"),
    (on("cases", 0, "checklist", 0, title={}), "checklist[0].title", NO_TEXTS),
    (on("cases", 0, "checklist", 0, help={"da": " "}), "checklist[0].help", "the text for 'da' is empty"),
    (on("cases", 0, "checklist", 1, key="passport"), "checklist[1].key", f"is the same as {CASE}.checklist[0].key"),
    (
        on("cases", 0, "files", 0, checklist_key="visa"),
        "files[0].checklist_key",
        "'visa' is not in the case's checklist",
    ),
    (on("cases", 0, "messages", 0, sent_at="today"), "messages[0].sent_at", f"'today' {NO_TIME}"),
    (on("cases", 0, "messages", 0, **{"from": "bot"}), "messages[0].from", "'bot' is not one of client, caseworker"),
    (on("cases", 0, "messages", 0, subject="One\ntwo"), "messages[0].subject", "must be one line"),
    (on("cases", 0, "messages", 0, body="a\x00b"), "messages[0].body", "holds a control character"),
    (on("cases", 0, "offers", 0, currency="kr"), "offers[0].currency", f"'kr' {NO_CURRENCY}"),
    (on("cases", 0, "offers", 0, status="new"), "offers[0].status", f"'new' is not one of {OFFER_STATUSES}"),
    (on("cases", 0, "offers", 0, "items", 0, amount="1,5"), "offers[0].items[0].amount", f"'1,5' {NO_AMOUNT}"),
    (on("cases", 0, "payments", 0, amount="-1"), "payments[0].amount", "must not be negative"),
    (on("cases", 0, "payments", 0, status="open"), "payments[0].status", "'open' is not one of due, paid, refunded"),
    (on("cases", 0, "payments", 0, offer="T-9"), "payments[0].offer", "'T-9' is not an offer of this case"),
]
IN_THE_FILE: list[tuple[Change, str, str]] = [
    (on(email="anna"), "clients[0].email", "'anna' is not an e-mail address"),
    (on(phone="31000001"), "clients[0].phone", f"'31000001' {NO_PHONE}"),
    (on(phone="+45 31 00 00 01"), "clients[0].phone", f"'+45 31 00 00 01' {NO_PHONE}"),
    (on(phone="+460701740605"), "clients[0].phone", f"'+460701740605' {NO_PHONE}; is it +46701740605?"),
    (on(language="no"), "clients[0].language", "'no' is not one of da, sv, en, fi, ar"),
    (on(name=""), "clients[0].name", "is empty"),
    (on(name={"first": "Anna"}), "clients[0].name", "must be a text"),
    (without("name"), "clients[0].name", "is missing"),
    (on(colour="blue"), "clients[0].colour", NO_FIELD),
    (lambda data: data.update(people=[]), "people", "is not a field here; the fields are staff, clients"),
    (lambda data: data["staff"][0].update(role="boss"), "staff[0].role", f"'boss' is not one of {ROLES}"),
    (lambda data: data["staff"].append(data["staff"][0]), "staff[1].email", "is the same as staff[0].email"),
    (
        lambda data: data["clients"][1].update(email="Anna@Family.example"),
        "clients[1].email",
        "is the same as clients[0].email",
    ),
    (
        lambda data: data["clients"][1]["cases"][0].update(number="nb-1"),
        "clients[1].cases[0].number",
        "is the same as clients[0].cases[0].number",
    ),
]
BAD_ROWS = [*((change, f"{CASE}.{path}", why) for change, path, why in IN_THE_CASE), *IN_THE_FILE]


@pytest.mark.parametrize(("change", "path", "why"), BAD_ROWS, ids=[path for _, path, _ in BAD_ROWS])
def test_a_bad_row_is_refused_with_its_path_and_nothing_is_loaded(
    office: Office, change: Change, path: str, why: str
) -> None:
    before = stored(office)
    change(office.data)
    assert office.refused() == (f"{path}: {why}",)
    assert stored(office) == before


@pytest.mark.parametrize("amount", ["12.345", "abc", "", "1e3", "1 000.00", "+5", ".5", "12345678901", True, None, []])
def test_what_is_no_amount_is_refused(office: Office, amount: Any) -> None:
    on("cases", 0, "payments", 0, amount=amount)(office.data)
    assert office.refused()[0].startswith(f"{CASE}.payments[0].amount: ")


@pytest.mark.parametrize("amount", ["0", "0.5", "1250.00", 1250, 12.5, "9999999999.99"])
def test_what_is_an_amount_is_taken(office: Office, amount: Any) -> None:
    on("cases", 0, "payments", 0, amount=amount)(office.data)
    assert office.load().changes


def test_all_bad_rows_are_told_up_to_twenty(office: Office) -> None:
    office.data["clients"] += [client(f"c{n}@family.example", "", "+4531000001", cases=[case("")]) for n in range(15)]
    lines = office.refused()
    assert lines[0] == "clients[2].name: is empty"
    assert lines[1] == "clients[2].cases[0].number: is empty"
    assert (len(lines), lines[-1]) == (21, "… and 10 more")


def carls(**fields: Any) -> Callable[[Json], None]:
    """The next file holds Carl alone, with one case."""

    def change(data: Json) -> None:
        data["clients"] = [client("carl@stranger.example", "Carl", "+46701740605", cases=[case("NB-2") | fields])]

    return change


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (carls(number="NB-1"), "clients[0].cases[0].number: 'NB-1' belongs to another client already"),
        (carls(offers="T-1"), "clients[0].cases[0].offers[0].number: 'T-1' belongs to another case already"),
        (carls(payments="F-1"), "clients[0].cases[0].payments[0].number: 'F-1' belongs to another case already"),
    ],
)
def test_nothing_is_taken_from_another_client(office: Office, change: Change, line: str) -> None:
    annas = office.data["clients"][0]["cases"][0]
    office.load()
    before = stored(office)
    change(office.data)
    taken = office.data["clients"][0]["cases"][0]
    for name in ("offers", "payments"):
        taken[name] = [{k: v for k, v in annas[name][0].items() if k != "offer"}] if name in taken else []
    assert office.refused() == (line,)
    assert stored(office) == before


def test_an_offer_or_an_item_of_the_case_may_be_in_the_database_alone(office: Office) -> None:
    office.load()
    annas = office.data["clients"][0]["cases"][0]
    del annas["offers"], annas["checklist"]
    assert office.load().changes == 0


def test_a_bad_row_at_the_end_of_a_long_file_leaves_no_client_behind(office: Office) -> None:
    office.data["clients"] += [client(f"c{n}@family.example", "C", f"+4531{n:06d}") for n in range(600)]
    office.data["clients"][-1]["cases"] = [case("NB-9", checklist=[item("a"), item("a")])]
    before = stored(office)
    assert office.refused() == (
        "clients[601].cases[0].checklist[1].key: is the same as clients[601].cases[0].checklist[0].key",
    )
    assert stored(office) == before


def test_thousands_of_clients_take_seconds(office: Office) -> None:
    office.data["clients"] = [
        client(f"c{n}@family.example", "C", f"+4531{n:06d}", cases=[case(f"NB-{n}", checklist=[item("a"), item("b")])])
        for n in range(2_000)
    ]
    before = time.process_time()
    assert office.load().changes == 8_001
    assert office.load().changes == 0
    assert time.process_time() - before < 20
