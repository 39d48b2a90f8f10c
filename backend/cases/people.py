"""The client and the applicants of a case, as the firm has them."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.models.people import Applicant, Client

MOST = 50


@dataclass(frozen=True)
class Person:
    """A person whom the client's cases are for."""

    name: str
    relation: str
    date_of_birth: date | None
    nationality: str | None


def applicants(session: Session, client: Client) -> tuple[Person, ...]:
    """The client and the family, as they were put down."""
    query = select(Applicant).where(Applicant.client_id == client.id).order_by(Applicant.id).limit(MOST)
    return tuple(Person(row.name, row.relation, row.date_of_birth, row.nationality) for row in session.scalars(query))
