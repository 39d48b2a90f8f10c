"""Prepares the environment this runs in: stand-ins found after everything installed, Rasa's telemetry off."""

import sys
import sysconfig
from pathlib import Path

MODULES = Path(__file__).resolve().parent / "modules"
PATH_FILE = "tensorflow-standin.pth"
# Python runs such a line when it starts: a plain `rasa train` tells nobody about this project, either.
NO_TELEMETRY = "import os; os.environ.setdefault('RASA_TELEMETRY_ENABLED', 'false')"


def install(site_packages: Path) -> Path:
    """Write the path file that makes Python look in `MODULES` last, and return it.

    A real TensorFlow, once installed, is found first, so nothing has to be removed for it.
    """
    path_file = site_packages / PATH_FILE
    lines = f"{MODULES}\n{NO_TELEMETRY}\n"
    if not path_file.is_file() or path_file.read_text(encoding="utf-8") != lines:
        path_file.write_text(lines, encoding="utf-8")
    return path_file


if __name__ == "__main__":
    if sys.prefix == sys.base_prefix:
        sys.exit("bot/standin: run this with the Python of bot/.venv, not with the system's own")
    install(Path(sysconfig.get_path("purelib")))
