"""What can be wrong between the file and what the database already holds."""

from collections.abc import Collection, Iterator

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from backend.importing import walk
from backend.importing.rows import ids, portions
from backend.importing.schemas import Content
from backend.models.cases import Case, ChecklistItem
from backend.models.money import Offer, Payment
from backend.models.people import Client, Staff


def problems(session: Session, content: Content) -> list[str]:
    """One line for each row that names somebody or something that is not there, or is somebody else's."""
    found = [*_caseworkers(session, content), *_cases(session, content)]
    return [*found, *_money(session, content), *_keys(session, content)]


def _caseworkers(session: Session, content: Content) -> Iterator[str]:
    known = {row.email for row in content.staff}
    named = {at.row.caseworker for at in walk.cases(content) if at.row.caseworker} - known
    known |= ids(session, Staff, "email", named).keys()
    for at in walk.cases(content):
        if at.row.caseworker and at.row.caseworker not in known:
            yield f"{at.path}.caseworker: {at.row.caseworker!r} is neither in the file nor in the database"


def _cases(session: Session, content: Content) -> Iterator[str]:
    query = select(Case.number, Client.email).join(Client, Client.id == Case.client_id)
    owners = dict(_found(session, query, Case.number, {at.row.number for at in walk.cases(content)}))
    for at in walk.cases(content):
        if owners.get(at.row.number, at.client.email) != at.client.email:
            yield f"{at.path}.number: {at.row.number!r} belongs to another client already"


def _money(session: Session, content: Content) -> Iterator[str]:
    for name, table in (("offers", Offer), ("payments", Payment)):
        numbers = {row.number for at in walk.cases(content) for row in getattr(at.row, name)}
        query = select(table.number, Case.number).join(Case, Case.id == table.case_id)
        owners = dict(_found(session, query, table.number, numbers))
        for at in walk.cases(content):
            for index, row in enumerate(getattr(at.row, name)):
                if owners.get(row.number, at.row.number) != at.row.number:
                    yield f"{at.path}.{name}[{index}].number: {row.number!r} belongs to another case already"


def _keys(session: Session, content: Content) -> Iterator[str]:
    """Payments name an offer, files an item of the checklist: of the same case, in the file or in the database."""
    numbers = {at.row.number for at in walk.cases(content) if at.row.files or at.row.payments}
    offers = select(Case.number, Offer.number).join(Offer, Offer.case_id == Case.id)
    items = select(Case.number, ChecklistItem.key).join(ChecklistItem, ChecklistItem.case_id == Case.id)
    known_offers = set(_found(session, offers, Case.number, numbers))
    known_items = set(_found(session, items, Case.number, numbers))
    for at in walk.cases(content):
        known_offers |= {(at.row.number, row.number) for row in at.row.offers}
        known_items |= {(at.row.number, row.key) for row in at.row.checklist}
        for index, payment in enumerate(at.row.payments):
            if payment.offer and (at.row.number, payment.offer) not in known_offers:
                yield f"{at.path}.payments[{index}].offer: {payment.offer!r} is not an offer of this case"
        for index, file in enumerate(at.row.files):
            if file.checklist_key and (at.row.number, file.checklist_key) not in known_items:
                yield f"{at.path}.files[{index}].checklist_key: {file.checklist_key!r} is not in the case's checklist"


def _found(
    session: Session, query: Select[str, str], column: InstrumentedAttribute[str], wanted: Collection[str]
) -> Iterator[tuple[str, str]]:
    for some in portions(wanted):
        for row in session.execute(query.where(column.in_(some))):
            yield row[0], row[1]
