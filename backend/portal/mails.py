"""Reading the mails that the demo keeps instead of sending them."""

import email
import email.policy
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

NEWEST = 200


@dataclass(frozen=True)
class KeptMail:
    """One mail of the folder; `name` is its file without the ending."""

    name: str
    subject: str
    to: str
    sender: str
    sent_at: datetime
    body: str


def newest(folder: Path) -> list[KeptMail]:
    """The newest mails first; an empty list while there is no folder."""
    files = sorted(folder.glob("*.eml"), reverse=True)[:NEWEST] if folder.is_dir() else []
    return [_read(file) for file in files]


def one(folder: Path, name: str) -> KeptMail | None:
    """The mail of that name, or None; a name is only ever compared, never made into a path."""
    files = folder.glob("*.eml") if folder.is_dir() else ()
    return next((_read(file) for file in files if file.stem == name), None)


def _read(file: Path) -> KeptMail:
    mail = email.message_from_bytes(file.read_bytes(), _class=EmailMessage, policy=email.policy.default)
    body = mail.get_body(("plain",))
    sent_at = datetime.fromtimestamp(float(file.stem.partition("-")[0]), UTC)
    text = str(body.get_content()) if isinstance(body, EmailMessage) else ""
    return KeptMail(file.stem, str(mail["Subject"]), str(mail["To"]), str(mail["From"]), sent_at, text)
