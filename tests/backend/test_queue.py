"""The queue wakes jobs; losing it loses no work and stops nothing."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
import structlog
from structlog.testing import capture_logs

from backend.core.queue import Queue

PATIENCE = 10
Build = Callable[[dict[str, Callable[[], None]]], Queue]


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Build]:
    """Builds a queue with jobs and stops it in the end."""
    built: list[Queue] = []

    def make(jobs: dict[str, Callable[[], None]]) -> Queue:
        queue = Queue(tmp_path, "", "a key of the tests only")
        queue.offer(jobs)
        built.append(queue)
        return queue

    structlog.reset_defaults()
    yield make
    for queue in built:
        queue.stop()


def test_a_wake_runs_the_job_soon(build: Build) -> None:
    ran = Event()
    queue = build({"turns": ran.set})
    queue.start()
    assert ran.wait(PATIENCE)  # the first look at what a crash left
    ran.clear()
    queue.wake("turns")
    assert ran.wait(PATIENCE)


def test_a_delayed_wake_waits(build: Build) -> None:
    moments: list[float] = []
    queue = build({"turns": lambda: moments.append(time.monotonic())})
    queue.start()
    started = time.monotonic()
    queue.wake("turns", 1.5)
    while time.monotonic() < started + PATIENCE and (not moments or moments[-1] < started + 1.0):
        time.sleep(0.05)
    assert any(1.0 <= moment - started <= PATIENCE for moment in moments)


def test_a_job_that_raises_does_not_stop_the_others(build: Build) -> None:
    ran = Event()

    def fail() -> None:
        raise RuntimeError("no")

    queue = build({"turns": fail, "deliveries": ran.set})
    queue.start()
    assert ran.wait(PATIENCE)
    for _ in range(10):
        queue.wake("turns")
    ran.clear()
    queue.wake("deliveries")
    assert ran.wait(PATIENCE)


def test_a_wake_before_the_start_is_not_lost(build: Build) -> None:
    ran: list[int] = []
    queue = build({"turns": lambda: ran.append(1)})
    queue.wake("turns")
    queue.start()
    deadline = time.monotonic() + PATIENCE
    while len(ran) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert len(ran) >= 2


def test_a_queue_file_that_cannot_be_written_is_logged_and_not_raised(build: Build, tmp_path: Path) -> None:
    queue = build({"turns": lambda: None})
    queue._huey.storage.close()
    for file in tmp_path.glob("queue.db*"):
        file.unlink()
    (tmp_path / "queue.db").mkdir()
    with capture_logs() as logs:
        queue.wake("turns")
        queue.wake("turns", 3.0)
    assert [(line["event"], line["job"]) for line in logs] == [("wake_lost", "turns")] * 2
    (tmp_path / "queue.db").rmdir()


def test_stopping_waits_for_the_job_that_runs(build: Build) -> None:
    started, finished = Event(), Event()

    def slow() -> None:
        started.set()
        time.sleep(0.3)
        finished.set()

    queue = build({"turns": slow})
    queue.start()
    assert started.wait(PATIENCE)
    queue.stop()
    assert finished.is_set()


def test_what_another_put_into_the_queue_is_not_run(build: Build, tmp_path: Path) -> None:
    ran: list[str] = []
    stranger = Queue(tmp_path, "", "another key")
    stranger.offer({"turns": lambda: ran.append("stranger")})
    stranger.wake("turns")
    queue = build({"turns": lambda: ran.append("ours")})
    queue.start()
    deadline = time.monotonic() + PATIENCE
    while not ran and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    assert set(ran) == {"ours"}
