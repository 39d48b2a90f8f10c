"""Nothing in the tree ties it to a machine or an index, and what is generated is fresh."""

import re
import subprocess

import pytest

from backend.settings import ROOT
from tests.shape.sources import tracked

LOCKS = ["requirements.lock", "requirements-dev.lock", "bot/requirements.lock"]
INDEX = re.compile(
    "|".join(["py" + r"pi\.org", "pythonhost" + r"ed\.org", "registry" + r"\.npmjs", r"deb\.deb" + "ian"])
)
SOMEBODYS_FOLDER = re.compile(r"(?<![\w.])/(?:home|root|Users|work)/\w")
LARGEST = 3_000_000


def test_no_file_names_an_index_or_somebodys_folder() -> None:
    found = []
    for path in tracked():
        content = (ROOT / path).read_bytes()
        if b"\0" in content:
            continue
        text = content.decode("utf-8")
        if INDEX.search(text) or SOMEBODYS_FOLDER.search(text):
            found.append(path)
    assert not found


def test_no_file_is_large() -> None:
    assert not [path for path in tracked() if (ROOT / path).stat().st_size > LARGEST]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_has_a_hash(lock: str) -> None:
    entries = re.findall(
        r"^[a-z0-9][^\n]*==(?:[^\n]*\\\n)+[^\n]*", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE
    )
    assert entries
    assert all("--hash=sha256:" in entry for entry in entries)


def test_the_widgets_lock_names_no_address() -> None:
    assert "resolved" not in (ROOT / "connectors/web/widget/package-lock.json").read_text(encoding="utf-8")


def test_the_built_widget_is_that_of_its_sources() -> None:
    node = ROOT / ".venv" / "bin" / "node"
    folder = ROOT / "connectors" / "web" / "widget"
    said = subprocess.run(
        [str(node), "build.mjs", "--compare"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout + said.stderr
