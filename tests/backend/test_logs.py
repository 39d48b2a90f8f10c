"""Logs hold ids, counts and kinds: no field with personal data, no message of an exception."""

import json
import logging
import subprocess
import sys
from typing import Any

import pytest

from backend.core.logs import HIDDEN, PERSONAL, leave_out_personal
from backend.settings import ROOT

PROGRAM = """
import logging, structlog
from sqlalchemy import create_engine, text
from backend.core import logs
logs.configure({format!r})
log = structlog.get_logger("assistant")
try:
    raise ValueError("anna@example.org")
except ValueError:
    log.exception("it_failed", turn="t1")
    logging.getLogger("elsewhere").exception("it failed")
try:
    create_engine("sqlite://").connect().execute(text("SELECT :code FROM nowhere"), {{"code": "123456"}})
except Exception:
    logging.getLogger("elsewhere").error("no rows", exc_info=True)
log.info("kept", email="anna@example.org", phone="39182464", text="my case", conversation="c1")
logging.getLogger("httpx").info("GET https://api.example/botTOKEN/")
logging.getLogger("elsewhere").info("plain %s", "words")
"""


def said(log_format: str | None) -> str:
    """What a process says that logs all of this."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(format=log_format)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == ""
    return done.stderr


@pytest.fixture(scope="module")
def lines() -> list[dict[str, Any]]:
    """The lines as JSON."""
    return [json.loads(line) for line in said("json").splitlines()]


@pytest.mark.parametrize("log_format", ["json", "console", None])
def test_nothing_personal_is_said_in_any_format(log_format: str | None) -> None:
    words = said(log_format)
    for secret in ("anna@", "39182464", "my case", "123456", "TOKEN"):
        assert secret not in words


def test_every_line_says_when_how_grave_and_where(lines: list[dict[str, Any]]) -> None:
    assert len(lines) == 5
    for line in lines:
        assert {"event", "level", "logger", "timestamp"} <= line.keys()


def test_an_exception_is_named_and_placed_without_its_message(lines: list[dict[str, Any]]) -> None:
    ours, theirs, database = lines[:3]
    assert (ours["event"], ours["exception"], ours["turn"]) == ("it_failed", "ValueError", "t1")
    assert ours["at"].startswith("__main__:")
    assert (theirs["exception"], database["exception"]) == ("ValueError", "OperationalError")


def test_personal_fields_are_blanked_and_the_others_kept(lines: list[dict[str, Any]]) -> None:
    kept = lines[3]
    assert (kept["email"], kept["phone"], kept["text"], kept["conversation"]) == (HIDDEN, HIDDEN, HIDDEN, "c1")


def test_other_peoples_lines_come_through(lines: list[dict[str, Any]]) -> None:
    assert lines[4]["event"] == "plain words"


@pytest.mark.parametrize("name", sorted(PERSONAL))
def test_a_personal_field_is_blanked_whoever_logs_it(name: str) -> None:
    assert leave_out_personal(None, "info", {name: "Anna", "event": "kept"}) == {name: HIDDEN, "event": "kept"}


def test_a_line_without_a_terminal_is_json() -> None:
    assert said(None).startswith("{")
    assert logging.getLogger().level != logging.DEBUG
