"""A double of /api/bot on loopback: real HTTP, fixed facts, failure switches, and a record of every request."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

from tests.support.bot_api_facts import Client, Json, World, world
from tests.support.bot_api_topic import ProblemError
from tests.support.bot_api_topics import TOPICS

TOKEN = "bot-api-token"
CODE = "246810"
ATTEMPTS = 5
NEVER = {"verified": False, "first_name": None, "reason": "never", "pending": None}


@dataclass(frozen=True)
class Call:
    """One request that came in."""

    method: str
    path: str
    body: Json
    headers: dict[str, str]


@dataclass
class Session:
    """What the backend knows of one conversation."""

    client: Client | None = None
    claimed: Client | None = None
    code_out: bool = False
    tries: int = ATTEMPTS
    reason: str = "never"


@dataclass
class BotApi:
    """The state behind the double."""

    url: str = ""
    world: World = field(default_factory=world)
    calls: list[Call] = field(default_factory=list)
    sessions: dict[str, Session] = field(default_factory=dict)
    answered: dict[tuple[str, str, str], Json] = field(default_factory=dict)
    failing: set[str] = field(default_factory=set)
    """Paths that answer 503, or "*" for all."""

    def reset(self) -> None:
        """As on the first day."""
        self.world, self.calls, self.sessions = world(), [], {}
        self.answered, self.failing = {}, set()

    def asked(self, path: str) -> list[Call]:
        """The requests to `path`."""
        return [call for call in self.calls if call.path == path]

    def verify(self, conversation: str, email: str) -> None:
        """Verify a conversation without asking."""
        self.sessions[conversation] = Session(client=self._client(lambda client: client.email == email))

    def expire(self, conversation: str) -> None:
        """Let a verification run out."""
        self.sessions[conversation] = Session(reason="expired")

    def answer(self, call: Call) -> Json:
        """The body for a request; raises ProblemError."""
        self.calls.append(call)
        if call.headers.get("authorization") != f"Bearer {TOKEN}":
            raise ProblemError(401, "service_token")
        if call.path in self.failing or "*" in self.failing:
            raise ProblemError(503, "unavailable")
        conversation, turn = call.headers["x-conversation-id"], call.headers["x-turn-id"]
        session = self.sessions.setdefault(conversation, Session())
        if call.method == "GET":
            return self._get(call.path, session)
        key = (conversation, turn, call.path)
        if key not in self.answered:
            self.answered[key] = self._post(call, session)
        return self.answered[key]

    def _get(self, path: str, session: Session) -> Json:
        if path == "/identity":
            return self._identity(session)
        if path == "/hours":
            return self.world.hours
        if path == "/organisation":
            return self.world.organisation
        if (answer := self._topic(Call("GET", path, {}, {}), session)) is not None:
            return answer
        if session.client is None:
            raise ProblemError(401, "verification_required", reason=session.reason)
        if path == "/cases":
            return {"cases": list(session.client.cases)}
        _, _, number, *rest = path.split("/")
        found = next((case for case in session.client.cases if case["number"] == unquote(number)), None)
        if found is None:
            raise ProblemError(404, "not_found")
        return self.world.checklists[found["number"]] if rest else found

    def _post(self, call: Call, session: Session) -> Json:
        if call.path == "/verification":
            return self._claim(call.body, session)
        if call.path == "/verification/code":
            return self._code(call.body["code"], session)
        if call.path == "/verification/resend":
            return self._resend(session)
        if call.path == "/verification/give-up":
            session.code_out = False
            return {}
        if call.path != "/sign-out":
            answer = self._topic(call, session)
            if answer is None:
                raise ProblemError(404, "not_found")
            return answer
        was_verified = session.client is not None
        session.client, session.reason = None, "signed_out" if was_verified else session.reason
        return {"was_verified": was_verified}

    def _topic(self, call: Call, session: Session) -> Json | None:
        """The answer of the topic whose path this is (bot_api_topics.py); None when it is nobody's."""
        for topic in TOPICS:
            if (found := topic.match(call.method, call.path)) is None:
                continue
            if topic.private and session.client is None:
                raise ProblemError(401, "verification_required", reason=session.reason)
            forced = self.world.forced.get(topic.name)
            return forced if forced is not None else topic.answer(self.world, session.client, call.body, found)
        return None

    def _identity(self, session: Session) -> Json:
        more = {"level": self.world.level, "pending": "code" if session.code_out else None}
        if session.client is None:
            return NEVER | {"reason": session.reason} | more
        return {"verified": True, "first_name": session.client.first_name, "reason": None} | more

    def _claim(self, body: Json, session: Session) -> Json:
        base = {
            "invalid": [],
            "attempts_left": session.tries - 1,
            "code_minutes": 10,
            "retry_minutes": 0,
            "first_name": None,
        }
        if "claim" in self.world.forced:
            return base | self.world.forced["claim"]
        match = self._client(
            lambda client: (client.email, client.phone) == (body["email"], body["phone"].removeprefix("+45"))
        )
        if self.world.level == "code":
            session.claimed, session.code_out, session.tries = match, True, ATTEMPTS
            return base | {"outcome": "code_sent"}
        if match is None:
            session.tries -= 1
            return base | {"outcome": "no_match"}
        session.client = match
        return base | {"outcome": "verified", "first_name": match.first_name}

    def _code(self, code: str, session: Session) -> Json:
        base = {"attempts_left": session.tries - 1, "retry_minutes": 0, "first_name": None}
        if "code" in self.world.forced:
            return base | self.world.forced["code"]
        if not session.code_out:
            return base | {"outcome": "none"}
        if code != CODE or session.claimed is None:
            session.tries -= 1
            return base | ({"outcome": "wrong"} if session.tries else {"outcome": "locked", "retry_minutes": 15})
        session.client, session.code_out = session.claimed, False
        return base | {"outcome": "verified", "first_name": session.client.first_name}

    def _resend(self, session: Session) -> Json:
        base = {"code_minutes": 10, "retry_minutes": 0, "retry_seconds": 0}
        if "resend" in self.world.forced:
            return base | self.world.forced["resend"]
        return base | {"outcome": "code_sent" if session.code_out else "none"}

    def _client(self, wanted: Callable[[Client], bool]) -> Client | None:
        return next((client for client in self.world.clients if wanted(client)), None)


@contextmanager
def running_bot_api() -> Iterator[BotApi]:
    """Serve a double on a free port of loopback, in a thread."""
    api = BotApi()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(api))
    server.daemon_threads = True
    api.url = f"http://127.0.0.1:{server.server_address[1]}/api/bot"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield api
    finally:
        server.shutdown()
        server.server_close()


def _handler(api: BotApi) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            body = json.loads(self.rfile.read(length) or b"{}")
            headers = {name.lower(): value for name, value in self.headers.items()}
            call = Call(self.command, self.path.removeprefix("/api/bot"), body, headers)
            try:
                status, answer = 200, api.answer(call)
            except ProblemError as problem:
                status, answer = problem.status, problem.body
            content = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json" if status == 200 else "application/problem+json")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = _serve  # noqa: N815 - the base class wants these names

        def log_message(self, *_args: Any) -> None:
            """Quiet."""

    return Handler
