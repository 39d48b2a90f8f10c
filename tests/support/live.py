"""A whole installation as an operator runs it: the supervisor and its children, on a free port, with its own data."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import httpx
import psutil

from backend.processes import free_port
from backend.settings import ROOT

START_SECONDS = 150
STOP_SECONDS = 10
MARKS = re.compile("[\u2066-\u2069]")
"""They keep numbers in one piece in Arabic mails."""
CODE = re.compile(r"^\s*(\d{6})\s*$", re.MULTILINE)


class Live:
    """Started by `start`, ended by `stop`; `children` are its processes by name."""

    def __init__(self, data_dir: Path, **environment: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.data_dir = data_dir
        self.environment: Mapping[str, str] = {
            **{name: value for name, value in os.environ.items() if name not in {"PORT", "PUBLIC_URL", "DATABASE_URL"}},
            "PORT": str(self.port),
            "DATA_DIR": str(data_dir),
            "LIMIT_PER_ADDRESS": "0",
            "LOG_FORMAT": "json",
            **environment,
        }
        self.lines: list[str] = []

    def start(self) -> "Live":
        """Start everything and wait until it says that it is ready."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "backend", "run"],
            cwd=ROOT,
            env=dict(self.environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        threading.Thread(target=self._read, daemon=True).start()
        self.wait(lambda: any(line.startswith("ready:") for line in self.lines), START_SECONDS)
        return self

    def stop(self) -> int:
        """Ask it to end, as Ctrl-C does; the exit code. Raises TimeoutExpired after ten seconds."""
        family = [self.process, *psutil.Process(self.process.pid).children(recursive=True)]
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(STOP_SECONDS)
        assert not [one for one in family[1:] if isinstance(one, psutil.Process) and one.is_running()]
        return code

    def child(self, name: str) -> psutil.Process:
        """The running process of that name: web, rasa or actions."""
        marks = {"web": ["backend", "web"], "rasa": ["rasa", "run"], "actions": ["rasa_sdk"]}[name]
        for one in psutil.Process(self.process.pid).children():
            if all(mark in one.cmdline() for mark in marks):
                return one
        raise LookupError(name)

    def kill(self, name: str) -> None:
        """`kill -9` one of the processes."""
        self.child(name).kill()

    def ready(self) -> bool:
        """Whether every part answers."""
        try:
            return httpx.get(f"{self.url}/readyz", timeout=5).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    def wait(self, condition: Callable[[], bool], seconds: float) -> None:
        """Wait until something holds; shows what the installation said when it does not."""
        deadline = time.monotonic() + seconds
        while not condition():
            said = "\n".join(self.lines[-40:])
            assert self.process.poll() is None, f"it ended:\n{said}"
            assert time.monotonic() < deadline, f"it took too long:\n{said}"
            time.sleep(0.05)

    def mails_to(self, address: str) -> list[str]:
        """The texts of the mails kept for an address, oldest first."""
        files = sorted((self.data_dir / "mail").glob("*.eml")) if (self.data_dir / "mail").is_dir() else []
        mails = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]
        return [_text(mail) for mail in mails if address in str(mail["To"])]

    def code_for(self, address: str, after: int = 0) -> str:
        """The code of the newest mail to an address, waiting for more mails than `after`."""
        self.wait(lambda: len(self.mails_to(address)) > after, 20)
        found = CODE.search(self.mails_to(address)[-1])
        assert found is not None
        return found.group(1)

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as said:
            for line in said:
                self.lines.append(line.rstrip())


def _text(mail: EmailMessage) -> str:
    """Subject and words of a mail, whatever they were encoded in."""
    body = mail.get_body(("plain",))
    return f"Subject: {mail['Subject']}\n\n{MARKS.sub('', body.get_content()) if body is not None else ''}"
