"""The addresses the outside relies on, asked of a running installation."""

import httpx
import pytest

from tests.support.live import Live


def test_the_health_addresses_answer(live: Live) -> None:
    live.wait(live.ready, 40)
    assert httpx.get(f"{live.url}/healthz").status_code == 200
    assert httpx.get(f"{live.url}/readyz").json()["missing"] == []
    assert "assistant_messages_total" in httpx.get(f"{live.url}/metrics").text


def test_the_widget_and_its_texts_can_be_loaded_by_any_page(live: Live) -> None:
    script = httpx.get(f"{live.url}/widget.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert script.headers["access-control-allow-origin"] == "*"
    for language in ("da", "sv", "en", "fi", "ar"):
        texts = httpx.get(f"{live.url}/widget/texts/{language}.json").json()
        assert texts["firm"] == "Nordvej"
        assert texts["direction"] == ("rtl" if language == "ar" else "ltr")


@pytest.mark.parametrize("path", ["/api/bot/cases", "/api/bot/identity", "/api/bot/organisation"])
def test_the_assistants_api_is_closed_to_strangers(live: Live, path: str) -> None:
    headers = {"X-Conversation-Id": "x", "X-Turn-Id": "y", "Authorization": "Bearer guess"}
    answer = httpx.get(f"{live.url}{path}", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "service_token"


def test_pages_carry_a_strict_policy(live: Live) -> None:
    page = httpx.get(f"{live.url}/?lang=en")
    assert "unsafe" not in page.headers["content-security-policy"]
    assert "default-src 'self'" in page.headers["content-security-policy"]
    assert page.headers["x-content-type-options"] == "nosniff"


def test_logs_hold_nothing_personal(live: Live) -> None:
    said = "\n".join(live.lines)
    assert "family.example" not in said
    assert "20112233" not in said.replace(" ", "")
