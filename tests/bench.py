"""`make bench`: what things cost next to a plain alternative measured in the same run; only the ratios count."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from backend.core import migrate
from backend.core.database import Database
from backend.settings import ROOT
from connectors.base import Inbound
from tests import scale
from tests.support.clock import MovableClock
from tests.support.house import House

ROUNDS = 200
SCALE_CLIENTS = 20_000
"""Fewer than `python -m tests.scale` takes, so that this is over in a few minutes."""
REPORT = ROOT / "reports" / "bench.json"
START = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


def median_ms(action: Callable[[int], object], rounds: int = ROUNDS) -> float:
    """The median time of an action, in milliseconds; the first tenth of the rounds warms up and does not count."""
    times = []
    for turn in range(rounds):
        began = time.perf_counter()
        action(turn)
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times[rounds // 10 :])


def keeping_a_message(folder: Path) -> dict[str, float]:
    """`Inbox.receive` and a whole turn with its delivery, next to a bare committed INSERT."""
    database = Database(f"sqlite:///{folder / 'bench.db'}")
    migrate.upgrade(database.engine)
    house = House(database, MovableClock(START), folder)
    with database.write() as session:
        session.execute(text("CREATE TABLE bare (id INTEGER PRIMARY KEY, words TEXT)"))

    def bare(turn: int) -> None:
        with database.write() as session:
            session.execute(text("INSERT INTO bare (words) VALUES (:words)"), {"words": f"hej {turn}"})

    def receive(turn: int) -> None:
        house.inbox.receive(Inbound("web", f"visitor-{turn}", "hvordan går det med min sag?", f"id-{turn}"))

    def whole_turn(turn: int) -> None:
        house.inbox.receive(Inbound("web", f"guest-{turn}", "hvordan går det med min sag?", f"turn-{turn}"))
        house.turns.work()
        house.deliveries.work()

    alone = median_ms(bare)
    kept = median_ms(receive)
    house.turns.work()
    house.deliveries.work()
    answered = median_ms(whole_turn)
    database.close()
    return {"bare_insert_ms": alone, "receive_per_bare_insert": kept / alone, "turn_per_bare_insert": answered / alone}


def understanding() -> dict[str, float]:
    """The bot's own benchmark, in its environment: the cascade next to the sparse model and the encoder alone."""
    command = [str(ROOT / "bot" / ".venv" / "bin" / "python"), "-m", "bot.bench"]
    said = subprocess.run(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(said.stdout.splitlines()[-1])
    return found


def main() -> int:
    """Run all benchmarks, print them, and write reports/bench.json."""
    with tempfile.TemporaryDirectory() as folder:
        figures = {"keeping": keeping_a_message(Path(folder)), "understanding": understanding()}
    figures["portal"] = scale.figures(SCALE_CLIENTS)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    for topic, values in figures.items():
        for name, value in values.items():
            print(f"{topic:14} {name:32} {value:10.2f}")
    print(f"written to {REPORT.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
