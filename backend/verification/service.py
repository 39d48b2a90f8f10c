"""Verification: a claim, a code, and what the assistant hears of it.

Whether an e-mail address or a phone number is known is never told: at level `code` every claim that can be read is
answered alike, and the same rows are written, so that it takes the same time.
"""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from backend.core.database import wake_after_commit
from backend.core.organisation import Organisation
from backend.core.signing import Signer, same, six_digits
from backend.core.texts import Texts
from backend.models.conversations import Conversation, Delivery, DeliveryState
from backend.models.people import Client
from backend.models.verification import Challenge, ChallengeState
from backend.verification import attempts, claims
from backend.verification.attempts import Allowance, Subjects
from backend.verification.identity import conversation, identity, verify

Outcome = Literal["code_sent", "verified", "no_match", "locked", "invalid", "wrong", "expired", "none", "too_soon"]
RESEND_SECONDS = 30
NOBODY = "nobody"
"""The channel of a mail that goes to nobody: the row is written all the same."""


@dataclass(frozen=True)
class Answer:
    """What became of a step. Minutes and seconds are whole numbers, 0 where they mean nothing."""

    outcome: Outcome
    invalid: tuple[str, ...] = ()
    attempts_left: int = 0
    code_minutes: int = 0
    retry_minutes: int = 0
    retry_seconds: int = 0
    first_name: str | None = None


