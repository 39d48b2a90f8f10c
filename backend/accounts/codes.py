"""The code that a login may ask for beside the password: six digits by mail, for one browser, for one use."""

import math
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from backend.accounts import tries
from backend.accounts.desk import Desk
from backend.accounts.sessions import new_token, token_hash
from backend.accounts.tries import MAIL, Limit
from backend.audit.events import About, record
from backend.core.signing import same, six_digits
from backend.models.accounts import LoginCode
from backend.models.people import Client
from backend.notifications import mail
from backend.notifications.mail import Mail

RESEND = timedelta(seconds=30)
MAILS_AN_HOUR = 10


def wanted(desk: Desk, client: Client) -> bool:
    """Whether this client's login asks for a code."""
    rule = desk.organisation.portal.login_code
    if rule in {"never", "always"}:
        return rule == "always"
    return client.login_code or (rule == "first_password" and not client.password_chosen)


def send(session: Session, desk: Desk, client: Client, now: datetime) -> str:
    """Mail a code; the token for the cookie of the browser that may enter it. Codes asked for before stop working."""
    token = new_token()
    session.execute(delete(LoginCode).where(LoginCode.client_id == client.id, LoginCode.expires_at <= now))
    row = LoginCode(token_hash=token_hash(token), client_id=client.id, code_hash="", sent_at=now, expires_at=now)
    session.add(row)
    renew(session, desk, client, row, token, now)
    return token


def renew(session: Session, desk: Desk, client: Client, row: LoginCode, token: str, now: datetime) -> None:
    """Put a new code into the row and mail it; wrong tries stay counted."""
    code, minutes = six_digits(), desk.code_minutes
    row.code_hash, row.sent_at = _hash(desk, token, code), now
    row.expires_at = now + timedelta(minutes=minutes)
    session.flush()
    tries.note(session, [_mails(desk, client)], MAIL, now)
    told = Mail(client.email, client.language, "login-code", sensitive=True, expires_at=row.expires_at)
    mail.send(session, desk.texts, told, now, code=code, minutes=minutes, firm=desk.organisation.name)
    record(session, now, "guest", "login.code_sent", About("login", client.id, client_id=client.id))


def waiting(session: Session, token: str, now: datetime, most_wrong: int) -> LoginCode | None:
    """The code that a browser may enter, locked for this transaction; None when there is none that would be taken."""
    query = select(LoginCode).where(
        LoginCode.token_hash == token_hash(token),
        LoginCode.used_at.is_(None),
        LoginCode.expires_at > now,
        LoginCode.wrong < most_wrong,
    )
    return session.scalar(query.with_for_update().execution_options(populate_existing=True))


def use(session: Session, desk: Desk, row: LoginCode, token: str, code: str, now: datetime) -> bool:
    """Whether the code is right; of two who enter it at once, one is told so."""
    if not same(row.code_hash, _hash(desk, token, _digits(code))):
        return False
    once = update(LoginCode).where(LoginCode.id == row.id, LoginCode.used_at.is_(None)).values(used_at=now)
    return bool(session.connection().execute(once).rowcount)


def count_wrong(session: Session, row: LoginCode) -> None:
    """One more wrong code."""
    session.execute(update(LoginCode).where(LoginCode.id == row.id).values(wrong=LoginCode.wrong + 1))


def too_soon(row: LoginCode, now: datetime) -> int:
    """Whole seconds until a new code may be asked for; 0 when it may now."""
    return max(0, math.ceil((row.sent_at + RESEND - now).total_seconds()))


def mails_waiting(session: Session, desk: Desk, client: Client, now: datetime) -> int:
    """Whole minutes until one more code may be mailed to a client."""
    return tries.waiting(session, [Limit(_mails(desk, client), MAIL, MAILS_AN_HOUR, tries.HOUR)], now)


def forget(session: Session, client_id: int) -> None:
    """The password has changed: whoever was half way in starts again."""
    session.execute(delete(LoginCode).where(LoginCode.client_id == client_id))


def _mails(desk: Desk, client: Client) -> str:
    return desk.key("mails", str(client.id))


def _hash(desk: Desk, token: str, code: str) -> str:
    return desk.signer.fingerprint("login-code", f"{token_hash(token)}:{code}")


def _digits(code: str) -> str:
    """The digits of a code, whatever script they are in, without what stands between them."""
    return "".join(str(int(character)) for character in code[:100] if character.isdecimal())
