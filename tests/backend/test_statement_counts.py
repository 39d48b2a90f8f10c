"""No page and no answer of the API asks the database more often because there is more to show."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any
from zlib import crc32

import pytest
from sqlalchemy import select

from backend.models.audit import Event
from backend.models.cases import Case, CaseFile, CaseMessage, CaseStatus, CaseType, ChecklistItem, ItemStatus, Sender
from backend.models.money import Offer, OfferLine, OfferStatus, Payment, PaymentStatus
from backend.models.people import Applicant, ChangeState, DetailChange
from tests.backend.test_strangers import addresses, filled, is_public, numbered
from tests.support.belongings import FIRM, Belongings, settle_in
from tests.support.databases import ONLY_SQLITE, statements
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
MORE_CASES, MORE_ROWS = 30, 40
MOST = 15
"""Statements for one page; the session, the frame and everything on it included."""


@pytest.fixture
def site(web_with: Callable[..., Served]) -> Served:
    """The application of a firm that offers everything."""
    return web_with(firm=FIRM)


def counts(site: Served, anna: Portal, belongings: Belongings) -> dict[str, int]:
    """How many statements each address takes; asked twice, since opening a message marks it as read."""
    found = {}
    for method, template in addresses(site):
        if method == "GET" and not is_public(template):
            path = next(filled(template, belongings.ids)) if numbered(template) else template
            path = path.replace("{name}", "phone")
            anna.get(path)
            with statements(site.database) as sent:
                assert anna.get(path).status_code in {200, 303, 404}, path
            found[template] = len(sent)
    return found


def test_more_rows_need_no_more_statements(site: Served, people: People) -> None:
    anna = Portal(site, people.anna)
    belongings = settle_in(anna)
    few = counts(site, anna, belongings)
    grow(site, people, belongings.ids["case_id"][0])
    many = counts(site, anna, belongings)
    assert {path: (few[path], number) for path, number in many.items() if number > few[path]} == {}
    assert {path: number for path, number in many.items() if number > MOST} == {}
    assert len(many) > 30


def grow(site: Served, people: People, first: int) -> None:
    """Give Anna many more of everything, in many more cases and in the first one."""
    today = site.clock().date()
    with site.database.write() as session:
        more = [
            Case(number=f"NB-X-{number}", client_id=people.anna.id, caseworker_id=people.lars.id,
                 type=CaseType.WORK_PERMIT, package=None, status=CaseStatus.SUBMITTED, paused=number % 3 == 0,
                 pause_reason=None, opened_on=today, updated_on=today, expected_by=None)
            for number in range(MORE_CASES)
        ]  # fmt: skip
        session.add_all(more)
        session.flush()
        for number in range(MORE_ROWS):
            session.add_all(_rows(site, first, f"F-{number}"))
        for case in more:
            session.add_all(_rows(site, case.id, f"C-{case.id}"))
        for number in range(MORE_ROWS):
            session.add_all(_of_the_client(site, people.anna.id, number))
        offers = session.scalars(select(Offer.id).where(Offer.number.like("F-%"))).all()
        session.add_all(
            OfferLine(offer_id=offer, position=position, text="A part", amount=Decimal(100))
            for offer in offers
            for position in range(5)
        )


def _rows(site: Served, case_id: int, name: str) -> list[Any]:
    now, today = site.clock(), site.clock().date()
    number = crc32(name.encode())
    paid = number % 2 == 0
    return [
        ChecklistItem(case_id=case_id, position=9, key=name, title={"en": name}, help=None, status=ItemStatus.PENDING,
                      due_on=today, rejected_reason=None),
        CaseMessage(case_id=case_id, sender=Sender.CASEWORKER, subject=name, body=name, sent_at=now, read=False),
        CaseFile(case_id=case_id, checklist_item_id=None, name=name, sha256=f"{number:064x}", size=1,
                 media_type="application/pdf", uploaded_at=now),
        Offer(case_id=case_id, number=name, title=name, currency="DKK", status=OfferStatus.SENT, sent_on=today,
              valid_until=today + timedelta(days=9)),
        Payment(case_id=case_id, offer_id=None, number=name, text=name, amount=Decimal(10), currency="DKK",
                due_on=today, status=PaymentStatus.PAID if paid else PaymentStatus.DUE,
                paid_on=today if paid else None),
        Event(at=now, actor="import", kind="case.status", subject="case", subject_id=str(case_id), case_id=case_id,
              old={"status": "opened"}, new={"status": "submitted"}),
    ]  # fmt: skip


def _of_the_client(site: Served, client_id: int, number: int) -> list[Any]:
    name = f"Child {number}"
    return [
        Applicant(client_id=client_id, name=name, relation="child", date_of_birth=None, nationality=None),
        DetailChange(client_id=client_id, field="phone", old=None, new=name, state=ChangeState.DECLINED,
                     channel="portal", created_at=site.clock()),
    ]  # fmt: skip
