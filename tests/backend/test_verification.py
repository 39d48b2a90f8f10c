"""Verification by a code: what each step answers, and what it changes."""

import pytest

from tests.support.house import ANNAS_CHAT, BOS_CHAT, TEXTS, House
from tests.support.people import People
from tests.support.verifying import claim, code_in, enter, give_up, mails, newest_code, resend, wrong_code


@pytest.fixture
def asked(house: House, people: People) -> House:
    """A house where Anna and her family have a chat open."""
    house.receive("good morning", ANNAS_CHAT)
    house.receive("good morning", BOS_CHAT)
    return house


def verified_for(house: House, chat: str = ANNAS_CHAT) -> int | None:
    """The client a chat is verified for."""
    return house.conversation(chat).client_id


def test_a_claim_that_matches_sends_a_code_to_the_address_on_file(asked: House) -> None:
    answer = claim(asked)
    assert (answer.outcome, answer.code_minutes, answer.attempts_left) == ("code_sent", 10, 5)
    (mail,) = mails(asked)
    assert (mail.address, mail.subject) == ("anna@example.org", TEXTS.say("da", "mail-code-subject", firm="Nordbro"))
    assert mail.sensitive
    assert asked.wakes[-1] == ("deliveries", None)
    assert verified_for(asked) is None


def test_the_right_code_verifies(asked: House, people: People) -> None:
    claim(asked)
    answer = enter(asked, newest_code(asked))
    assert (answer.outcome, answer.first_name) == ("verified", "Anna")
    assert verified_for(asked) == people.anna.id


def test_the_mail_with_the_code_says_nothing_of_the_client(asked: House) -> None:
    claim(asked)
    body = mails(asked)[0].body or ""
    assert "Anna" not in body
    assert "NB-" not in body


def test_the_code_itself_is_not_kept_once_the_mail_is_out(asked: House) -> None:
    claim(asked)
    code = newest_code(asked)
    asked.work()
    assert [row.body for row in asked.outbox() if row.channel == "email"] == [None]
    assert enter(asked, code).outcome == "verified"


def test_a_wrong_code_counts_down(asked: House) -> None:
    claim(asked)
    answers = [enter(asked, wrong_code(asked)) for _ in range(4)]
    assert [(one.outcome, one.attempts_left) for one in answers] == [("wrong", left) for left in (4, 3, 2, 1)]
    assert enter(asked, newest_code(asked)).outcome == "verified"


def test_a_code_without_a_claim_is_none(asked: House) -> None:
    assert enter(asked, "123456").outcome == "none"


def test_a_code_is_good_for_one_use(asked: House) -> None:
    claim(asked)
    code = newest_code(asked)
    enter(asked, code)
    assert enter(asked, code).outcome == "none"


def test_a_code_of_another_chat_is_wrong(asked: House) -> None:
    claim(asked, chat=ANNAS_CHAT)
    code = newest_code(asked)
    claim(asked, "bo@example.org", chat=BOS_CHAT)
    assert enter(asked, code, BOS_CHAT).outcome == "wrong"
    assert verified_for(asked, BOS_CHAT) is None


def test_a_code_runs_out(asked: House) -> None:
    claim(asked)
    code = newest_code(asked)
    asked.clock.advance(minutes=10)
    assert enter(asked, code).outcome == "expired"
    assert verified_for(asked) is None


def test_a_code_works_until_the_last_second(asked: House) -> None:
    claim(asked)
    asked.clock.advance(minutes=9, seconds=59)
    assert enter(asked, newest_code(asked)).outcome == "verified"


def test_an_expired_code_may_be_sent_anew(asked: House) -> None:
    claim(asked)
    asked.clock.advance(minutes=11)
    assert resend(asked).outcome == "code_sent"
    assert enter(asked, newest_code(asked)).outcome == "verified"


def test_a_new_code_replaces_the_old_one(asked: House) -> None:
    claim(asked)
    asked.clock.advance(seconds=31)
    assert resend(asked).outcome == "code_sent"
    first, second = (code_in(mail.body) for mail in mails(asked))
    if first != second:
        assert enter(asked, first).outcome == "wrong"
    assert enter(asked, second).outcome == "verified"


