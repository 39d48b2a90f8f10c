"""Mails that say that there is something, never what: they may light up on a lock screen."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.core.organisation import Organisation
from backend.core.texts import Texts
from backend.models.cases import Case
from backend.models.people import Client, Consent, Staff
from backend.notifications.mail import Mail, send

EMAIL, CASE_NEWS = "email", "case_news"


@dataclass(frozen=True)
class Notices:
    """What the mails of a firm are made from; `address` is the outside address of this installation."""

    texts: Texts
    organisation: Organisation
    address: str

    def to_caseworker(self, session: Session, case: Case, key: str, at: datetime) -> None:
        """Mail whoever works on the case, else the firm's general address, in the first language they work in."""
        staff = session.get(Staff, case.caseworker_id) if case.caseworker_id is not None else None
        spoken = [code for code in (staff.languages if staff else ()) if code in self.organisation.languages]
        language = spoken[0] if spoken else self.organisation.default_language
        mail = Mail(staff.email if staff else self.organisation.emails.info, language, key)
        send(session, self.texts, mail, at, firm=self.organisation.name, link=f"{self.address}/staff/")

    def to_client(self, session: Session, case: Case, key: str, path: str, at: datetime) -> bool:
        """Mail the client of the case in their language, unless they do not want news by e-mail; whether it goes."""
        if not wants_news(session, case.client_id):
            return False
        client = session.get_one(Client, case.client_id)
        link = f"{self.address}{path}"
        send(session, self.texts, Mail(client.email, client.language, key), at, firm=self.organisation.name, link=link)
        return True


def wants_news(session: Session, client_id: int) -> bool:
    """Whether a client hears of the case by e-mail: unless they said no."""
    said = session.scalar(
        select(Consent.given).where(
            Consent.client_id == client_id, Consent.channel == EMAIL, Consent.purpose == CASE_NEWS
        )
    )
    return said is not False
