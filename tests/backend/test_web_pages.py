"""The frame of the portal's pages: who may come in, forms that cannot be forged, failures as pages."""

import pytest

from tests.support.databases import ONLY_SQLITE
from tests.support.portal import Portal

pytestmark = ONLY_SQLITE


def test_a_missing_page_is_a_page_in_the_visitors_language(guest: Portal) -> None:
    answer = guest.get("/portal/nowhere?lang=en")
    assert (answer.status_code, answer.headers["content-language"]) == (404, "en")
    assert "We cannot find this page" in answer.text
    assert answer.headers["cache-control"] == "no-store"


def test_a_chosen_language_is_kept(guest: Portal) -> None:
    guest.get("/portal/nowhere?lang=en")
    assert guest.get("/portal/nowhere").headers["content-language"] == "en"


@pytest.mark.parametrize("header", ["content-security-policy", "x-content-type-options", "permissions-policy"])
def test_pages_forbid_what_they_do_not_need(guest: Portal, header: str) -> None:
    assert header in guest.get("/portal/nowhere").headers


@pytest.mark.parametrize("path", ["/portal/cases/", "/api/me/"])
def test_a_redirect_stays_here_whatever_host_is_asked_for(guest: Portal, path: str) -> None:
    answer = guest.get(path, headers={"Host": "evil.example"})
    assert (answer.status_code, answer.headers["location"]) == (307, path.rstrip("/"))


def test_no_cache_keeps_where_a_client_is_led(anna: Portal) -> None:
    answer = anna.get("/portal/login")
    assert (answer.status_code, answer.headers["cache-control"]) == (303, "no-store")


@pytest.mark.parametrize("part", ['"email"', r'"\ud800"', r'"files"; filename="\ud800"'])
def test_halves_of_characters_are_no_form(guest: Portal, part: str) -> None:
    guest.get("/portal/login")
    content = f"--b\r\nContent-Disposition: form-data; name={part}\r\n\r\n\\ud800\r\n--b--\r\n"
    kind = {"Content-Type": "multipart/form-data; boundary=b; charset=unicode_escape"}
    assert guest.api("POST", "/portal/login", content=content, headers=kind).status_code == 400


def test_the_language_can_be_changed_where_a_form_was_refused(anna: Portal) -> None:
    came = {"Referer": "http://127.0.0.1:8000/portal/cases/1/checklist?lang=en&done=x", "X-CSRF-Token": "forged"}
    refused = anna.api("POST", "/portal/cases/1/checklist/1/files", headers=came)
    assert refused.status_code == 403
    assert 'href="/portal/cases/1/checklist?lang=fi"' in refused.text
    assert 'href="/portal/?lang=fi"' in anna.api("POST", "/portal/consents", headers={"X-CSRF-Token": ""}).text
