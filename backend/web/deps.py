"""The installation and one transaction a request, for every face."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Path, Request

from backend.core.database import Transaction
from backend.installation import Installation

LARGEST_ID = 2**31 - 1
"""What PostgreSQL's INTEGER holds; it refuses a larger number even in a comparison."""


def wired(request: Request) -> Installation:
    """Everything this installation was built from."""
    found: Installation = request.app.state.house
    return found


def reading(house: Annotated[Installation, Depends(wired)]) -> Iterator[Transaction]:
    """A transaction that only reads."""
    with house.database.read() as session:
        yield session


def writing(house: Annotated[Installation, Depends(wired)]) -> Iterator[Transaction]:
    """A transaction that is committed before the answer goes out."""
    with house.database.write() as session:
        yield session


House = Annotated[Installation, Depends(wired)]
# scope="function": by default FastAPI runs what follows `yield` when the answer is out, and a failed commit says 200.
Reading = Annotated[Transaction, Depends(reading, scope="function")]
Writing = Annotated[Transaction, Depends(writing, scope="function")]
Id = Annotated[int, Path(ge=1, le=LARGEST_ID)]
"""A row's number in a path."""
