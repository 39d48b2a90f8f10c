"""The only HTTP of the actions: the backend's /api/bot, as docs/bot-api.md describes it."""

import logging
import os
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import quote

import httpx

from actions import facts
from actions.turn import Turn

Answer = TypeVar("Answer")
TIMEOUT = httpx.Timeout(4.0, connect=2.0)
"""Seconds. A whole action has 10 (bot/processor.py)."""

# httpx logs every address at INFO, and ours hold case numbers.
logging.getLogger("httpx").setLevel(logging.WARNING)


class PortalError(Exception):
    """The backend could not be asked or answered nonsense: the turn fails and is run again."""

    def __init__(self, operation: str, code: str, status: int | None = None) -> None:
        super().__init__(f"{operation}: {code} ({status})")
        self.operation, self.code, self.status = operation, code, status


class VerificationRequiredError(Exception):
    """The conversation is not verified; `reason` is never, expired or signed_out."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotFoundError(Exception):
    """There is no such thing, or it is somebody else's."""


@dataclass(frozen=True)
class Address:
    """Where the backend is, and the token that opens it."""

    url: str
    token: str


@lru_cache(maxsize=1)
def address() -> Address:
    """Read BOT_API_URL and BOT_API_TOKEN, once; KeyError when one is not set."""
    return Address(os.environ["BOT_API_URL"].rstrip("/"), os.environ["BOT_API_TOKEN"])


@lru_cache(maxsize=1)
def _trust() -> ssl.SSLContext:
    # Reading the certificates takes longer than a whole call.
    return ssl.create_default_context()


@dataclass(frozen=True)
class Portal:
    """The backend for one turn. Every method raises PortalError; those about cases also VerificationRequiredError."""

    http: httpx.AsyncClient

    @property
    def language(self) -> str:
        """The client's language."""
        return self.http.headers["X-Language"]

    async def identity(self) -> facts.Identity:
        """Who this conversation is verified for."""
        return await self.ask(facts.reading(facts.Identity), "identity", "GET", "/identity")

    async def claim(self, email: str, phone: str) -> facts.ClaimAnswer:
        """Claim to be the client with this e-mail address and phone number."""
        body = {"email": email, "phone": phone}
        return await self.ask(facts.claim_answer, "claim", "POST", "/verification", body)

    async def check_code(self, code: str) -> facts.CodeAnswer:
        """Hand in the code that was mailed."""
        return await self.ask(facts.reading(facts.CodeAnswer), "code", "POST", "/verification/code", {"code": code})

    async def resend(self) -> facts.ResendAnswer:
        """Ask for another code."""
        return await self.ask(facts.reading(facts.ResendAnswer), "resend", "POST", "/verification/resend")

    async def give_up(self) -> None:
        """Forget an outstanding code."""
        await self.ask(bool, "give_up", "POST", "/verification/give-up")

    async def sign_out(self) -> bool:
        """End the verification; whether there was one."""
        return await self.ask(lambda answer: bool(answer["was_verified"]), "sign_out", "POST", "/sign-out")

    async def cases(self) -> tuple[facts.Case, ...]:
        """All cases of the verified client, the running ones first."""
        return await self.ask(facts.case_list, "cases", "GET", "/cases")

    async def case(self, number: str) -> facts.Case:
        """One case of the verified client; NotFoundError when it is not theirs."""
        return await self.ask(facts.reading(facts.Case), "case", "GET", f"/cases/{quote(number, safe='')}")

    async def checklist(self, number: str) -> facts.Checklist:
        """The checklist of a case; NotFoundError when it is not theirs."""
        return await self.ask(facts.checklist, "checklist", "GET", f"/cases/{quote(number, safe='')}/checklist")

    async def hours(self) -> facts.Hours:
        """The opening hours and how they stand now."""
        return await self.ask(facts.hours, "hours", "GET", "/hours")

    async def organisation(self) -> facts.Organisation:
        """How the firm is reached."""
        return await self.ask(facts.organisation, "organisation", "GET", "/organisation")

    async def ask(
        self,
        parse: Callable[[facts.Json], Answer],
        operation: str,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
    ) -> Answer:
        try:
            response = await self.http.request(method, path, json=body)
        except httpx.HTTPError as error:
            raise PortalError(operation, type(error).__name__) from None
        answer = _json(operation, response)
        if not response.is_success:
            raise _refusal(operation, response.status_code, answer)
        try:
            return parse(answer)
        except (KeyError, TypeError) as error:
            raise PortalError(operation, f"unreadable {error}", response.status_code) from None


@asynccontextmanager
async def portal_for(turn: Turn) -> AsyncIterator[Portal]:
    """The backend as this turn may see it."""
    where = address()
    headers = {
        "Authorization": f"Bearer {where.token}",
        "X-Conversation-Id": turn.conversation_id,
        "X-Turn-Id": turn.turn_id,
        "X-Language": turn.language,
    }
    async with httpx.AsyncClient(
        base_url=where.url, headers=headers, timeout=TIMEOUT, verify=_trust(), trust_env=False
    ) as http:
        yield Portal(http)


def _refusal(operation: str, status: int, problem: facts.Json) -> Exception:
    code = str(problem.get("code", "unknown"))
    if code == "verification_required":
        return VerificationRequiredError(str(problem.get("reason", "never")))
    if code == "not_found":
        return NotFoundError(operation)
    return PortalError(operation, code, status)


def _json(operation: str, response: httpx.Response) -> dict[str, Any]:
    try:
        answer = response.json()
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise PortalError(operation, "unreadable", response.status_code)
    return answer
