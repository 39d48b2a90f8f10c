"""Writing import files and loading them: a firm with Anna in it, to be changed by a test at will."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from backend.core.database import Database
from backend.core.organisation import Organisation
from backend.documents.storage import Storage
from backend.importing import ImportRefusedError, Report, load_file
from tests.support.clock import MovableClock

Json = dict[str, Any]
Change = Callable[[Json], object]
FIRM = Organisation.model_validate({"name": "Nordbro", "emails": {"info": "info@nordbro.example"}})


def item(key: str, status: str = "pending", **fields: Any) -> Json:
    """An item of a checklist."""
    return {"key": key, "title": {"da": f"{key} på dansk", "en": f"The {key}"}, "status": status} | fields


def message(subject: str, **fields: Any) -> Json:
    """A message of the caseworker's, not yet read."""
    return {
        "from": "caseworker",
        "subject": subject,
        "body": "Kommer.",
        "sent_at": "2026-03-01T10:00",
        "read": False,
    } | fields


def case(number: str, **fields: Any) -> Json:
    """A running case without anything on it."""
    dates = {"opened_on": "2026-01-12", "updated_on": "2026-03-01"}
    return {"number": number, "type": "eu_residence", "status": "opened", "paused": False} | dates | fields


def annas_case() -> Json:
    """A case with something of everything."""
    lines = [{"text": "Hjælp", "amount": "900.50"}, {"text": "Rabat", "amount": "-100"}]
    offer = {"number": "T-1", "title": "Pakke", "items": lines, "currency": "DKK", "status": "sent",
             "sent_on": "2026-01-02", "valid_until": "2026-02-02"}  # fmt: skip
    payment = {"number": "F-1", "text": "Rate", "amount": "800.50", "currency": "DKK", "due_on": "2026-03-01",
               "status": "due", "offer": "T-1"}  # fmt: skip
    return case(
        "NB-1",
        package="Standard",
        status="collecting_documents",
        expected_by="2026-06-01",
        caseworker="lars@nordbro.example",
        checklist=[
            item("passport", "approved"),
            item("lease", "rejected", rejected_reason="Blurred", due_on="2026-04-01"),
        ],
        files=[{"name": "pas.pdf", "content_base64": "aGVsbG8=", "checklist_key": "passport"}],
        messages=[message("Hej")],
        offers=[offer],
        payments=[payment],
    )


def client(email: str, name: str, phone: str, **fields: Any) -> Json:
    """A client who writes Danish."""
    return {"email": email, "name": name, "phone": phone, "language": "da", "address": "Gade 1"} | fields


def content() -> Json:
    """Lars on staff; Anna with a case and Bo as applicant; Carl with a case of his own."""
    lars = {
        "email": "lars@nordbro.example",
        "name": "Lars Holm",
        "role": "caseworker",
        "phone": "+4531000091",
        "languages": ["da"],
    }
    bo = {"name": "Bo Sørensen", "relation": "spouse", "nationality": "Danish"}
    anna = client("anna@family.example", "Anna Sørensen", "+4531000001", applicants=[bo], cases=[annas_case()])
    carl = client("carl@stranger.example", "Carl Nyman", "+46701740605", cases=[case("NB-2")])
    return {"staff": [lars], "clients": [anna, carl]}


@dataclass
class Office:
    """Where files are imported; `data` is what the next file will hold."""

    database: Database
    folder: Path
    clock: MovableClock = field(default_factory=MovableClock)
    data: Json = field(default_factory=content)

    @property
    def storage(self) -> Storage:
        """Where contents are kept."""
        return Storage(self.folder / "kept")

    def load(self, name: str = "clients.json", text: str | bytes | None = None) -> Report:
        """Write a file (of `data` unless told what) and import it."""
        written = json.dumps(self.data) if text is None else text
        self.folder.joinpath(name).write_bytes(written if isinstance(written, bytes) else written.encode())
        return load_file(self.database, self.folder / name, FIRM, self.storage, self.clock)

    def refused(self, name: str = "clients.json", text: str | bytes | None = None) -> tuple[str, ...]:
        """Import a file that must be refused; the lines that say why."""
        with pytest.raises(ImportRefusedError) as refusal:
            self.load(name, text)
        return refusal.value.lines
