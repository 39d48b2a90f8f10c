"""The pages of messages: newest first, unread marked, opened and answered; forms that keep what was typed."""

import re
from datetime import timedelta

import pytest

from backend.models.cases import CaseStatus, Sender
from tests.support.cases import add_messages, case_id, change_case, events, mails, messages_of
from tests.support.databases import ONLY_SQLITE, statements
from tests.support.people import ANNAS_CASE, ANNAS_OTHER_CASE, CARLS_CASE
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
NASTY = '<script>alert(1)</script>\u202e" onload=x'


@pytest.fixture
def annas(web: Served) -> int:
    """The id of Anna's case that waits for the authority."""
    return case_id(web.database, ANNAS_CASE)


@pytest.fixture
def carls(web: Served) -> int:
    """The id of Carl's case."""
    return case_id(web.database, CARLS_CASE)


def subjects(page: str) -> list[str]:
    """The subjects of a list."""
    return re.findall(r'class="row-title"><a [^>]*>([^<]*)</a>', page)


def test_the_newest_come_first_and_the_unread_are_marked(web: Served, carl: Portal, carls: int) -> None:
    web.clock.advance(minutes=10)
    add_messages(web.database, carls, web.clock(), "Read", read=True)
    web.clock.advance(minutes=10)
    add_messages(web.database, carls, web.clock(), "Mine", sender=Sender.CLIENT)
    web.clock.advance(minutes=10)
    add_messages(web.database, carls, web.clock(), "New")
    page = carl.get(f"/portal/cases/{carls}/messages?lang=en").text
    assert subjects(page) == ["New", "Mine", "Read", "Interview"]
    assert [row.count('class="badge waiting">New') for row in page.split("<li")[-4:]] == [1, 0, 0, 1]
    assert "From you" in page


def test_pages_follow_one_another_without_a_gap(web: Served, carl: Portal, carls: int) -> None:
    same_moment = [f"At once {number}" for number in range(15)]
    for subject in same_moment:
        add_messages(web.database, carls, web.clock(), subject)
    add_messages(web.database, carls, web.clock(), *(f"Later {number}" for number in range(30)))
    found, address = [], f"/portal/cases/{carls}/messages"
    for _ in range(3):
        page = carl.get(address).text
        found.append(subjects(page))
        older = re.findall(r'href="([^"]+\?after=\d+)"', page)
        address = older[0] if older else ""
    assert ([len(one) for one in found], address) == ([20, 20, 6], "")
    assert len({subject for page in found for subject in page}) == 46


def test_two_hundred_messages_need_no_more_queries_than_one(web: Served, carl: Portal, carls: int) -> None:
    (own,) = add_messages(web.database, carls, web.clock(), "Interview", sender=Sender.CLIENT)
    here = f"/portal/cases/{carls}"
    pages = [here, f"{here}/messages", f"{here}/messages/new", f"{here}/messages/{own}"]
    with statements(web.database) as few:
        for page in pages:
            carl.get(page)
    add_messages(web.database, carls, web.clock() - timedelta(hours=1), *["Interview"] * 200)
    with statements(web.database) as many:
        for page in pages:
            assert carl.get(page).status_code == 200
    assert len(many) == len(few)


def test_a_case_without_messages_says_so(anna: Portal, web: Served) -> None:
    page = anna.get(f"/portal/cases/{case_id(web.database, ANNAS_OTHER_CASE)}/messages?lang=en").text
    assert "There are no messages in this case yet." in page


def test_opening_a_message_shows_it_and_marks_it_read(web: Served, carl: Portal, carls: int) -> None:
    (came,) = add_messages(web.database, carls, web.clock(), "Photo")
    page = carl.get(f"/portal/cases/{carls}/messages/{came}?lang=en").text
    assert '<div class="prose" dir="auto">About Photo</div>' in page
    assert [row.read for row in messages_of(web.database, carls)] == [False, True]
    (event,) = events(web.database, "message.")
    assert (event.kind, event.case_id, event.new) == ("message.read", carls, {"channel": "portal"})
    assert "From your caseworker" in page


def test_a_page_that_is_only_fetched_ahead_leaves_the_message_unread(web: Served, carl: Portal, carls: int) -> None:
    (came,) = add_messages(web.database, carls, web.clock(), "Photo")
    assert carl.get(f"/portal/cases/{carls}/messages/{came}", headers={"Sec-Purpose": "prefetch"}).status_code == 200
    assert events(web.database, "message.read") == []


def test_an_answer_stands_under_what_it_answers(web: Served, carl: Portal, carls: int) -> None:
    (came,) = add_messages(web.database, carls, web.clock(), "Photo")
    form = carl.get(f"/portal/cases/{carls}/messages/new?answer={came}&lang=en").text
    assert ('value="Re: Photo"' in form, "About Photo" in form) == (True, True)
    web.clock.advance(minutes=1)
    carl.post(f"/portal/cases/{carls}/messages", answer=str(came), subject="Re: Photo", body="Here it is")
    sent = messages_of(web.database, carls, Sender.CLIENT)[0]
    page = carl.get(f"/portal/cases/{carls}/messages/{sent.id}?lang=en").text
    assert page.index("Here it is") < page.index("Earlier on the same subject") < page.index("About Photo")
    assert 'name="subject" value="Re: Photo"' in page


