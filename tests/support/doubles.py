"""Doubles of what is outside: the dialogue and a channel, each with switches for what can go wrong."""

from collections import deque
from collections.abc import Callable
from threading import Lock

from connectors.base import Answer, Outgoing, Receipt, Reply, SendError, Turn, TurnFailedError

Said = str | Reply | TurnFailedError | Callable[[Turn], Reply]


class Scripted:
    """Answers what `answers` says for a text or payload, else repeats it; waits in `waiting`; raises while `down`."""

    def __init__(self) -> None:
        self.answers: dict[str, Said] = {}
        self.waiting: str | None = None
        self.turns: list[Turn] = []
        self.down = False
        self._lock = Lock()

    def answer(self, turn: Turn) -> Answer:
        """See `Dialogue.answer`."""
        with self._lock:
            self.turns.append(turn)
        if self.down:
            raise TurnFailedError("rasa_ConnectError")
        answer = self.answers.get(turn.payload or turn.text, f"You said: {turn.payload or turn.text}")
        if isinstance(answer, TurnFailedError):
            raise answer
        if callable(answer):
            return Answer((answer(turn),), self.waiting)
        return Answer((Reply(answer) if isinstance(answer, str) else answer,), self.waiting)

    def healthy(self) -> bool:
        """See `Dialogue.healthy`."""
        return not self.down

    def heard(self) -> list[str]:
        """The texts or payloads of all turns so far, in order."""
        return [turn.payload or turn.text for turn in self.turns]


class RecordingChannel:
    """Keeps what is sent; the next sends fail with what stands in `failures`, all of them while `nobody_there`."""

    numbered = False

    def __init__(self, name: str, *, repeatable: bool = True) -> None:
        self.name = name
        self.repeatable = repeatable
        self.sent: list[Outgoing] = []
        self.failures: deque[Exception] = deque()
        self.nobody_there = False
        self.typed: list[tuple[str, bool]] = []
        self.before_sending: Callable[[Outgoing], None] = lambda _outgoing: None

    def send(self, outgoing: Outgoing) -> Receipt:
        """See `Channel.send`."""
        self.before_sending(outgoing)
        if self.failures:
            raise self.failures.popleft()
        if self.nobody_there:
            raise SendError("nobody_there", wait=True)
        self.sent.append(outgoing)
        return Receipt(f"provider-{len(self.sent)}")

    def typing(self, address: str, *, on: bool) -> None:
        """See `Channel.typing`."""
        self.typed.append((address, on))

    def texts(self, address: str | None = None) -> list[str]:
        """What was sent, to one address or to all."""
        return [one.text for one in self.sent if address in {None, one.address}]
