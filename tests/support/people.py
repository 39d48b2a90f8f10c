"""The people of the tests: Anna, a client; Bo of her family; Carl, a stranger who must see nothing; Lars, on staff."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from backend.core.database import Database
from backend.models.cases import Case, CaseMessage, CaseStatus, CaseType, ChecklistItem, ItemStatus, Sender
from backend.models.money import Offer, OfferLine, OfferStatus, Payment, PaymentStatus
from backend.models.people import Applicant, Client, Role, Staff
from backend.people import passwords

FAMILY_PHONE = "+4539182464"
PASSWORD = "a password of Anna's own"
HASHED = passwords.hashed(PASSWORD)
"""Once: hashing takes long on purpose."""
ANNAS_CASE, ANNAS_OTHER_CASE = "NB-2026-0142", "NB-2026-0201"
BOS_CASE, CARLS_CASE = "NB-2026-0143", "NB-2026-0333"


@dataclass(frozen=True)
class People:
    """Rows as they were stored; detached, so plain values only.

    Anna, Bo and Carl have chosen a password (`PASSWORD`). Each has an open offer (`NB-O-1`, `-2`, `-3`).
    """

    anna: Client
    bo: Client
    carl: Client
    lars: Staff


def settle(database: Database, today: date) -> People:
    """Store everybody with their cases."""
    with database.write() as session:
        lars = Staff(email="lars@nordbro.example", name="Lars Holm", role=Role.CASEWORKER, phone=None,
                     password_hash=None, telegram=None, languages=["da"], created_at=_morning(today))  # fmt: skip
        anna = _client("anna@example.org", "Anna Sørensen", FAMILY_PHONE, "da", today)
        bo = _client("bo@example.org", "Bo Sørensen", FAMILY_PHONE, "en", today)
        carl = _client("carl@example.org", "Carl Nyman", "+46701234567", "sv", today)
        session.add_all([lars, anna, bo, carl])
        session.flush()
        _annas_cases(session, anna, lars, today)
        bos = _case(BOS_CASE, bo, CaseType.PERSONAL_NUMBER, CaseStatus.OPENED, today)
        carls = _case(CARLS_CASE, carl, CaseType.CITIZENSHIP, CaseStatus.SUBMITTED, today)
        session.add_all([bos, carls])
        session.flush()
        _offer(session, bos, "NB-O-2", today)
        _offer(session, carls, "NB-O-3", today)
        session.add_all([
            _item(carls, 1, "passport", ItemStatus.PENDING, None),
            _message(carls, Sender.CASEWORKER, today, read=False),
            _payment(carls, "NB-P-9", PaymentStatus.DUE, today),
            Applicant(client_id=anna.id, name="Freja Sørensen", relation="daughter", date_of_birth=None,
                      nationality=None),
        ])  # fmt: skip
    return People(anna, bo, carl, lars)


def _annas_cases(session: Session, anna: Client, lars: Staff, today: date) -> None:
    waiting = _case(ANNAS_CASE, anna, CaseType.FAMILY_REUNIFICATION, CaseStatus.AWAITING_AUTHORITY, today)
    waiting.caseworker_id = lars.id
    collecting = _case(ANNAS_OTHER_CASE, anna, CaseType.EU_RESIDENCE, CaseStatus.COLLECTING_DOCUMENTS, today)
    session.add_all([waiting, collecting])
    session.flush()
    yesterday, later = today - timedelta(days=1), today + timedelta(days=14)
    session.add_all([
        _item(collecting, 1, "passport", ItemStatus.APPROVED, None),
        _item(collecting, 2, "lease", ItemStatus.PENDING, yesterday),
        _item(collecting, 3, "payslips", ItemStatus.REJECTED, later),
        _item(collecting, 4, "form", ItemStatus.UPLOADED, yesterday),
        _item(collecting, 5, "photo", ItemStatus.DONE, None),
        _message(waiting, Sender.CASEWORKER, today, read=False),
        _message(waiting, Sender.CASEWORKER, today, read=True),
        _message(waiting, Sender.CLIENT, today, read=False),
        _payment(waiting, "NB-P-1", PaymentStatus.DUE, yesterday),
        _payment(waiting, "NB-P-2", PaymentStatus.DUE, today),
        _payment(waiting, "NB-P-3", PaymentStatus.PAID, yesterday),
    ])  # fmt: skip
    _offer(session, waiting, "NB-O-1", today)


def _client(email: str, name: str, phone: str, language: str, today: date) -> Client:
    return Client(email=email, name=name, phone=phone, language=language, address=None, date_of_birth=None,
                  password_hash=HASHED, password_chosen=True, created_at=_morning(today))  # fmt: skip


def _case(number: str, client: Client, kind: CaseType, status: CaseStatus, today: date) -> Case:
    return Case(number=number, client_id=client.id, caseworker_id=None, type=kind, package=None, status=status,
                paused=False, pause_reason=None, opened_on=today - timedelta(days=60),
                updated_on=today - timedelta(days=9), expected_by=None)  # fmt: skip


def _item(case: Case, position: int, key: str, status: ItemStatus, due_on: date | None) -> ChecklistItem:
    reason = "Page 2 is missing" if status is ItemStatus.REJECTED else None
    title = {"da": f"{key} på dansk", "en": f"The {key}"}
    return ChecklistItem(case_id=case.id, position=position, key=key, title=title, help=None, status=status,
                         due_on=due_on, rejected_reason=reason)  # fmt: skip


def _message(case: Case, sender: Sender, today: date, *, read: bool) -> CaseMessage:
    return CaseMessage(
        case_id=case.id, sender=sender, subject="Interview", body="When?", sent_at=_morning(today), read=read
    )


def _payment(case: Case, number: str, status: PaymentStatus, due_on: date) -> Payment:
    paid_on = due_on if status is PaymentStatus.PAID else None
    return Payment(case_id=case.id, offer_id=None, number=number, text="First instalment", amount=Decimal("1250.00"),
                   currency="DKK", due_on=due_on, status=status, paid_on=paid_on)  # fmt: skip


def _offer(session: Session, case: Case, number: str, today: date) -> None:
    offer = Offer(case_id=case.id, number=number, title="The whole move", currency="DKK", status=OfferStatus.SENT,
                  sent_on=today - timedelta(days=2), valid_until=today + timedelta(days=12))  # fmt: skip
    session.add(offer)
    session.flush()
    session.add_all([
        OfferLine(offer_id=offer.id, position=0, text="Application", amount=Decimal("9500.00")),
        OfferLine(offer_id=offer.id, position=1, text="Discount", amount=Decimal("-500.00")),
    ])  # fmt: skip


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(8), UTC)
