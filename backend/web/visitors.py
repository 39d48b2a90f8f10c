"""Who looks at a page: nobody we know, or a client with a session; and in which language."""

import secrets
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request, Response

from backend.accounts import details, sessions
from backend.core.errors import DomainError
from backend.core.signing import same
from backend.installation import Installation
from backend.people.acting import Acting, Client
from backend.web.deps import wired

SESSION_COOKIE, GUEST_COOKIE, LANGUAGE_COOKIE = "session", "guest", "language"
YEAR_SECONDS = 365 * 24 * 3600
LONGEST_COOKIE = 200


class LoginNeededError(DomainError):
    """The page is for somebody who has logged in; pages answer it with the login page, the API with 401."""

    status = 401
    code = "login_required"


@dataclass(frozen=True)
class Visitor:
    """Who is there. `secret` is what the CSRF token is made from: the session's token, else a guest's cookie.

    `is_new` guests have yet to be given that cookie, by the page that is shown to them.
    """

    house: Installation
    language: str
    client: Client | None
    session_id: int | None
    secret: str
    is_new: bool = False

    @property
    def csrf(self) -> str:
        """The token that every form of this visitor carries, and that no other site can know."""
        return self.house.signer.fingerprint("csrf", self.secret)

    def csrf_holds(self, token: str) -> bool:
        """Whether a form came from a page of ours, shown to this visitor."""
        return bool(self.secret) and same(self.csrf, token)

    def acting(self, channel: str = "portal") -> Acting:
        """The client, now, doing something here. Raises LoginNeededError."""
        if self.client is None:
            raise LoginNeededError
        return Acting(self.client, self.house.clock(), channel)


def visitor(request: Request, house: Annotated[Installation, Depends(wired)]) -> Visitor:
    """Whoever asks."""
    token = _cookie(request, SESSION_COOKIE)
    found = _logged_in(house, token) if token else None
    if found is not None and token is not None:
        language = _language(request, house, found.client)
        if _chosen_here(request, language) and found.client.language != language:
            _keep_language(house, found.client, language)
        return Visitor(house, language, found.client, found.id, token)
    secret = _cookie(request, GUEST_COOKIE)
    language = _language(request, house, None)
    return Visitor(house, language, None, None, secret or secrets.token_urlsafe(24), is_new=secret is None)


def known(found: Annotated[Visitor, Depends(visitor)]) -> Visitor:
    """Somebody who has logged in. Raises LoginNeededError."""
    if found.client is None:
        raise LoginNeededError
    return found


def set_cookie(response: Response, house: Installation, name: str, value: str, seconds: int | None = None) -> None:
    """A cookie that scripts cannot read and other sites cannot send; `seconds` None: until the browser closes."""
    secure = house.settings.outside_url.startswith("https://")
    response.set_cookie(name, value, max_age=seconds, httponly=True, samesite="lax", secure=secure, path="/")


def drop_cookie(response: Response, house: Installation, name: str) -> None:
    """Have the browser forget a cookie."""
    set_cookie(response, house, name, "", 0)


def _logged_in(house: Installation, token: str) -> sessions.LoggedIn | None:
    now = house.clock()
    with house.database.read() as session:
        found = sessions.find(session, token, now)
    if found is not None and found.stale:
        with house.database.write() as session:
            sessions.touch(session, found.id, now)
    return found


def _chosen_here(request: Request, language: str) -> bool:
    """Whether the client has just chosen this language on a page of the portal; another site's link does not choose."""
    page = request.method == "GET" and request.url.path.startswith("/portal")
    ours = request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
    return page and ours and request.query_params.get("lang") == language


def _keep_language(house: Installation, client: Client, language: str) -> None:
    with house.database.write() as session:
        details.choose_language(session, Acting(client, house.clock(), "portal"), language)
    client.language = language


def _language(request: Request, house: Installation, client: Client | None) -> str:
    """The language chosen at the top of the page, else the client's own, else the browser's, else the firm's first."""
    spoken = house.organisation.languages
    chosen = (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE), client.language if client else "")
    for code in chosen:
        if code in spoken:
            return str(code)
    for part in request.headers.get("Accept-Language", "").split(","):
        code = part.partition(";")[0].strip()[:2].lower()
        if code in spoken:
            return code
    return house.organisation.default_language


def _cookie(request: Request, name: str) -> str | None:
    value = request.cookies.get(name)
    return value if value and len(value) <= LONGEST_COOKIE and value.isascii() else None


Anybody = Annotated[Visitor, Depends(visitor)]
Known = Annotated[Visitor, Depends(known)]
