"""The widget's script is built from its sources, and has a text for everything it says."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from backend.core.texts import load

WIDGET = Path(__file__).resolve().parents[2] / "connectors/web/widget"


def test_the_committed_script_is_what_the_sources_build() -> None:
    node = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert node is not None
    result = subprocess.run([node, "build.mjs", "--compare"], cwd=WIDGET, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_the_widget_asks_for_exactly_the_texts_there_are() -> None:
    asked = set(re.findall(r'"(widget-[a-z-]+)"', (WIDGET / "src/texts.ts").read_text(encoding="utf-8")))
    texts = load()
    for language in ("en", "da"):
        assert {key for key in texts.keys[language] if key.startswith("widget-")} == asked


def test_the_lock_file_names_no_registry() -> None:
    assert "resolved" not in (WIDGET / "package-lock.json").read_text(encoding="utf-8")
