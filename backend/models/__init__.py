"""The tables; importing this package registers them all."""

from backend.models import audit, base, cases, conversations, money, people, verification
from backend.models.base import Base

__all__ = ["Base", "audit", "base", "cases", "conversations", "money", "people", "verification"]
