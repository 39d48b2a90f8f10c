"""The mail about what cannot wait: to the urgent address, and while the firm is open to the caseworkers too."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from backend.consultations.wording import number, said
from backend.core.organisation import Organisation
from backend.core.texts import Argument, Texts
from backend.hours import opening
from backend.models.people import Client
from backend.models.urgent import UrgentRequest
from backend.notifications.mail import Mail, send
from backend.people.caseworkers import Mailbox, running
from backend.verification.asking import Asking

NOTHING = "–"


@dataclass(frozen=True)
class Office:
    """What mails to the staff are made from; `address` is the outside address of this installation."""

    organisation: Organisation
    texts: Texts
    address: str

    def moment(self, at: datetime, language: str) -> str:
        """Day and time by the firm's clock."""
        found = said(at, self.organisation.zone, language)
        return f"{found.day}, {found.clock} ({found.city})"

    def speaks(self, language: str, spoken: str) -> str:
        """The name of the language `spoken`, in `language`."""
        return self.texts.say(language, f"consultation-language-{spoken}")


def tell(session: Session, office: Office, asking: Asking, row: UrgentRequest, more: str | None) -> None:
    """Send everything on; `more` is what was added just now."""
    client = session.get(Client, row.client_id) if row.client_id is not None else None
    cases = running(session, client, office.organisation)
    everybody: dict[str, str] = {office.organisation.urgent_email: office.organisation.default_language}
    if opening.now(office.organisation, asking.at, "en").open:
        found: list[Mailbox] = [case.caseworker for case in cases if case.caseworker is not None]
        for one in found:
            everybody.setdefault(one.address, one.language)
    numbers = ", ".join(case.number for case in cases) or NOTHING
    for address, language in everybody.items():
        key = "urgent" if more is None else "urgent-more"
        arguments = _said(office, row, client, language)
        mail = Mail(address, language, key, sensitive=True)
        send(session, office.texts, mail, asking.at, cases=numbers, more=more or "", **arguments)


def _said(office: Office, row: UrgentRequest, client: Client | None, language: str) -> dict[str, Argument]:
    return {
        "id": row.id,
        "what": row.what,
        "by_when": row.by_when or NOTHING,
        "where": row.where or NOTHING,
        "reach": row.reach or NOTHING,
        "name": row.name or NOTHING,
        "verified": "yes" if client is not None else "no",
        "client": client.name if client is not None else "",
        "phone": number(client.phone) if client is not None else "",
        "email": client.email if client is not None else "",
        "channel": row.channel or NOTHING,
        "speaks": office.speaks(language, row.language),
        "moment": office.moment(row.created_at, language),
        "firm": office.organisation.name,
        "link": f"{office.address}/staff/",
    }
