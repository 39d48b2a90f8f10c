"""Passwords as argon2id hashes; the password itself is kept nowhere."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher()


def hashed(password: str) -> str:
    """A salted hash of `password`; takes tens of milliseconds on purpose."""
    return _HASHER.hash(password)


def matches(password_hash: str | None, password: str) -> bool:
    """Whether `password` is the one that was hashed; never for somebody who has none."""
    try:
        return password_hash is not None and _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False
