"""The pages of the free consultation: choosing, booking, moving, cancelling, by guests and by clients."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from backend.models.audit import Event
from backend.models.consultations import Consultation, ConsultationStatus
from tests.support.consulting import FORM, NOON, RULES, TUESDAY_NOON, booked, entry, mails
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
PAGE = "/portal/consultation"


@pytest.fixture
def firm(web_with: Callable[..., Served]) -> Served:
    """The firm, which offers consultations."""
    return web_with(firm={"consultations": RULES})


@pytest.fixture
def visitor(firm: Served) -> Portal:
    """Somebody who has not logged in."""
    return Portal(firm)


def rows(firm: Served) -> list[Consultation]:
    """What is stored, in order."""
    with firm.database.read() as session:
        return list(session.scalars(select(Consultation).order_by(Consultation.id)))


def test_days_with_free_times_are_shown_then_the_times_of_one_then_the_form(visitor: Portal) -> None:
    days = visitor.get(f"{PAGE}?lang=en").text
    assert "All times are the time in Copenhagen" in days
    assert f'{PAGE}?day=2026-03-10">Tuesday, 10 March 2026' in days
    assert "2026-03-11" not in days
    times = visitor.get(f"{PAGE}?day=2026-03-10").text
    assert f'{PAGE}?at={NOON}">12:00<' in times
    form = visitor.get(f"{PAGE}?at={NOON}").text
    assert "Tuesday, 10 March 2026, 12:00 (time in Copenhagen)" in form
    assert 'name="phone"' in form


def test_a_guest_books_and_hears_of_it_by_mail(firm: Served, visitor: Portal) -> None:
    address = booked(visitor)
    (row,) = rows(firm)
    assert (row.starts_at, row.name, row.email, row.phone) == (TUESDAY_NOON, FORM["name"], FORM["email"], "+4539182464")
    assert (row.client_id, row.language, row.seat, row.version) == (None, "en", 0, 0)
    mail, to_firm = mails(firm.database)
    assert (mail.address, to_firm.address) == ("anna@example.org", "info@nordbro.example")
    assert mail.body is not None
    assert "Tuesday, 10 March 2026, 12:00 (time in Copenhagen)" in mail.body
    assert f"{firm.settings.outside_url}{address}" in mail.body
    assert to_firm.body is not None
    assert "Moving in May" in to_firm.body
    page = visitor.get(f"{address}?done=consultation-booked").text
    assert "Your consultation is booked" in page
    assert "+45 39 18 24 64" in page


def test_the_mail_has_an_entry_for_the_calendar_and_the_page_has_it_too(firm: Served, visitor: Portal) -> None:
    address = booked(visitor)
    calendar, event = entry(mails(firm.database)[0])
    assert calendar["METHOD"] == "REQUEST"
    assert (event.start, event["SEQUENCE"]) == (TUESDAY_NOON, 0)
    downloaded = visitor.get(f"{address}/calendar.ics")
    assert downloaded.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "METHOD:PUBLISH\r\n" in downloaded.text
    assert f"UID:{event['UID']}\r\n" in downloaded.text


def test_a_client_finds_the_form_filled_in_and_the_booking_on_the_page(firm: Served, people: People) -> None:
    anna, carl = Portal(firm, people.anna), Portal(firm, people.carl)
    form = anna.get(f"{PAGE}?at={NOON}&lang=en").text
    assert 'value="Anna Sørensen"' in form
    assert 'value="+4539182464"' in form
    address = booked(anna)
    assert rows(firm)[0].client_id == people.anna.id
    assert address in anna.get(PAGE).text
    assert address not in carl.get(PAGE).text
    assert address not in Portal(firm).get(PAGE).text


def test_the_address_of_a_client_alone_does_not_make_it_the_clients(
    firm: Served, visitor: Portal, people: People
) -> None:
    address = booked(visitor, email=people.anna.email)
    assert rows(firm)[0].client_id is None
    assert address not in Portal(firm, people.anna).get(PAGE).text


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("name", "  ", "Please write your name"),
        ("email", "anna", "We cannot read this as an e-mail address"),
        ("phone", "", "so that we can call you"),
        ("phone", "12 34 56", "with its country code"),
        ("phone", "call me", "We cannot read this as a phone number"),
        ("topic", "x" * 2001, "2000 characters at the most"),
    ],
)
def test_what_cannot_be_used_is_said_and_what_was_typed_stays(
    firm: Served, visitor: Portal, field: str, typed: str, said: str
) -> None:
    visitor.get(f"{PAGE}?lang=en")
    answer = visitor.post(f"{PAGE}?at={NOON}", **{**FORM, field: typed})
    assert answer.status_code == 422
    assert said in answer.text
    assert f"{PAGE}?at={NOON}" in answer.text
    kept = {name: value for name, value in FORM.items() if name != field}
    assert all(value in answer.text for value in kept.values())
    assert rows(firm) == []
    assert mails(firm.database) == []


def test_a_time_that_is_gone_offers_others_and_keeps_what_was_typed(firm: Served, visitor: Portal) -> None:
    for number in range(2):
        booked(visitor, email=f"someone{number}@example.org")
    answer = visitor.post(f"{PAGE}?at={NOON}", **FORM)
    assert answer.status_code == 409
    assert "Somebody was faster" in answer.text
    assert 'name="at" value="2026-03-10T11:30Z"' in answer.text
    assert f'name="at" value="{NOON}"' not in answer.text
    assert "Moving in May" in answer.text
    again = visitor.post(PAGE, at="2026-03-10T11:30Z", **FORM)
    assert again.status_code == 303
    assert len(rows(firm)) == 3


@pytest.mark.parametrize("at", ["", "soon", "9999-12-31T23:59Z", "0001-01-01T00:00Z", "2026-03-10T11:10Z"])
def test_a_time_that_is_none_is_no_booking(firm: Served, visitor: Portal, at: str) -> None:
    visitor.get(f"{PAGE}?lang=en")
    assert visitor.get(PAGE, params={"at": at}).status_code == 200
    assert visitor.post(f"{PAGE}?at={at}", **FORM).status_code == 409
    assert rows(firm) == []


def test_the_same_form_twice_is_one_booking_and_one_mail(firm: Served, visitor: Portal) -> None:
    assert booked(visitor) == booked(visitor)
    assert len(rows(firm)) == 1
    assert len(mails(firm.database, "anna@example.org")) == 1


def test_knowing_an_address_and_a_time_does_not_open_the_booking(firm: Served, visitor: Portal) -> None:
    address = booked(visitor)
    assert booked(Portal(firm), topic="Let me see") != address


def test_moving_gives_a_new_time_to_the_same_entry(firm: Served, visitor: Portal) -> None:
    address = booked(visitor)
    assert "2026-03-10T11:30Z" in visitor.get(f"{address}/move?day=2026-03-10").text
    answer = visitor.post(f"{address}/move", at="2026-03-10T11:30Z")
    assert answer.headers["location"] == f"{address}?done=consultation-moved"
    before, after = (entry(mail) for mail in mails(firm.database, "anna@example.org"))
    assert before[1]["UID"] == after[1]["UID"]
    assert (after[0]["METHOD"], after[1]["SEQUENCE"]) == ("REQUEST", 1)
    assert "12:30" in visitor.get(f"{address}?done=consultation-moved").text
    with firm.database.read() as session:
        moved = session.scalars(select(Event).where(Event.kind == "consultation.moved")).one()
    assert moved.old == {"starts_at": "2026-03-10T11:00:00+00:00"}
    assert moved.new is not None
    assert moved.new["starts_at"] == "2026-03-10T11:30:00+00:00"


def test_cancelling_asks_first_then_frees_the_seat(firm: Served, visitor: Portal) -> None:
    address = booked(visitor)
    assert "Cancel your consultation?" in visitor.get(f"{address}/cancel").text
    assert rows(firm)[0].status is ConsultationStatus.BOOKED
    visitor.post(f"{address}/cancel")
    visitor.post(f"{address}/cancel")
    assert rows(firm)[0].status is ConsultationStatus.CANCELLED
    calendar, event = entry(mails(firm.database, "anna@example.org")[-1])
    assert (calendar["METHOD"], event["STATUS"], event["SEQUENCE"]) == ("CANCEL", "CANCELLED", 1)
    assert len(mails(firm.database, "anna@example.org")) == 2
    assert "Moving in May" not in visitor.get(address).text


def test_looking_at_the_links_of_a_mail_changes_nothing(firm: Served, visitor: Portal) -> None:
    address = booked(visitor)
    before = (rows(firm)[0].version, len(mails(firm.database)))
    scanner = Portal(firm)
    for end in ("", "/move", "/cancel", "/calendar.ics", "/move?day=2026-03-10&at=2026-03-10T11:30Z"):
        assert scanner.get(f"{address}{end}").status_code == 200
    assert (rows(firm)[0].version, len(mails(firm.database))) == before


def test_a_link_works_with_what_mail_programs_leave_around_it(visitor: Portal) -> None:
    address = booked(visitor)
    for end in (".", ")", ">", "\u2069"):
        assert visitor.get(f"{address}{end}").status_code == 200


@pytest.mark.parametrize("end", ["", "/move", "/cancel", "/calendar.ics"])
def test_a_forged_link_is_a_page_that_is_not_there(firm: Served, visitor: Portal, end: str) -> None:
    address = booked(visitor)
    other = "A" if address[-20] != "A" else "B"  # not the last one: some of its bits mean nothing
    for forged in (f"{address[:-20]}{other}{address[-19:]}", f"{PAGE}/{rows(firm)[0].public_id}"):
        assert visitor.get(f"{forged}{end}").status_code == 404
    assert visitor.post(f"{PAGE}/nothing/cancel").status_code == 404


def test_a_cancelled_one_and_one_that_began_stay_as_they_are(firm: Served, visitor: Portal) -> None:
    gone, begun = booked(visitor), booked(visitor, "2026-03-10T11:30Z")
    visitor.post(f"{gone}/cancel")
    visitor.post(f"{gone}/move", at="2026-03-10T12:00Z")
    firm.clock.advance(days=5, hours=1)
    visitor.post(f"{begun}/move", at="2026-03-13T09:00Z")
    visitor.post(f"{begun}/cancel")
    assert [row.status.value for row in rows(firm)] == ["cancelled", "booked"]
    assert [row.version for row in rows(firm)] == [1, 0]
    assert "is over" in visitor.get(begun).text


def test_a_form_of_another_site_changes_nothing(firm: Served, visitor: Portal) -> None:
    address = booked(visitor)
    assert visitor.post(f"{address}/cancel", csrf="forged").status_code == 403
    assert Portal(firm).post(PAGE, at=NOON, **{**FORM, "csrf": ""}).status_code == 403
    assert rows(firm)[0].status is ConsultationStatus.BOOKED


def test_more_than_three_ahead_are_too_many(firm: Served, visitor: Portal) -> None:
    for at in (NOON, "2026-03-10T11:30Z", "2026-03-10T12:00Z"):
        booked(visitor, at)
    answer = visitor.post(f"{PAGE}?at=2026-03-10T12:30Z", **FORM)
    assert answer.status_code == 429
    assert "Moving in May" in answer.text
    assert len(rows(firm)) == 3


def test_what_somebody_typed_is_text_on_the_page(visitor: Portal) -> None:
    address = booked(visitor, topic="<script>alert(1)</script>")
    assert "<script>alert(1)" not in visitor.get(address).text
    assert "&lt;script&gt;alert(1)" in visitor.get(address).text


def test_a_phone_of_another_country_says_that_countrys_clock_too(firm: Served, visitor: Portal) -> None:
    address = booked(visitor, phone="+358 40 123 4567")
    assert "That is 13:00 in Helsinki" in visitor.get(address).text
    assert "That is 13:00 in Helsinki" in str(mails(firm.database)[0].body)


def test_a_firm_without_consultations_says_how_to_reach_it(guest: Portal, web: Served) -> None:
    page = guest.get(f"{PAGE}?lang=en")
    assert page.status_code == 200
    assert "+45 70 11 22 33" in page.text
    assert guest.post(f"{PAGE}?at={NOON}", **FORM).status_code == 404
    assert mails(web.database) == []
