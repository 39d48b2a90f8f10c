"""A visitor of the portal: the real application over HTTP, with cookies, forms and their CSRF tokens."""

from typing import Any

import httpx

from backend.accounts import sessions
from backend.core.signing import Signer
from backend.models.people import Client
from tests.support.house import KEY
from tests.support.served import Served


class Portal:
    """A browser without script. Logged in as `client` from the start, or a guest."""

    def __init__(self, web: Served, client: Client | None = None) -> None:
        self.web = web
        self.cookies: dict[str, str] = {}
        if client is not None:
            with web.database.write() as session:
                self.cookies["session"] = sessions.start(session, session.merge(client), web.clock())

    @property
    def csrf(self) -> str:
        """The token that our forms carry for this visitor."""
        secret = self.cookies.get("session") or self.cookies.get("guest", "")
        return Signer(KEY).fingerprint("csrf", secret)

    def get(self, path: str, **more: Any) -> httpx.Response:
        """Open a page; redirects are not followed. A guest's first page brings the cookie that forms need."""
        return self._send("GET", path, **more)

    def post(self, path: str, files: Any = None, **fields: str) -> httpx.Response:
        """Send a form of ours."""
        if not self.cookies:
            self.get("/portal/login")
        return self._send("POST", path, data={"csrf": self.csrf, **fields}, files=files)

    def api(self, method: str, path: str, **more: Any) -> httpx.Response:
        """Call the API with the session, as a page's script does."""
        headers = {"X-CSRF-Token": self.csrf, **more.pop("headers", {})}
        return self._send(method, path, headers=headers, **more)

    def _send(self, method: str, path: str, **more: Any) -> httpx.Response:
        self.web.client.cookies.clear()
        for name, value in self.cookies.items():
            self.web.client.cookies.set(name, value)
        answer: httpx.Response = self.web.client.request(method, path, follow_redirects=False, **more)
        for name in answer.cookies:
            self.cookies[name] = answer.cookies[name]
        for cookie in answer.headers.get_list("set-cookie"):
            name, _, value = cookie.partition(";")[0].partition("=")
            if not value.strip('"'):
                self.cookies.pop(name, None)
        self.web.client.cookies.clear()
        return answer
