"""Who calls the API: a client's browser with a session, or a client's program with a personal token."""

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import APIKeyCookie, HTTPAuthorizationCredentials, HTTPBearer

from backend.accounts import tokens
from backend.core.errors import DomainError
from backend.people.acting import Acting
from backend.web.deps import House, wired
from backend.web.forms import ForgedError
from backend.web.visitors import SESSION_COOKIE, visitor

SAFE = ("GET", "HEAD", "OPTIONS")
BY_SESSION, BY_TOKEN, BY_CSRF = "session", "token", "csrf"
"""The names of what a caller may show, in the OpenAPI document."""
by_session = APIKeyCookie(
    name=SESSION_COOKIE, scheme_name=BY_SESSION, auto_error=False, description="The cookie of a login on /portal/login."
)
by_token = HTTPBearer(scheme_name=BY_TOKEN, auto_error=False, description="A personal token, made on /portal/security.")


class TokenRefusedError(DomainError):
    """There is no such personal token, or it holds no longer."""

    status = 401
    code = "invalid_token"


class SessionNeededError(DomainError):
    """This is for the client in person; a program with a token may not do it."""

    status = 403
    code = "session_needed"


def in_person(request: Request, _session: Annotated[str | None, Depends(by_session)] = None) -> Acting:
    """The client who is logged in and calls with the session's cookie; a token does not do here.

    Raises LoginNeededError, SessionNeededError, and ForgedError for a change without the session's X-CSRF-Token.
    """
    if request.headers.get("Authorization", "").lower().startswith("bearer"):
        raise SessionNeededError
    return _by_cookie(request)


def acting(
    request: Request,
    house: House,
    _session: Annotated[str | None, Depends(by_session)] = None,
    bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(by_token)] = None,
) -> Acting:
    """The client who calls, in person or by a personal token, which needs no CSRF token.

    Raises what `in_person` raises, and TokenRefusedError for a token that does not hold.
    """
    if bearer is None:
        return _by_cookie(request)
    now = house.clock()
    client = tokens.client_of(house.database, bearer.credentials, now)
    if client is None:
        raise TokenRefusedError
    return Acting(client, now, "api")


def _by_cookie(request: Request) -> Acting:
    who = visitor(request, wired(request))
    if who.client is not None and request.method not in SAFE and not who.csrf_holds(
        request.headers.get("X-CSRF-Token", "")
    ):  # fmt: skip
        raise ForgedError
    return who.acting("api")


Client = Annotated[Acting, Depends(acting)]
ClientInPerson = Annotated[Acting, Depends(in_person)]
