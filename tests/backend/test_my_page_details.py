"""Wishes to have a detail changed: kept, told to a caseworker without content, and never a silent overwrite."""

from datetime import date
from html import unescape
from typing import Any

import pytest

from backend.models.audit import Event
from backend.models.cases import Case
from backend.models.conversations import Delivery
from backend.models.people import Client, DetailChange
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People
from tests.support.portal import Portal

pytestmark = ONLY_SQLITE
DONE = "/portal/?done=detail-asked"


def wishes(who: Portal) -> list[tuple[int, str, str | None, str]]:
    """All wishes that are kept: whose, field, old, new."""
    with who.web.database.read() as session:
        return [(one.client_id, one.field, one.old, one.new) for one in session.query(DetailChange)]


def events(who: Portal, kind: str = "detail.requested") -> list[tuple[Any, Any]]:
    """Old and new of the events of a kind."""
    with who.web.database.read() as session:
        return [(one.old, one.new) for one in session.query(Event).filter(Event.kind == kind)]


def mails(who: Portal) -> list[Delivery]:
    """The mails that wait."""
    with who.web.database.read() as session:
        return list(session.query(Delivery).filter(Delivery.channel == "email"))


def refusal(who: Portal, field: str, value: str) -> str:
    """The page that comes back when a value is not taken."""
    answer = who.post(f"/portal/details/{field}?lang=en", value=value)
    assert answer.status_code == 422
    assert wishes(who) == []
    return unescape(answer.text)


def test_a_new_phone_number_is_asked_for_and_not_overwritten(anna: Portal, people: People) -> None:
    answer = anna.post("/portal/details/phone", value="+46 70 123 45 67")
    assert (answer.status_code, answer.headers["location"]) == (303, DONE)
    assert wishes(anna) == [(people.anna.id, "phone", "+4539182464", "+46701234567")]
    with anna.web.database.read() as session:
        assert session.get_one(Client, people.anna.id).phone == "+4539182464"
    page = anna.get(f"{DONE}&lang=en").text
    assert "We have asked your caseworker to change it." in page
    assert "You asked for this on" in page
    assert "+46701234567" in page


def test_asking_is_logged_with_old_and_new(anna: Portal) -> None:
    anna.post("/portal/details/address", value="Storgatan 1\r\n  211 42   Malmö \r\n\r\n")
    assert events(anna) == [
        (
            {"field": "address", "value": None},
            {"field": "address", "value": "Storgatan 1\n211 42 Malmö", "channel": "portal"},
        )
    ]


def test_the_caseworker_is_told_without_a_word_of_what(anna: Portal) -> None:
    anna.post("/portal/details/name", value="Anna Andersson")
    (mail,) = mails(anna)
    assert mail.address == "lars@nordbro.example"
    said = f"{mail.subject} {mail.body}"
    assert "/staff/" in said
    for told in ("Anna", "Sørensen", "Andersson", "NB-2026"):
        assert told not in said


def test_without_a_caseworker_the_firm_is_told(carl: Portal) -> None:
    carl.post("/portal/details/name", value="Carl Berg")
    assert [one.address for one in mails(carl)] == ["info@nordbro.example"]


def test_the_caseworker_is_that_of_the_newest_case(anna: Portal) -> None:
    with anna.web.database.write() as session:
        session.query(Case).filter(Case.number == "NB-2026-0142").update({"caseworker_id": None})
    anna.post("/portal/details/name", value="Anna Andersson")
    assert [one.address for one in mails(anna)] == ["info@nordbro.example"]


def test_asking_again_replaces_the_open_wish(anna: Portal, people: People) -> None:
    anna.post("/portal/details/email", value="a@example.org")
    anna.post("/portal/details/email", value="B@Example.org")
    assert wishes(anna) == [(people.anna.id, "email", "anna@example.org", "b@example.org")]
    assert events(anna)[1][0] == {"field": "email", "value": "anna@example.org", "wish": "a@example.org"}


def test_asking_for_the_same_twice_is_one_wish_and_one_mail(anna: Portal) -> None:
    for _ in range(2):
        assert anna.post("/portal/details/email", value="a@example.org").headers["location"] == DONE
    assert (len(events(anna)), len(mails(anna))) == (1, 1)


def test_wishes_without_end_do_not_flood_the_caseworker(anna: Portal) -> None:
    for number in range(15):
        anna.post("/portal/details/name", value=f"Anna {number}")
    assert (len(events(anna)), len(mails(anna))) == (15, 10)


def test_the_wish_is_still_told_an_hour_later(anna: Portal) -> None:
    for number in range(12):
        anna.post("/portal/details/name", value=f"Anna {number}")
    anna.web.clock.advance(minutes=61)
    anna.post("/portal/details/name", value="Anna Andersson")
    assert len(mails(anna)) == 11


