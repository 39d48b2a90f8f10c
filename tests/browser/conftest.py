"""A real Chromium with pages of the stand-in web process; an error on a page's console fails the test."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.support.chat_page import Visit, opened
from tests.support.site import Browse, Site, prepared, running_site, tab
from tests.support.web_double import WebDouble

PATIENCE = 10_000  # milliseconds
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# What the browser itself reports while a server is away; a refusal by the page's policy reads differently.
AWAY = ("net::ERR_CONNECTION", "WebSocket connection to", "net::ERR_EMPTY_RESPONSE", "net::ERR_SOCKET")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium, else the one Playwright has installed."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=SWITCHES)
        yield chromium
        chromium.close()


@pytest.fixture
def double() -> Iterator[WebDouble]:
    """The stand-in web process, listening."""
    running = WebDouble()
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def demo_firm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo firm in it, to be copied: `tests.support.site.running_site`."""
    return prepared(tmp_path_factory.mktemp("demo-firm"))


@pytest.fixture(scope="module")
def site(demo_firm: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The portal with the demo firm in it, for the tests of one file."""
    with running_site(demo_firm, tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture
def browse(browser: Browser, site: Site, errors: list[str]) -> Iterator[Browse]:
    """Opens tabs of the portal, each in a profile of its own; they are closed at the end."""
    tabs: list[Page] = []

    def open_one(look: dict[str, Any], who: str | None) -> Page:
        tabs.append(tab(browser, site, look, errors, who))
        return tabs[-1]

    yield open_one
    for one in tabs:
        one.context.close()


@pytest.fixture
def errors() -> Iterator[list[str]]:
    """What pages complained about; a test that provokes a complaint clears the list."""
    complaints: list[str] = []
    yield complaints
    assert [text for text in complaints if not any(noise in text for noise in AWAY)] == []


@pytest.fixture
def context(
    browser: Browser, double: WebDouble, errors: list[str], request: pytest.FixtureRequest
) -> Iterator[BrowserContext]:
    """A browser profile of its own, 1280 by 800; parametrise it with other options of a Playwright context.

    Asks for the stand-in so that the profile is closed first: a server waits for its open connections.
    """
    options = {"viewport": {"width": 1280, "height": 800}, "locale": "en-GB"} | getattr(request, "param", {})
    profile = browser.new_context(**options)
    profile.set_default_timeout(PATIENCE)
    profile.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    profile.on("weberror", lambda error: errors.append(str(error.error)))
    yield profile
    profile.close()


@pytest.fixture
def visit(context: BrowserContext, double: WebDouble) -> Visit:
    """Opens a path of the stand-in in a new tab."""

    def tab(path: str = "/") -> Page:
        page = context.new_page()
        page.goto(double.url + path)
        return page

    return tab


@pytest.fixture
def anna(visit: Visit) -> Page:
    """The home page in English, with the chat open and the assistant's introduction read."""
    return opened(visit("/"))
