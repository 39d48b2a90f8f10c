"""Staff, clients and applicants of an import file."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from backend.accounts import sessions
from backend.importing.rows import ids, kept, portions
from backend.importing.schemas import ClientRow, Content, StaffRow
from backend.importing.secrets import Key, NewPassword
from backend.importing.sync import Ledger, Wanted, sync, wanted
from backend.models.accounts import PortalSession
from backend.models.people import Applicant, Client, Staff

STAFF = ("email", "name", "role", "phone", "telegram", "languages")
CLIENT = ("email", "name", "phone", "language", "address", "date_of_birth")
APPLICANT = ("name", "relation", "date_of_birth", "nationality")


def load(ledger: Ledger, content: Content, new_passwords: Mapping[Key, NewPassword]) -> None:
    """Bring staff, clients and their applicants in step with the file."""
    for kind, model, columns, rows in (
        ("staff", Staff, STAFF, content.staff),
        ("client", Client, CLIENT, content.clients),
    ):
        asked = [_person(ledger, row, columns, new_passwords.get((kind, row.email))) for row in rows]
        there = kept(ledger.session, model, "email", [row.email for row in rows], lambda row: row["email"])
        sync(ledger, kind, model, asked, there)
    _log_out(ledger, [email for kind, email in new_passwords if kind == "client"])
    _applicants(ledger, content)


def _person(ledger: Ledger, row: StaffRow | ClientRow, columns: tuple[str, ...], new: NewPassword | None) -> Wanted:
    given: dict[str, Any] = {"password_hash": new.password_hash} if new is not None else {}
    if new is not None and isinstance(row, ClientRow):
        given["password_chosen"] = new.chosen
    others: dict[str, Any] = {"password_hash": None, "created_at": ledger.at}
    if isinstance(row, ClientRow):
        others["password_chosen"] = False
    return wanted(row.email, row, columns, given, others)


def _log_out(ledger: Ledger, emails: list[str]) -> None:
    """Whoever is logged in with a password that was just replaced has to log in again."""
    session = ledger.session
    for some in portions(emails):
        query = select(PortalSession.client_id).join(Client).where(Client.email.in_(some)).distinct()
        for client_id in session.scalars(query).all():
            sessions.end_all(session, client_id, ledger.at)


def _applicants(ledger: Ledger, content: Content) -> None:
    parents = ids(ledger.session, Client, "email", [row.email for row in content.clients if row.applicants])
    rows = [
        wanted((parents[row.email], one.name), one, APPLICANT, {"client_id": parents[row.email]})
        for row in content.clients
        for one in row.applicants
    ]
    there = kept(ledger.session, Applicant, "client_id", parents.values(), lambda row: (row["client_id"], row["name"]))
    sync(ledger, "applicant", Applicant, rows, there)
