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
from backend.payments import receipts
from backend.payments.service import expire_offers
from backend.people import passwords
from backend.people.demo import FIRST_PASSWORD, first_clients
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
    """Load SEED_FILE, else the demo firm, into an empty database, and catch up on what time and an earlier version
    left: receipts of paid payments, offers that have run out. Raises ImportRefusedError, SettingsError.
    """
    _refuse_demo_people(settings, database)
    seed = settings.seed_file or (DEMO_FIRM if settings.demo else None)
    if seed is not None and is_empty(database):
        say(f"loading {seed.name}")
        load(settings, organisation, database, seed)
    with database.write() as session:
        receipts.issue_missing(session, organisation, system_clock())
        expire_offers(session, organisation, system_clock())


def _refuse_demo_people(settings: Settings, database: Database) -> None:
    """Passwords that stand in this repository open nothing outside of a demo."""
    if settings.demo:
        return
    with database.read() as session:
        first = first_clients(session, 1)
    if first and passwords.matches(first[0].password_hash, FIRST_PASSWORD):
        raise SettingsError(
            f"PUBLIC_URL is {settings.outside_url}, and the database holds the demo firm with its known passwords. "
            f"Start with an empty DATA_DIR or DATABASE_URL, or set PUBLIC_URL to a loopback address."
        )


def demo_logins(settings: Settings) -> list[tuple[str, str]]:
    """What a visitor of the demo needs to verify and to log in as its first client; nothing with data of one's own."""
    database = Database(settings.database)
    with database.read() as session:
        first = first_clients(session, 1)
    database.close()
    if not first or settings.seed_file is not None or not settings.demo:
        return []
    return [
        ("a demo client", f"{first[0].email}, phone {first[0].phone}"),
        ("its portal password", FIRST_PASSWORD),
    ]


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
