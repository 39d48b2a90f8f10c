"""A mail as a delivery row: it goes out after the transaction that asked for it, or not at all."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from backend.core.database import wake_after_commit
from backend.core.texts import Argument, Texts
from backend.models.conversations import Delivery, DeliveryState


@dataclass(frozen=True)
class Attached:
    """A small text that goes with a mail, such as a calendar entry."""

    name: str
    media_type: str
    text: str


@dataclass(frozen=True)
class Mail:
    """A mail to be: the texts `mail-<key>-subject` and `mail-<key>-body` of a language. No client data in the subject.

    A `sensitive` one (a code, a link that logs in) is blanked once it is sent; after `expires_at` it is not sent.
    """

    to: str
    language: str
    key: str
    attached: tuple[Attached, ...] = ()
    sensitive: bool = False
    expires_at: datetime | None = None


def send(session: Session, texts: Texts, mail: Mail, now: datetime, **arguments: Argument) -> None:
    """Queue a mail in the caller's transaction."""
    session.add(
        Delivery(
            channel="email",
            address=mail.to,
            subject=texts.say(mail.language, f"mail-{mail.key}-subject", **arguments),
            body=texts.say(mail.language, f"mail-{mail.key}-body", **arguments),
            attachments=[{"name": one.name, "media_type": one.media_type, "text": one.text} for one in mail.attached]
            or None,
            sensitive=mail.sensitive,
            expires_at=mail.expires_at,
            state=DeliveryState.WAITING,
            next_attempt_at=now,
            created_at=now,
        )
    )
    wake_after_commit(session, "deliveries")
