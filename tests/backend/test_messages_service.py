"""Sending and reading messages: stored once, noted without their words, told by mails that say nothing of them."""

from threading import Barrier, Thread

import pytest
from pydantic import ValidationError

from backend.cases import inbox
from backend.cases.failures import TooManyMessagesError
from backend.cases.messages import answer_as_staff, mark_read, mark_some_read, send_message
from backend.cases.notices import Notices
from backend.cases.wording import Draft
from backend.core.database import Database
from backend.core.errors import NotFoundError
from backend.models.cases import Case, CaseStatus, Sender
from backend.models.people import Client, Consent, Staff
from backend.people.acting import Acting
from tests.support.cases import add_messages, case_id, change_case, events, mails, messages_of
from tests.support.clock import MovableClock
from tests.support.databases import ONLY_POSTGRESQL
from tests.support.house import TEXTS, firm
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, CARLS_CASE, People

NOTICES = Notices(TEXTS, firm(), "https://portal.nordbro.example")
SECRET = Draft(subject="My divorce", body="Nobody may read this")


def write(database: Database, client: Client, number: str, clock: MovableClock, draft: Draft = SECRET) -> int:
    """A client writes about a case on the portal."""
    with database.write() as session:
        return send_message(session, Acting(client, clock(), "portal"), NOTICES, case_id(database, number), draft)


def answer(database: Database, number: str, clock: MovableClock, draft: Draft = SECRET) -> int:
    """Lars answers."""
    with database.write() as session:
        case = session.get_one(Case, case_id(database, number))
        return answer_as_staff(session, "staff:1", clock(), NOTICES, case, draft)


def test_a_message_is_stored_noted_and_told_to_the_caseworker(
    database: Database, people: People, clock: MovableClock
) -> None:
    sent = write(database, people.anna, ANNAS_CASE, clock)
    row = messages_of(database, case_id(database, ANNAS_CASE))[-1]
    assert (row.id, row.sender, row.subject, row.body) == (sent, "client", "My divorce", "Nobody may read this")
    assert (row.sent_at, row.read, row.channel) == (clock(), False, "portal")
    (event,) = events(database, "message.")
    assert (event.kind, event.actor, event.new) == ("message.sent", f"client:{people.anna.id}", {"channel": "portal"})
    assert (event.subject_id, event.case_id, event.client_id) == (str(sent), row.case_id, people.anna.id)
    ((to, subject, body),) = mails(database)
    assert (to, subject) == ("lars@nordbro.example", TEXTS.say("da", "mail-client-wrote-subject"))
    assert not any(word in body for word in ("divorce", "Nobody may", "Anna", ANNAS_CASE))


def test_without_a_caseworker_the_firm_is_told(database: Database, people: People, clock: MovableClock) -> None:
    write(database, people.carl, CARLS_CASE, clock)
    assert [to for to, _, _ in mails(database)] == ["info@nordbro.example"]


def test_a_caseworker_is_told_in_the_first_language_the_firm_speaks(
    database: Database, people: People, clock: MovableClock
) -> None:
    with database.write() as session:
        session.get_one(Staff, people.lars.id).languages = ["de", "fi", "da"]
    write(database, people.anna, ANNAS_CASE, clock)
    assert mails(database)[0][1] == TEXTS.say("fi", "mail-client-wrote-subject")


def test_a_second_press_of_the_button_is_the_same_message(
    database: Database, people: People, clock: MovableClock
) -> None:
    first = write(database, people.carl, CARLS_CASE, clock)
    clock.advance(seconds=119)
    assert write(database, people.carl, CARLS_CASE, clock) == first
    assert len(messages_of(database, case_id(database, CARLS_CASE), Sender.CLIENT)) == len(mails(database)) == 1
    clock.advance(seconds=2)
    assert write(database, people.carl, CARLS_CASE, clock) != first


