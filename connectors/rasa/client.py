"""The only place that forms a message for Rasa."""

from dataclasses import dataclass

import httpx
from pydantic import BaseModel, ConfigDict, ValidationError

from connectors.base import Answer, Button, Reply, Turn, TurnFailedError

TURN_SECONDS = 25.0
HEALTH_SECONDS = 2.0
LONGEST_FORM = 60
LONGEST_TEXT = 3000
"""Characters of a message that Rasa sees; the transcript keeps all of it."""


class _Button(BaseModel):
    model_config = ConfigDict(extra="ignore")
    title: str
    payload: str


class _Reply(BaseModel):
    model_config = ConfigDict(extra="ignore")
    text: str
    buttons: list[_Button] = []


class _Answer(BaseModel):
    model_config = ConfigDict(extra="ignore")
    replies: list[_Reply]
    waiting: str | None = None


@dataclass(frozen=True)
class RasaClient:
    """Speaks to `bot/channel.py` over HTTP."""

    http: httpx.Client
    url: str
    token: str

    def answer(self, turn: Turn) -> Answer:
        """One turn of the dialogue; see `Dialogue.answer`."""
        try:
            response = self.http.post(
                f"{self.url}/webhooks/gateway/turns",
                json=message(turn),
                headers={"Authorization": f"Bearer {self.token}"},
                timeout=TURN_SECONDS,
            )
        except httpx.HTTPError as error:
            raise TurnFailedError(f"rasa_{type(error).__name__}") from None
        if response.status_code != httpx.codes.OK:
            raise TurnFailedError(f"rasa_{response.status_code}")
        try:
            said = _Answer.model_validate_json(response.content)
        except ValidationError:
            raise TurnFailedError("rasa_unreadable") from None
        replies = tuple(_reply(reply) for reply in said.replies if reply.text.strip())
        if not replies:
            raise TurnFailedError("rasa_silent")
        return Answer(replies, (said.waiting or "")[:LONGEST_FORM] or None)

    def healthy(self) -> bool:
        """Whether Rasa has its model loaded and answers."""
        try:
            response = self.http.get(f"{self.url}/webhooks/gateway/health", timeout=HEALTH_SECONDS)
        except httpx.HTTPError:
            return False
        return response.status_code == httpx.codes.OK


def message(turn: Turn) -> dict[str, str | bool]:
    """The body for Rasa. What a person typed never starts with the slash that Rasa obeys, however it is hidden."""
    return {
        "conversation_id": turn.conversation,
        "turn_id": turn.id,
        "text": turn.payload or defused(turn.text),
        "trusted_payload": turn.payload is not None,
        "language": turn.language,
        "channel": turn.channel,
    }


def defused(text: str) -> str:
    """`text` without leading slashes and white space (Rasa strips before it looks), and never empty."""
    kept = text
    while kept and (kept[0] == "/" or not kept[0].isprintable() or kept[0].isspace()):
        kept = kept[1:]
    return kept[:LONGEST_TEXT] or "?"


def _reply(reply: _Reply) -> Reply:
    return Reply(reply.text, tuple(Button(button.title, button.payload) for button in reply.buttons))