def test_a_message_is_sent_and_the_page_says_so(web: Served, anna: Portal, annas: int) -> None:
    answer = anna.post(f"/portal/cases/{annas}/messages", subject="Interview", body="When?\r\nAnd where?")
    assert (answer.status_code, answer.headers["location"]) == (
        303,
        f"/portal/cases/{annas}/messages?done=message-sent",
    )
    assert "Your message is sent." in anna.get(f"{answer.headers['location']}&lang=en").text
    assert messages_of(web.database, annas)[-1].body == "When?\nAnd where?"
    assert len(mails(web.database)) == 1


def test_the_form_is_headed_by_the_case_and_has_its_details_beside_it(anna: Portal, annas: int) -> None:
    page = anna.get(f"/portal/cases/{annas}/messages/new?lang=en").text
    assert re.search(r"Type of case</dt><dd>Family reunification", page)
    assert re.search(r"Client</dt><dd [^>]*>Anna Sørensen", page)
    assert re.search(r"Your caseworker</dt><dd><span [^>]*>Lars Holm", page)
    assert page.count('<details class="card"') == 2
    assert ("Opened" in page, "Freja Sørensen" in page) == (True, True)


def test_a_closed_case_says_that_one_can_still_write(web: Served, anna: Portal, annas: int) -> None:
    change_case(web.database, ANNAS_CASE, status=CaseStatus.CLOSED)
    assert "You can still write to us about it." in anna.get(f"/portal/cases/{annas}/messages/new?lang=en").text


@pytest.mark.parametrize(
    ("subject", "body", "wrong", "words"),
    [
        ("", "When?", "subject", "Please write what your message is about."),
        ("x" * 301, "When?", "subject", "The subject is too long."),
        ("Interview", " ", "body", "Please write your message."),
        ("Interview", "x" * 20_001, "body", "Your message is too long."),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_kept(
    web: Served, anna: Portal, annas: int, subject: str, body: str, wrong: str, words: str
) -> None:
    before = len(messages_of(web.database, annas))
    answer = anna.post(f"/portal/cases/{annas}/messages?lang=en", subject=subject, body=body)
    assert answer.status_code == 422
    assert words in re.findall(rf'id="error-{wrong}">([^<]*)<', answer.text)[0]
    assert (f'value="{subject}"' in answer.text, f">{body}</textarea>" in answer.text) == (True, True)
    assert (len(messages_of(web.database, annas)), mails(web.database)) == (before, [])


def test_nothing_typed_becomes_markup_or_turns_the_page(web: Served, anna: Portal, annas: int) -> None:
    long_word = "w" * 250
    anna.post(f"/portal/cases/{annas}/messages", subject=f"{NASTY} {'s' * 200}", body=f"{NASTY} {long_word}")
    sent = messages_of(web.database, annas, Sender.CLIENT)[-1]
    for page in (f"/portal/cases/{annas}/messages", f"/portal/cases/{annas}/messages/{sent.id}"):
        shown = anna.get(page).text
        assert "<script>alert" not in shown
        assert "\u202e" not in shown
        assert "&lt;script&gt;alert(1)&lt;/script&gt;&#34; onload=x" in shown


def test_the_mail_takes_no_header_from_a_subject(web: Served, anna: Portal, annas: int) -> None:
    anna.post(f"/portal/cases/{annas}/messages", subject="Hi\r\nBcc: all@example.org", body="x")
    ((_, subject, body),) = mails(web.database)
    assert "\n" not in subject
    assert "example.org" not in subject + body.replace("lars@nordbro.example", "")


def test_a_form_of_another_site_sends_nothing(web: Served, anna: Portal, annas: int) -> None:
    before = len(messages_of(web.database, annas))
    answer = anna.post(f"/portal/cases/{annas}/messages", csrf="forged", subject="Interview", body="When?")
    assert (answer.status_code, len(messages_of(web.database, annas))) == (403, before)


def test_nobody_reads_answers_or_sends_in_another_clients_case(
    web: Served, anna: Portal, annas: int, carls: int
) -> None:
    (carls_message,) = add_messages(web.database, carls, web.clock(), "Secret of Carl")
    before = len(messages_of(web.database, carls))
    for path in (
        f"/portal/cases/{carls}/messages/{carls_message}",
        f"/portal/cases/{annas}/messages/{carls_message}",
        f"/portal/cases/{annas}/messages/new?answer={carls_message}",
        f"/portal/cases/{carls}/messages?after={carls_message}",
    ):
        answer = anna.get(path)
        assert (answer.status_code, "Secret" in answer.text) == (404, False)
    strange = anna.post(f"/portal/cases/{carls}/messages", subject="Hi", body="Hi")
    assert (strange.status_code, len(messages_of(web.database, carls))) == (404, before)
    assert events(web.database, "message.") == []


def test_a_message_of_one_case_is_not_under_another(web: Served, anna: Portal, annas: int) -> None:
    other = case_id(web.database, ANNAS_OTHER_CASE)
    (own,) = add_messages(web.database, annas, web.clock(), "Photo")
    assert anna.get(f"/portal/cases/{other}/messages/{own}").status_code == 404
    assert subjects(anna.get(f"/portal/cases/{other}/messages?after={own}").text) == []
    assert events(web.database, "message.read") == []


@pytest.mark.parametrize("number", ["0", "-1", "9" * 30, "abc", "1%00", "1.5"])
def test_numbers_that_are_none_are_refused_kindly(anna: Portal, annas: int, number: str) -> None:
    for path in (f"/portal/cases/{number}", f"/portal/cases/{annas}/messages/{number}"):
        assert anna.get(path).status_code in {404, 422}
    assert anna.get(f"/portal/cases/{annas}/messages?after={number}").status_code == 422
