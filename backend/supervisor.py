"""Starts the processes of an installation, restarts the ones that die, and ends them all."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import structlog

from backend.processes import Child
from backend.settings import ROOT

GRACE_SECONDS = 6
LONGEST_PAUSE = 15.0
STEADY_SECONDS = 60
WRONG_SETTINGS = 2
LOOK_SECONDS = 0.2
PR_SET_PDEATHSIG = 1
log = structlog.get_logger(__name__)


class StartFailedError(Exception):
    """The installation did not come up; the message says which part and what it said last."""


@dataclass
class Running:
    """A child while it runs, and how often it died."""

    child: Child
    process: subprocess.Popen[str]
    started: float
    deaths: int = 0
    again_at: float | None = None
    said: deque[str] = field(default_factory=lambda: deque(maxlen=15))


class Supervisor:
    """Keeps the children running until told to stop."""

    def __init__(self, children: Sequence[Child]) -> None:
        self._children = children
        self._running: list[Running] = []
        self._stop = threading.Event()

    def run(self, ready: Callable[[], bool], announce: Callable[[], None], patience: float) -> int:
        """Start everything, announce when `ready`, watch until a signal comes. Returns the exit code."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: self._stop.set())
        try:
            self._running = [self._start(child) for child in self._children]
            self._wait_until(ready, patience)
            if not self._stop.is_set():
                announce()
            while not self._stop.wait(LOOK_SECONDS):
                self._look()
        except StartFailedError as error:
            print(f"error: {error}", file=sys.stderr)
            return WRONG_SETTINGS
        finally:
            self.end()
        return 0

    def end(self) -> None:
        """End every child: asked first, killed after the grace."""
        for one in self._running:
            _signal(one.process, signal.SIGTERM)
        deadline = time.monotonic() + GRACE_SECONDS
        for one in self._running:
            try:
                one.process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                log.warning("killed", process=one.child.name)
            _signal(one.process, signal.SIGKILL)
            one.process.wait()

    def _wait_until(self, ready: Callable[[], bool], patience: float) -> None:
        deadline = time.monotonic() + patience
        while not self._stop.is_set() and not ready():
            self._look()
            troubled = next((one for one in self._running if one.deaths >= 3), None)  # noqa: PLR2004
            if troubled is not None:
                raise StartFailedError(f"{troubled.child.name} does not start:\n  " + "\n  ".join(troubled.said))
            if time.monotonic() > deadline:
                raise StartFailedError(f"not ready after {patience:.0f} seconds; see the lines above")
            self._stop.wait(LOOK_SECONDS)

    def _look(self) -> None:
        for position, one in enumerate(self._running):
            code = one.process.poll()
            if code is None:
                continue
            if one.again_at is None:
                self._died(one, code)
            elif time.monotonic() >= one.again_at:
                again = self._start(one.child)
                again.deaths, again.said = one.deaths, one.said
                self._running[position] = again

    def _died(self, one: Running, code: int) -> None:
        if code == WRONG_SETTINGS and not one.child.quiet:
            raise StartFailedError(f"{one.child.name} refused its settings; see the line above")
        steady = time.monotonic() - one.started > STEADY_SECONDS
        one.deaths = 1 if steady else one.deaths + 1
        pause = min(0.25 * 2 ** (one.deaths - 1), LONGEST_PAUSE)
        one.again_at = time.monotonic() + pause
        log.error("process_died", process=one.child.name, exit_code=code, restart_in_seconds=pause)

    def _start(self, child: Child) -> Running:
        process = subprocess.Popen(  # noqa: S603 - the commands are ours
            child.command,
            cwd=ROOT,
            env=dict(child.environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if child.quiet else None,
            stderr=subprocess.STDOUT if child.quiet else None,
            text=True,
            errors="replace",
            start_new_session=True,
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 - one plain system call
        )
        running = Running(child, process, time.monotonic())
        if child.quiet:
            threading.Thread(target=_take_output, args=(running,), daemon=True).start()
        return running


_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def _die_with_parent() -> None:
    """A supervisor that is killed outright takes its children along (prctl(2))."""
    if _libc is not None:
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _take_output(running: Running) -> None:
    stream = running.process.stdout
    warned = False
    for line in stream if stream is not None else ():
        if not (said := line.rstrip()):
            continue
        running.said.append(said)
        # Old libraries under a newer one warn at import, each with an indented line of their code: nobody's to mend.
        warned = "DeprecationWarning: " in said or (warned and said.startswith("  "))
        if not warned:
            log.info("output", process=running.child.name, line=said)


def _signal(process: subprocess.Popen[str], number: signal.Signals) -> None:
    """Signal the whole group: what a child started ends with it."""
    try:
        os.killpg(process.pid, number)
    except (ProcessLookupError, PermissionError):
        return
