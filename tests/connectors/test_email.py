"""E-mail: what is handed to a mail server or a folder, and what becomes of refusals."""

import email
import email.policy
import stat
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from connectors.base import Outgoing, SendError
from connectors.email import channel as email_channel
from connectors.email.channel import EmailChannel, MailFolder, Smtp
from tests.support.smtp_double import SmtpDouble

CODE = Outgoing("d1", "anna@example.org", "Din kode er 123456\n.\nHilsen Nørdbro", subject="Din kode på æøå")


@pytest.fixture
def server() -> Iterator[SmtpDouble]:
    """A mail server that takes everything."""
    with SmtpDouble() as running:
        yield running


def by_smtp(url: str, firm: str = "Nordbro") -> EmailChannel:
    """The channel as it is when SMTP_URL is set."""
    return EmailChannel(Smtp(url), firm, "info@nordbro.example")


def failure(channel: EmailChannel, outgoing: Outgoing = CODE) -> SendError:
    """How a send fails."""
    with pytest.raises(SendError) as failed:
        channel.send(outgoing)
    return failed.value


def test_a_mail_arrives_as_it_was_written(server: SmtpDouble) -> None:
    receipt = by_smtp(server.url).send(CODE)
    (taken,) = server.taken
    assert (taken.sender, taken.recipients) == ("info@nordbro.example", ["anna@example.org"])
    assert taken.mail["Subject"] == "Din kode på æøå"
    assert taken.mail["From"] == "Nordbro <info@nordbro.example>"
    assert taken.mail["To"] == "anna@example.org"
    assert taken.mail["Message-ID"] == receipt.provider_id
    assert taken.mail["Auto-Submitted"] == "auto-generated"
    assert taken.mail["Date"]
    assert taken.mail.get_content().replace("\r\n", "\n").strip() == CODE.text


def test_a_firm_with_any_letters_in_its_name_can_send(server: SmtpDouble) -> None:
    by_smtp(server.url, "Flyt & Søn, Århus").send(CODE)
    assert str(server.taken[0].mail["From"].addresses[0].display_name) == "Flyt & Søn, Århus"


@pytest.mark.parametrize(
    "subject", ["Hello\r\nBcc: carl@example.org", "Hello\nBcc: carl@example.org", "Hello\r\n\r\nbody", "a\x0bb\x85c"]
)
def test_a_subject_cannot_smuggle_in_a_header(server: SmtpDouble, subject: str) -> None:
    by_smtp(server.url).send(Outgoing("d1", "anna@example.org", "Hello", subject=subject))
    (taken,) = server.taken
    assert taken.mail["Bcc"] is None
    assert taken.recipients == ["anna@example.org"]
    assert taken.mail["Subject"] == " ".join(subject.split())


@pytest.mark.parametrize(
    "address", ["anna@example.org\r\nBcc: carl@example.org", "", "anna", "æ@x.org", "a\x00b@x.org"]
)
def test_an_address_that_cannot_be_one_is_a_permanent_failure(server: SmtpDouble, address: str) -> None:
    failed = failure(by_smtp(server.url), Outgoing("d1", address, "Hello"))
    assert failed.permanent
    assert server.taken == []


def test_a_mail_without_a_subject_has_the_firms_name(server: SmtpDouble) -> None:
    by_smtp(server.url).send(Outgoing("d1", "anna@example.org", "Hello"))
    assert server.taken[0].mail["Subject"] == "Nordbro"


@pytest.mark.parametrize(
    ("verb", "answer", "permanent"),
    [
        ("RCPT", "550 no such user", True),
        ("RCPT", "450 try later", False),
        ("MAIL", "553 not from here", True),
        ("MAIL", "451 busy", False),
        ("DATA", "554 no", True),
        ("CONTENT", "554 spam", True),
        ("CONTENT", "452 disk full", False),
        ("CONNECT", "421 too many connections", False),
        ("CONNECT", "554 go away", True),
    ],
)
def test_a_refusal_is_for_good_or_for_now_as_the_server_says(
    server: SmtpDouble, verb: str, answer: str, *, permanent: bool
) -> None:
    server.refusals[verb] = answer
    failed = failure(by_smtp(server.url))
    assert failed.permanent is permanent
    assert failed.code.startswith("smtp_")
    assert server.taken == []


@pytest.mark.parametrize("verb", ["EHLO", "MAIL", "RCPT", "DATA"])
def test_a_server_that_hangs_up_is_tried_again(server: SmtpDouble, verb: str) -> None:
    server.hang_up_at = verb
    assert not failure(by_smtp(server.url)).permanent


@pytest.mark.parametrize("goodbye", ["421 too late", "500 what?"])
def test_a_mail_that_was_taken_is_sent_whatever_the_server_says_in_the_end(server: SmtpDouble, goodbye: str) -> None:
    server.refusals["QUIT"] = goodbye
    by_smtp(server.url).send(CODE)
    server.refusals.clear()
    server.hang_up_at = "QUIT"
    by_smtp(server.url).send(CODE)
    assert len(server.taken) == 2


def test_a_server_that_is_not_there_is_tried_again() -> None:
    assert not failure(by_smtp("smtp://127.0.0.1:1")).permanent


def test_a_server_that_says_nothing_is_given_up_on_in_time(server: SmtpDouble, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(email_channel, "TIMEOUT_SECONDS", 0.3)
    server.silent = True
    assert not failure(by_smtp(server.url)).permanent


def test_a_failure_names_no_address() -> None:
    with SmtpDouble() as server:
        server.refusals["RCPT"] = "550 anna@example.org is unknown"
        assert "anna" not in str(failure(by_smtp(server.url)))


def test_it_logs_in_with_the_password_of_the_address() -> None:
    with SmtpDouble(password="p@ss/word") as server:
        by_smtp(server.url.replace("smtp://", "smtp://mailer:p%40ss%2Fword@")).send(CODE)
        assert server.logins == ["mailer:p@ss/word"]
        assert len(server.taken) == 1


@pytest.mark.parametrize("password", ["wrong", "w%C3%B6rd"])
def test_a_wrong_password_is_a_failure(password: str) -> None:
    with SmtpDouble(password="right") as server:
        failure(by_smtp(server.url.replace("smtp://", f"smtp://mailer:{password}@")))
        assert server.taken == []


def in_folder(folder: Path, moments: list[float]) -> EmailChannel:
    """The channel as it is without SMTP_URL."""
    return EmailChannel(MailFolder(folder, lambda: moments.pop(0)), "Nordbro", "info@nordbro.example")


def test_without_a_server_mails_are_kept_in_their_order(tmp_path: Path) -> None:
    channel = in_folder(tmp_path / "mail", [9.5, 1_800_000_000.25, 1_800_000_000.5])
    for number in range(3):
        channel.send(Outgoing(f"d{number}", "anna@example.org", f"mail {number}"))
    files = sorted((tmp_path / "mail").iterdir())
    kept = [
        email.message_from_bytes(file.read_bytes(), _class=EmailMessage, policy=email.policy.default) for file in files
    ]
    assert [mail.get_content().strip() for mail in kept] == ["mail 0", "mail 1", "mail 2"]
    assert {file.suffix for file in files} == {".eml"}


def test_kept_mails_are_for_their_owner_only(tmp_path: Path) -> None:
    in_folder(tmp_path / "mail", [1.0]).send(CODE)
    (file,) = (tmp_path / "mail").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_folder_that_takes_nothing_is_tried_again(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("a file where the folder should be")
    assert not failure(in_folder(tmp_path / "mail", [1.0])).permanent
