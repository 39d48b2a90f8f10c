"""The web process without its worker: the real application on the test's database, asked over HTTP in this thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx
from fastapi.testclient import TestClient

from backend import app, wiring
from backend.core.database import Database
from backend.core.organisation import Organisation
from backend.settings import Settings
from connectors.base import Inbound
from tests.support.clock import MovableClock
from tests.support.doubles import Scripted
from tests.support.house import DETECTOR, KEY, TEXTS

TOKEN = "the service token of the tests"
FIRM = {
    "name": "Nordbro",
    "languages": ["da", "sv", "en", "fi", "ar"],
    "timezone": "Europe/Copenhagen",
    "phones": {"DK": "+45 70 11 22 33", "SE": "+46 8 123 456 78"},
    "emails": {"info": "info@nordbro.example", "urgent": "akut@nordbro.example"},
    "opening_hours": {"thu": ["10:00-11:00", "12:00-15:00"]},
    "holidays": {"country": "DK"},
    "links": {"portal": "https://portal.nordbro.example/"},
    "usual_weeks": {"family_reunification": {"min": 26, "max": 60}},
}
NORDBRO = Organisation.model_validate(FIRM)
Facts = dict[str, Any]


class Served:
    """Asks as the actions do: for a conversation, in a turn, in a language."""

    def __init__(self, database: Database, clock: MovableClock, folder: Path, **settings: Any) -> None:
        self.clock, self.dialogue = clock, Scripted()
        self.folder = folder
        changes = settings.pop("firm", None)
        organisation = Organisation.model_validate({**FIRM, **changes}) if changes else NORDBRO
        chosen: Facts = {
            "database_url": database.url,
            "data_dir": folder,
            "secret_key": KEY,
            "bot_api_token": TOKEN,
            "limit_per_address": 0,
            "actions_url": "http://127.0.0.1:1",
            **settings,
        }
        self.settings = Settings.model_validate(chosen)
        # Reading texts, language profiles and time zones anew takes a second each time, a new engine compiles anew.
        with (
            patch.object(wiring, "Database", lambda _url: database),
            patch.object(wiring, "LanguageDetector", lambda _languages: DETECTOR),
            patch.object(wiring, "load_organisation", lambda _path: organisation),
            patch("backend.core.texts.load", lambda: TEXTS),
        ):
            self.wired = wiring.wire(self.settings, clock, self.dialogue)
        self.house = self.wired.installation
        self.database = self.house.database
        self.database.wake = lambda _job: None
        self.app = app.build(self.wired)
        self.client = TestClient(self.app, raise_server_exceptions=False)
        self._turn = 0

    def open_chat(self, chat: str, text: str = "Good morning to all of you") -> str:
        """A conversation; its id."""
        self.house.inbox.receive(Inbound("web", chat, text))
        with self.database.read() as session:
            found = session.connection().exec_driver_sql("SELECT id, address FROM conversations").all()
        return next(str(row[0]) for row in found if row[1] == chat)

    def headers(self, conversation: str, turn: str | None = None, language: str = "en") -> dict[str, str]:
        """The headers of a call; a new turn each time unless one is named."""
        self._turn += 1
        return {
            "Authorization": f"Bearer {TOKEN}",
            "X-Conversation-Id": conversation,
            "X-Turn-Id": turn or f"turn-{self._turn}",
            "X-Language": language,
        }

    def get(self, path: str, conversation: str, language: str = "en") -> httpx.Response:
        """Read something."""
        answer: httpx.Response = self.client.get(
            f"/api/bot{path}", headers=self.headers(conversation, language=language)
        )
        return answer

    def post(self, path: str, conversation: str, body: Facts | None = None, turn: str | None = None) -> httpx.Response:
        """Do something."""
        answer: httpx.Response = self.client.post(
            f"/api/bot{path}", headers=self.headers(conversation, turn), json=body
        )
        return answer

    def newest_mail(self) -> str:
        """The body of the newest mail that waits to be sent."""
        with self.database.read() as session:
            query = "SELECT body FROM deliveries WHERE channel = 'email' ORDER BY id DESC LIMIT 1"
            return str(session.connection().exec_driver_sql(query).scalar())

    def close(self) -> None:
        """Give everything back."""
        self.client.close()


@contextmanager
def served(database: Database, clock: MovableClock, folder: Path, **settings: Any) -> Iterator[Served]:
    """A served house for the length of a block."""
    running = Served(database, clock, folder, **settings)
    try:
        yield running
    finally:
        running.close()
