"""The portal as a browser meets it: the real application on a loopback port, with the demo firm in its database."""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import yaml
from playwright._impl._api_structures import SetCookieParam
from playwright.sync_api import Browser, Page
from sqlalchemy import select

from backend import preparation
from backend.accounts import sessions
from backend.core import migrate
from backend.core.database import Database
from backend.core.organisation import Organisation
from backend.models.people import Client
from backend.settings import ROOT, Settings
from tests.support.clock import MovableClock
from tests.support.running import Running, free_port, until

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
"""A Tuesday shortly after the demo firm's last news; the office is open."""
ANNA = "anna.sorensen@family.example"
BO = "bo.sorensen@family.example"
ASA = "asa.bjorklund@post.example"
LINNEA = "linnea.akesson@post.example"
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"}
PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": 720}, "color_scheme": "dark", "is_mobile": True, "has_touch": True,
    "reduced_motion": "reduce",
}  # fmt: skip
Browse = Callable[..., Page]
"""browse(look, who=e-mail or None): a tab in a profile of its own, for somebody who has logged in or a guest."""
FIRM = yaml.safe_load((ROOT / "organisation.yml").read_text(encoding="utf-8"))
PATIENCE_MS = 10_000
LINK = re.compile(r"https?://[^\s/]+(/portal/\S+)")


def prepared(folder: Path) -> Path:
    """A data folder with the demo firm in it; loading it takes seconds, so it is done once and copied."""
    database = Database(f"sqlite:///{folder / 'assistant.db'}")
    migrate.upgrade(database.engine)
    settings = Settings(data_dir=folder)
    preparation.load(settings, Organisation.model_validate(FIRM), database, preparation.DEMO_FIRM)
    database.close()
    return folder


class Site(Running):
    """A served demo firm. `inside` opens a session for a client without the login page."""

    def __init__(self, folder: Path) -> None:
        database = Database(f"sqlite:///{folder / 'assistant.db'}")
        super().__init__(database, MovableClock(NOW), folder, firm=FIRM, port=free_port())

    def inside(self, email: str) -> SetCookieParam:
        """The cookie of somebody who has logged in, as Playwright takes it."""
        with self.database.write() as session:
            client = session.scalars(select(Client).where(Client.email == email)).one()
            token = sessions.start(session, client, self.clock())
        return {"name": "session", "value": token, "url": self.url}

    def mails(self, to: str) -> list[str]:
        """The texts of the mails to an address, oldest first."""
        files = sorted((self.folder / "mail").glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)
        read = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]
        bodies = [mail.get_body(("plain",)) for mail in read if to in str(mail["To"])]
        return [str(body.get_content()) for body in bodies if body is not None]

    def link(self, to: str, after: int = 0) -> str:
        """The path of the portal that a mail to an address leads to; waits for one beyond the first `after`."""
        until(lambda: len(self.mails(to)) > after)
        found = LINK.search(self.mails(to)[-1])
        assert found is not None
        return found.group(1)


@contextmanager
def running_site(source: Path, folder: Path) -> Iterator[Site]:
    """A site on a copy of a prepared folder, for the length of a block."""
    shutil.copytree(source, folder, dirs_exist_ok=True)
    with Site(folder) as site:
        yield site
    site.database.close()


def tab(browser: Browser, site: Site, look: dict[str, Any], errors: list[str], who: str | None) -> Page:
    """A tab in a profile of its own, in English; what its console complains about is added to `errors`."""
    profile = browser.new_context(**look, base_url=site.url, locale="en-GB")
    profile.set_default_timeout(PATIENCE_MS)
    profile.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    profile.on("weberror", lambda error: errors.append(str(error.error)))
    profile.add_cookies([{"name": "language", "value": "en", "url": site.url}])
    if who is not None:
        profile.add_cookies([site.inside(who)])
    return profile.new_page()
