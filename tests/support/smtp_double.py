"""A mail server on a loopback port: takes mails, with switches for refusing them, hanging up, or saying nothing."""

import base64
import email
import email.policy
import socketserver
import threading
from dataclasses import dataclass, field
from email.message import EmailMessage
from types import TracebackType
from typing import Self

READY, BYE, OK, GO_ON, ASK, IN = "220 ready", "221 bye", "250 fine", "354 go on", "334 ", "235 welcome"


@dataclass
class Envelope:
    """One mail as the server took it."""

    sender: str = ""
    recipients: list[str] = field(default_factory=list)
    mail: EmailMessage = field(default_factory=EmailMessage)


class SmtpDouble:
    """Answers each command from `refusals` by its verb, else kindly; hangs up at `hang_up_at`; mute when `silent`."""

    def __init__(self, *, password: str | None = None) -> None:
        self.refusals: dict[str, str] = {}
        self.hang_up_at: str | None = None
        self.silent = False
        self.password = password
        self.taken: list[Envelope] = []
        self.logins: list[str] = []
        self.commands: list[str] = []
        double = self

        class Handler(socketserver.StreamRequestHandler):
            """One connection."""

            def handle(self) -> None:
                _Dialogue(double, self).run()

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        """The address for SMTP_URL, without a user."""
        return f"smtp://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Dialogue:
    """The talk of one connection."""

    def __init__(self, double: SmtpDouble, wire: socketserver.StreamRequestHandler) -> None:
        self.double, self.wire = double, wire
        self.envelope = Envelope()

    def run(self) -> None:
        """Greet, then answer line by line until somebody leaves."""
        if self.double.silent:
            self.wire.rfile.read(1)
            return
        self._say(self.double.refusals.get("CONNECT", READY))
        while line := self.wire.rfile.readline():
            words = line.decode().strip()
            verb = words.split(" ", 1)[0].upper()
            self.double.commands.append(verb)
            if verb == self.double.hang_up_at:
                return
            self._say(self.double.refusals.get(verb) or self._answer(verb, words))
            if verb == "QUIT":
                return

    def _answer(self, verb: str, words: str) -> str:
        if verb == "EHLO":
            return "250-here\r\n250 AUTH PLAIN LOGIN" if self.double.password else "250-here\r\n250 8BITMIME"
        if verb == "AUTH":
            return self._login(words)
        if verb == "MAIL":
            self.envelope = Envelope(sender=words.partition("<")[2].partition(">")[0])
        elif verb == "RCPT":
            self.envelope.recipients.append(words.partition("<")[2].partition(">")[0])
        elif verb == "DATA":
            return self._take()
        return BYE if verb == "QUIT" else OK

    def _take(self) -> str:
        self._say(GO_ON)
        lines = []
        while (line := self.wire.rfile.readline()) not in {b".\r\n", b""}:
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        refusal = self.double.refusals.get("CONTENT")
        if refusal is None:
            self.envelope.mail = email.message_from_bytes(
                b"".join(lines), _class=EmailMessage, policy=email.policy.default
            )
            self.double.taken.append(self.envelope)
        return refusal or OK

    def _login(self, words: str) -> str:
        given = base64.b64decode(words.split(" ")[2]).decode().split("\0")[1:]
        self.double.logins.append(":".join(given))
        return IN if given[-1] == self.double.password else "535 wrong password"

    def _say(self, words: str) -> None:
        self.wire.wfile.write(f"{words}\r\n".encode())
