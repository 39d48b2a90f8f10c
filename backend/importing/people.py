"""Staff, clients and applicants of an import file."""

from collections.abc import Mapping

from backend.importing.rows import ids, kept
from backend.importing.schemas import ClientRow, Content, StaffRow
from backend.importing.sync import Ledger, Wanted, sync, wanted
from backend.models.people import Applicant, Client, Staff

STAFF = ("email", "name", "role", "phone", "telegram", "languages")
CLIENT = ("email", "name", "phone", "language", "address", "date_of_birth")
APPLICANT = ("name", "relation", "date_of_birth", "nationality")
Hashes = Mapping[tuple[str, str], str]


def load(ledger: Ledger, content: Content, hashes: Hashes) -> None:
    """Bring staff, clients and their applicants in step with the file."""
    for kind, model, columns, rows in (
        ("staff", Staff, STAFF, content.staff),
        ("client", Client, CLIENT, content.clients),
    ):
        asked = [_person(ledger, row, columns, hashes.get((kind, row.email))) for row in rows]
        there = kept(ledger.session, model, "email", [row.email for row in rows], lambda row: row["email"])
        sync(ledger, kind, model, asked, there)
    _applicants(ledger, content)


def _person(ledger: Ledger, row: StaffRow | ClientRow, columns: tuple[str, ...], new_hash: str | None) -> Wanted:
    given = {"password_hash": new_hash} if new_hash else {}
    return wanted(row.email, row, columns, given, {"password_hash": new_hash, "created_at": ledger.at})


def _applicants(ledger: Ledger, content: Content) -> None:
    parents = ids(ledger.session, Client, "email", [row.email for row in content.clients if row.applicants])
    rows = [
        wanted((parents[row.email], one.name), one, APPLICANT, {"client_id": parents[row.email]})
        for row in content.clients
        for one in row.applicants
    ]
    there = kept(ledger.session, Applicant, "client_id", parents.values(), lambda row: (row["client_id"], row["name"]))
    sync(ledger, "applicant", Applicant, rows, there)
