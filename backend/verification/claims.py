"""Reading what a client claims: an e-mail address and a phone number, as people type them."""

from collections.abc import Sequence

import phonenumbers
from email_validator import EmailNotValidError, validate_email


def email(text: str) -> str | None:
    """The address in lower case, or None if it cannot be one; whether it exists is not asked."""
    try:
        found = validate_email(text.strip(), check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        return None
    return found.normalized.lower() if "." in found.domain else None


def phones(text: str, regions: Sequence[str]) -> tuple[str, ...]:
    """Every number (E.164) that `text` may mean, read with the firm's countries in mind; empty if none."""
    found = []
    for region in (None, *regions) if text.lstrip().startswith(("+", "00")) else regions:
        number = _parse(_as_international(text), region)
        if number is not None and number not in found:
            found.append(number)
    return tuple(found)


def _as_international(text: str) -> str:
    stripped = text.strip()
    return f"+{stripped[2:]}" if stripped.startswith("00") else stripped


def _parse(text: str, region: str | None) -> str | None:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
