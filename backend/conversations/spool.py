"""Messages that arrive while the database is down: kept as files, taken in when it is back."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import structlog

from backend.core.database import DatabaseDown
from backend.models.base import opaque_id
from connectors.base import Inbound, RefusedError

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Spool:
    """A folder with one file a message; names sort in the order of arrival."""

    folder: Path

    def keep(self, inbound: Inbound, moment: float) -> str:
        """Write the message so that it survives a crash; returns its name. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        name = f"{moment:020.6f}-{opaque_id()}"
        kept = replace(inbound, provider_id=inbound.provider_id or name)
        draft = self.folder / f"{name}.part"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(asdict(kept), file)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(self.folder / f"{name}.json")
        return name

    def drain(self, take: Callable[[Inbound], object]) -> int:
        """Hand over every kept message, oldest first; stops when the database is still down. Returns how many."""
        taken = 0
        for file in sorted(self.folder.glob("*.json")) if self.folder.is_dir() else ():
            try:
                take(Inbound(**json.loads(file.read_text(encoding="utf-8"))))
            except FileNotFoundError:
                continue  # another worker has just taken it
            except DatabaseDown:
                break
            except (RefusedError, ValueError, TypeError) as error:
                log.error("spooled_message_unusable", file=file.name, error=type(error).__name__)
                with suppress(FileNotFoundError):
                    file.rename(file.with_suffix(".unusable"))
                continue
            file.unlink(missing_ok=True)
            taken += 1
        return taken
