"""What happens before the processes start: the model, the tables, the first data."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import func, select

from backend.core import migrate
from backend.core.clock import system_clock
from backend.core.database import Database, DatabaseDown
from backend.core.organisation import Organisation
from backend.documents.storage import Storage
from backend.importing import Report, load_file
from backend.models.people import Client, Staff
from backend.people.demo import first_clients
from backend.processes import BOT_PYTHON
from backend.settings import ROOT, Settings, SettingsError

DEMO_FIRM = ROOT / "backend" / "importing" / "demo_firm.yml"


def train(*, force: bool) -> int:
    """Train the model if it is missing or out of date (or `force`); the exit code of the training."""
    command = [str(BOT_PYTHON), "-m", "bot.training", *(["--force"] if force else [])]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode  # noqa: S603 - our own command


@contextmanager
def migrated(settings: Settings) -> Iterator[Database]:
    """The database with its tables up to date. Raises SettingsError when it does not answer."""
    database = Database(settings.database)
    try:
        migrate.upgrade(database.engine)
        yield database
    except DatabaseDown as error:
        reason = str(error.orig).splitlines()[0] if error.orig else type(error).__name__
        raise SettingsError(f"DATABASE_URL: the database does not answer: {reason}") from None
    finally:
        database.close()


def load_first_data(settings: Settings, organisation: Organisation, database: Database) -> None:
    """Load SEED_FILE, else the demo firm, into an empty database. Raises ImportRefusedError."""
    seed = settings.seed_file or (DEMO_FIRM if settings.demo else None)
    if seed is not None and is_empty(database):
        say(f"loading {seed.name}")
        load(settings, organisation, database, seed)


def demo_logins(settings: Settings) -> list[tuple[str, str]]:
    """What a visitor of the demo needs to verify as its first client; nothing with data of one's own."""
    database = Database(settings.database)
    with database.read() as session:
        first = first_clients(session, 1)
    database.close()
    if not first or settings.seed_file is not None or not settings.demo:
        return []
    return [("a demo client", f"{first[0].email}, phone {first[0].phone}")]


def load(settings: Settings, organisation: Organisation, database: Database, file: Path) -> Report:
    """Import one file. Raises ImportRefusedError."""
    return load_file(database, file, organisation, Storage(settings.data_dir / "files"), system_clock)


def is_empty(database: Database) -> bool:
    """Whether there is neither a client nor a member of staff."""
    with database.read() as session:
        return not session.scalar(select(func.count(Client.id))) and not session.scalar(select(func.count(Staff.id)))


def say(line: str) -> None:
    """A progress line for the operator."""
    print(f"run: {line}", file=sys.stderr, flush=True)
