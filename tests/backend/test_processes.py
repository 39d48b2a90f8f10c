"""The child processes: what each is started with, and what is kept from them."""

import socket
from pathlib import Path

import pytest

from backend.processes import KEPT_FROM_BOT, children, free_port, inside_url, port_in_use, with_addresses
from backend.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of an ordinary start."""
    return Settings(data_dir=tmp_path, rasa_channel_token="channel", bot_api_token="service", secret_key="s" * 32)


def test_web_rasa_and_actions_run_on_loopback_ports_of_their_own(settings: Settings) -> None:
    placed = with_addresses(settings)
    found = {child.name: child for child in children(settings, placed)}
    assert list(found) == ["web", "actions", "rasa"]
    assert placed.rasa_url.startswith("http://127.0.0.1:")
    assert placed.rasa_url != placed.actions_url
    assert found["rasa"].command[-1] == placed.rasa_url.rpartition(":")[2]
    assert "127.0.0.1" in found["rasa"].command


def test_what_runs_elsewhere_is_not_started_here(settings: Settings) -> None:
    elsewhere = settings.model_copy(update={"rasa_url": "http://rasa:5005", "actions_url": "http://actions:5055"})
    placed = with_addresses(elsewhere)
    assert (placed.rasa_url, placed.actions_url) == ("http://rasa:5005", "http://actions:5055")
    assert [child.name for child in children(elsewhere, placed)] == ["web"]


def test_a_worker_of_its_own_is_one_process_more(settings: Settings) -> None:
    apart = settings.model_copy(update={"worker": "separate", "redis_url": "redis://localhost"})
    assert "worker" in [child.name for child in children(apart, with_addresses(apart))]


def test_the_bot_is_told_neither_the_key_nor_where_the_data_is(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in KEPT_FROM_BOT:
        monkeypatch.setenv(name, "secret")
    for child in children(settings, with_addresses(settings)):
        if child.name in {"rasa", "actions"}:
            assert not set(KEPT_FROM_BOT) & child.environment.keys()
            assert settings.secret_key not in child.environment.values()
            assert child.environment["BOT_API_TOKEN"] == "service"


def test_the_actions_are_told_where_to_ask(settings: Settings) -> None:
    actions = next(one for one in children(settings, with_addresses(settings)) if one.name == "actions")
    assert actions.environment["BOT_API_URL"] == "http://127.0.0.1:8000/api/bot"


@pytest.mark.parametrize(
    ("host", "url"),
    [("127.0.0.1", "http://127.0.0.1:8000"), ("0.0.0.0", "http://127.0.0.1:8000"), ("::", "http://[::1]:8000"),
     ("::1", "http://[::1]:8000"), ("192.0.2.1", "http://192.0.2.1:8000")],
)  # fmt: skip
def test_the_server_is_reached_from_inside_however_it_listens(settings: Settings, host: str, url: str) -> None:
    assert inside_url(settings.model_copy(update={"host": host})) == url


def test_a_port_in_use_is_seen(settings: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert port_in_use("127.0.0.1", taken.getsockname()[1])
    assert not port_in_use("127.0.0.1", free_port())