@ONLY_POSTGRESQL
def test_two_presses_at_the_same_moment_are_one_message(
    database: Database, people: People, clock: MovableClock
) -> None:
    together, found = Barrier(4), []

    def press() -> None:
        together.wait()
        found.append(write(database, people.carl, CARLS_CASE, clock))

    threads = [Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(found), len(set(found)), len(mails(database))) == (4, 1, 1)


def test_the_same_words_about_another_case_are_another_message(
    database: Database, people: People, clock: MovableClock
) -> None:
    assert write(database, people.anna, ANNAS_CASE, clock) != write(database, people.anna, ANNAS_OTHER_CASE, clock)


def test_a_closed_case_takes_messages(database: Database, people: People, clock: MovableClock) -> None:
    change_case(database, CARLS_CASE, status=CaseStatus.CLOSED)
    write(database, people.carl, CARLS_CASE, clock)
    assert messages_of(database, case_id(database, CARLS_CASE))[-1].subject == "My divorce"


def test_nobody_writes_about_another_clients_case(database: Database, people: People, clock: MovableClock) -> None:
    with pytest.raises(NotFoundError):
        write(database, people.anna, CARLS_CASE, clock)
    assert (events(database, "message."), mails(database)) == ([], [])


def test_a_flood_is_stopped_and_an_hour_later_it_goes_on(
    database: Database, people: People, clock: MovableClock
) -> None:
    carls = case_id(database, CARLS_CASE)
    add_messages(database, carls, clock(), *(f"No {n}" for n in range(60)), sender=Sender.CLIENT)
    with pytest.raises(TooManyMessagesError) as refusal:
        write(database, people.carl, CARLS_CASE, clock)
    assert (refusal.value.status, refusal.value.details) == (429, {"retry_after_seconds": 3600})
    clock.advance(hours=1)
    assert write(database, people.carl, CARLS_CASE, clock)


def test_an_answer_reaches_the_client_with_a_mail_that_says_nothing_of_it(
    database: Database, people: People, clock: MovableClock
) -> None:
    sent = answer(database, CARLS_CASE, clock)
    case = case_id(database, CARLS_CASE)
    row = messages_of(database, case)[-1]
    assert (row.id, row.sender, row.read, row.subject) == (sent, "caseworker", False, "My divorce")
    assert [(one.kind, one.actor) for one in events(database, "message.")] == [("message.sent", "staff:1")]
    ((to, subject, body),) = mails(database)
    assert (to, subject) == ("carl@example.org", TEXTS.say("sv", "mail-message-came-subject", firm="Nordbro"))
    assert f"https://portal.nordbro.example/portal/cases/{case}/messages/{sent}" in body
    assert not any(word in f"{subject} {body}" for word in ("divorce", "Nobody may", CARLS_CASE))


@pytest.mark.parametrize(
    ("purpose", "channel", "given", "told"),
    [
        ("case_news", "email", False, 0),
        ("case_news", "email", True, 1),
        ("case_news", "whatsapp", False, 1),
        ("reminders", "email", False, 1),
    ],
)
def test_a_client_who_wants_no_news_by_mail_gets_none(
    database: Database, people: People, clock: MovableClock, purpose: str, channel: str, given: bool, told: int
) -> None:
    with database.write() as session:
        session.add(Consent(client_id=people.carl.id, channel=channel, purpose=purpose, given=given, at=clock()))
    answer(database, CARLS_CASE, clock)
    assert (len(mails(database)), len(messages_of(database, case_id(database, CARLS_CASE)))) == (told, 2)


def test_the_list_goes_on_where_it_stopped_and_finds_what_was_written_before(
    database: Database, people: People, clock: MovableClock
) -> None:
    case = case_id(database, CARLS_CASE)
    subjects = ("Photo", "Lease", "Re: Photo", "SV: Photo", "Photos", "Sv: re: Photo")
    ids = add_messages(database, case, clock(), *subjects)
    with database.read() as session:
        first = inbox.headings(session, people.carl, case, 4)
        rest = inbox.headings(session, people.carl, case, 4, first.next)
        before = inbox.earlier(session, people.carl, inbox.letter(session, people.carl, case, ids[3]))
    assert [one.id for one in first.items] == [ids[5], ids[4], ids[3], ids[2]]
    assert ([one.subject for one in rest.items], rest.next) == (["Lease", "Photo", "Interview"], None)
    assert [one.id for one in before] == [ids[2], ids[0]]


