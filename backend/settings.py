"""Settings: the environment and `.env`, read once at start."""

import hashlib
import hmac
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
DEMO_SECRETS = {"demo", "secret", "changeme", "change-me", "password"}
SHORTEST_SECRET = 16
DATABASES = ("sqlite:///", "postgresql://", "postgresql+psycopg://", "postgres://")


class SettingsError(Exception):
    """A setting is missing or wrong; the message says which, why and what to do."""


class Settings(BaseSettings):
    """Every setting of the environment; names, meaning and defaults are in docs/settings.md."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True, frozen=True)

    host: str = "127.0.0.1"
    port: int = Field(8000, ge=1, le=65535)
    public_url: str = ""
    data_dir: Path = Path("var")
    database_url: str = ""
    redis_url: str = ""
    organisation_file: Path = ROOT / "organisation.yml"
    seed_file: Path | None = None
    secret_key: str = ""
    limit_per_address: int = Field(300, ge=0)
    forwarded_allow_ips: str = ""
    smtp_url: str = ""
    mail_from: str = ""
    stripe_secret_key: str = ""
    stripe_webhook_secret: str = ""
    stripe_api_base: str = ""
    clamd_url: str = ""
    rasa_url: str = ""
    actions_url: str = ""
    rasa_tracker_url: str = ""
    rasa_channel_token: str = ""
    bot_api_token: str = ""
    worker: Literal["inside", "separate"] = "inside"
    log_format: Literal["console", "json"] | None = None

    @field_validator("public_url", "rasa_url", "actions_url", "stripe_api_base")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not _is_address(value, {"http", "https"}):
            raise ValueError("must be an address that starts with http:// or https://")
        return value.rstrip("/")

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: str) -> str:
        if value and not _is_address(value, {"smtp", "smtps"}):
            raise ValueError("must look like smtp://user:pass@host:port or smtps://…")
        return value

    @field_validator("clamd_url")
    @classmethod
    def _scanner(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and not (_is_address(value, {"tcp"}) or (parts.scheme == "unix" and parts.path)):
            raise ValueError("must look like tcp://host:3310 or unix:///path/to/clamd.sock")
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: str) -> str:
        if value and urlsplit(value).scheme not in {"redis", "rediss", "unix"}:
            raise ValueError("must look like redis://host:port/0")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if value and not value.startswith(DATABASES):
            raise ValueError("must start with sqlite:/// or postgresql://")
        return value

    @property
    def outside_url(self) -> str:
        """The address the outside sees, without a slash at the end."""
        return self.public_url or f"http://{self.host}:{self.port}"

    @property
    def demo(self) -> bool:
        """True while the outside address is a loopback one: demo conveniences exist only then."""
        return (urlsplit(self.outside_url).hostname or "") in LOOPBACK

    @property
    def database(self) -> str:
        """The SQLAlchemy URL of the database."""
        return _with_driver(self.database_url) or f"sqlite:///{self.data_dir.resolve() / 'assistant.db'}"

    @property
    def tracker_database(self) -> str:
        """Rasa's tracker store: its own URL, else beside the SQLite file, else in the same PostgreSQL."""
        if self.rasa_tracker_url:
            return self.rasa_tracker_url
        if self.database.startswith("sqlite"):
            return f"sqlite:///{self.data_dir.resolve() / 'rasa.db'}"
        return self.database.replace("postgresql+psycopg://", "postgresql://", 1)


def _is_address(value: str, schemes: set[str]) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number
        return False


def _with_driver(url: str) -> str:
    for plain in ("postgresql://", "postgres://"):
        if url.startswith(plain):
            return url.replace(plain, "postgresql+psycopg://", 1)
    return url


def load() -> Settings:
    """Read the settings once; raises SettingsError naming the variable that is wrong."""
    try:
        settings = Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]).upper()
        what = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{name} is wrong: {what}. Correct it in the environment or .env.") from None
    if not settings.organisation_file.is_file():
        raise SettingsError(f"ORGANISATION_FILE: there is no file {settings.organisation_file}.")
    if settings.worker == "separate" and not settings.redis_url:
        raise SettingsError("WORKER=separate needs REDIS_URL: two processes share the queue and live updates by Redis.")
    if bool(settings.stripe_secret_key) != bool(settings.stripe_webhook_secret):
        raise SettingsError(
            "STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET go together: without the second one nobody would be told "
            "that a payment arrived. Set both, or neither to have bank transfers."
        )
    if settings.seed_file is not None and not settings.seed_file.is_file():
        raise SettingsError(f"SEED_FILE: there is no file {settings.seed_file}.")
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        secret_key = settings.secret_key or _kept_secret(settings.data_dir)
    except OSError as error:
        raise SettingsError(f"DATA_DIR: {settings.data_dir} cannot be used: {error.strerror}.") from None
    settings = settings.model_copy(update={"secret_key": secret_key})
    _refuse_demo_secret(settings)
    return settings.model_copy(
        update={
            "rasa_channel_token": settings.rasa_channel_token or _derived(settings.secret_key, "rasa-channel"),
            "bot_api_token": settings.bot_api_token or _derived(settings.secret_key, "bot-api"),
        }
    )


def _derived(secret_key: str, purpose: str) -> str:
    """A token of our own processes, the same in all of them, that does not give SECRET_KEY away."""
    return hmac.new(secret_key.encode(), f"token\0{purpose}".encode(), hashlib.sha256).hexdigest()


def _kept_secret(data_dir: Path) -> str:
    """The key made at the first start; two processes starting together agree on one."""
    kept = data_dir / "secret_key"
    if not kept.exists():
        draft = data_dir / f"secret_key.{secrets.token_hex(8)}"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_hex(32))
        with suppress(FileExistsError):
            kept.hardlink_to(draft)  # appears whole or not at all, and only for the first one
        draft.unlink()
    key = kept.read_text(encoding="ascii").strip()
    if not key:
        raise SettingsError(f"{kept} is empty. Bring it back from a backup, or delete it to have a new key made.")
    return key


def _refuse_demo_secret(settings: Settings) -> None:
    weak = settings.secret_key.lower() in DEMO_SECRETS or len(settings.secret_key) < SHORTEST_SECRET
    if weak and not settings.demo:
        raise SettingsError(
            f"SECRET_KEY is a demo value or shorter than {SHORTEST_SECRET} characters, and PUBLIC_URL is "
            f"{settings.outside_url}. Set a long random SECRET_KEY, or leave it unset to have one made."
        )
