"""The supervisor: starts, watches, restarts and ends its children, all of them, whatever they do."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from backend.settings import ROOT

PROGRAM = """
import sys, time
from backend import supervisor
from backend.processes import Child
supervisor.GRACE_SECONDS = 1
import os
folder = sys.argv[1]
children = [
    Child(name, (sys.executable, "-c", code), dict(os.environ), quiet=quiet)
    for name, code, quiet in {children!r}
]
ready = lambda: all(os.path.exists(f"{{folder}}/{{one.name}}") for one in children)
sys.exit(supervisor.Supervisor(children).run(ready, lambda: print("ready", flush=True), {patience}))
"""
STEADY = "import sys, time, os; open({file!r}, 'a').write(f'{{os.getpid()}}\\n'); time.sleep(600)"
Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a supervisor of small children: (name, code, quiet)."""
    started: list[subprocess.Popen[str]] = []

    def run(*children: tuple[str, str, bool], patience: float = 20) -> subprocess.Popen[str]:
        program = PROGRAM.format(children=list(children), patience=patience)
        command = [sys.executable, "-c", program, str(tmp_path)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        one = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(one)
        return one

    yield run
    for one in started:
        one.kill()
        one.communicate()


def steady(folder: Path, name: str) -> tuple[str, str, bool]:
    """A child that says it is there and stays."""
    return name, STEADY.format(file=str(folder / name)), False


def pids(folder: Path, name: str, at_least: int = 1) -> list[int]:
    """The process ids a child has had so far, once there are so many."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        file = folder / name
        found = [int(line) for line in file.read_text().split()] if file.exists() else []
        if len(found) >= at_least:
            return found
        time.sleep(0.05)
    raise AssertionError(f"{name} was not started {at_least} times")


def test_a_signal_ends_it_and_every_child(start: Start, tmp_path: Path) -> None:
    running = start(steady(tmp_path, "one"), steady(tmp_path, "two"))
    assert running.stdout is not None
    assert running.stdout.readline() == "ready\n"
    children = [pids(tmp_path, "one")[0], pids(tmp_path, "two")[0]]
    running.send_signal(signal.SIGTERM)
    assert running.wait(10) == 0
    assert not any(psutil.pid_exists(pid) for pid in children)


def test_a_child_that_is_killed_is_started_again(start: Start, tmp_path: Path) -> None:
    running = start(steady(tmp_path, "one"))
    first = pids(tmp_path, "one")[0]
    os.kill(first, signal.SIGKILL)
    second = pids(tmp_path, "one", at_least=2)[1]
    assert second != first
    running.send_signal(signal.SIGINT)
    assert running.wait(10) == 0
    assert not psutil.pid_exists(second)


def test_a_child_that_will_not_end_is_killed_after_the_grace(start: Start, tmp_path: Path) -> None:
    name, code, quiet = steady(tmp_path, "stubborn")
    running = start((name, f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {code}", quiet))
    child = pids(tmp_path, "stubborn")[0]
    running.send_signal(signal.SIGTERM)
    assert running.wait(10) == 0
    assert not psutil.pid_exists(child)


def test_what_a_child_started_ends_with_it(start: Start, tmp_path: Path) -> None:
    name, code, quiet = steady(tmp_path, "parent")
    grandchild = STEADY.format(file=str(tmp_path / "grandchild"))
    running = start(
        (name, f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {grandchild!r}]); {code}", quiet)
    )
    left = pids(tmp_path, "grandchild")[0]
    running.send_signal(signal.SIGTERM)
    assert running.wait(10) == 0
    deadline = time.monotonic() + 5
    while psutil.pid_exists(left) and psutil.Process(left).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_supervisor_that_is_killed_outright_takes_its_children_along(start: Start, tmp_path: Path) -> None:
    running = start(steady(tmp_path, "one"))
    child = pids(tmp_path, "one")[0]
    running.kill()
    running.wait(10)
    deadline = time.monotonic() + 5
    while psutil.pid_exists(child) and psutil.Process(child).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_child_that_refuses_its_settings_stops_everything_with_code_two(start: Start, tmp_path: Path) -> None:
    running = start(
        steady(tmp_path, "one"), ("web", "import sys; print('error: X is wrong', file=sys.stderr); sys.exit(2)", False)
    )
    _, said = running.communicate(timeout=15)
    assert running.returncode == 2
    assert "error: web refused its settings; see the line above" in said


def test_a_child_that_never_starts_is_named_with_what_it_said_last(start: Start) -> None:
    running = start(("rasa", "print('no model found'); raise SystemExit(1)", True))
    _, said = running.communicate(timeout=20)
    assert running.returncode == 2
    assert "error: rasa does not start:\n  no model found" in said


def test_a_start_that_takes_too_long_says_so(start: Start) -> None:
    running = start(("slow", "import time; time.sleep(600)", False), patience=1)
    _, said = running.communicate(timeout=15)
    assert running.returncode == 2
    assert "error: not ready after 1 seconds" in said