def test_a_new_code_so_soon_is_refused_with_the_seconds_to_wait(asked: House) -> None:
    claim(asked)
    asked.clock.advance(seconds=12.5)
    answer = resend(asked)
    assert (answer.outcome, answer.retry_seconds) == ("too_soon", 18)
    assert len(mails(asked)) == 1


def test_a_resend_without_a_claim_is_none(asked: House) -> None:
    assert resend(asked).outcome == "none"


def test_giving_up_forgets_the_code(asked: House) -> None:
    claim(asked)
    code = newest_code(asked)
    give_up(asked)
    assert enter(asked, code).outcome == "none"
    assert resend(asked).outcome == "none"


def test_a_second_claim_replaces_the_first(asked: House, people: People) -> None:
    claim(asked)
    first = newest_code(asked)
    claim(asked, "bo@example.org")
    assert enter(asked, newest_code(asked)).first_name == "Bo"
    assert enter(asked, first).outcome == "none"
    assert verified_for(asked) == people.bo.id


@pytest.mark.parametrize("phone", ["12345678", "+46 70 123 45 67", "+45 39 18 24 65"])
def test_the_right_address_with_a_wrong_number_gets_no_code_and_is_not_told(asked: House, phone: str) -> None:
    assert claim(asked, phone=phone) == claim(asked, "nobody@example.org")
    assert mails(asked) == []


def test_two_clients_with_one_phone_are_told_apart_by_their_address(asked: House, people: People) -> None:
    claim(asked, "bo@example.org")
    assert [mail.address for mail in mails(asked)] == ["bo@example.org"]
    enter(asked, newest_code(asked))
    assert verified_for(asked) == people.bo.id


def test_the_mail_is_in_the_clients_language_whatever_the_chat_speaks(asked: House) -> None:
    claim(asked, "bo@example.org")
    assert mails(asked)[0].subject == TEXTS.say("en", "mail-code-subject", firm="Nordbro")


@pytest.mark.parametrize(
    ("email", "phone", "invalid"),
    [
        ("anna", "+45 39 18 24 64", ("email",)),
        ("anna@example.org", "I have none", ("phone",)),
        ("", "", ("email", "phone")),
        ("anna@localhost", "1", ("email", "phone")),
    ],
)
def test_a_claim_that_cannot_be_read_says_which_half(
    asked: House, email: str, phone: str, invalid: tuple[str, ...]
) -> None:
    answer = claim(asked, email, phone)
    assert (answer.outcome, answer.invalid, answer.attempts_left) == ("invalid", invalid, 5)
    assert asked.outbox() == []


@pytest.mark.parametrize("form", ["{}", " {} ", "code: {}", "{}.", "my code is {} thanks"])
def test_a_code_is_found_among_other_words(asked: House, form: str) -> None:
    claim(asked)
    assert enter(asked, form.format(newest_code(asked))).outcome == "verified"


def test_a_code_may_be_typed_with_gaps(asked: House) -> None:
    claim(asked)
    code = newest_code(asked)
    assert enter(asked, f"{code[:3]} {code[3:]}").outcome == "verified"


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "0123456789"])
def test_a_code_may_be_typed_in_the_clients_own_digits(asked: House, digits: str) -> None:
    claim(asked)
    typed = newest_code(asked).translate(str.maketrans("0123456789", digits))
    assert enter(asked, typed).outcome == "verified"


@pytest.mark.parametrize("code", ["", "no", "12345", "1234567890123", "½²³", "\x00"])
def test_what_is_no_code_is_wrong_and_not_a_crash(asked: House, code: str) -> None:
    claim(asked)
    assert enter(asked, code).outcome == "wrong"


def test_codes_differ_and_have_six_digits(asked: House) -> None:
    codes = set()
    for _ in range(12):
        claim(asked)
        codes.add(newest_code(asked))
    assert len(codes) > 6
    assert all(len(code) == 6 and code.isdecimal() for code in codes)
