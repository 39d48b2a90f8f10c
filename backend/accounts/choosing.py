"""Choosing a password: what it may not be, and what ends when it changes."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from itertools import pairwise
from pathlib import Path

from sqlalchemy import update
from sqlalchemy.orm import Session

from backend.accounts import codes, credentials, sessions, tries
from backend.accounts.credentials import LONGEST_PASSWORD
from backend.accounts.desk import Desk
from backend.audit.events import About, record
from backend.models.accounts import PasswordReset, PersonalToken
from backend.models.people import Client
from backend.notifications import mail
from backend.notifications.mail import Mail

SHORTEST = 10
FEWEST_SIGNS = 4
"""A password of fewer different letters and digits is a pattern such as 1212121212."""
SHORTEST_NAME = 4
A_YEAR = 4
"""So many signs beside a name are a year or less."""
COMMON = Path(__file__).with_name("common_passwords.txt")


def wrong_with(desk: Desk, client: Client, password: str) -> str | None:
    """Why a client cannot have this password: short, long, phone, email, name, common; None when it will do."""
    plain = _plain(password)
    if len(unicodedata.normalize("NFKC", password)) < SHORTEST:
        return "short"
    if len(password) > LONGEST_PASSWORD or "\0" in password:
        return "long"
    if _is_number(desk, client, password):
        return "phone"
    local, _, domain = client.email.partition("@")
    if _made_of(plain, (client.email, local, domain)):
        return "email"
    if _made_of(plain, (client.name, *client.name.split())):
        return "name"
    return "common" if _is_common(plain, desk.organisation.name) else None


def change(session: Session, desk: Desk, client: Client, new_hash: str, now: datetime, keep: int | None = None) -> None:
    """Give the client a password (already hashed) and end what the old one had opened, the session `keep` excepted.

    Personal tokens end too: whoever knew the old password may have made one.
    """
    new = {"password_hash": new_hash, "password_chosen": True}
    session.execute(update(Client).where(Client.id == client.id).values(**new))
    ended = update(PersonalToken).where(PersonalToken.client_id == client.id, PersonalToken.revoked_at.is_(None))
    tokens = session.connection().execute(ended.values(revoked_at=now)).rowcount
    open_links = update(PasswordReset).where(PasswordReset.client_id == client.id, PasswordReset.used_at.is_(None))
    session.execute(open_links.values(used_at=now))
    codes.forget(session, client.id)
    tries.forgive_address(session, desk, client.email)
    about = About("client", client.id, client_id=client.id)
    record(session, now, f"client:{client.id}", "client.password", about, new={"tokens_ended": tokens})
    sessions.end_all(session, client.id, now, keep=keep)
    told = Mail(client.email, client.language, "password-changed")
    firm = desk.organisation
    mail.send(session, desk.texts, told, now, firm=firm.name, email=firm.emails.info,
              link=f"{desk.outside_url}/portal/reset")  # fmt: skip


def _is_number(desk: Desk, client: Client, password: str) -> bool:
    digits = "".join(character for character in password if character.isdecimal())
    letters = any(character.isalpha() for character in password)
    return not letters and (client.phone in credentials.meant(desk, password, client.phone) or digits in client.phone)


def _made_of(plain: str, words: Iterable[str]) -> bool:
    """Whether little is left of a password without those words."""
    left = plain
    for word in sorted((_plain(one) for one in words), key=len, reverse=True):
        if len(word) >= SHORTEST_NAME:
            left = left.replace(word, "")
    return left != plain and len(left) <= A_YEAR


def _is_common(plain: str, firm: str) -> bool:
    bare = plain.strip("0123456789")
    few = len(set(plain)) < FEWEST_SIGNS
    return few or plain in _common() or bare in _common() or _is_run(plain) or _made_of(plain, (firm, *firm.split()))


def _is_run(plain: str) -> bool:
    """Neighbours in the alphabet or among the digits from beginning to end."""
    steps = {ord(after) - ord(before) for before, after in pairwise(plain)}
    return bool(steps) and steps <= {1, -9}


@cache
def _common() -> frozenset[str]:
    return frozenset(_plain(line) for line in COMMON.read_text(encoding="utf-8").splitlines() if line)


def _plain(text: str) -> str:
    """Letters and digits alone, in lower case and without accents."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in folded if character.isalnum())
