"""Questions about files: what was sent, how it stands, and whether one document has come."""

from datetime import date

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_checklist import file, files
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_facts import Client, case, checklist

ANNAS = "G2S-2026-0142"
ARRIVED = date(2026, 3, 4)


@pytest.fixture
def anna(anna: Chat, api: BotApi) -> Chat:
    """Anna, known already."""
    anna.id = f"{anna.id}-f"
    api.verify(anna.id, "anna@example.dk")
    return anna


@pytest.fixture
def bo(bo: Chat, api: BotApi) -> Chat:
    """Bo, known already, with Anna's case."""
    bo.id = f"{bo.id}-f"
    api.verify(bo.id, "bo@example.dk")
    api.sessions[bo.id].client = Client("Bo", "bo@example.dk", "40506070", (case(ANNAS),))
    return bo


def test_the_newest_files_are_listed_with_day_and_state(bo: Chat, api: BotApi) -> None:
    lease = file("lease.pdf", "lease")
    api.world.forced["files"] = files(ANNAS, lease, file("letter.pdf", by_client=False))
    answer = bo.presses("/ask_files")
    assert "• lease.pdf (Lease), sent on 4 March 2026." in answer
    assert bo.text("item-status", status="uploaded") in answer
    assert "• letter.pdf, from us on 4 March 2026." in answer
    assert f"/portal/enter/files-{ANNAS}" in answer
    assert bo.text("files-more") not in answer


def test_a_file_that_came_after_midnight_at_the_firm_has_the_next_day(bo: Chat, api: BotApi) -> None:
    api.world.forced["files"] = files(ANNAS, file("a.pdf", uploaded_at="2026-03-04T23:30:00Z"))
    assert "sent on 5 March 2026" in bo.presses("/ask_files")


def test_a_rejected_one_has_its_reason(anna: Chat, api: BotApi) -> None:
    api.world.forced["files"] = files(ANNAS, file("me.jpg", "photo"))
    assert anna.text("item-rejected", reason="Too dark.") in anna.presses("/ask_files")


def test_older_files_are_named_where_there_are_some(anna: Chat, api: BotApi) -> None:
    api.world.forced["files"] = files(ANNAS, *(file(f"{number}.pdf") for number in range(9)))
    answer = anna.presses("/ask_files")
    assert anna.text("files-more") in answer
    assert "5.pdf" not in answer


def test_no_files_are_said_and_sending_is_offered(anna: Chat) -> None:
    assert anna.text("files-none") in anna.presses("/ask_files")
    assert anna.choices()[0] == f'/upload_document{{"case_number": "{ANNAS}"}}'


def test_several_cases_are_asked_for(bo: Chat, api: BotApi) -> None:
    api.verify(bo.id, "bo@example.dk")
    api.world.checklists["G2S-2026-0201"] = checklist("G2S-2026-0201", total=0, done=0)
    assert bo.text("cases-several") in bo.presses("/ask_files")
    assert bo.text("files-none") in bo.presses(bo.choices()[0])


def test_somebody_elses_case_shows_nothing(anna: Chat, api: BotApi) -> None:
    api.world.forced["files"] = files(ANNAS, file("lease.pdf"))
    answer = anna.presses('/ask_files{"case_number": "G2S-2026-0999"}')
    assert anna.text("case-unknown", number="G2S-2026-0999") in answer
    assert "lease.pdf" not in answer


def test_a_link_that_does_not_log_in_says_so(anna: Chat, api: BotApi) -> None:
    api.world.forced["files"] = files(ANNAS, file("lease.pdf"))
    api.world.forced["portal_link"] = {"url": "http://127.0.0.1/x", "signed": False, "minutes": None}
    assert anna.text("files-link-login", url="http://127.0.0.1/x") in anna.presses("/ask_files")
