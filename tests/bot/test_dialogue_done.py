"""Marking an item of the checklist as done."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_facts import checklist, item

ANNAS, BOS = "G2S-2026-0142", "G2S-2026-0201"


@pytest.fixture
def anna(anna: Chat, api: BotApi) -> Chat:
    """Anna, known already."""
    anna.id = f"{anna.id}-d"
    api.verify(anna.id, "anna@example.dk")
    return anna


@pytest.fixture
def bo(bo: Chat, api: BotApi) -> Chat:
    """Bo, known already, with a list in one of the cases."""
    bo.id = f"{bo.id}-d"
    api.verify(bo.id, "bo@example.dk")
    items = (item("Notice of move", "uploaded"), item("Degree", "approved"), item("Bank account"))
    api.world.checklists[BOS] = checklist(BOS, *items, total=3, done=1)
    return bo


def marked(api: BotApi) -> list[str]:
    """What was marked as done."""
    return [call.path for call in api.calls if call.path.endswith("/done")]


def test_nothing_is_marked_before_the_yes(anna: Chat, api: BotApi) -> None:
    assert anna.text("mark-ask-item") in anna.presses("/mark_item_done")
    assert anna.choices()[:2] == ['/inform{"choice": "item:passport"}', '/inform{"choice": "item:lease"}']
    answer = anna.presses('/inform{"choice": "item:lease"}')
    assert anna.text("mark-confirm", title="Lease") in answer
    assert anna.text("mark-without-file") not in answer
    assert marked(api) == []


def test_after_the_yes_it_is_marked_and_progress_told(anna: Chat, api: BotApi) -> None:
    anna.presses(f'/mark_item_done{{"case_number": "{ANNAS}", "choice": "item:lease"}}')
    answer = anna.presses("/affirm")
    assert anna.text("mark-marked", title="Lease") in answer
    assert anna.text("checklist-progress", done=8, total=9) in answer
    assert marked(api) == [f"/cases/{ANNAS}/checklist/lease/done"]
    assert anna.rasa.slots(anna.id) == {}


def test_an_item_without_a_file_is_warned_of_and_can_be_sent(bo: Chat, api: BotApi) -> None:
    bo.presses("/mark_item_done")
    bo.presses(f'/inform{{"case_number": "{BOS}"}}')
    assert bo.text("mark-without-file") in bo.writes("the bank account is open now")
    assert bo.text("upload-not-here") in bo.presses(bo.choices()[1])
    assert bo.text("mark-confirm", title="Bank account") in bo.presses("/cancel")
    assert marked(api) == []


def test_no_changes_nothing(anna: Chat, api: BotApi) -> None:
    anna.presses('/mark_item_done{"choice": "item:lease"}')
    assert anna.text("task-done-stopped") in anna.presses("/deny")
    assert marked(api) == []
    assert anna.rasa.slots(anna.id) == {}


def test_what_was_rejected_needs_a_new_file(anna: Chat, api: BotApi) -> None:
    answer = anna.presses('/mark_item_done{"choice": "item:photo"}')
    assert anna.text("mark-rejected", title="Photo") in answer
    assert anna.text("mark-reason", reason="Too dark.") in answer
    assert anna.choices()[0] == f'/upload_document{{"case_number": "{ANNAS}", "choice": "item:photo"}}'
    assert marked(api) == []


def test_what_is_finished_already_is_said_to_be(bo: Chat, api: BotApi) -> None:
    answer = bo.presses(f'/mark_item_done{{"case_number": "{BOS}", "choice": "item:degree"}}')
    assert bo.text("mark-already", title="Degree") in answer
    assert marked(api) == []


def test_what_changed_meanwhile_is_not_claimed_to_be_done(anna: Chat, api: BotApi) -> None:
    anna.presses('/mark_item_done{"choice": "item:lease"}')
    refused = {"key": "lease", "status": "rejected", "changed": False, "total": 9, "done": 7}
    api.world.forced["done"] = refused
    assert anna.text("mark-rejected", title="Lease") in anna.presses("/affirm")
    assert anna.rasa.slots(anna.id) == {}


def test_what_is_gone_meanwhile_is_said_to_be(anna: Chat, api: BotApi) -> None:
    anna.presses('/mark_item_done{"choice": "item:lease"}')
    api.world.checklists[ANNAS] = checklist(ANNAS, item("Passport"))
    assert anna.text("mark-gone") in anna.presses("/affirm")


def test_nothing_to_mark_is_said(anna: Chat, api: BotApi) -> None:
    api.world.checklists[ANNAS] = checklist(ANNAS, item("Passport", "approved"))
    assert anna.text("mark-none", number=ANNAS) in anna.presses("/mark_item_done")
    assert anna.rasa.slots(anna.id) == {}


def test_another_item_is_taken_instead(anna: Chat, api: BotApi) -> None:
    anna.presses('/mark_item_done{"choice": "item:lease"}')
    anna.presses('/inform{"choice": "edit:item"}')
    anna.presses('/inform{"choice": "item:passport"}')
    anna.presses("/affirm")
    assert marked(api) == [f"/cases/{ANNAS}/checklist/passport/done"]


def test_a_verification_that_lapses_before_the_yes_marks_nothing(anna: Chat, api: BotApi) -> None:
    anna.presses('/mark_item_done{"choice": "item:lease"}')
    api.expire(anna.id)
    assert anna.text("verify-expired") in anna.presses("/affirm")
    assert [row["status"] for row in api.world.checklists[ANNAS]["items"]] == ["pending", "rejected", "uploaded"]
