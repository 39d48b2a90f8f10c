"""Sending a document: the way to the right page of the portal, and whether it arrived."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_checklist import file, files
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_facts import checklist, item

ANNAS, BOS = "G2S-2026-0142", "G2S-2026-0201"
FINISHED = '/inform{"repair": "finished"}'


@pytest.fixture
def anna(anna: Chat, api: BotApi) -> Chat:
    """Anna, known already."""
    anna.id = f"{anna.id}-u"
    api.verify(anna.id, "anna@example.dk")
    return anna


@pytest.fixture
def bo(bo: Chat, api: BotApi) -> Chat:
    """Bo, known already, with two cases that have a list."""
    bo.id = f"{bo.id}-u"
    api.verify(bo.id, "bo@example.dk")
    contract = item("Employment contract", help="Signed.")
    api.world.checklists[BOS] = checklist(BOS, contract, item("Passport", "approved"))
    api.world.checklists["G2S-2026-0202"] = checklist("G2S-2026-0202", total=0, done=0)
    return bo


def links(api: BotApi) -> list[tuple[str, str | None]]:
    """The places that were asked for."""
    return [(call.body["place"], call.body["item"]) for call in api.asked("/portal-link")]


def arrive(api: BotApi, number: str, name: str, at: str = "2026-03-05T09:00:00Z") -> None:
    """A file comes for a case."""
    api.world.forced["files"] = files(number, file(name, uploaded_at=at))


def test_the_open_items_are_offered_rejected_ones_first(anna: Chat) -> None:
    answer = anna.presses("/upload_document")
    assert answer.index("Photo") < answer.index("Passport")
    assert "Lease" not in answer
    assert anna.choices()[0] == '/inform{"choice": "item:photo"}'


def test_a_press_leads_to_the_place_and_says_that_the_chat_takes_no_files(anna: Chat, api: BotApi) -> None:
    anna.presses("/upload_document")
    answer = anna.presses('/inform{"choice": "item:photo"}')
    assert anna.text("item-rejected", reason="Too dark.") in answer
    assert anna.text("upload-not-here") in answer
    assert "/portal/enter/checklist-photo" in answer
    assert links(api) == [("checklist", "photo")]


def test_done_is_believed_when_the_file_is_there_and_progress_is_told(anna: Chat, api: BotApi) -> None:
    anna.presses('/upload_document{"choice": "item:photo"}')
    arrive(api, ANNAS, "photo.jpg")
    answer = anna.presses(FINISHED)
    assert anna.text("upload-arrived", names="photo.jpg") in answer
    assert anna.text("checklist-progress", done=7, total=9) in answer
    assert anna.rasa.slots(anna.id) == {}


def test_nothing_there_is_said_and_the_link_given_again(anna: Chat, api: BotApi) -> None:
    arrive(api, ANNAS, "old.jpg", at="2026-01-01T09:00:00Z")
    anna.presses('/upload_document{"choice": "item:photo"}')
    answer = anna.presses('/inform{"choice": "sent"}')
    assert anna.text("upload-nothing-yet") in answer
    assert "/portal/enter/checklist-photo" in answer
    anna.presses(FINISHED)
    assert anna.text("task-gave-up") in anna.presses(FINISHED)
    assert "/talk_to_human" in anna.choices()


def test_what_the_firm_added_meanwhile_is_not_what_the_client_sent(anna: Chat, api: BotApi) -> None:
    anna.presses('/upload_document{"choice": "item:photo"}')
    api.world.forced["files"] = files(ANNAS, file("letter.pdf", by_client=False))
    assert anna.text("upload-nothing-yet") in anna.presses(FINISHED)


def test_a_document_that_was_there_before_is_recognised(anna: Chat, api: BotApi) -> None:
    anna.presses('/upload_document{"choice": "item:lease"}')
    assert anna.text("upload-arrived-already") in anna.presses("/affirm")


@pytest.mark.parametrize("press", ["/deny", "/thank"])
def test_not_yet_and_thanks_leave_the_link_standing(bo: Chat, api: BotApi, press: str) -> None:
    bo.presses(f'/upload_document{{"case_number": "{BOS}", "choice": "item:employment_contract"}}')
    answer = bo.presses(press)
    assert bo.text("upload-no-hurry") in answer
    assert "/portal/enter/checklist-employment_contract" in answer


def test_the_item_named_in_words_is_taken_and_the_case_asked_first(bo: Chat, api: BotApi) -> None:
    assert bo.text("task-which-case") in bo.presses("/upload_document")
    assert bo.text("upload-ask-item") in bo.presses(f'/inform{{"case_number": "{BOS}"}}')
    answer = bo.writes("the contract from my employer")
    assert "Employment contract: Signed." in answer
    assert links(api) == [("checklist", "employment_contract")]


def test_a_case_without_a_list_takes_any_document(bo: Chat, api: BotApi) -> None:
    bo.presses("/upload_document")
    answer = bo.presses('/inform{"case_number": "G2S-2026-0202"}')
    assert bo.text("upload-other") in answer
    assert links(api) == [("files", None)]


def test_something_else_than_the_list_can_be_sent(anna: Chat, api: BotApi) -> None:
    anna.presses("/upload_document")
    assert anna.text("upload-other") in anna.presses('/inform{"choice": "item:*"}')
    arrive(api, ANNAS, "other.pdf")
    assert "other.pdf" in anna.presses(FINISHED)


def test_another_item_can_be_taken_at_the_link(anna: Chat, api: BotApi) -> None:
    anna.presses('/upload_document{"choice": "item:photo"}')
    anna.presses('/inform{"choice": "edit:item"}')
    anna.presses('/inform{"choice": "item:passport"}')
    assert links(api) == [("checklist", "photo"), ("checklist", "passport")]


def test_an_unsigned_link_says_to_log_in_first(bo: Chat, api: BotApi) -> None:
    api.world.forced["portal_link"] = {"url": "http://127.0.0.1/portal/x", "signed": False, "minutes": None}
    answer = bo.presses(f'/upload_document{{"case_number": "{BOS}", "choice": "item:employment_contract"}}')
    assert bo.text("upload-link-login", url="http://127.0.0.1/portal/x") in answer


def test_stop_and_long_silence_leave_nothing_behind(anna: Chat) -> None:
    anna.presses('/upload_document{"choice": "item:photo"}')
    assert anna.text("task-upload-stopped") in anna.presses("/cancel")
    assert anna.rasa.slots(anna.id) == {}
    anna.presses("/upload_document")
    anna.presses('/inform{"repair": "silence_end"}')
    assert anna.rasa.slots(anna.id) == {}


def test_an_item_that_is_not_there_is_asked_for_again(anna: Chat, api: BotApi) -> None:
    anna.presses("/upload_document")
    assert anna.text("task-not-an-answer") in anna.presses('/inform{"choice": "item:../../x"}')
    assert links(api) == []


def test_who_is_not_known_signs_in_first(anna: Chat, api: BotApi) -> None:
    api.expire(anna.id)
    answer = anna.presses(f'/upload_document{{"case_number": "{ANNAS}", "choice": "item:photo"}}')
    assert anna.text("verify-expired") in answer
    assert links(api) == []
