"""Stripe on a free port of this machine: takes Checkout Sessions as its API does, refuses what its API refuses."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any
from urllib.parse import parse_qsl

import stripe

KEY, WEBHOOK_SECRET = "sk_test_of_the_tests", "whsec_of_the_tests"
Fields = dict[str, Any]
DAY_SECONDS = 86400


class StripeDouble:
    """Keeps sessions; `pay` and `expire` are what happens on Stripe's page. `down` answers everything with 500."""

    def __init__(self) -> None:
        self.sessions: dict[str, Fields] = {}
        self.asked: list[tuple[str, str, Fields, dict[str, str]]] = []
        self.answers: dict[str, tuple[Fields, Fields]] = {}
        self.down = False
        self.now = time.time
        self._ids = count(1)
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where its API is."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def settings(self) -> dict[str, str]:
        """The settings of an installation that takes payments here."""
        return {"stripe_secret_key": KEY, "stripe_webhook_secret": WEBHOOK_SECRET, "stripe_api_base": self.url}

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def created(self) -> list[Fields]:
        """The forms by which sessions were asked for."""
        return [fields for method, path, fields, _ in self.asked if (method, path) == ("POST", "/v1/checkout/sessions")]

    def newest(self) -> Fields:
        """The session made last."""
        return list(self.sessions.values())[-1]

    def pay(self, session: Fields) -> Fields:
        """The client pays on Stripe's page; gives the notice that will be sent."""
        session.update(status="complete", payment_status="paid", payment_intent=f"pi_{session['id']}")
        return self.notice("checkout.session.completed", session)

    def expire(self, session: Fields) -> Fields:
        """The session's day is over."""
        session["status"] = "expired"
        return self.notice("checkout.session.expired", session)

    def refund(self, session: Fields, units: int) -> Fields:
        """The firm gives money back on Stripe's dashboard."""
        paid = session["amount_total"]
        charge = {"id": f"ch_{session['id']}", "object": "charge", "payment_intent": session["payment_intent"],
                  "amount": paid, "amount_refunded": units, "refunded": units >= paid,
                  "currency": session["currency"], "metadata": session["metadata"]}  # fmt: skip
        return self.notice("charge.refunded", charge)

    def notice(self, kind: str, about: Fields) -> Fields:
        """An event about an object as it is now."""
        return {"id": f"evt_{next(self._ids)}", "object": "event", "type": kind, "data": {"object": dict(about)}}

    def answer(self, method: str, path: str, fields: Fields, headers: dict[str, str]) -> tuple[int, Fields]:
        """One request."""
        self.asked.append((method, path, fields, headers))
        if headers.get("authorization") != f"Bearer {KEY}":
            return 401, _error("authentication_error")
        if self.down:
            return 500, _error("api_error")
        with self._lock:
            if (method, path) == ("POST", "/v1/checkout/sessions"):
                return self._once(headers.get("idempotency-key", ""), fields)
            found = self.sessions.get(path.split("/")[4])
            if found is None:
                return 404, _error("invalid_request_error", "resource_missing")
            return self._expired(found) if path.endswith("/expire") else (200, found)

    def _once(self, key: str, fields: Fields) -> tuple[int, Fields]:
        if key in self.answers:
            asked, answer = self.answers[key]
            return (200, answer) if asked == fields else (400, _error("idempotency_error"))
        session = self._session(fields)
        if key:
            self.answers[key] = (fields, session)
        return 200, session

    def _expired(self, session: Fields) -> tuple[int, Fields]:
        if session["status"] != "open":
            return 400, _error("invalid_request_error")
        session["status"] = "expired"
        return 200, session

    def _session(self, fields: Fields) -> Fields:
        number = f"cs_test_{next(self._ids)}"
        session = {
            "id": number, "object": "checkout.session", "url": f"{self.url}/pay/{number}", "status": "open",
            "payment_status": "unpaid", "payment_intent": None, "expires_at": int(self.now()) + DAY_SECONDS,
            "amount_total": int(fields["line_items[0][price_data][unit_amount]"]),
            "currency": fields["line_items[0][price_data][currency]"],
            "metadata": {"payment": fields["metadata[payment]"]},
        }  # fmt: skip
        self.sessions[number] = session
        return session


def signed(notice: Fields | bytes, secret: str = WEBHOOK_SECRET, age_seconds: int = 0) -> tuple[bytes, dict[str, str]]:
    """A notice's body and its headers, as Stripe signs them."""
    body = notice if isinstance(notice, bytes) else json.dumps(notice).encode()
    header = stripe.WebhookSignature.generate_signature_header(body.decode(), secret, int(time.time()) - age_seconds)
    return body, {"Stripe-Signature": header, "Content-Type": "application/json"}


def _error(kind: str, code: str = "") -> Fields:
    return {"error": {"type": kind, "code": code, "message": "said by the double"}}


def _handler(double: StripeDouble) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer({})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            self._answer(dict(parse_qsl(body, strict_parsing=bool(body))))

        def _answer(self, fields: Fields) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, said = double.answer(self.command, self.path.partition("?")[0], fields, headers)
            content = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """Quietly."""

    return Handler
