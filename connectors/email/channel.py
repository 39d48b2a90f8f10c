"""The e-mail channel: one message, plain text, by SMTP or into a folder."""

import os
import smtplib
import ssl
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formataddr, formatdate, make_msgid
from pathlib import Path
from urllib.parse import unquote, urlsplit

from connectors.base import Attachment, Outgoing, Receipt, SendError

TIMEOUT_SECONDS = 15
LOOPBACK = {"localhost", "127.0.0.1", "::1"}
PERMANENT = range(500, 600)
Carrier = Callable[[EmailMessage, str], None]
"""Takes a message and the id it is known by on its way; raises SendError."""


@dataclass(frozen=True)
class EmailChannel:
    """Forms the mail and hands it to a carrier."""

    carrier: Carrier
    firm: str
    sender: str
    name: str = "email"
    numbered: bool = True
    repeatable: bool = True

    def send(self, outgoing: Outgoing) -> Receipt:
        """Send one mail; see `Channel.send`."""
        if "@" not in outgoing.address or not outgoing.address.isprintable():
            raise SendError("address", permanent=True)
        mail = EmailMessage()
        mail["From"] = formataddr((self.firm, self.sender))
        mail["To"] = outgoing.address
        mail["Subject"] = " ".join((outgoing.subject or self.firm).split())
        mail["Date"] = formatdate(localtime=False)
        mail["Message-ID"] = make_msgid(idstring=outgoing.id, domain=self.sender.rpartition("@")[2] or "localhost")
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(outgoing.text)
        _attach(mail, outgoing.attachments)
        self.carrier(mail, outgoing.id)
        return Receipt(mail["Message-ID"])

    def typing(self, address: str, *, on: bool) -> None:
        """Nobody watches a mail being written."""


def _attach(mail: EmailMessage, attachments: tuple[Attachment, ...]) -> None:
    """Add texts as files. One that asks something of a calendar (RFC 6047) is the mail's other form, too."""
    parts = [(one, _typed(one.media_type)) for one in attachments]
    for one, (kind, subtype, parameters) in parts:
        if subtype == "calendar" and "method" in parameters:
            mail.add_alternative(_content(one), kind, subtype, params=parameters)
    for one, (kind, subtype, parameters) in parts:
        name = " ".join(one.name.split())
        mail.add_attachment(_content(one), kind, subtype, filename=name, params=parameters)


def _typed(media_type: str) -> tuple[str, str, dict[str, str]]:
    header = EmailMessage()
    header["Content-Type"] = media_type
    parameters = {**header["Content-Type"].params, "charset": "utf-8"}
    return header.get_content_maintype(), header.get_content_subtype(), parameters


def _content(attachment: Attachment) -> bytes:
    """As bytes: the library would change the line ends, and calendars need theirs."""
    return attachment.text.encode()


@dataclass(frozen=True)
class Smtp:
    """A mail server, `smtp://user:pass@host:port` (STARTTLS when it offers it) or `smtps://…`."""

    url: str

    def __call__(self, mail: EmailMessage, _known_as: str) -> None:
        """Hand the mail over. Raises SendError: permanent for what the server refuses for good."""
        try:
            with closing(self._opened()) as server:
                self._introduce(server)
                server.send_message(mail)
                with suppress(smtplib.SMTPException, OSError):  # the mail is taken, whatever becomes of the goodbye
                    server.quit()
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            raise SendError("smtp_recipient", permanent=all(code in PERMANENT for code in codes)) from None
        except smtplib.SMTPResponseException as error:
            raise SendError(f"smtp_{error.smtp_code}", permanent=error.smtp_code in PERMANENT) from None
        except smtplib.SMTPNotSupportedError:  # letters beyond ASCII in an address, and a server that knows none
            raise SendError("smtp_not_supported", permanent=True) from None
        except (smtplib.SMTPException, OSError, UnicodeError) as error:
            raise SendError(f"smtp_{type(error).__name__}") from None

    def _opened(self) -> smtplib.SMTP:
        parts = urlsplit(self.url)
        host = parts.hostname or "localhost"
        if parts.scheme == "smtps":
            return smtplib.SMTP_SSL(host, parts.port or 465, timeout=TIMEOUT_SECONDS, context=_trust(host))
        return smtplib.SMTP(host, parts.port or 25, timeout=TIMEOUT_SECONDS)

    def _introduce(self, server: smtplib.SMTP) -> None:
        parts = urlsplit(self.url)
        if parts.scheme == "smtp":
            server.ehlo()
            if server.has_extn("starttls"):
                server.starttls(context=_trust(parts.hostname or "localhost"))
                server.ehlo()
        if parts.username:
            server.login(unquote(parts.username), unquote(parts.password or ""))


def _trust(host: str) -> ssl.SSLContext:
    """Certificates are checked, except this machine's own mail server's, which has one it made for itself."""
    context = ssl.create_default_context()
    if host in LOOPBACK:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


@dataclass(frozen=True)
class MailFolder:
    """Keeps mails as .eml files; names sort in the order of sending."""

    folder: Path
    now: Callable[[], float]

    def __call__(self, mail: EmailMessage, known_as: str) -> None:
        """Write the mail; only this user may read it. Raises SendError when the disk will not take it."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            name = f"{self.now():017.6f}-{known_as}"
            draft = self.folder / f"{name}.part"
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(mail.as_bytes())
            draft.rename(self.folder / f"{name}.eml")
        except OSError as error:
            raise SendError(f"mail_folder_{type(error).__name__}") from None
