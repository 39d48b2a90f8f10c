"""Settings: what is missing turns a feature off, what is wrong stops the start with one clear line."""

import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from backend import settings
from backend.settings import ROOT, Settings, SettingsError

Load = Callable[..., Settings]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Reads the settings from an environment with nothing but what is given, in an empty folder."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)

    def read(**environment: str) -> Settings:
        for name, value in {"DATA_DIR": str(tmp_path / "var"), **environment}.items():
            monkeypatch.setenv(name, value)
        return settings.load()

    return read


def test_everything_has_a_default(load: Load, tmp_path: Path) -> None:
    found = load()
    assert (found.host, found.port, found.outside_url) == ("127.0.0.1", 8000, "http://127.0.0.1:8000")
    assert found.database == f"sqlite:///{tmp_path / 'var' / 'assistant.db'}"
    assert found.demo
    assert found.worker == "inside"


def test_an_empty_variable_is_as_good_as_none(load: Load) -> None:
    assert load(PORT="", PUBLIC_URL="", SMTP_URL="", SECRET_KEY="").port == 8000


def test_a_file_of_settings_is_read_and_the_environment_wins(load: Load) -> None:
    Path(".env").write_text("PORT=8001\nHOST=0.0.0.0\n")
    found = load(PORT="8002")
    assert (found.host, found.port) == ("0.0.0.0", 8002)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PUBLIC_URL", "assistant.example.org"),
        ("PUBLIC_URL", "ftp://assistant.example.org"),
        ("PUBLIC_URL", "https://"),
        ("PUBLIC_URL", "http://host:port"),
        ("RASA_URL", "localhost:5005"),
        ("ACTIONS_URL", "5055"),
        ("SMTP_URL", "mail.example.org"),
        ("SMTP_URL", "http://mail.example.org"),
        ("SMTP_URL", "smtp://mail.example.org:port"),
        ("LIMIT_PER_ADDRESS", "-1"),
        ("LIMIT_PER_ADDRESS", "many"),
        ("WORKER", "outside"),
        ("LOG_FORMAT", "xml"),
        ("ORGANISATION_FILE", "nowhere.yml"),
        ("DATABASE_URL", "banana"),
        ("DATABASE_URL", "oracle://x/y"),
        ("REDIS_URL", "banana"),
        ("SEED_FILE", "nowhere.yml"),
    ],
)
def test_a_wrong_variable_is_one_clear_line_that_names_it(load: Load, name: str, value: str) -> None:
    with pytest.raises(SettingsError) as wrong:
        load(**{name: value})
    line = str(wrong.value)
    assert name in line
    assert "\n" not in line
    assert "Value error" not in line
    assert len(line) < 200


def test_a_data_folder_that_is_a_file_is_one_clear_line(load: Load, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="DATA_DIR"):
        load(DATA_DIR=str(tmp_path / "file"))


def test_a_worker_of_its_own_needs_redis(load: Load) -> None:
    with pytest.raises(SettingsError, match="REDIS_URL"):
        load(WORKER="separate")
    assert load(WORKER="separate", REDIS_URL="redis://localhost:6379/0").worker == "separate"


def test_a_key_is_made_at_the_first_start_and_kept_from_others(load: Load, tmp_path: Path) -> None:
    first, again = load(), load()
    kept = tmp_path / "var" / "secret_key"
    assert first.secret_key == again.secret_key == kept.read_text().strip()
    assert len(first.secret_key) == 64
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700
    assert [file.name for file in kept.parent.iterdir()] == ["secret_key"]


def test_two_installations_have_different_keys(load: Load, tmp_path: Path) -> None:
    assert load(DATA_DIR=str(tmp_path / "a")).secret_key != load(DATA_DIR=str(tmp_path / "b")).secret_key


def test_starts_at_the_same_moment_agree_on_one_key(load: Load, tmp_path: Path) -> None:
    load()
    together = Barrier(8)

    def make(_number: int) -> str:
        together.wait(10)
        return settings._kept_secret(tmp_path / "fresh")

    for attempt in range(10):
        folder = tmp_path / "fresh"
        folder.mkdir()
        with ThreadPoolExecutor(8) as threads:
            keys = set(threads.map(make, range(8)))
        assert len(keys) == 1, attempt
        assert len(keys.pop()) == 64
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()


def test_a_start_that_was_killed_while_making_the_key_leaves_none_that_is_empty(load: Load, tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "secret_key").touch(mode=0o600)
    with pytest.raises(SettingsError, match="secret_key"):
        load()


def test_the_tokens_of_our_processes_follow_from_the_key_and_do_not_give_it_away(load: Load) -> None:
    first, again = load(), load()
    tokens = {first.rasa_channel_token, first.bot_api_token}
    assert tokens == {again.rasa_channel_token, again.bot_api_token}
    assert len(tokens) == 2
    assert first.secret_key not in tokens
    assert load(BOT_API_TOKEN="mine").bot_api_token == "mine"


@pytest.mark.parametrize("key", ["demo", "Secret", "changeme", "short"])
def test_a_demo_key_is_refused_where_the_outside_can_see_it(load: Load, key: str) -> None:
    assert load(SECRET_KEY=key).secret_key == key
    with pytest.raises(SettingsError, match="SECRET_KEY"):
        load(SECRET_KEY=key, PUBLIC_URL="https://assistant.example.org")


@pytest.mark.parametrize(
    ("url", "demo"),
    [
        ("http://127.0.0.1:8000", True),
        ("http://localhost", True),
        ("http://[::1]:8000", True),
        ("https://assistant.example.org", False),
        ("http://127.0.0.1.example.org", False),
        ("http://0.0.0.0:8000", False),
        ("http://localhost@example.org", False),
    ],
)
def test_demo_conveniences_exist_only_on_loopback(load: Load, url: str, *, demo: bool) -> None:
    assert load(PUBLIC_URL=url).demo is demo


def test_listening_everywhere_without_saying_where_is_no_demo(load: Load) -> None:
    assert not load(HOST="0.0.0.0").demo


def test_an_address_ends_without_a_slash(load: Load) -> None:
    assert load(PUBLIC_URL="https://assistant.example.org/").outside_url == "https://assistant.example.org"


@pytest.mark.parametrize("plain", ["postgresql://u:p@h/db", "postgres://u:p@h/db", "postgresql+psycopg://u:p@h/db"])
def test_postgresql_is_spoken_with_the_driver_there_is(load: Load, plain: str) -> None:
    found = load(DATABASE_URL=plain)
    assert found.database == "postgresql+psycopg://u:p@h/db"
    assert found.tracker_database == "postgresql://u:p@h/db"


def test_a_mistake_ends_the_command_with_code_two_and_one_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "backend", "migrate"],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "PORT": "eighty"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("error: PORT is wrong")
    assert done.stderr.count("\n") == 1
