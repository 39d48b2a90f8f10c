"""What an operator types, and what a mistake answers: one clear line and exit code 2."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from backend.settings import ROOT

CLIENTS = ROOT / "tests" / "journeys" / "clients.yml"


def backend(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m backend …` as the Makefile does."""
    return subprocess.run(
        [sys.executable, "-m", "backend", *arguments],
        cwd=ROOT,
        env={**os.environ, "LOG_FORMAT": "json", **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_help_lists_the_commands() -> None:
    said = backend("--help")
    assert said.returncode == 0
    for command in ("run", "web", "worker", "migrate", "train", "import"):
        assert command in said.stdout


def test_a_port_in_use_is_one_clear_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        said = backend("run", PORT=port, DATA_DIR=str(tmp_path))
    assert said.returncode == 2
    assert said.stderr.splitlines() == [
        f"error: PORT: 127.0.0.1:{port} is in use by another program. Stop it, or set PORT to a free one."
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PUBLIC_URL", "example.org"),
        ("SMTP_URL", "mail.example.org:25"),
        ("LIMIT_PER_ADDRESS", "-1"),
        ("WORKER", "separate"),
        ("ORGANISATION_FILE", "nowhere.yml"),
        ("LOG_FORMAT", "xml"),
        ("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/nothing"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str, tmp_path: Path) -> None:
    said = backend("migrate", **{"DATA_DIR": str(tmp_path), name: value})
    assert said.returncode == 2
    assert said.stderr.splitlines()[-1].startswith(f"error: {name}")
    assert "Traceback" not in said.stderr


def test_a_demo_secret_is_refused_off_this_machine(tmp_path: Path) -> None:
    outside = {"PUBLIC_URL": "https://assistant.example.org", "SECRET_KEY": "changeme", "DATA_DIR": str(tmp_path)}
    said = backend("migrate", **outside)
    assert said.returncode == 2
    assert "SECRET_KEY" in said.stderr


def test_the_same_file_twice_changes_nothing(tmp_path: Path) -> None:
    first = backend("import", str(CLIENTS), DATA_DIR=str(tmp_path))
    again = backend("import", str(CLIENTS), DATA_DIR=str(tmp_path))
    assert (first.returncode, again.returncode) == (0, 0), first.stderr + again.stderr
    assert first.stdout.startswith("clients.yml: 16 changes\n")
    assert again.stdout.startswith("clients.yml: 0 changes\n")


def test_a_broken_row_is_refused_with_its_path(tmp_path: Path) -> None:
    broken = tmp_path / "clients.yml"
    broken.write_text(CLIENTS.read_text(encoding="utf-8").replace("status: submitted", "status: lost", 1))
    said = backend("import", str(broken), DATA_DIR=str(tmp_path))
    assert said.returncode == 2
    assert said.stderr.splitlines()[0].startswith("error: clients[2].cases[0].status: ")
    assert "nothing of that file was loaded" in said.stderr
