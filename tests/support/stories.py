"""Conversations written as YAML, one client each, played against a running installation."""

import re
import sqlite3
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import yaml
from itsdangerous import URLSafeSerializer

from backend.settings import ROOT
from tests.support.chat import Chat
from tests.support.fluent_patterns import is_said
from tests.support.live import Live

FOLDER = ROOT / "tests" / "journeys" / "stories"
GUEST = "guest"
ANSWER_SECONDS = 8
HELLO = {"da": "hej", "sv": "hej hej!", "en": "hello", "fi": "moi", "ar": "مرحبا"}
RELATIVE = re.compile(r"^[+-]\d+$")
OF_CASE = "JOIN cases c ON c.id = x.case_id JOIN clients p ON p.id = c.client_id WHERE p.email = :email"
OF_CLIENT = "JOIN clients p ON p.id = x.client_id WHERE p.email = :email"
OF_CHAT = "WHERE x.conversation_id = :conversation"
DONE: Mapping[str, str] = {
    "message": f"case_messages x {OF_CASE} AND x.sender = 'client'",
    "acceptance": f"offers x {OF_CASE} AND x.status = 'accepted'",
    "item": f"checklist_items x {OF_CASE} AND x.status = 'done'",
    "details": f"detail_changes x {OF_CLIENT}",
    "reset": f"password_resets x {OF_CLIENT}",
    "urgent": f"urgent_requests x {OF_CHAT}",
    "booking": "consultations x WHERE x.email = :email",
    **{
        kind: f"staff_requests x {OF_CHAT} AND x.kind = '{kind}'"
        for kind in ("callback", "complaint", "person", "erasure")
    },
}
"""What a story may say was done (`done: message`) or was not (`undone: message`), and how many rows say so."""


@dataclass(frozen=True)
class Story:
    """One conversation: whose it is, in which language it begins, and its steps."""

    name: str
    language: str
    person: str
    number: int
    signed_in: bool
    steps: tuple[Mapping[str, Any], ...]

    @property
    def email(self) -> str:
        """The address of the story's own client."""
        return f"story{self.number}@stories.example"

    @property
    def phone(self) -> str:
        """The client's phone, as it is on file."""
        return f"+45{70000000 + self.number}"

    def filled(self, text: str, code: str = "") -> str:
        """A step's words with what belongs to this client."""
        facts = {
            "email": self.email,
            "phone": self.phone,
            "code": code,
            "case": f"NV-{self.number}-1",
            "case2": f"NV-{self.number}-2",
        }
        for name, value in facts.items():
            text = text.replace(f"{{{name}}}", value)
        return text


def stories() -> list[Story]:
    """All of them, language by language."""
    found: list[Story] = []
    for path in sorted(FOLDER.glob("*/*.yml")):
        for one in yaml.safe_load(path.read_text(encoding="utf-8")):
            name = f"{path.parent.name}/{path.stem}: {one['story']}"
            person = one.get("as", GUEST)
            steps = tuple(one["talk"])
            signed_in = bool(one.get("signed_in", False))
            found.append(Story(name, path.parent.name, person, 1001 + len(found), signed_in, steps))
    return found


def seed_for(all_of_them: list[Story]) -> str:
    """The import file with a client for every story that has one."""
    people = (FOLDER / "people.yml").read_text(encoding="utf-8")
    staff = [{"email": "lone@nordvej.example", "name": "Lone Berg", "role": "caseworker", "phone": "+4570102031"}]
    clients = []
    for story in all_of_them:
        if story.person != GUEST:
            profile = yaml.safe_load(people.replace("{n}", str(story.number)))[story.person]
            own = {"email": story.email, "phone": story.phone, "language": story.language}
            clients.append(own | _dated(profile))
    return yaml.safe_dump({"staff": staff, "clients": clients}, allow_unicode=True)


