"""Cases of an import file with their checklists, messages and files; their money stands next door."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from backend.documents import kinds
from backend.documents.storage import Storage
from backend.importing import attachments, money, walk
from backend.importing.rows import Kept, ids, kept
from backend.importing.schemas import CaseRow, Content, ItemRow
from backend.importing.sync import Ledger, Wanted, sync, wanted
from backend.importing.walk import CaseAt
from backend.models.cases import Case, CaseFile, CaseMessage, ChecklistItem, ItemStatus
from backend.models.people import Client, Staff

CASE = ("number", "type", "package", "status", "paused", "pause_reason", "opened_on", "updated_on", "expected_by")
ITEM = ("key", "title", "help", "status", "due_on", "rejected_reason")
MESSAGE = ("sender", "subject", "body", "sent_at", "read")
Cases = Sequence[tuple[int, CaseRow]]
"""Cases of the file with their ids."""


def load(ledger: Ledger, content: Content, storage: Storage, folder: Path) -> None:
    """Bring the file's cases and all that hangs on them in step with the file; keep the contents of its files."""
    found = list(walk.cases(content))
    _cases(ledger, found)
    case_ids = ids(ledger.session, Case, "number", [at.row.number for at in found])
    cases = [(case_ids[at.row.number], at.row) for at in found]
    _checklists(ledger, cases)
    money.load(ledger, cases)
    _messages(ledger, cases)
    _files(ledger, cases, storage, folder)


def _cases(ledger: Ledger, found: Sequence[CaseAt]) -> None:
    clients = ids(ledger.session, Client, "email", [at.client.email for at in found])
    staff = ids(ledger.session, Staff, "email", [at.row.caseworker for at in found if at.row.caseworker])
    rows = []
    for at in found:
        case = at.row
        given: dict[str, Any] = {"client_id": clients[at.client.email]}
        if "caseworker" in case.model_fields_set:
            given["caseworker_id"] = staff[case.caseworker] if case.caseworker else None
        if "paused" in case.model_fields_set and not case.paused:
            given["pause_reason"] = case.pause_reason  # a case that goes on again drops the reason, said or not
        rows.append(wanted(case.number, case, CASE, given, {"caseworker_id": None}))
    there = kept(ledger.session, Case, "number", [row.key for row in rows], lambda row: row["number"])
    sync(ledger, "case", Case, rows, there)


def _checklists(ledger: Ledger, cases: Cases) -> None:
    there = kept(ledger.session, ChecklistItem, "case_id", _with(cases, "checklist"), _item_key)
    before: dict[int, dict[str, Kept]] = {}
    for _, item in there:
        before.setdefault(item.values["case_id"], {})[item.values["key"]] = item
    rows = [row for case_id, case in cases for row in _items(case_id, case.checklist, before.get(case_id, {}))]
    sync(ledger, "checklist_item", ChecklistItem, rows, there)


def _items(case_id: int, items: Sequence[ItemRow], before: Mapping[str, Kept]) -> Iterable[Wanted]:
    """The file's order holds where the file names every item there is; else new items go to the end."""
    whole = before.keys() <= {item.key for item in items}
    end = max((one.values["position"] for one in before.values()), default=-1) + 1
    for index, item in enumerate(items):
        given: dict[str, Any] = {"case_id": case_id}
        if whole:
            given["position"] = index
        if item.status is not ItemStatus.REJECTED:
            given["rejected_reason"] = item.rejected_reason  # as with a pause: the reason goes with its state
        yield wanted((case_id, item.key), item, ITEM, given, {"position": end + index})


def _messages(ledger: Ledger, cases: Cases) -> None:
    rows = [
        wanted((case_id, row.sender, row.subject, row.sent_at), row, MESSAGE, {"case_id": case_id})
        for case_id, case in cases
        for row in case.messages
    ]
    there = kept(
        ledger.session, CaseMessage, "case_id", _with(cases, "messages"),
        lambda row: (row["case_id"], row["sender"], row["subject"], row["sent_at"]),
    )  # fmt: skip
    sync(ledger, "message", CaseMessage, rows, there)


def _files(ledger: Ledger, cases: Cases, storage: Storage, folder: Path) -> None:
    parents = _with(cases, "files")
    items = {key: item.id for key, item in kept(ledger.session, ChecklistItem, "case_id", parents, _item_key)}
    rows = []
    for case_id, row in [(case_id, row) for case_id, case in cases for row in case.files]:
        content = attachments.content(row, folder)
        stored, kind = storage.keep(content), kinds.sniffed(content)
        given: dict[str, Any] = {
            "case_id": case_id, "sha256": stored.sha256, "size": stored.size, "media_type": kind.value
        }  # fmt: skip
        if "checklist_key" in row.model_fields_set:
            given["checklist_item_id"] = items[case_id, row.checklist_key] if row.checklist_key else None
        new = {"uploaded_at": ledger.at, "checklist_item_id": None}
        rows.append(wanted((case_id, row.name, stored.sha256), row, ("name",), given, new))
    there = kept(ledger.session, CaseFile, "case_id", parents, lambda row: (row["case_id"], row["name"], row["sha256"]))
    sync(ledger, "file", CaseFile, rows, there)


def _with(cases: Cases, name: str) -> set[int]:
    """The ids of those cases whose list `name` holds anything."""
    return {case_id for case_id, case in cases if getattr(case, name)}


def _item_key(row: Mapping[str, Any]) -> tuple[int, str]:
    return row["case_id"], row["key"]
