"""The places of the portal by name, and their addresses: plain ones, and those that only the client's own rows have."""

import enum
from urllib.parse import urlencode

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from backend.cases.queries import owned_by_number
from backend.core.errors import NotFoundError
from backend.models.cases import Case, CaseMessage, CaseStatus, ChecklistItem
from backend.models.money import Offer, OfferStatus, Payment
from backend.models.people import Client

LARGEST_ID = 2**31 - 1


class Place(enum.StrEnum):
    """Where a link leads."""

    LOGIN = "login"
    RESET = "reset"
    MY_PAGE = "my_page"
    DETAILS = "details"
    LANGUAGE = "language"
    SECURITY = "security"
    LOGOUT = "logout"
    CASES = "cases"
    CASE = "case"
    CASE_DETAILS = "case_details"
    MESSAGES = "messages"
    NEW_MESSAGE = "new_message"
    CHECKLIST = "checklist"
    FILES = "files"
    CLIENT_DETAILS = "client_details"
    PAYMENTS = "payments"
    CASE_PAYMENTS = "case_payments"
    OFFER = "offer"
    CONSULTATION = "consultation"


FIXED = {
    Place.LOGIN: "/portal/login",
    Place.RESET: "/portal/reset",
    Place.MY_PAGE: "/portal/",
    Place.DETAILS: "/portal/#contact",
    Place.LANGUAGE: "/portal/",
    Place.SECURITY: "/portal/security",
    Place.LOGOUT: "/portal/",
    Place.CASES: "/portal/cases",
    Place.PAYMENTS: "/portal/payments",
    Place.CONSULTATION: "/portal/consultation",
}
"""Addresses that are the same for everybody."""
OF_CASE = {
    Place.CASE: "/portal/cases/{}",
    Place.CASE_DETAILS: "/portal/cases/{}",
    Place.MESSAGES: "/portal/cases/{}/messages",
    Place.NEW_MESSAGE: "/portal/cases/{}/messages/new",
    Place.CHECKLIST: "/portal/cases/{}/checklist",
    Place.FILES: "/portal/cases/{}/files",
    Place.CLIENT_DETAILS: "/portal/cases/{}/client",
    Place.CASE_PAYMENTS: "/portal/payments/case/{}",
}
ALWAYS_PLAIN = {Place.RESET, Place.LOGOUT}
"""Nobody needs to be logged in for these."""


def plain(place: Place, number: str | None, item: str | None) -> str:
    """The address for anybody: it asks for a login, and then finds out which row is meant."""
    if place in FIXED and not (place is Place.PAYMENTS and item):
        return FIXED[place]
    query = urlencode({name: value for name, value in (("number", number), ("item", item)) if value})
    return f"/portal/to/{place.value}?{query}" if query else f"/portal/to/{place.value}"


def own(session: Session, client: Client, place: Place, number: str | None, item: str | None) -> str:
    """The address of the place for a client. Without a number it is the one case that is not closed, or the list.

    `item` is the key of a step of the checklist, the id of a message, or the id or number of an offer or payment.
    Raises NotFoundError for what is not the client's, the same as for what is not there.
    """
    if place is Place.OFFER:
        return _offer(session, client, number, item)
    if place is Place.PAYMENTS and item:
        return f"/portal/payments/{_one(session, _named(_of(client, Payment), Payment, item))}/pay"
    if place in FIXED:
        return FIXED[Place.MY_PAGE] if place is Place.LOGIN else FIXED[place]
    return _of_case(session, client, place, number, item)


def _of_case(session: Session, client: Client, place: Place, number: str | None, item: str | None) -> str:
    case_id = _case(session, client, number)
    if case_id is None:
        return FIXED[Place.PAYMENTS if place is Place.CASE_PAYMENTS else Place.CASES]
    path = OF_CASE[place].format(case_id)
    if place is Place.CHECKLIST and item:
        query = select(ChecklistItem.id).where(ChecklistItem.case_id == case_id, ChecklistItem.key == item)
        return f"{path}#item-{_one(session, query)}"
    if place is Place.MESSAGES and item:
        query = select(CaseMessage.id).where(CaseMessage.case_id == case_id, CaseMessage.id == _id(item))
        return f"{path}/{_one(session, query)}"
    return path


def _case(session: Session, client: Client, number: str | None) -> int | None:
    """The case of that number; without one the only case that is not closed, if there is just one."""
    if number:
        return owned_by_number(session, client, number).id
    query = select(Case.id).where(Case.client_id == client.id, Case.status != CaseStatus.CLOSED).limit(2)
    found = session.scalars(query).all()
    return found[0] if len(found) == 1 else None


def _offer(session: Session, client: Client, number: str | None, item: str | None) -> str:
    query = _of(client, Offer)
    if number:
        query = query.where(Offer.case_id == owned_by_number(session, client, number).id)
    if item:
        return f"/portal/offers/{_one(session, _named(query, Offer, item))}/accept"
    found = session.scalars(query.where(Offer.status == OfferStatus.SENT).limit(2)).all()
    return f"/portal/offers/{found[0]}/accept" if len(found) == 1 else FIXED[Place.PAYMENTS]


def _of(client: Client, kind: type[Offer] | type[Payment]) -> Select[int]:
    query: Select[int] = select(kind.id)
    return query.join(Case, Case.id == kind.case_id).where(Case.client_id == client.id)


def _named(query: Select[int], kind: type[Offer] | type[Payment], item: str) -> Select[int]:
    return query.where((kind.id == _id(item)) | (kind.number == item.strip()))


def _id(item: str) -> int:
    """The number of a row, or none that there is."""
    digits = item.strip()
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < len(str(LARGEST_ID)) + 1 else 0
    return number if number <= LARGEST_ID else 0


def _one(session: Session, query: Select[int]) -> int:
    found = session.scalars(query.limit(2)).all()
    if len(found) != 1:
        raise NotFoundError
    return found[0]
