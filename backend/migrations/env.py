"""Alembic's entry: runs the migrations on the connection that `backend.core.migrate` hands over."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import TypeDecorator

from backend.models import Base


def plain_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Write our own column types as the plain ones they stand on: a migration must not change with the code."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    # Not as batches: on SQLite those may copy a table, and dropping the old one deletes what refers to it.
    render_as_batch=False,
    compare_type=False,
    render_item=plain_type,
)
with context.begin_transaction():
    context.run_migrations()
