"""The web process from outside: health, limits, failures as problems, and the headers of every page."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from tests.support.databases import ONLY_SQLITE
from tests.support.served import Served

pytestmark = ONLY_SQLITE


def down(*_args: Any, **_more: Any) -> Any:
    """A database that does not answer."""
    raise OperationalError("SELECT 1", {}, Exception("the server is gone"))


def test_it_is_alive_whatever_is_down(web: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web.database, "_sessions", down)
    answer = web.client.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "alive"})


def test_it_is_ready_when_every_part_answers(web: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backend.wiring._actions_answer", lambda _url: True)
    assert web.client.get("/readyz").status_code == 200


@pytest.mark.parametrize("part", ["database", "rasa", "actions"])
def test_it_says_which_part_is_missing(web: Served, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    monkeypatch.setattr("backend.wiring._actions_answer", lambda _url: part != "actions")
    web.dialogue.down = part == "rasa"
    if part == "database":
        monkeypatch.setattr(web.database, "_sessions", down)
    answer = web.client.get("/readyz")
    assert (answer.status_code, answer.json()["missing"]) == (503, [part])


def test_figures_are_prometheus_text_without_people(web: Served) -> None:
    web.open_chat("annas-chat", "How is my case going, I am anna@example.org?")
    answer = web.client.get("/metrics")
    assert "assistant_messages_total" in answer.text
    assert answer.headers["content-type"].startswith("text/plain")
    assert "anna" not in answer.text


@pytest.mark.parametrize(
    "path", ["/nowhere", "/api/bot/nowhere", "/widget/texts/tlh.json", "/dev/mail/nowhere", "/static/x"]
)
def test_what_is_not_there_is_a_problem_in_json(web: Served, path: str) -> None:
    answer = web.client.get(path, headers=web.headers("x"))
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_wrong_method_is_a_problem_too(web: Served) -> None:
    answer = web.client.delete("/healthz")
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD"


@pytest.mark.parametrize("path", ["/", "/widget.js", "/healthz", "/nowhere", "/dev/mail"])
def test_every_answer_forbids_what_pages_here_do_not_need(web: Served, path: str) -> None:
    headers = web.client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "connect-src 'self' ws://127.0.0.1:8000" in policy


def test_an_address_that_asks_too_often_is_told_to_wait(web_with: Callable[..., Served]) -> None:
    limited = web_with(limit_per_address=3)
    answers = [limited.client.get("/widget.js") for _ in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
    assert answers[-1].headers["retry-after"] == "60"
    assert answers[-1].json()["code"] == "too_many_requests"


def test_our_own_processes_the_watchers_and_signed_webhooks_are_not_limited(web_with: Callable[..., Served]) -> None:
    limited = web_with(limit_per_address=1)
    chat = limited.open_chat("annas-chat")
    assert {limited.client.get("/healthz").status_code for _ in range(5)} == {200}
    assert {limited.get("/organisation", chat).status_code for _ in range(5)} == {200}
    assert 429 not in {limited.client.post("/webhooks/stripe", content=b"{}").status_code for _ in range(5)}


def test_the_widget_comes_to_any_page(web: Served) -> None:
    answer = web.client.get("/widget.js")
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize(("language", "direction"), [("da", "ltr"), ("ar", "rtl")])
def test_the_widgets_texts_are_in_each_language(web: Served, language: str, direction: str) -> None:
    texts = web.client.get(f"/widget/texts/{language}.json").json()
    assert (texts["firm"], texts["direction"]) == ("Nordbro", direction)
    assert all(isinstance(text, str) and text for key, text in texts.items() if key.startswith("widget-"))


@pytest.mark.parametrize(
    ("asked", "browser", "language"),
    [
        ("fi", "en", "fi"),
        (None, "tlh, en-GB;q=0.8", "en"),
        (None, "", "da"),
        ("tlh", "sv", "sv"),
        ("../../etc", "", "da"),
    ],
)
def test_the_page_is_in_the_language_asked_for_else_the_browsers(
    web: Served, asked: str | None, browser: str, language: str
) -> None:
    query = {"lang": asked} if asked else {}
    answer = web.client.get("/", params=query, headers={"Accept-Language": browser})
    assert answer.status_code == 200
    assert answer.headers["content-language"] == language
    assert f'lang="{language}"' in answer.text


def test_the_demos_mails_are_shown_on_loopback_only(web_with: Callable[..., Served]) -> None:
    assert web_with().client.get("/dev/mail").status_code == 200
    outside = web_with(public_url="https://assistant.example.org")
    assert outside.client.get("/dev/mail").status_code == 404
    assert "anna@example.org" not in outside.client.get("/").text


@pytest.mark.parametrize("name", ["..%2f..%2fsecret_key", "%2e%2e", "..", "secret_key", "x" * 3000, "%00"])
def test_no_name_of_a_mail_reaches_another_file(web: Served, name: str) -> None:
    (web.folder / "mail").mkdir(exist_ok=True)
    (web.folder / "secret_key").write_text("the key")
    answer = web.client.get(f"/dev/mail/{name}")
    assert answer.status_code in {200, 404}
    assert "the key" not in answer.text
