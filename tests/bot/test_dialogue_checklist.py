"""Questions about one item of the checklist, and what is offered under the list."""

from datetime import date

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_facts import checklist, item

ANNAS = "G2S-2026-0142"
CONTRACT = item("Rental contract", due_on="2026-03-20", help="With both signatures.\n\nIn colour.")


@pytest.fixture
def anna(anna: Chat, api: BotApi) -> Chat:
    """Anna, known already, with four items on her list."""
    anna.id = f"{anna.id}-c"
    api.verify(anna.id, "anna@example.dk")
    rejected = item("Photo", "rejected", rejected_reason="Too dark.")
    items = (CONTRACT, rejected, item("S1 form", "uploaded"), item("Passport", "approved"))
    api.world.checklists[ANNAS] = checklist(ANNAS, *items)
    return anna


def test_the_list_offers_to_send_to_mark_and_to_explain(anna: Chat) -> None:
    anna.presses("/ask_checklist")
    intents = [choice.partition("{")[0] for choice in anna.choices()]
    assert intents[:3] == ["/upload_document", "/mark_item_done", "/ask_checklist"]
    assert intents[-1] == "/talk_to_human"


def test_an_item_is_explained_when_it_is_pressed(anna: Chat) -> None:
    anna.presses("/ask_checklist")
    answer = anna.presses(anna.choices()[2])
    assert answer.startswith("Rental contract: With both signatures.\nIn colour.")
    assert anna.text("item-status", status="pending") in answer
    assert anna.text("item-due", due_on=date(2026, 3, 20)) in answer
    assert "Photo" not in answer


def test_an_item_named_in_the_question_is_explained(anna: Chat) -> None:
    answer = anna.presses(f'/ask_checklist{{"case_number": "{ANNAS}", "choice": "photo"}}')
    assert anna.text("item-no-help", title="Photo") in answer
    assert anna.text("item-rejected", reason="Too dark.") in answer
    assert f'/upload_document{{"case_number": "{ANNAS}", "choice": "item:photo"}}' in anna.choices()


def test_an_approved_item_offers_nothing_to_do_with_it(anna: Chat) -> None:
    assert anna.text("item-status", status="approved") in anna.presses('/ask_checklist{"choice": "passport"}')
    assert not [choice for choice in anna.choices() if choice.startswith(("/upload", "/mark"))]


def test_a_key_that_is_not_there_shows_the_list(anna: Chat) -> None:
    answer = anna.presses('/ask_checklist{"choice": "../secrets"}')
    assert anna.text("checklist-progress", done=7, total=9) in answer


def test_an_overdue_item_asks_for_it_soon(anna: Chat, api: BotApi) -> None:
    late = item("Passport", due_on="2026-03-01", overdue=True)
    api.world.checklists[ANNAS] = checklist(ANNAS, late)
    answer = anna.presses('/ask_checklist{"choice": "passport"}')
    assert anna.text("item-overdue", due_on=date(2026, 3, 1)) in answer


def test_where_nothing_is_missing_nothing_is_asked_for(anna: Chat, api: BotApi) -> None:
    api.world.checklists[ANNAS] = checklist(ANNAS, item("Passport", "approved"))
    assert anna.text("checklist-nothing") in anna.presses("/ask_checklist")
    assert not [choice for choice in anna.choices() if choice.startswith(("/upload", "/mark"))]


def test_nobody_else_learns_what_an_item_is(bo: Chat, anna: Chat) -> None:
    answer = bo.presses(f'/ask_checklist{{"case_number": "{ANNAS}", "choice": "photo"}}')
    assert bo.text("verify-ask-email") in answer
    assert "Too dark" not in answer
