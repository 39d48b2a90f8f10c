"""The one door in: a message is kept, once, before anybody is told that it was."""

from dataclasses import dataclass, field, replace
from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.conversations.buttons import Chosen, chosen
from backend.conversations.language import Hint, LanguageDetector, Spoken
from backend.conversations.spool import Spool
from backend.core.clock import Clock
from backend.core.database import Database, DatabaseDown, wake_after_commit
from backend.core.limits import RateLimits, subnet
from backend.core.metrics import MESSAGES
from backend.core.organisation import Organisation
from backend.core.signing import Signer
from backend.core.texts import Texts
from backend.models.base import opaque_id
from backend.models.conversations import Author, Conversation, Message, TurnState
from backend.verification.identity import identity
from connectors.base import Inbound, Kept, RefusedError

LONGEST = 10_000
"""Characters; a longer message is refused, not cut."""
OPENERS = {"/start", "/get_started", "/greet"}
"""What web chat clients and Telegram send by themselves at the very start."""
OPENING_PAYLOAD = "/greet"
OPENING = "open"
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Inbox:
    """Keeps what clients write."""

    database: Database
    organisation: Organisation
    texts: Texts
    signer: Signer
    limits: RateLimits
    detector: LanguageDetector
    spool: Spool
    clock: Clock
    numbered_channels: frozenset[str] = field(default=frozenset())

    def receive(self, inbound: Inbound) -> Kept:
        """Keep one message; committed on return. Raises RefusedError with words in the client's language."""
        address = f"{inbound.channel}:{inbound.address}"
        if not (self.limits.address_allows(inbound.network) and self.limits.conversation_allows(address)):
            raise RefusedError("too_fast", self._say(inbound, "refused-too-fast"))
        if not inbound.text.strip():
            raise RefusedError("empty", self._say(inbound, "refused-empty"))
        if len(inbound.text) > LONGEST:
            raise RefusedError("too_long", self._say(inbound, "refused-too-long", most=LONGEST))
        try:
            return self.keep(inbound)
        except DatabaseDown as error:
            log.error("database_down", error=type(error).__name__)
            return self._keep_aside(inbound)

    def open(self, inbound: Inbound) -> Kept:
        """Somebody opened the chat and wrote nothing yet: let the assistant introduce itself, once.

        After a sign-out has cleared the chat it does so once more. Raises RefusedError.
        """
        if not self.limits.address_allows(inbound.network):
            raise RefusedError("too_fast", self._say(inbound, "refused-too-fast"))
        try:
            return self.keep(replace(inbound, text="", provider_id=self._opening(inbound)))
        except DatabaseDown as error:
            log.error("database_down", error=type(error).__name__)
            raise RefusedError("unavailable", self.apology(self.language(inbound))) from None

    def _opening(self, inbound: Inbound) -> str:
        """What makes a second opening of the same chat a repeat; a chat that was cleared since is a new one."""
        query = select(Conversation.cleared_at).where(
            Conversation.channel == inbound.channel, Conversation.address == inbound.address
        )
        with self.database.read() as session:
            cleared_at = session.scalar(query)
        since = f":{cleared_at.timestamp():.0f}" if cleared_at is not None else ""
        return f"{inbound.address}:{OPENING}{since}"

    def keep(self, inbound: Inbound) -> Kept:
        """Store a message without asking whether it is welcome. Raises one of DatabaseDown."""
        inbound = _storable(inbound)
        try:
            return self._store(inbound)
        except IntegrityError:
            # Two first messages of one conversation, or one message twice, at the same moment: the other one won.
            return self._store(inbound)

    def language(self, inbound: Inbound, so_far: Spoken | None = None) -> str:
        """The language to answer a message in; without a conversation to ask (`so_far`), the best guess."""
        asked = inbound.language if inbound.language in self.organisation.languages else None
        start = so_far or Spoken(asked or self.organisation.default_language, settled=False)
        return self.detector.decide(inbound.text, start, Hint(asked, inbound.address)).language

    def _store(self, inbound: Inbound) -> Kept:
        now = self.clock()
        with self.database.write() as session:
            if inbound.provider_id is not None and (earlier := _earlier(session, inbound)) is not None:
                return Kept(earlier.public_id, True, earlier.text, earlier.sent_at.isoformat())
            row = self._conversation(session, inbound, now)
            choice = self._choice(session, row, inbound)
            if choice is None:
                hint = Hint(inbound.language, inbound.address)
                spoken = self.detector.decide(inbound.text, Spoken(row.language, row.language_settled), hint)
                row.language, row.language_settled = spoken.language, spoken.settled
            client = identity(session, row, now).client
            message = Message(
                public_id=opaque_id(),
                conversation_id=row.id,
                channel=inbound.channel,
                provider_id=inbound.provider_id,
                author=Author.CLIENT,
                text=choice.title if choice is not None else inbound.text,
                payload=choice.payload if choice is not None else None,
                private_for=client.id if client is not None else None,
                sent_at=now,
                turn_state=TurnState.WAITING,
            )
            session.add(message)
            row.updated_at, row.next_turn_at, row.silence_at = now, row.next_turn_at or now, None
            wake_after_commit(session, "turns")
            kept = Kept(message.public_id, False, message.text, now.isoformat())
        MESSAGES.labels(inbound.channel, "in").inc()
        return kept

    def _choice(self, session: Session, row: Conversation, inbound: Inbound) -> Chosen | None:
        text = inbound.text.strip()
        if not text or text in OPENERS:
            return Chosen("", OPENING_PAYLOAD)
        return chosen(session, row, text, numbered=inbound.channel in self.numbered_channels)

    def _conversation(self, session: Session, inbound: Inbound, now: datetime) -> Conversation:
        query = select(Conversation).where(
            Conversation.channel == inbound.channel, Conversation.address == inbound.address
        )
        row = session.scalar(query.with_for_update())
        if row is None:
            asked = inbound.language if inbound.language in self.organisation.languages else None
            row = Conversation(
                id=opaque_id(),
                channel=inbound.channel,
                address=inbound.address,
                language=asked or self.organisation.default_language,
                language_settled=False,
                opened_at=now,
                updated_at=now,
            )
            session.add(row)
            session.flush()
        elif not row.language_settled and inbound.language in self.organisation.languages:
            row.language = str(inbound.language)
        if inbound.network is not None:
            row.network_key = self.signer.fingerprint("attempt-network", subnet(inbound.network))
        return row

    def _keep_aside(self, inbound: Inbound) -> Kept:
        try:
            name = self.spool.keep(inbound, self.clock().timestamp())
        except OSError as error:
            log.error("spool_failed", error=type(error).__name__)
            raise RefusedError("unavailable", self.apology(self.language(inbound))) from None
        if self.database.wake is not None:
            self.database.wake("turns")  # the job fails, and looks again every few seconds until the database is back
        return Kept(name, repeated=False, apology=self.apology(self.language(inbound)))

    def apology(self, language: str) -> str:
        """The words for when a part is down: sorry, kept, answered later, and how to reach the firm meanwhile."""
        firm = self.organisation
        phone = next(iter(firm.phones.values()), "")
        return self.texts.say(language, "apology-down", phone=phone, email=firm.urgent_email, firm=firm.name)

    def _say(self, inbound: Inbound, key: str, **arguments: int) -> str:
        return self.texts.say(self.language(inbound, self._spoken(inbound)), key, **arguments)

    def _spoken(self, inbound: Inbound) -> Spoken | None:
        """The language settled in the conversation, if there is one and the database can tell."""
        query = select(Conversation.language).where(
            Conversation.channel == inbound.channel,
            Conversation.address == inbound.address,
            Conversation.language_settled,
        )
        try:
            with self.database.read() as session:
                language = session.scalar(query)
        except DatabaseDown:
            return None
        return Spoken(language, settled=True) if language is not None else None


def _storable(inbound: Inbound) -> Inbound:
    """Without what not every database takes: NUL, and halves of surrogate pairs."""
    provider_id = _clean(inbound.provider_id) if inbound.provider_id is not None else None
    return replace(inbound, text=_clean(inbound.text), provider_id=provider_id)


def _clean(text: str) -> str:
    return text.encode(errors="replace").decode().replace("\0", "\ufffd")


def _earlier(session: Session, inbound: Inbound) -> Message | None:
    query = select(Message).where(Message.channel == inbound.channel, Message.provider_id == inbound.provider_id)
    return session.scalar(query)
