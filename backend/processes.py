"""The child processes of an installation: what each is started with."""

import os
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from backend.settings import ROOT, Settings

BOT_PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"
QUIET_RASA = {
    "RASA_TELEMETRY_ENABLED": "false",
    "LOG_LEVEL": "WARNING",
    "LOG_LEVEL_LIBRARIES": "ERROR",
    "SANIC_WORKERS": "1",
    "PYTHONWARNINGS": "ignore",
}
KEPT_FROM_BOT = ("SECRET_KEY", "DATABASE_URL", "SMTP_URL", "TWILIO_AUTH_TOKEN", "TELEGRAM_BOT_TOKEN")
"""Never handed to Rasa or the actions: they reach the data through `/api/bot` only."""


@dataclass(frozen=True)
class Child:
    """A process to keep running; `quiet` ones have their output taken into our log."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    quiet: bool


def with_addresses(settings: Settings) -> Settings:
    """The settings with loopback addresses for those of Rasa and the actions that are started here."""
    free = {
        name: f"http://127.0.0.1:{free_port()}" for name in ("rasa_url", "actions_url") if not getattr(settings, name)
    }
    return settings.model_copy(update=free)


def children(settings: Settings, placed: Settings) -> list[Child]:
    """Web always, a worker if it is separate, Rasa and actions unless `settings` say they run elsewhere."""
    common = {**os.environ, **_for_web(placed)}
    found = [Child("web", (sys.executable, "-m", "backend", "web"), common, quiet=False)]
    if settings.worker == "separate":
        found.append(Child("worker", (sys.executable, "-m", "backend", "worker"), common, quiet=False))
    bot = {
        **{name: value for name, value in os.environ.items() if name not in KEPT_FROM_BOT},
        **QUIET_RASA,
        **_for_bot(placed),
    }
    if not settings.actions_url:
        found.append(Child("actions", _actions(placed), bot, quiet=True))
    if not settings.rasa_url:
        found.append(Child("rasa", _rasa(placed), bot, quiet=True))
    return found


def free_port() -> int:
    """A loopback port nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def port_in_use(host: str, port: int) -> bool:
    """Whether something else listens there already."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False


def inside_url(settings: Settings) -> str:
    """Where the web process is reached from this machine."""
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(settings.host, settings.host)  # noqa: S104
    return f"http://{f'[{host}]' if ':' in host and not host.startswith('[') else host}:{settings.port}"


def _for_web(placed: Settings) -> dict[str, str]:
    return {"RASA_URL": placed.rasa_url, "ACTIONS_URL": placed.actions_url, "PYTHONPATH": str(ROOT)}


def _for_bot(placed: Settings) -> dict[str, str]:
    return {
        "PYTHONPATH": str(ROOT),
        "RASA_CHANNEL_TOKEN": placed.rasa_channel_token,
        "RASA_TRACKER_URL": placed.tracker_database,
        "ACTIONS_URL": f"{placed.actions_url}/webhook",
        "BOT_API_URL": f"{inside_url(placed)}/api/bot",
        "BOT_API_TOKEN": placed.bot_api_token,
        "ORGANISATION_FILE": str(placed.organisation_file.resolve()),
        "REDIS_URL": placed.redis_url,
    }


def _actions(placed: Settings) -> tuple[str, ...]:
    port = placed.actions_url.rpartition(":")[2]
    return (str(BOT_PYTHON), "-m", "rasa_sdk", "--actions", "actions", "--port", port)


def _rasa(placed: Settings) -> tuple[str, ...]:
    port = placed.rasa_url.rpartition(":")[2]
    endpoints = "bot/endpoints.redis.yml" if placed.redis_url else "bot/endpoints.yml"
    return (
        str(BOT_PYTHON), "-m", "rasa", "run", "--model", "models", "--endpoints", endpoints,
        "--credentials", "bot/credentials.yml", "--interface", "127.0.0.1", "--port", port,
    )  # fmt: skip
