"""An installation in one thread: the real inbox, turns, deliveries and verification between doubles."""

from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from backend.conversations import transcript
from backend.conversations.delivery import Deliveries
from backend.conversations.inbox import Inbox
from backend.conversations.language import LanguageDetector
from backend.conversations.silences import Silences
from backend.conversations.spool import Spool
from backend.conversations.transcript import Line
from backend.conversations.turns import Turns
from backend.core import limits, texts
from backend.core.database import Database
from backend.core.organisation import Emails, Organisation, Verification
from backend.core.signing import Signer
from backend.models.conversations import Conversation, Delivery, Message
from backend.models.people import Client
from backend.verification.identity import verify
from backend.verification.service import Verifier
from connectors.base import Inbound, Kept
from tests.support.clock import MovableClock
from tests.support.doubles import RecordingChannel, Scripted

KEY = "a key of the tests only"
ANNAS_CHAT, BOS_CHAT, CARLS_CHAT = "annas-chat", "bos-chat", "carls-chat"
DETECTOR = LanguageDetector(("da", "sv", "en", "fi", "ar"))
TEXTS = texts.load()


def firm(**verification: object) -> Organisation:
    """The firm of the tests; its verification rules can be told apart from the defaults."""
    return Organisation(
        name="Nordbro",
        phones={"DK": "+45 70 11 22 33", "SE": "+46 8 123 456 78", "FI": "+358 9 1234 567"},
        emails=Emails(info="info@nordbro.example", urgent="akut@nordbro.example"),
        verification=Verification.model_validate(verification),
    )


@dataclass
class House:
    """Everything between the door in and the door out. `well` is what the parts say of themselves."""

    database: Database
    clock: MovableClock
    folder: Path
    organisation: Organisation = field(default_factory=firm)
    per_address: int = 0
    dialogue: Scripted = field(default_factory=Scripted)
    web: RecordingChannel = field(default_factory=lambda: RecordingChannel("web"))
    email: RecordingChannel = field(default_factory=lambda: RecordingChannel("email"))
    sms: RecordingChannel = field(default_factory=lambda: RecordingChannel("sms", repeatable=False))
    well: bool = True
    wakes: list[tuple[str, float | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.signer = Signer(KEY)
        self.spool = Spool(self.folder / "spool")
        self.channels: dict[str, RecordingChannel] = {one.name: one for one in (self.web, self.email, self.sms)}
        self.database.wake = lambda job: self.wakes.append((job, None))
        self.inbox = Inbox(
            self.database, self.organisation, TEXTS, self.signer, limits.build("", self.per_address), DETECTOR,
            self.spool, self.clock, frozenset({"sms"}),
        )  # fmt: skip
        self.verifier = Verifier(self.organisation, self.signer, TEXTS)
        self.deliveries = Deliveries(
            self.database,
            self.channels,
            self.clock,
            lambda language: f"hidden ({language})",
            lambda delay: self.wakes.append(("deliveries", delay)),
        )
        self.silences = Silences(self.database, self.clock)
        self.turns = Turns(
            self.database, self.dialogue, self.clock, self.organisation.verification.session_minutes,
            lambda: self.well, lambda language: f"sorry ({language})", lambda language: f"given up ({language})",
            self._typing, lambda delay: self.wakes.append(("turns", delay)),
        )  # fmt: skip

    def _typing(self, channel: str, address: str, *, on: bool) -> None:
        self.channels[channel].typing(address, on=on)

    def receive(
        self,
        text: str,
        chat: str = ANNAS_CHAT,
        *,
        provider_id: str | None = None,
        language: str | None = "en",
        network: str | None = None,
        channel: str = "web",
    ) -> Kept:
        """A message comes in at the door."""
        return self.inbox.receive(Inbound(channel, chat, text, provider_id, language, network))

    def work(self) -> None:
        """One look of the worker at everything that waits."""
        self.spool.drain(self.inbox.keep)
        self.silences.work()
        self.turns.work()
        self.deliveries.work()

    def ask(self, text: str, chat: str = ANNAS_CHAT) -> str:
        """Say something and hear what comes back, a second later."""
        self.receive(text, chat)
        self.work()
        self.clock.advance(seconds=1)
        return self.web.texts(chat)[-1]

    def conversation(self, chat: str = ANNAS_CHAT) -> Conversation:
        """The conversation's row as it stands now."""
        with self.database.read() as session:
            return session.scalars(select(Conversation).where(Conversation.address == chat)).one()

    def open_chat(self, chat: str = ANNAS_CHAT) -> str:
        """A conversation in which something was said and answered; its id."""
        self.ask("hello there, good morning", chat)
        return self.conversation(chat).id

    def verify(self, client: Client, chat: str = ANNAS_CHAT) -> None:
        """Mark the conversation as verified for a client, as a right code does."""
        with self.database.write() as session:
            row = session.scalars(select(Conversation).where(Conversation.address == chat)).one()
            verify(session, row, client.id, self.clock(), self.organisation.verification.session_minutes)

    def messages(self, chat: str = ANNAS_CHAT) -> list[Message]:
        """All messages of a conversation, in order."""
        query = select(Message).join(Conversation).where(Conversation.address == chat).order_by(Message.id)
        with self.database.read() as session:
            return list(session.scalars(query))

    def outbox(self) -> list[Delivery]:
        """All deliveries, in order."""
        with self.database.read() as session:
            return list(session.scalars(select(Delivery).order_by(Delivery.id)))

    def history(self, chat: str = ANNAS_CHAT) -> list[Line]:
        """What the chat shows again when it is reloaded now."""
        with self.database.read() as session:
            return list(transcript.lines(session, "web", chat, self.clock()))
