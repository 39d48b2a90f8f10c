"""Everything about a client beside the cases and the talks: details, bookings, wishes, logins, mails, the log."""

import re

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from backend.models.accounts import ChatLink, LoginCode, PasswordReset, PersonalToken, PortalSession
from backend.models.audit import Event
from backend.models.cases import Case
from backend.models.consultations import Consultation
from backend.models.conversations import Delivery
from backend.models.people import Applicant, Client, Consent, DetailChange, Staff
from backend.models.requests import StaffRequest
from backend.models.urgent import UrgentAddition, UrgentRequest
from backend.models.verification import Challenge
from backend.privacy.plain import Json, columns, found, rows

PERSON = (
    "name",
    "email",
    "phone",
    "language",
    "address",
    "date_of_birth",
    "password_chosen",
    "login_code",
    "created_at",
)
BOOKING = ("name", "email", "phone", "topic", "language", "starts_at", "ends_at", "status", "created_at", "updated_at")
URGENT = ("what", "by_when", "where", "reach", "name", "channel", "language", "status", "created_at", "acknowledged_at")
REQUEST = (
    "kind",
    "state",
    "text",
    "phone",
    "when_text",
    "name",
    "email",
    "channel",
    "language",
    "created_at",
    "done_at",
)
STAFF = re.compile(r"staff:(\d+)")


def person(session: Session, client: Client) -> Json:
    """Who the client is, and what was wanted."""
    mine = client.id
    return {
        "personal_details": columns(client, PERSON),
        "applicants": rows(
            session, select(Applicant).where(Applicant.client_id == mine).order_by(Applicant.id),
            ("name", "relation", "date_of_birth", "nationality"),
        ),
        "changes_asked_for": rows(
            session, select(DetailChange).where(DetailChange.client_id == mine).order_by(DetailChange.id),
            ("field", "old", "new", "state", "channel", "created_at", "decided_at"),
        ),
        "consents": rows(
            session, select(Consent).where(Consent.client_id == mine).order_by(Consent.id),
            ("channel", "purpose", "given", "at"),
        ),
        "consultations": rows(
            session, select(Consultation).where(Consultation.client_id == mine).order_by(Consultation.id), BOOKING
        ),
        "urgent_requests": _urgent(session, mine),
        "other_requests": rows(
            session, select(StaffRequest).where(StaffRequest.client_id == mine).order_by(StaffRequest.id), REQUEST
        ),
    }  # fmt: skip


def history(session: Session, client: Client) -> Json:
    """Logins and verifications, mails to the client's address, and every entry of the log about the client."""
    logins = (
        ("codes_for_the_chat", Challenge, ("state", "created_at", "sent_at", "expires_at")),
        ("sessions", PortalSession, ("created_at", "seen_at", "expires_at")),
        ("codes_for_the_portal", LoginCode, ("sent_at", "expires_at", "used_at")),
        ("links_to_a_new_password", PasswordReset, ("created_at", "expires_at", "used_at")),
        ("links_from_the_chat", ChatLink, ("created_at", "expires_at", "used_at")),
        ("tokens", PersonalToken, ("name", "hint", "created_at", "expires_at", "used_at", "revoked_at")),
    )
    return {
        "logins": {
            name: rows(session, select(kind).where(kind.client_id == client.id).order_by(kind.id), names)
            for name, kind, names in logins
        },
        "mails": rows(
            session,
            select(Delivery).where(Delivery.channel == "email", Delivery.address == client.email).order_by(Delivery.id),
            ("subject", "state", "created_at", "sent_at"),
        ),
        "log": _log(session, client.id),
    }


def _urgent(session: Session, client_id: int) -> list[Json]:
    own = select(UrgentRequest).where(UrgentRequest.client_id == client_id).order_by(UrgentRequest.id)
    told = {row.id: {**columns(row, URGENT), "added": []} for row in found(session, own)}
    added = select(UrgentAddition).join(UrgentRequest, UrgentRequest.id == UrgentAddition.request_id)
    for one in found(session, added.where(UrgentRequest.client_id == client_id).order_by(UrgentAddition.id)):
        told[one.request_id]["added"].append(columns(one, ("text", "at")))
    return list(told.values())


def _log(session: Session, client_id: int) -> list[Json]:
    cases = select(Case.id).where(Case.client_id == client_id)
    theirs = or_(Event.client_id == client_id, Event.client_id.is_(None) & Event.case_id.in_(cases))
    events = found(session, select(Event).where(theirs).order_by(Event.id))
    wanted = {int(match[1]) for event in events if (match := STAFF.fullmatch(event.actor))}
    names = {row.id: row.name for row in session.scalars(select(Staff).where(Staff.id.in_(wanted)))}
    return [
        {**columns(event, ("at", "kind", "old", "new")), "by": _by(event.actor, client_id, names)} for event in events
    ]


def _by(actor: str, client_id: int, names: dict[int, str]) -> str:
    """Who did it: the client, somebody on staff by name, or a part of the house."""
    match = STAFF.fullmatch(actor)
    if match is not None:
        return names.get(int(match[1]), "staff")
    if actor.startswith("client:"):
        return "client" if actor == f"client:{client_id}" else "another"
    return actor
