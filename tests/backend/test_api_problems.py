"""Every failure of the API is a problem (RFC 9457), whatever was sent."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy.exc import OperationalError

from backend.core import problems
from backend.core.errors import DomainError
from backend.web.answers import headers_of
from tests.support import samples
from tests.support.databases import ONLY_SQLITE
from tests.support.portal import Portal
from tests.support.served import Served

JSON = {"Content-Type": "application/json"}
only_sqlite = ONLY_SQLITE
DEEP = b"[" * 100_000
LONG = b'{"name": "x", "days": ' + b"1" * 5_000 + b"}"


def parts(count: int) -> Iterator[bytes]:
    """A body that does not say how long it is: 64 kB each."""
    for _ in range(count):
        yield b"x" * 65_536


@only_sqlite
@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/nowhere", 404, "not_found"),
        ("GET", "/api/nowhere%00%ff", 404, "not_found"),
        ("DELETE", "/api/tokens/0", 404, "not_found"),
        ("DELETE", "/api/tokens/x", 404, "not_found"),
        ("DELETE", f"/api/tokens/{2**70}", 404, "not_found"),
        ("PATCH", "/api/tokens", 405, "method_not_allowed"),
        ("GET", "/api/organisation?language=tlh", 422, "invalid"),
        ("POST", "/api/tokens", 422, "invalid"),
    ],
)
def test_a_failure_is_a_problem(anna: Portal, method: str, path: str, status: int, code: str) -> None:
    answer = anna.api(method, path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    problem = answer.json()
    assert (problem["type"], problem["status"], problem["code"]) == (f"urn:problem:{code}", status, code)
    assert problem["title"] == code.replace("_", " ")


@only_sqlite
def test_a_wrong_method_is_told_all_right_ones(anna: Portal) -> None:
    assert anna.api("PUT", "/api/tokens").headers["allow"] == "GET, HEAD, POST"
    assert anna.api("GET", "/api/tokens/1").headers["allow"] == "DELETE"


@only_sqlite
def test_head_is_get_without_its_body(anna: Portal) -> None:
    whole, head = anna.api("GET", "/api/me"), anna.api("HEAD", "/api/me")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]
    assert anna.api("HEAD", "/api/nowhere").status_code == 404


@only_sqlite
def test_nobody_is_asked_to_log_in_with_a_challenge(guest: Portal) -> None:
    answer = guest.api("GET", "/api/me")
    assert (answer.status_code, answer.json()["code"]) == (401, "login_required")
    assert answer.headers["www-authenticate"] == "Bearer"


@only_sqlite
@pytest.mark.parametrize(
    "body", [b"{", b"\xff\xfe", DEEP, b'{"name": "\xff"}', LONG, b"null", b"[]", b'{"\\ud800": 1}', b""]
)
def test_a_body_that_makes_no_sense_is_refused(anna: Portal, body: bytes) -> None:
    answer = anna.api("POST", "/api/tokens", content=body, headers=JSON)
    assert (answer.status_code, answer.json()["code"]) in {(400, "malformed"), (422, "invalid")}
    assert "JSONDecode" not in answer.text


@only_sqlite
def test_what_is_wrong_is_told_with_its_place(anna: Portal) -> None:
    answer = anna.api("POST", "/api/tokens", json={"name": "", "days": "soon"})
    assert [one["where"] for one in answer.json()["errors"]] == ["body.name", "body.days"]
    assert all(one["what"] for one in answer.json()["errors"])
    assert "soon" not in answer.text


@pytest.mark.parametrize("text", ["a\0b", "\ud800"])
def test_what_no_database_keeps_is_refused_by_both(anna: Portal, text: str) -> None:
    escaped = text.encode("unicode_escape").decode().replace("\\x00", "\\u0000")
    answer = anna.api("POST", "/api/tokens", content=f'{{"name": "{escaped}", "days": 30}}'.encode(), headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


@only_sqlite
@pytest.mark.parametrize(
    "kind", ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=B"]
)
@pytest.mark.parametrize("path", ["/api/tokens", "/portal/login"])
def test_a_stream_that_does_not_say_its_length_is_stopped(anna: Portal, path: str, kind: str) -> None:
    headers = {"Content-Type": kind, "X-CSRF-Token": anna.csrf}
    answer = anna._send("POST", path, content=parts(40), headers=headers)
    if path.startswith("/portal") and kind == "application/json":
        assert answer.status_code == 422  # a page does not read it at all
        return
    assert answer.status_code == 413
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-type"].startswith("text/html" if path == "/portal/login" else "application/problem")


@only_sqlite
def test_a_body_that_says_it_is_too_long_is_not_read(anna: Portal) -> None:
    answer = anna.api("POST", "/api/tokens", content=b"x" * 2**21, headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


@only_sqlite
@pytest.mark.parametrize("charset", ["undefined", "idna", "utf-16", "rot13", "punycode", "x" * 99])
def test_a_form_in_no_character_set_is_not_our_failure(anna: Portal, charset: str) -> None:
    body = b'--B\r\nContent-Disposition: form-data; name="email"\r\n\r\n\xff\xfe\r\n--B--\r\n'
    headers = {"Content-Type": f"multipart/form-data; boundary=B; charset={charset}", "X-CSRF-Token": anna.csrf}
    assert anna._send("POST", "/portal/login", content=body, headers=headers).status_code in {400, 422}


@only_sqlite
@pytest.mark.parametrize("path", ["/api/organisation", "/portal/login"])
def test_who_asks_too_often_is_told_when_to_come_again(web_with: Callable[..., Served], path: str) -> None:
    limited = web_with(limit_per_address=1)
    limited.client.get(path)
    answer = limited.client.get(path, headers={"Accept-Language": "en"})
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "60")
    assert ("Too many tries" in answer.text) == path.startswith("/portal")


@only_sqlite
@pytest.mark.parametrize("path", ["/api/me", "/portal/security"])
def test_a_fault_of_ours_says_nothing_of_itself(anna: Portal, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    def broken(*_args: object, **_more: object) -> None:
        raise RuntimeError("anna@example.org")

    monkeypatch.setattr("backend.web.visitors.sessions.find", broken)
    answer = anna.get(path)
    assert answer.status_code == 500
    assert "anna@example.org" not in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-type"].startswith("text/html" if "portal" in path else "application/problem+json")


@only_sqlite
def test_a_database_that_is_down_is_unavailable(anna: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    def down(*_args: object, **_more: object) -> None:
        raise OperationalError("SELECT 1", {}, Exception("the server is gone"))

    monkeypatch.setattr(anna.web.database, "_sessions", down)
    answer = anna.api("GET", "/api/me")
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")


def test_details_do_not_take_the_place_of_the_standards_own() -> None:
    class StepError(DomainError):
        status, code = 409, "step"

    problem = problems.of(StepError(status="closed", code=7, allowed=("opened",), on=None))
    assert (problem["status"], problem["code"]) == (409, "step")
    assert (problem["allowed"], problem["on"]) == (["opened"], None)


@only_sqlite
@pytest.mark.parametrize(("wanted", "status", "code"), [
    ("bytes=0-3", 206, ""), ("bytes=9999999-", 416, "range_not_satisfiable"), ("bytes=x", 400, "malformed"),
])  # fmt: skip
def test_a_part_of_a_file_that_is_not_there_is_a_problem(anna: Portal, wanted: str, status: int, code: str) -> None:
    case_id = anna.api("GET", "/api/cases").json()["items"][0]["id"]
    file = {"file": ("passport.pdf", samples.pdf(), "application/pdf")}
    sent = anna.api("POST", f"/api/cases/{case_id}/files", files=file).json()
    answer = anna.api("GET", f"/api/files/{sent['id']}/content", headers={"Range": wanted})
    assert answer.status_code == status
    assert (answer.content == b"%PDF") if status == 206 else (answer.json()["code"] == code)


def test_too_many_says_when_to_come_again_even_if_the_failure_does_not() -> None:
    assert headers_of(429, {"retry_after_seconds": 60}) == {"Retry-After": "60"}
    assert headers_of(429, {}) == {"Retry-After": "3600"}
    assert headers_of(409, {}) == {}
