"""What web chat clients send, parsed once; names as in Rasa's own socketio channel."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator

from connectors.base import Button

LONGEST_TITLE = 200
LONGEST_TICKET = 400


class SessionRequest(BaseModel):
    """`session_request`: somebody opens the chat, perhaps with the id they were given before."""

    model_config = ConfigDict(extra="ignore")
    session_id: str | None = Field(None, max_length=400)
    history: bool = False
    language: str | None = Field(None, max_length=20)
    login: str | None = None
    """A ticket of the portal, on whose pages the visitor has logged in."""

    @field_validator("login", mode="before")
    @classmethod
    def _ticket_or_nothing(cls, value: Any) -> Any:
        return value if isinstance(value, str) and len(value) <= LONGEST_TICKET else None

    @field_validator("session_id", "language", mode="before")
    @classmethod
    def _text_or_nothing(cls, value: Any) -> Any:
        return value if isinstance(value, str) else None


class UserUttered(BaseModel):
    """`user_uttered`: a message. Clients differ in where they put their metadata."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)
    message: str | None = None
    session_id: str | None = Field(None, max_length=400)
    message_id: str | None = Field(None, max_length=100)
    metadata: dict[str, Any] | None = None
    custom_data: dict[str, Any] | None = Field(None, alias="customData")

    @field_validator("metadata", "custom_data", mode="before")
    @classmethod
    def _mapping_or_nothing(cls, value: Any) -> Any:
        return value if isinstance(value, dict) else None

    @property
    def language(self) -> str | None:
        """The page's language, wherever it was put."""
        for extra in (self.metadata, self.custom_data):
            if extra and isinstance(extra.get("language"), str):
                return str(extra["language"])[:2].lower()
        return None


def quick_replies(buttons: tuple[Button, ...]) -> list[dict[str, str]]:
    """Choices as Rasa's web chat clients take them."""
    return [{"content_type": "text", "title": one.title, "payload": one.payload} for one in buttons]
