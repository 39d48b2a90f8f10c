"""Everything that Anna can have on the portal, so that tests can look whether any of it gets into other hands."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from backend.models.accounts import PersonalToken
from backend.models.cases import Case, CaseFile, CaseMessage, ChecklistItem
from backend.models.consultations import Consultation
from backend.models.money import Offer, Payment
from backend.models.people import Client
from backend.payments import receipts
from tests.support import samples
from tests.support.consulting import NOON, RULES
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE
from tests.support.portal import Portal

FIRM: dict[str, Any] = {"consultations": RULES}
"""What the firm must offer for Anna to have it all."""
WORDS = (
    "Sørensen", "anna@example.org", ANNAS_CASE, ANNAS_OTHER_CASE, "NB-O-1", "NB-P-1", "NB-P-2", "NB-P-3",
    "her subject", "her words", "her-passport", "her calendar", "her wish", "her topic", "Page 2 is missing",
)  # fmt: skip
"""Nothing of this is for anybody else."""


@dataclass(frozen=True)
class Belongings:
    """`ids` of Anna's rows by the name that routes call them by, `token` a personal one, `content` that of a file."""

    ids: dict[str, list[int]]
    token: str
    content: bytes
    consultation: str
    consultation_id: str


def settle_in(anna: Portal) -> Belongings:
    """Have Anna use the portal: write, send a file, book, make a token, pay, ask for a change."""
    content = samples.pdf("her-passport inside")
    cases = _ids(anna, select(Case.id).where(Case.client_id == _me(anna)))
    words = {"subject": "her subject", "body": "her words"}
    file = {"file": ("her-passport.pdf", content, "application/pdf")}
    change = {"field": "address", "value": "her wish, 2100 København"}
    made = anna.api("POST", "/api/tokens", json={"name": "her calendar", "days": 30})
    booked = anna.api("POST", "/api/consultations", json={"starts_at": NOON, "topic": "her topic"})
    for answer in (
        anna.api("POST", f"/api/cases/{cases[0]}/messages", json=words),
        anna.api("POST", f"/api/cases/{cases[0]}/files", files=file),
        anna.api("POST", "/api/me/changes", json=change),
        made,
        booked,
    ):
        assert answer.status_code in {200, 201}, answer.text
    with anna.web.database.write() as session:
        receipts.issue_missing(session, anna.web.house.organisation, anna.web.clock())
    of_cases: list[Any] = [CaseFile, CaseMessage, ChecklistItem, Offer, Payment]
    files, messages, items, offers, payments = (
        _ids(anna, select(kind.id).where(kind.case_id.in_(cases)).order_by(kind.id)) for kind in of_cases
    )
    ids = {
        "case_id": cases,
        "file_id": files,
        "message_id": messages,
        "item_id": items,
        "offer_id": offers,
        "payment_id": payments,
        "token_id": _ids(anna, select(PersonalToken.id)),
        "consultation_id": _ids(anna, select(Consultation.id)),
    }
    facts = booked.json()
    return Belongings(ids, made.json()["token"], content, facts["token"], facts["id"])


def _me(anna: Portal) -> int:
    return _ids(anna, select(Client.id).where(Client.email == "anna@example.org"))[0]


def _ids(anna: Portal, query: Any) -> list[int]:
    with anna.web.database.read() as session:
        return list(session.scalars(query))
