"""An import keeps whatever its operator gives; what a file is, it reads from the content."""

import base64
from pathlib import Path

import pytest
from sqlalchemy import select

from backend.core.database import Database
from backend.models.cases import CaseFile
from tests.support import samples
from tests.support.import_files import Office


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (samples.pdf(), "application/pdf"),
        (samples.photo(), "image/jpeg"),
        (b"<script>alert(1)</script>", "application/octet-stream"),
    ],
)
def test_an_imported_file_is_known_by_its_content(
    database: Database, tmp_path: Path, content: bytes, media_type: str
) -> None:
    office = Office(database, tmp_path)
    office.data["clients"][0]["cases"][0]["files"][0]["content_base64"] = base64.b64encode(content).decode()
    office.load()
    assert office.load().changes == 0
    with database.read() as session:
        row = session.scalars(select(CaseFile)).one()
    assert (row.media_type, row.uploaded_by, office.storage.read(row.sha256)) == (media_type, "import", content)
