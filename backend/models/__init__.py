"""The tables; importing this package registers them all."""

from backend.models import (
    accounts,
    audit,
    base,
    cases,
    consultations,
    conversations,
    money,
    people,
    requests,
    urgent,
    verification,
)
from backend.models.base import Base

__all__ = [
    "Base",
    "accounts",
    "audit",
    "base",
    "cases",
    "consultations",
    "conversations",
    "money",
    "people",
    "requests",
    "urgent",
    "verification",
]
