"""What somebody asks the staff for, as it is typed and as it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from backend.consultations.details import as_number
from backend.models.requests import RequestKind
from backend.urgent.words import MaybeText, Name, Part
from backend.verification import claims
from backend.verification.asking import Client

__all__ = ["Asked", "RequestKind", "Wish", "read"]
MISSING, INVALID = "missing", "invalid"


class Wish(BaseModel):
    """As it came in, without what nobody can read."""

    model_config = ConfigDict(frozen=True)
    kind: RequestKind
    text: MaybeText = None
    phone: Part = None
    when: Part = None
    name: Name = None
    email: Part = None


@dataclass(frozen=True)
class Asked:
    """As it is kept; the phone in E.164. `wrong` says by field what cannot be used, then it is not kept."""

    kind: RequestKind
    text: str | None
    phone: str | None
    when: str | None
    name: str | None
    email: str | None
    wrong: dict[str, str]


def read(wish: Wish, client: Client | None, regions: Sequence[str]) -> Asked:
    """Check a wish; what is not said is taken from the verified client. `regions` are the firm's countries."""
    wrong: dict[str, str] = {}
    phone, email = client.phone if client is not None else None, client.email if client is not None else None
    if wish.phone:
        phone, problem = as_number(wish.phone, regions)
        wrong |= {"phone": problem} if problem else {}
    elif wish.kind is RequestKind.CALLBACK and phone is None:
        wrong["phone"] = MISSING
    if wish.email:
        email = claims.email(wish.email) if wish.email.isprintable() else None
        wrong |= {"email": INVALID} if email is None else {}
    if wish.kind is RequestKind.COMPLAINT and not wish.text:
        wrong["text"] = MISSING
    name = wish.name or (client.name if client is not None else None)
    return Asked(wish.kind, wish.text, phone or None, wish.when, name, email, wrong)
