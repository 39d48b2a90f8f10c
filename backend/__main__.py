"""The command line: what the Makefile's targets call."""

import argparse
import signal
import sys
import threading
from pathlib import Path

import httpx

from backend import preparation
from backend.core import logs
from backend.core.organisation import OrganisationError
from backend.core.organisation import load as load_organisation
from backend.hours import opening
from backend.importing import ImportRefusedError
from backend.preparation import say
from backend.processes import children, inside_url, port_in_use, with_addresses
from backend.settings import Settings, SettingsError
from backend.settings import load as load_settings
from backend.supervisor import Supervisor

WRONG = 2
PATIENCE_SECONDS = 180.0


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code: 2 with one clear line for anything the operator can mend."""
    options = _parser().parse_args(arguments)
    try:
        settings = load_settings()
        logs.configure(settings.log_format)
        return int(options.do(settings, options))
    except (SettingsError, OrganisationError) as error:
        print(f"error: {error}", file=sys.stderr)
    except ImportRefusedError as error:
        print("\n".join(f"error: {line}" for line in error.lines), file=sys.stderr)
        print("error: nothing of that file was loaded", file=sys.stderr)
    return WRONG


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m backend", description="The client assistant's server.")
    commands = parser.add_subparsers(required=True, metavar="command")
    for name, do, words in (
        ("run", run, "everything in the foreground: web, worker, Rasa, actions"),
        ("web", web, "the web process alone"),
        ("worker", worker, "the worker alone (WORKER=separate)"),
        ("migrate", migrate, "bring the database's tables up to date"),
        ("train", train, "train the model"),
        ("import", import_file, "load clients, cases and the rest from a file"),
    ):
        command = commands.add_parser(name, help=words, description=words)
        command.set_defaults(do=do)
        if name == "import":
            command.add_argument("file", type=Path, help="YAML or JSON; .csv or .xlsx for the client list alone")
        if name == "train":
            command.add_argument("--if-needed", action="store_true", help="only if it is missing or out of date")
    return parser


def run(settings: Settings, _options: argparse.Namespace) -> int:
    """Train if needed, migrate, load the first data, start everything, stay in the foreground."""
    if port_in_use(settings.host, settings.port):
        raise SettingsError(
            f"PORT: {settings.host}:{settings.port} is in use by another program. Stop it, or set PORT to a free one."
        )
    organisation = load_organisation(settings.organisation_file)
    opening.check(organisation)
    say("checking the model")
    if not settings.rasa_url and (code := preparation.train(force=False)):
        return code
    say("migrating the database")
    with preparation.migrated(settings) as database:
        preparation.load_first_data(settings, organisation, database)
    placed = with_addresses(settings)
    say("starting web, Rasa and actions")
    address = inside_url(settings)
    return Supervisor(children(settings, placed)).run(
        lambda: _ready(address), lambda: _announce(settings), PATIENCE_SECONDS
    )


def web(settings: Settings, _options: argparse.Namespace) -> int:
    """Serve HTTP and the chat."""
    import uvicorn  # noqa: PLC0415 - the other commands start faster without it

    from backend import app, wiring  # noqa: PLC0415

    uvicorn.run(
        app.build(wiring.wire(settings)),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        proxy_headers=bool(settings.forwarded_allow_ips),
        forwarded_allow_ips=settings.forwarded_allow_ips or None,
        server_header=False,
        timeout_graceful_shutdown=4,
        ws_max_size=200_000,
    )
    return 0


def worker(settings: Settings, _options: argparse.Namespace) -> int:
    """Work turns and deliveries in a process of their own."""
    from backend import wiring  # noqa: PLC0415

    wired = wiring.wire(settings)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with wired.channels.web.loop_of_its_own():
        wired.start_worker(alone=False)
        stop.wait()
        wired.queue.stop()
    return 0


def migrate(settings: Settings, _options: argparse.Namespace) -> int:
    """Bring the tables up to date."""
    with preparation.migrated(settings):
        return 0


def train(_settings: Settings, options: argparse.Namespace) -> int:
    """Train, whether or not it is needed unless told otherwise."""
    return preparation.train(force=not options.if_needed)


def import_file(settings: Settings, options: argparse.Namespace) -> int:
    """Import one file and say what came of it."""
    organisation = load_organisation(settings.organisation_file)
    with preparation.migrated(settings) as database:
        print(preparation.load(settings, organisation, database, options.file))
    return 0


def _ready(address: str) -> bool:
    try:
        return httpx.get(f"{address}/readyz", timeout=5, trust_env=False).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def _announce(settings: Settings) -> None:
    lines = [
        ("website with the chat", f"{settings.outside_url}/"),
        ("portal", f"{settings.outside_url}/portal/"),
        ("API", f"{settings.outside_url}/docs"),
    ]
    if settings.demo and not settings.smtp_url:
        lines.append(("mails", f"{settings.outside_url}/dev/mail"))
    lines += preparation.demo_logins(settings)
    print("ready:", flush=True)
    for what, where in lines:
        print(f"  {what:24} {where}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