def test_a_long_message_is_shortened_in_the_list(database: Database, people: People, clock: MovableClock) -> None:
    write(database, people.carl, CARLS_CASE, clock, Draft(subject="Long", body="a word\n" * 100))
    with database.read() as session:
        (newest, _) = inbox.headings(session, people.carl, case_id(database, CARLS_CASE), 20).items
    assert (newest.excerpt[:13], newest.excerpt[-1], len(newest.excerpt) <= 161) == ("a word a word", "…", True)


def test_opening_marks_the_caseworkers_message_once(database: Database, people: People, clock: MovableClock) -> None:
    (came,) = add_messages(database, case_id(database, CARLS_CASE), clock(), "Interview")
    acting = Acting(people.carl, clock(), "portal")
    for _ in range(2):
        with database.write() as session:
            mark_read(session, acting, case_id(database, CARLS_CASE), came)
    assert [row.read for row in messages_of(database, case_id(database, CARLS_CASE)) if row.id == came] == [True]
    assert [(one.kind, one.subject_id) for one in events(database, "message.")] == [("message.read", str(came))]


def test_ones_own_message_is_never_marked_as_read_by_oneself(
    database: Database, people: People, clock: MovableClock
) -> None:
    sent = write(database, people.carl, CARLS_CASE, clock)
    with database.write() as session:
        mark_read(session, Acting(people.carl, clock(), "portal"), case_id(database, CARLS_CASE), sent)
    assert messages_of(database, case_id(database, CARLS_CASE))[-1].read is False


def test_strange_messages_are_neither_marked_nor_told(database: Database, people: People, clock: MovableClock) -> None:
    (carls,) = add_messages(database, case_id(database, CARLS_CASE), clock(), "Interview")
    acting = Acting(people.anna, clock(), "web")
    with database.write() as session:
        assert mark_some_read(session, acting, [carls, 999_999]) == 0
        for case in (ANNAS_CASE, CARLS_CASE):
            with pytest.raises(NotFoundError):
                mark_read(session, acting, case_id(database, case), carls)
        assert all(one.case_number != CARLS_CASE for one in inbox.newest(session, people.anna, 20))
    assert events(database, "message.") == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" a\r\nBcc: all@example.org\n b ", "a Bcc: all@example.org b"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("tab\there \x00\x07\u2028bell", "tab here bell"),
        ("مرحبا \u200fنعم", "مرحبا \u200fنعم"),
        ("x" * 300, "x" * 300),
    ],
)
def test_a_subject_is_one_line_that_turns_nothing(typed: str, kept: str) -> None:
    assert Draft(subject=typed, body="b").subject == kept


def test_a_body_keeps_its_lines_and_loses_what_no_database_takes() -> None:
    draft = Draft(subject="s", body=" Dear Lars,\r\n\r\n\tyes\x00 \u2067no\u2069 👩‍👧\r ")
    assert draft.body == "Dear Lars,\n\n\tyes no 👩‍👧"


@pytest.mark.parametrize(
    ("subject", "body"), [("\u202e \n", "b"), ("s", "\x00\n"), ("x" * 301, "b"), ("s", "x" * 20_001)]
)
def test_nothing_and_too_much_are_no_message(subject: str, body: str) -> None:
    with pytest.raises(ValidationError):
        Draft(subject=subject, body=body)


def test_the_length_counts_lines_as_one_character() -> None:
    assert len(Draft(subject="s", body="a\r\n" * 9_999 + "ab").body) == 20_000