@pytest.mark.parametrize(
    ("field", "value"),
    [("email", " ANNA@example.org "), ("phone", "39 18 24 64"), ("name", "Anna  Sørensen")],
)
def test_what_is_there_already_is_refused_kindly(anna: Portal, field: str, value: str) -> None:
    assert "That is what we have already." in refusal(anna, field, value)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("email", "anna", "We cannot read that as an e-mail address."),
        ("email", "", "Please write the new value."),
        ("phone", "12", "We cannot read that as a phone number."),
        ("phone", "call me", "We cannot read that as a phone number."),
        ("name", "  ", "Please write the new value."),
        ("name", "x" * 201, "That is too long."),
        ("name", "Anna\x00", "There is a sign in it that we cannot keep."),
        ("name", "\u202e\u200f", "Please write the new value."),
        ("address", "x" * 501, "That is too long."),
        ("date_of_birth", "1.2.1990", "We cannot read that as a date of birth."),
        ("date_of_birth", "2099-01-01", "That day has not come yet."),
        ("date_of_birth", "1066-10-14", "We cannot read that as a date of birth."),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason_and_kept_in_the_form(
    anna: Portal, field: str, value: str, words: str
) -> None:
    assert words in refusal(anna, field, value)
    assert mails(anna) == []


def test_what_was_typed_stands_in_the_form_again_as_text(anna: Portal) -> None:
    answer = anna.post("/portal/details/email", value='"><script>alert(1)</script>')
    assert "&lt;script&gt;alert(1)" in answer.text
    assert "<script>alert" not in answer.text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("070-123 45 67", "+46701234567"), ("20 11 22 33", "+4520112233"), ("0046 70 123 45 67", "+46701234567")],
)
def test_numbers_are_read_as_people_of_the_firms_countries_write_them(anna: Portal, typed: str, meant: str) -> None:
    anna.post("/portal/details/phone", value=typed)
    assert [one[3] for one in wishes(anna)] == [meant]


def test_marks_that_turn_text_round_are_left_out(anna: Portal) -> None:
    anna.post("/portal/details/name", value="Anna \u202eS\u2066")
    assert [one[3] for one in wishes(anna)] == ["Anna S"]


def test_a_date_of_birth_is_kept_as_a_date(anna: Portal) -> None:
    anna.post("/portal/details/date_of_birth", value="1990-02-01")
    assert [one[3] for one in wishes(anna)] == ["1990-02-01"]
    assert "1 February 1990" in anna.get("/portal/?lang=en").text


def test_a_wish_can_be_taken_back(anna: Portal) -> None:
    anna.post("/portal/details/name", value="Anna Andersson")
    answer = anna.post("/portal/details/name/withdraw")
    assert answer.headers["location"] == "/portal/?done=detail-withdrawn"
    assert wishes(anna) == []
    assert events(anna, "detail.withdrawn") == [({"field": "name", "value": "Anna Andersson"}, None)]
    assert anna.post("/portal/details/name/withdraw").status_code == 404


def test_asking_for_what_is_there_takes_an_open_wish_back(anna: Portal) -> None:
    anna.post("/portal/details/name", value="Anna Andersson")
    answer = anna.post("/portal/details/name", value="Anna Sørensen")
    assert answer.headers["location"] == "/portal/?done=detail-withdrawn"
    assert wishes(anna) == []


def test_a_wish_that_was_fulfilled_is_shown_no_more(anna: Portal, people: People) -> None:
    anna.post("/portal/details/date_of_birth", value="1990-02-01")
    with anna.web.database.write() as session:
        session.get_one(Client, people.anna.id).date_of_birth = date(1990, 2, 1)
    assert "You asked for this on" not in anna.get("/portal/?lang=en").text


def test_carls_wishes_are_his_alone(anna: Portal, carl: Portal) -> None:
    anna.post("/portal/details/name", value="Anna Andersson")
    assert carl.post("/portal/details/name/withdraw").status_code == 404
    assert "Andersson" not in carl.get("/portal/").text + carl.get("/portal/details/name").text
    assert len(wishes(anna)) == 1


@pytest.mark.parametrize("field", ["password_hash", "id", "language", "x"])
def test_nothing_else_can_be_asked_for(anna: Portal, field: str) -> None:
    assert anna.get(f"/portal/details/{field}").status_code == 404
    assert anna.post(f"/portal/details/{field}", value="x").status_code == 404


def test_a_form_of_another_site_asks_for_nothing(anna: Portal) -> None:
    answer = anna._send("POST", "/portal/details/name", data={"value": "Evil", "csrf": "x"})
    assert answer.status_code == 403
    assert wishes(anna) == []


def test_a_guest_asks_for_nothing(guest: Portal) -> None:
    assert guest.get("/portal/details/name").headers["location"].startswith("/portal/login")
    assert guest.post("/portal/details/name", value="Evil").status_code == 303
    assert wishes(guest) == []
