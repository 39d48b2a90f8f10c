"""The bodies of `/api/bot`."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from backend.cases.facts import CaseFacts


class _Fact(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class Claim(BaseModel):
    """What a client says of itself, as typed."""

    email: str = Field(max_length=400)
    phone: str = Field(max_length=100)


class Code(BaseModel):
    """A code as typed."""

    code: str = Field(max_length=100)


class IdentityFacts(_Fact):
    """Whether the conversation is verified, and if not, why."""

    verified: bool
    first_name: str | None
    reason: Literal["never", "expired", "signed_out"] | None
    level: Literal["code", "match"]
    pending: Literal["code"] | None


class VerificationAnswer(_Fact):
    """What became of a verification step."""

    outcome: Literal["code_sent", "verified", "no_match", "locked", "invalid", "wrong", "expired", "none", "too_soon"]
    invalid: list[Literal["email", "phone"]]
    attempts_left: int
    code_minutes: int
    retry_minutes: int
    retry_seconds: int
    first_name: str | None


class SignedOut(_Fact):
    """Whether there was anything to sign out of."""

    was_verified: bool


class Nothing(_Fact):
    """An empty answer."""


class CasesOut(_Fact):
    """The client's cases, the running ones first; the fields are explained in docs/bot-api.md."""

    cases: tuple[CaseFacts, ...]


class Phone(_Fact):
    """A phone number of the firm, as the firm writes it."""

    country: str
    number: str


class OrganisationOut(_Fact):
    """How to reach the firm."""

    name: str
    phones: list[Phone]
    info_email: str
    urgent_email: str
    whatsapp: str | None
    portal_url: str
    languages: list[str]
    default_language: str