@dataclass(frozen=True)
class Verifier:
    """The verification of one installation: its rules, its key, its texts."""

    organisation: Organisation
    signer: Signer
    texts: Texts

    def claim(self, session: Session, conversation_id: str, email: str, phone: str, now: datetime) -> Answer:
        """Take an e-mail address and a phone number, and send a code if they are one client's."""
        row = conversation(session, conversation_id)
        address = claims.email(email)
        numbers = claims.phones(phone, tuple(self.organisation.phones) or ("DK", "SE", "FI"))
        unusable = (("email",) if address is None else ()) + (() if numbers else ("phone",))
        if address is None or not numbers:
            return Answer("invalid", invalid=unusable, attempts_left=self._left(session, row, now))
        subjects = self._subjects(row, address)
        if minutes := attempts.locked_minutes(session, subjects, self._allowance, now):
            return Answer("locked", retry_minutes=minutes)
        attempts.record(session, subjects, attempts.CLAIM, now)
        client = session.scalar(select(Client).where(Client.email == address))
        matched = client if client is not None and client.phone in numbers else None
        if self.organisation.verification.level == "match":
            return self._match(session, row, subjects, matched, now)
        return self._send_new_code(session, row, subjects, matched, now)

    def enter_code(self, session: Session, conversation_id: str, code: str, now: datetime) -> Answer:
        """Check a code; only the newest one that is out for this conversation counts."""
        row = conversation(session, conversation_id)
        challenge = _open_challenge(session, row.id)
        if challenge is None:
            minutes = attempts.locked_minutes(session, self._subjects(row, None), self._allowance, now)
            return Answer("locked", retry_minutes=minutes) if minutes else Answer("none")
        subjects = Subjects(self._key("conversation", row.id), challenge.email_key, row.network_key)
        if minutes := attempts.locked_minutes(session, subjects, self._allowance, now):
            challenge.state = ChallengeState.CLOSED
            return Answer("locked", retry_minutes=minutes)
        if challenge.expires_at <= now:
            return Answer("expired", attempts_left=attempts.left(session, subjects, self._allowance, now))
        right = same(challenge.code_hash, self._code_hash(row.id, _digits(code)))
        if not right or challenge.client_id is None:
            return self._wrong(session, challenge, subjects, now)
        challenge.state = ChallengeState.USED
        attempts.forgive(session, challenge.email_key, attempts.MAIL)
        return self._verified(session, row, challenge.client_id, now)

    def resend(self, session: Session, conversation_id: str, now: datetime) -> Answer:
        """Send a new code for the claim that is open; the old one stops working."""
        row = conversation(session, conversation_id)
        challenge = _open_challenge(session, row.id)
        if challenge is None:
            return Answer("none")
        subjects = Subjects(self._key("conversation", row.id), challenge.email_key, row.network_key)
        if minutes := attempts.locked_minutes(session, subjects, self._allowance, now):
            return Answer("locked", retry_minutes=minutes)
        wait = challenge.sent_at + timedelta(seconds=RESEND_SECONDS) - now
        if wait > timedelta(0) and challenge.expires_at > now:
            return Answer("too_soon", retry_seconds=math.ceil(wait.total_seconds()))
        client = session.get(Client, challenge.client_id) if challenge.client_id is not None else None
        return self._send_new_code(session, row, subjects, client, now)

    def give_up(self, session: Session, conversation_id: str) -> None:
        """Forget the code that is out, if any."""
        _close_challenges(session, conversation_id)

    def pending(self, session: Session, conversation_id: str, now: datetime) -> bool:
        """Whether a code is out that would still be taken."""
        challenge = _open_challenge(session, conversation_id)
        return challenge is not None and challenge.expires_at > now

    def first_name(self, session: Session, conversation_id: str, now: datetime) -> str | None:
        """The verified client's first name, or None."""
        client = identity(session, conversation(session, conversation_id), now).client
        return _first_name(client) if client is not None else None

    def _match(
        self, session: Session, row: Conversation, subjects: Subjects, client: Client | None, now: datetime
    ) -> Answer:
        if client is not None:
            return self._verified(session, row, client.id, now)
        attempts.record(session, subjects, attempts.WRONG, now)
        if minutes := attempts.locked_minutes(session, subjects, self._allowance, now):
            return Answer("locked", retry_minutes=minutes)
        return Answer("no_match", attempts_left=attempts.left(session, subjects, self._allowance, now))

    def _send_new_code(
        self, session: Session, row: Conversation, subjects: Subjects, client: Client | None, now: datetime
    ) -> Answer:
        _close_challenges(session, row.id)
        code, minutes = six_digits(), self.organisation.verification.code_ttl_minutes
        expires = now + timedelta(minutes=minutes)
        session.add(
            Challenge(
                conversation_id=row.id,
                client_id=client.id if client is not None else None,
                email_key=subjects.email,
                code_hash=self._code_hash(row.id, code),
                created_at=now,
                sent_at=now,
                expires_at=expires,
            )
        )
        attempts.record(session, Subjects(subjects.conversation, subjects.email, None), attempts.MAIL, now)
        session.add(self._mail(client, row.language, code, now, expires))
        wake_after_commit(session, "deliveries")
        left = attempts.left(session, subjects, self._allowance, now)
        return Answer("code_sent", code_minutes=minutes, attempts_left=left)

    def _mail(self, client: Client | None, language: str, code: str, now: datetime, expires: datetime) -> Delivery:
        spoken = client.language if client is not None else language
        minutes = self.organisation.verification.code_ttl_minutes
        firm = self.organisation.name
        body = self.texts.say(spoken, "mail-code-body", code=code, minutes=minutes, firm=firm)
        return Delivery(
            channel="email" if client is not None else NOBODY,
            address=client.email if client is not None else NOBODY,
            subject=self.texts.say(spoken, "mail-code-subject", firm=firm),
            body=body if client is not None else None,
            sensitive=True,
            expires_at=expires,
            state=DeliveryState.WAITING if client is not None else DeliveryState.SENT,
            next_attempt_at=now if client is not None else None,
            created_at=now,
        )

    def _wrong(self, session: Session, challenge: Challenge, subjects: Subjects, now: datetime) -> Answer:
        challenge.wrong += 1
        attempts.record(session, subjects, attempts.WRONG, now)
        if minutes := attempts.locked_minutes(session, subjects, self._allowance, now):
            challenge.state = ChallengeState.CLOSED
            return Answer("locked", retry_minutes=minutes)
        return Answer("wrong", attempts_left=attempts.left(session, subjects, self._allowance, now))

    def _verified(self, session: Session, row: Conversation, client_id: int, now: datetime) -> Answer:
        verify(session, row, client_id, now, self.organisation.verification.session_minutes)
        return Answer("verified", first_name=_first_name(session.get_one(Client, client_id)))

    def _subjects(self, row: Conversation, email: str | None) -> Subjects:
        email_key = self._key("email", email) if email is not None else None
        return Subjects(self._key("conversation", row.id), email_key, row.network_key)

    def _left(self, session: Session, row: Conversation, now: datetime) -> int:
        return attempts.left(session, self._subjects(row, None), self._allowance, now)

    def _key(self, kind: str, value: str) -> str:
        return self.signer.fingerprint(f"attempt-{kind}", value)

    def _code_hash(self, conversation_id: str, code: str) -> str:
        return self.signer.fingerprint("code", f"{conversation_id}:{code}")

    @property
    def _allowance(self) -> Allowance:
        rules = self.organisation.verification
        return Allowance(rules.max_attempts, timedelta(minutes=rules.lockout_minutes))


def _open_challenge(session: Session, conversation_id: str) -> Challenge | None:
    query = (
        select(Challenge)
        .where(Challenge.conversation_id == conversation_id, Challenge.state == ChallengeState.OPEN)
        .order_by(Challenge.id.desc())
        .limit(1)
        .with_for_update()
    )
    return session.scalar(query)


def _close_challenges(session: Session, conversation_id: str) -> None:
    session.execute(
        update(Challenge)
        .where(Challenge.conversation_id == conversation_id, Challenge.state == ChallengeState.OPEN)
        .values(state=ChallengeState.CLOSED)
    )


def _digits(code: str) -> str:
    """The digits of a code, whatever script they are in, without what stands between them."""
    return "".join(str(int(character)) for character in code if character.isdecimal())


def _first_name(client: Client) -> str:
    return client.name.split()[0] if client.name.split() else client.name
