"""Whether a typed password is a client's: the one that was chosen, or the phone number as people write it."""

from dataclasses import dataclass

import phonenumbers
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.accounts.desk import Desk, address
from backend.models.people import Client
from backend.people import passwords
from backend.verification import claims

LONGEST_PASSWORD = 200


@dataclass(frozen=True)
class Kept:
    """What is known of somebody who wants in. `client` is None for an unknown address."""

    client: Client | None
    password_hash: str | None
    chosen: bool


def kept(session: Session, email: str) -> Kept:
    """Look an address up, as typed."""
    client = session.scalar(select(Client).where(Client.email == address(email)))
    return Kept(None, None, chosen=True) if client is None else of(client)


def of(client: Client) -> Kept:
    """The same of a client who is known already."""
    return Kept(client, client.password_hash, client.password_chosen)


def holds(desk: Desk, found: Kept, typed: str) -> bool:
    """Whether `typed` is the password. Slow on purpose, and as slow for nobody: not for use in a transaction.

    Everybody is checked against one costly hash and, as a phone number, against a cheap one.
    """
    usable = len(typed) <= LONGEST_PASSWORD
    first = found.password_hash is not None and passwords.is_first(found.password_hash)
    costly = found.password_hash if found.password_hash is not None and not first else passwords.nobodys()
    cheap = found.password_hash if found.password_hash is not None and first else passwords.nobodys_first()
    as_chosen = passwords.matches(costly, typed if usable else "")
    numbers = meant(desk, typed, found.client.phone if found.client is not None else "") if usable else ()
    as_phone = any(passwords.matches(cheap, number) for number in numbers)
    return as_chosen or (as_phone and not found.chosen)


def meant(desk: Desk, typed: str, phone: str) -> tuple[str, ...]:
    """The numbers that somebody with the number `phone` (E.164) may mean, also without the country's code."""
    home = phonenumbers.region_code_for_number(phonenumbers.parse(phone)) if phone else None
    numbers = claims.phones(typed, tuple(dict.fromkeys((*desk.countries, home or "NO"))))
    bare = typed.strip()
    return numbers if bare.startswith(("+", "0")) else tuple(dict.fromkeys((*numbers, *claims.phones(f"+{bare}", ()))))
