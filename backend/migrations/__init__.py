"""Alembic migrations; run by `backend.core.migrate`."""
