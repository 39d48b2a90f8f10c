"""Personal tokens on Login and security."""

import pytest

from tests.support.databases import ONLY_SQLITE
from tests.support.portal import Portal
from tests.support.served import Served

pytestmark = ONLY_SQLITE
PAGE, HERE = "/portal/security?lang=en", "/portal/security/tokens"


def test_a_token_is_made_shown_once_used_and_deleted(web: Served, anna: Portal) -> None:
    assert "You have no tokens." in anna.get(PAGE).text
    shown = anna.post(HERE, name="My <b>calendar</b>", days="30").text
    token = shown.partition(">pat_")[2].partition("<")[0]
    assert web.client.get("/api/me", headers={"Authorization": f"Bearer pat_{token}"}).status_code == 200
    page = anna.get(PAGE).text
    assert token not in page
    assert "My &lt;b&gt;calendar&lt;/b&gt;" in page
    assert "Last used on" in page
    number = page.partition(f"{HERE}/")[2].partition("/")[0]
    answer = anna.post(f"{HERE}/{number}/revoke")
    assert answer.headers["location"] == "/portal/security?done=token-revoked"
    assert "You have no tokens." in anna.get(PAGE).text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"name": "", "days": "30"}, "Please give the token a name"),
        ({"name": "My calendar", "days": "31"}, "Please choose how long"),
        ({"name": "My calendar"}, "Please choose how long"),
    ],
)
def test_what_is_wrong_with_the_form_is_said_and_what_was_typed_stays(
    anna: Portal, typed: dict[str, str], said: str
) -> None:
    answer = anna.post(f"{HERE}?lang=en", **typed)
    assert answer.status_code == 422
    assert said in answer.text
    assert f'value="{typed["name"]}"' in answer.text


def test_the_twenty_first_is_refused_kindly(anna: Portal) -> None:
    for number in range(20):
        assert anna.post(HERE, name=f"Number {number}", days="90").status_code == 200
    answer = anna.post(f"{HERE}?lang=en", name="One more", days="90")
    assert answer.status_code == 409
    assert "You have 20 tokens" in answer.text


def test_the_address_of_the_form_leads_to_the_list(anna: Portal) -> None:
    assert anna.get(HERE).headers["location"] == "/portal/security"