def _dated(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _dated(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_dated(inner, key) for inner in value]
    if isinstance(value, str) and RELATIVE.match(value):
        moment = datetime.now(UTC) + timedelta(days=int(value))
        return moment.isoformat() if key.endswith("_at") else moment.date().isoformat()
    return value


class Played:
    """A story on its way through a running installation."""

    def __init__(self, live: Live, story: Story) -> None:
        self.live, self.story, self.language = live, story, story.language
        self.mails = len(live.mails_to(story.email))
        self.chat = Chat(live.url, language=story.language)
        self.read = 0

    def play(self) -> None:
        """All steps; AssertionError names the step that went wrong and what was heard."""
        try:
            if self.story.signed_in:
                self._sign_in()
            for step in self.story.steps:
                self._step(step)
        finally:
            # Leaving waits for the open poll to end, up to 25 seconds.
            Thread(target=self.chat.leave, daemon=True).start()

    def _step(self, step: Mapping[str, Any]) -> None:
        self.language = step.get("in", self.language)
        if "press" in step:
            self.chat.say(self._button(step["press"]))
        elif "c" in step:
            self.chat.say(self.story.filled(str(step["c"]), self._code(str(step["c"]))))
        said = self._hear([self.story.filled(key) for key in _listed(step.get("b"))])
        for key in _listed(step.get("not")):
            assert not self._holds(said, self.story.filled(key)), f"{step}: heard {key!r} in {said!r}"
        for name in _listed(step.get("done")):
            assert self._count(name) > 0, f"{step}: {name} was not done; heard {said!r}"
        for name in _listed(step.get("undone")):
            assert self._count(name) == 0, f"{step}: {name} was done; heard {said!r}"

    def _hear(self, wanted: list[str]) -> str:
        deadline = time.monotonic() + ANSWER_SECONDS
        while True:
            new = self.chat.heard[self.read :]
            said = "\n".join(one["text"] for one in new)
            missing = [key for key in wanted if not self._holds(said, key)]
            if new and not missing:
                self.read = len(self.chat.heard)
                return said
            assert time.monotonic() < deadline, f"{self.story.name}: {missing} not heard in {said!r}"
            time.sleep(0.02)

    def _holds(self, said: str, key: str) -> bool:
        return key[1:] in said if key.startswith("=") else is_said(key, self.language, said)

    def _button(self, key: str) -> str:
        choices = self.chat.choices()
        for title, payload in choices.items():
            if key[1:] in title if key.startswith("=") else is_said(key, self.language, title):
                return payload
        raise AssertionError(f"{self.story.name}: no button {key} among {list(choices)}")

    def _code(self, words: str) -> str:
        return self.live.code_for(self.story.email, self.mails) if "{code}" in words else ""

    def _count(self, name: str) -> int:
        with self._database() as database:
            named = {"email": self.story.email, "conversation": self._conversation(database)}
            return int(database.execute(f"SELECT count(*) FROM {DONE[name]}", named).fetchone()[0])  # noqa: S608 - our own words

    def _sign_in(self) -> None:
        """A hello, and then as a right code does: who writes is known."""
        self.chat.say(HELLO[self.language])
        self._hear(["greet"])
        with self._database() as database:
            until = (datetime.now(UTC) + timedelta(minutes=30)).strftime("%Y-%m-%d %H:%M:%S.%f")
            (client,) = database.execute("SELECT id FROM clients WHERE email = ?", (self.story.email,)).fetchone()
            database.execute(
                "UPDATE conversations SET client_id = ?, verified_until = ? WHERE id = ?",
                (client, until, self._conversation(database)),
            )
            database.commit()

    def _conversation(self, database: sqlite3.Connection) -> str:
        # Signed, not secret: the signature is the server's business.
        _, address = URLSafeSerializer("").loads_unsafe(str(self.chat.session_id))
        found = database.execute("SELECT id FROM conversations WHERE address = ?", (address,)).fetchone()
        assert found is not None, "there is no conversation yet"
        return str(found[0])

    def _database(self) -> sqlite3.Connection:
        return sqlite3.connect(_file(self.live.data_dir), timeout=20)


def _file(data_dir: Path) -> Path:
    return next(iter(sorted(data_dir.glob("*.db"))))


def _listed(value: Any) -> Iterator[str]:
    yield from ([] if value is None else [value] if isinstance(value, str) else value)
