"""Signatures and keyed hashes; every purpose has a salt of its own."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from itsdangerous import BadSignature, URLSafeSerializer


@dataclass(frozen=True)
class Signer:
    """Signs and checks with the installation's SECRET_KEY."""

    secret_key: str

    def sign(self, purpose: str, value: str) -> str:
        """`value` as URL-safe text with a signature that holds for `purpose` only."""
        return str(URLSafeSerializer(self.secret_key, salt=purpose, signer_kwargs=_SHA256).dumps(value))

    def read(self, purpose: str, signed: str) -> str | None:
        """The value of `signed`, or None if it was not signed here for `purpose`."""
        try:
            value = URLSafeSerializer(self.secret_key, salt=purpose, signer_kwargs=_SHA256).loads(signed)
        except (BadSignature, UnicodeError):
            return None
        return value if isinstance(value, str) else None

    def fingerprint(self, purpose: str, value: str) -> str:
        """A keyed hash (64 hex digits): equal values can be counted without being kept."""
        return hmac.new(self.secret_key.encode(), f"{purpose}\0{value}".encode(), hashlib.sha256).hexdigest()


_SHA256 = {"digest_method": hashlib.sha256, "key_derivation": "hmac"}


def six_digits() -> str:
    """A code of six digits from the system's random source."""
    return f"{secrets.randbelow(1_000_000):06d}"


def same(one: str, other: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())
