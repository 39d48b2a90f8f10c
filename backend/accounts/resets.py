"""A new password by mail: a link that is good once, for half an hour, and only until a newer one is asked for.

Whether an address is known is never told: for one that is not the same rows are written, so that it takes as long.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from backend.accounts import choosing, tries
from backend.accounts.desk import Desk, address
from backend.accounts.sessions import new_token, token_hash
from backend.accounts.tries import RESET, Limit
from backend.audit.events import About, record
from backend.core.database import wake_after_commit
from backend.models.accounts import PasswordReset
from backend.models.conversations import Delivery, DeliveryState
from backend.models.people import Client
from backend.notifications import mail
from backend.notifications.mail import Mail
from backend.verification.service import NOBODY

MINUTES = 30
MAILS_AN_HOUR = 5
FROM_ONE_NETWORK, FROM_ONE_CHAT = 30, 10
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Asking:
    """From where a link is asked for: hashes of the network address and of the conversation, where there is one."""

    network: str | None = None
    conversation: str | None = None


def ask(session: Session, desk: Desk, email: str, origin: Asking, language: str, now: datetime) -> int:
    """Mail a link to the client with this address (as typed), if there is one; the caller answers the same either way.

    Returns the whole minutes to wait when too many were asked for from this place; too many for one address: no mail,
    and nothing to tell.
    """
    who = desk.key("email", address(email))
    places = _places(desk, origin)
    subjects = [who, *(rule.subject for rule in places)]
    tries.one_at_a_time(session, subjects)
    if minutes := tries.waiting(session, places, now):
        return minutes
    enough = tries.waiting(session, [Limit(who, RESET, MAILS_AN_HOUR, tries.HOUR)], now) > 0
    tries.note(session, subjects, RESET, now)
    client = session.scalar(select(Client).where(Client.email == address(email)))
    if client is not None and not enough:
        _mail_link(session, desk, client, now)
    else:
        _mail_nobody(session, desk, language, now)
    return 0


def whose(session: Session, token: str, now: datetime) -> Client | None:
    """The client whose link this is, while it is good; looking does not use it up."""
    return session.scalar(
        select(Client)
        .join(PasswordReset, PasswordReset.client_id == Client.id)
        .where(PasswordReset.token_hash == token_hash(token), *_good(now))
    )


def use(session: Session, desk: Desk, token: str, new_hash: str, now: datetime) -> Client | None:
    """Give the client of a link a new password and end every session; None if the link was used meanwhile."""
    once = update(PasswordReset).where(PasswordReset.token_hash == token_hash(token), *_good(now))
    client_id = session.execute(once.values(used_at=now).returning(PasswordReset.client_id)).scalar()
    client = session.get(Client, client_id) if client_id is not None else None
    if client is not None:
        choosing.change(session, desk, client, new_hash, now)
    return client


def _good(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return PasswordReset.used_at.is_(None), PasswordReset.expires_at > now


def _places(desk: Desk, origin: Asking) -> list[Limit]:
    found = []
    if origin.network is not None:
        found.append(Limit(origin.network, RESET, FROM_ONE_NETWORK, tries.HOUR))
    if origin.conversation is not None:
        found.append(Limit(desk.key("chat", origin.conversation), RESET, FROM_ONE_CHAT, tries.HOUR))
    return found


def _mail_link(session: Session, desk: Desk, client: Client, now: datetime) -> None:
    token, expires = new_token(), now + timedelta(minutes=MINUTES)
    older = (PasswordReset.client_id == client.id, PasswordReset.used_at.is_(None))
    session.execute(update(PasswordReset).where(*older).values(used_at=now))
    session.execute(
        delete(PasswordReset).where(PasswordReset.client_id == client.id, PasswordReset.expires_at < now - DAY)
    )
    row = PasswordReset(token_hash=token_hash(token), client_id=client.id, created_at=now, expires_at=expires)
    session.add(row)
    told = Mail(client.email, client.language, "password-reset", sensitive=True, expires_at=expires)
    link = f"{desk.outside_url}/portal/reset/{token}"
    mail.send(session, desk.texts, told, now, link=link, minutes=MINUTES, firm=desk.organisation.name)
    record(session, now, "guest", "password.reset_asked", About("login", client.id, client_id=client.id))


def _mail_nobody(session: Session, desk: Desk, language: str, now: datetime) -> None:
    """What a mail costs, without a mail: the texts are made, a row is written, the worker is woken."""
    link = f"{desk.outside_url}/portal/reset/{new_token()}"
    firm = desk.organisation.name
    desk.texts.say(language, "mail-password-reset-body", link=link, minutes=MINUTES, firm=firm)
    session.add(
        Delivery(
            channel=NOBODY,
            address=NOBODY,
            subject=desk.texts.say(language, "mail-password-reset-subject", firm=firm),
            body=None,
            sensitive=True,
            state=DeliveryState.SENT,
            next_attempt_at=None,
            created_at=now,
        )
    )
    record(session, now, "guest", "password.reset_asked", About("login", 0))
    wake_after_commit(session, "deliveries")
