"""What every channel speaks: an inbound message, an outgoing one, a receipt or a failure."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Button:
    """A choice: `title` is what the client sees, `payload` what comes back (opaque once it leaves us)."""

    title: str
    payload: str


@dataclass(frozen=True)
class Inbound:
    """One message from a client. `address` is who, on that channel; `provider_id` makes a repeat a no-op."""

    channel: str
    address: str
    text: str
    provider_id: str | None = None
    language: str | None = None
    network: str | None = None


@dataclass(frozen=True)
class Kept:
    """What became of an inbound message: the id under which it is kept, and whether it had been kept before.

    `shown` is the message as the transcript has it (a choice by its words). `apology` holds words for the client when
    it could only be set aside and will be answered late.
    """

    id: str
    repeated: bool
    shown: str = ""
    sent_at: str | None = None
    apology: str | None = None


Receive = Callable[[Inbound], Kept]
"""Keep a message; it is committed when this returns. Raises Refused."""


class RefusedError(Exception):
    """The message is not taken; `reason` is a code (too_fast, too_long, empty, unavailable), `text` says it."""

    def __init__(self, reason: str, text: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.text = text


@dataclass(frozen=True)
class Attachment:
    """A small text that goes with a mail; `media_type` with its parameters: `text/calendar; method=REQUEST`."""

    name: str
    media_type: str
    text: str


@dataclass(frozen=True)
class Outgoing:
    """One message to a client or a member of staff. `id` is ours, stable over retries."""

    id: str
    address: str
    text: str
    subject: str | None = None
    buttons: tuple[Button, ...] = ()
    author: str = "bot"
    sent_at: str | None = None
    language: str | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class Receipt:
    """The provider took it; `provider_id` is its name for it, if it gave one."""

    provider_id: str | None = None


class SendError(Exception):
    """It was not sent. `permanent`: never will be. `retry_after`: not before so many seconds.

    `wait`: nobody is there now; it is sent when the address shows up (`Channel` says so).
    """

    def __init__(
        self, code: str, *, permanent: bool = False, retry_after: float | None = None, wait: bool = False
    ) -> None:
        super().__init__(code)
        self.code = code
        self.permanent = permanent
        self.retry_after = retry_after
        self.wait = wait


class Channel(Protocol):
    """One way out."""

    @property
    def name(self) -> str:
        """What it is called in the database."""
        ...

    @property
    def numbered(self) -> bool:
        """True where choices cannot be buttons and are numbered in the text instead."""
        ...

    @property
    def repeatable(self) -> bool:
        """True where sending twice does no harm: after a crash in mid-send it is sent again, else given up."""
        ...

    def send(self, outgoing: Outgoing) -> Receipt:
        """Hand one message to the provider; called from a worker's thread. Raises SendError."""
        ...

    def typing(self, address: str, *, on: bool) -> None:
        """Show, or stop showing, that an answer is being written; never raises."""
        ...


@dataclass(frozen=True)
class Reply:
    """One thing the bot said; the payloads of its buttons are intents, not yet opaque."""

    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What the bot says to a turn, never nothing. `waiting` names the form in which it now waits for an answer."""

    replies: tuple[Reply, ...]
    waiting: str | None = None


@dataclass(frozen=True)
class Turn:
    """A client's message on its way to the bot. `payload` is set only for a button this server sent."""

    id: str
    conversation: str
    text: str
    language: str
    channel: str
    payload: str | None = None


class TurnFailedError(Exception):
    """The bot did not answer; nothing of the turn happened that a repeat would double."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Dialogue(Protocol):
    """Whoever answers: Rasa."""

    def answer(self, turn: Turn) -> Answer:
        """What the bot says to `turn`; a repeated id gives the same answer. Raises TurnFailedError."""
        ...

    def healthy(self) -> bool:
        """Whether it would answer now."""
        ...
