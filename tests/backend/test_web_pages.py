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
