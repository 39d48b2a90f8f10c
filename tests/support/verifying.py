"""Verification as the assistant drives it: a claim, a code read from the mail, a resend."""

import re

from backend.models.conversations import Delivery
from backend.verification.service import Answer
from tests.support.house import ANNAS_CHAT, House

SIX = re.compile(r"\b\d{6}\b")
ANNAS_EMAIL, ANNAS_PHONE = "anna@example.org", "+45 39 18 24 64"


def claim(house: House, email: str = ANNAS_EMAIL, phone: str = ANNAS_PHONE, chat: str = ANNAS_CHAT) -> Answer:
    """Say who one is."""
    conversation = house.conversation(chat).id
    with house.database.write() as session:
        return house.verifier.claim(session, conversation, email, phone, house.clock())


def enter(house: House, code: str, chat: str = ANNAS_CHAT) -> Answer:
    """Type a code."""
    conversation = house.conversation(chat).id
    with house.database.write() as session:
        return house.verifier.enter_code(session, conversation, code, house.clock())


def resend(house: House, chat: str = ANNAS_CHAT) -> Answer:
    """Ask for a new code."""
    conversation = house.conversation(chat).id
    with house.database.write() as session:
        return house.verifier.resend(session, conversation, house.clock())


def give_up(house: House, chat: str = ANNAS_CHAT) -> None:
    """Not now."""
    with house.database.write() as session:
        house.verifier.give_up(session, house.conversation(chat).id)


def mails(house: House) -> list[Delivery]:
    """The mails with codes that wait to be sent, in order; those to nobody are not among them."""
    return [row for row in house.outbox() if row.channel == "email"]


def code_in(body: str | None) -> str:
    """The code in the body of a mail."""
    found = SIX.search(body or "")
    assert found is not None
    return found.group()


def newest_code(house: House) -> str:
    """The code mailed last, whether the mail still waits or is out and blanked."""
    return code_in(mails(house)[-1].body or house.email.texts()[-1])


def wrong_code(house: House) -> str:
    """Six digits that are not the code mailed last."""
    right = newest_code(house) if mails(house) else "000000"
    return f"{(int(right) + 1) % 1_000_000:06d}"
