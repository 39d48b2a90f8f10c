"""The queue that wakes background jobs. The work itself hangs on rows in the database: losing a wake loses nothing."""

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import huey
import redis
import structlog
from huey import crontab
from huey.consumer import Consumer
from huey.exceptions import HueyException
from huey.serializer import SignedSerializer

THREADS = 6
POLL_SECONDS = 0.05
log = structlog.get_logger(__name__)
Job = Callable[[], None]


class Queue:
    """Named jobs without arguments; `wake` runs one soon, on any machine that shares the queue."""

    def __init__(self, data_dir: Path, redis_url: str, secret_key: str) -> None:
        serializer = SignedSerializer(secret=secret_key, salt="queue")
        if redis_url:
            self._huey = huey.RedisHuey("assistant", url=redis_url, results=False, serializer=serializer)
        else:
            file = str(data_dir.resolve() / "queue.db")
            self._huey = huey.SqliteHuey("assistant", filename=file, results=False, serializer=serializer)
        self._tasks: dict[str, Any] = {}
        self._consumer: Consumer | None = None

    def offer(self, jobs: Mapping[str, Job]) -> None:
        """Say what each job does, and have all of them swept once a minute."""
        for name, job in jobs.items():
            self._tasks[name] = self._huey.task(name=name)(job)
            self._huey.periodic_task(crontab(minute="*"), name=f"sweep_{name}")(job)

    def wake(self, job: str, delay: float | None = None) -> None:
        """Run `job` now, or `delay` seconds from now. A queue that is down is logged: the sweep makes up for it."""
        try:
            self._tasks[job].schedule(delay=delay) if delay else self._tasks[job]()
        except (HueyException, sqlite3.Error, redis.RedisError) as error:
            log.warning("wake_lost", job=job, error=type(error).__name__)

    def start(self) -> None:
        """Work in this process, in threads, and look at everything a crash may have left."""
        self._consumer = _Consumer(
            self._huey,
            workers=THREADS,
            initial_delay=POLL_SECONDS,
            max_delay=POLL_SECONDS,
            backoff=1.01,
            scheduler_interval=1,
            check_worker_health=True,
        )
        self._consumer.start()
        for job in self._tasks:
            self.wake(job)

    def stop(self) -> None:
        """Finish the jobs that are running, start no other."""
        if self._consumer is not None:
            self._consumer.stop(graceful=True)


class _Consumer(Consumer):  # type: ignore[misc]
    """Huey's consumer inside our own process, which handles its signals itself."""

    def _set_signal_handlers(self) -> None:
        return
