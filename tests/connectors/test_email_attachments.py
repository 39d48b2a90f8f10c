"""Mails with a calendar entry: what a mail program finds in them, and what is kept of them."""

from email.message import EmailMessage

import pytest
from sqlalchemy import select

from backend.models.conversations import Delivery
from backend.notifications.mail import Attached, Mail, send
from connectors.base import Attachment, Outgoing
from connectors.email.channel import EmailChannel, Smtp
from tests.support.house import TEXTS, House
from tests.support.smtp_double import SmtpDouble

LINES = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Møde på æøå\r\nEND:VCALENDAR\r\n"
INVITE = Attachment("consultation.ics", "text/calendar; charset=utf-8; method=REQUEST", LINES)
NOTE = Attachment("note.txt", "text/plain", "Hej")


def taken(*attachments: Attachment) -> EmailMessage:
    """A mail with attachments, as a mail server gets it."""
    with SmtpDouble() as server:
        channel = EmailChannel(Smtp(server.url), "Nordbro", "info@nordbro.example")
        channel.send(Outgoing("d1", "anna@example.org", "Vi ringer på æøå", subject="Hej", attachments=attachments))
        return server.taken[0].mail


def test_a_mail_programs_calendar_finds_the_entry_beside_the_words() -> None:
    mail = taken(INVITE)
    assert mail.get_content_type() == "multipart/mixed"
    words, entry, file = (part for part in mail.walk() if not part.is_multipart())
    assert words.get_content().strip() == "Vi ringer på æøå"
    assert entry["Content-Type"].params == {"charset": "utf-8", "method": "REQUEST"}
    assert entry.get_payload(decode=True) == file.get_payload(decode=True) == LINES.encode()
    assert (file.get_filename(), file.get_content_disposition()) == ("consultation.ics", "attachment")
    assert next(iter(mail.iter_parts())).get_content_type() == "multipart/alternative"


def test_other_texts_are_files_only_in_any_order() -> None:
    for attachments in ((NOTE, INVITE), (INVITE, NOTE)):
        mail = taken(*attachments)
        files = [part.get_filename() for part in mail.iter_attachments()]
        assert sorted(str(name) for name in files) == ["consultation.ics", "note.txt"]
    assert [part.get_content_type() for part in taken(NOTE).walk()] == ["multipart/mixed", "text/plain", "text/plain"]


def test_a_mail_without_attachments_is_plain() -> None:
    assert taken().get_content_type() == "text/plain"


def test_a_name_cannot_smuggle_in_a_header() -> None:
    mail = taken(Attachment('x"\r\nBcc: carl@example.org', "text/plain", "Hej"))
    assert mail["Bcc"] is None
    assert [part["Bcc"] for part in mail.walk()] == [None, None, None]


@pytest.mark.parametrize("sensitive", [True, False])
def test_what_hangs_on_a_delivery_is_sent_and_of_a_sensitive_one_forgotten(house: House, *, sensitive: bool) -> None:
    attached = (Attached("consultation.ics", INVITE.media_type, LINES),)
    with house.database.write() as session:
        mail = Mail("anna@example.org", "en", "code", attached, sensitive=sensitive)
        send(session, TEXTS, mail, house.clock(), code="123456", minutes=10, firm="Nordbro")
    house.work()
    assert house.email.sent[0].attachments == (INVITE,)
    with house.database.read() as session:
        kept = session.scalars(select(Delivery)).one()
    assert bool(kept.attachments) is not sensitive
    assert bool(kept.body) is not sensitive
