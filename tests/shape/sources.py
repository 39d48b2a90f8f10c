"""What stands in the tree: the files git knows, and the project's own code among them."""

import subprocess
from pathlib import Path

from backend.settings import ROOT

GENERATED = ("connectors/web/static/", "backend/migrations/versions/", "bot/requirements.lock", "requirements")


def tracked() -> list[str]:
    """The paths git knows or would take, relative to the root."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return [path for path in listed if (ROOT / path).is_file()]


def code() -> list[Path]:
    """Our own Python and TypeScript, without what is generated."""
    own = [path for path in tracked() if path.endswith((".py", ".ts")) and not path.startswith(GENERATED)]
    return [ROOT / path for path in own]


def python() -> list[Path]:
    """Our own Python."""
    return [path for path in code() if path.suffix == ".py"]
