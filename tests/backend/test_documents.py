"""Contents are kept under their hash, whole or not at all, and for nobody else to read."""

import hashlib
import stat
from pathlib import Path

import pytest

from backend.core.errors import NotFoundError
from backend.documents.storage import Storage

PASSPORT = b"%PDF-1.4 Anna's passport"
NAME = hashlib.sha256(PASSPORT).hexdigest()


def kept_files(folder: Path) -> list[str]:
    """Every file below the folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_content_is_kept_under_its_hash_and_read_back(tmp_path: Path) -> None:
    stored = Storage(tmp_path).keep(PASSPORT)
    assert (stored.sha256, stored.size) == (NAME, len(PASSPORT))
    assert kept_files(tmp_path) == [f"{NAME[:2]}/{NAME}"]
    assert Storage(tmp_path).read(NAME) == PASSPORT


def test_only_this_user_can_read_it(tmp_path: Path) -> None:
    Storage(tmp_path / "files").keep(PASSPORT)
    assert stat.S_IMODE((tmp_path / "files" / NAME[:2] / NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "files" / NAME[:2]).stat().st_mode) == 0o700


def test_the_same_content_is_kept_once(tmp_path: Path) -> None:
    first = Storage(tmp_path).keep(PASSPORT)
    assert Storage(tmp_path).keep(PASSPORT) == first
    assert len(kept_files(tmp_path)) == 1


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        Storage(tmp_path).keep(PASSPORT)
    assert kept_files(tmp_path) == []


@pytest.mark.parametrize("name", [NAME, "../" * 3 + "etc/passwd", NAME.upper(), NAME[:10], ""])
def test_what_is_not_kept_is_not_found_whatever_is_asked_for(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotFoundError):
        Storage(tmp_path).read(name)
