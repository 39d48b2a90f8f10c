"""Passwords as argon2id hashes; the password itself is kept nowhere."""

import threading
import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher()
# A first password is the phone number, which stands in the same row: a costly hash would hide nothing, and a hundred
# thousand of them are made when an office moves in. See docs/decisions/0010-first-password.md.
_FIRST = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
_AT_ONCE = threading.BoundedSemaphore(4)
"""Each costly hash takes 64 MiB: many logins at once wait for one another instead of filling the memory."""


def hashed(password: str) -> str:
    """A salted hash of `password`; takes tens of milliseconds and 64 MiB on purpose."""
    with _AT_ONCE:
        return _HASHER.hash(_normal(password))


def first(phone: str) -> str:
    """A cheap hash of the first password, the phone number in E.164."""
    return _FIRST.hash(phone)


def is_first(password_hash: str) -> bool:
    """Whether a hash is a cheap one, of a phone number."""
    return f"$m={_FIRST.memory_cost}," in password_hash


def matches(password_hash: str | None, password: str) -> bool:
    """Whether `password` is the one that was hashed; never for somebody who has none."""
    if password_hash is None:
        return False
    if is_first(password_hash):
        return _verified(password_hash, password)
    with _AT_ONCE:
        return _verified(password_hash, _normal(password))


def outdated(password_hash: str) -> bool:
    """Whether a hash was made with other costs than today's; a first password's never counts as such."""
    return not is_first(password_hash) and _HASHER.check_needs_rehash(password_hash)


@cache
def nobodys() -> str:
    """A costly hash that no password has: whoever has none is checked against it, so that it takes as long."""
    return _HASHER.hash("\0")


@cache
def nobodys_first() -> str:
    """A cheap hash that no phone number has."""
    return _FIRST.hash("\0")


def _verified(password_hash: str, password: str) -> bool:
    try:
        return _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def _normal(password: str) -> str:
    """One form for letters that keyboards write in two: `é` is one sign on some phones and two on others."""
    return unicodedata.normalize("NFKC", password)
