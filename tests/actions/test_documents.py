"""What typed words do in the middle of sending a document or changing a detail."""

import asyncio

from actions.advance import Turn as Step
from actions.advance import read
from actions.details_task import DetailsTask
from actions.portal_client import portal_for
from actions.stack import Draft
from actions.tasks import Task
from actions.turn import Message, Turn
from actions.upload_task import UploadTask
from tests.support.bot_api_double import BotApi

ANNAS = "G2S-2026-0142"
WAITING = Draft("upload", "sent", {"case": ANNAS, "item": "photo", "since": ""})
ADDRESS = Draft("details", "value", {"field": "address"})


def typed(api: BotApi, task: Task, draft: Draft, intent: str, text: str) -> Step | None:
    """What follows when Anna, verified, types something that is surely read as `intent`."""
    api.verify("c", "anna@example.dk")
    message = Message(intent, text, {}, (intent,), (0.95,))

    async def reading() -> Step | None:
        async with portal_for(Turn("c", "t", "en")) as portal:
            return await read(portal, task, draft, message)

    return asyncio.run(reading())


def test_another_document_named_at_the_link_is_taken(api: BotApi) -> None:
    turn = typed(api, UploadTask(), WAITING, "upload_document", "I want to send the passport first")
    assert turn is not None
    assert turn.draft is not None
    assert turn.draft.text("item") == "passport"
    assert turn.say.parts[0].key == "task-corrected"


def test_words_like_i_have_sent_it_make_it_look(api: BotApi) -> None:
    for intent in ("mark_item_done", "ask_files", "upload_document", "affirm"):
        turn = typed(api, UploadTask(), WAITING, intent, "I have sent it")
        assert turn is not None
        assert turn.say.parts[0].key == "upload-nothing-yet"


def test_a_sure_question_is_no_address(api: BotApi) -> None:
    assert typed(api, DetailsTask(), ADDRESS, "ask_office_hours", "when are you open") is None


def test_words_that_read_like_the_wish_itself_are_an_address(api: BotApi) -> None:
    turn = typed(api, DetailsTask(), ADDRESS, "update_my_details", "my new address is Storgatan 5, 211 42 Malmö")
    assert turn is not None
    assert turn.draft is not None
    assert turn.draft.text("value") == "Storgatan 5, 211 42 Malmö"


def test_a_value_that_is_far_too_long_is_refused(api: BotApi) -> None:
    turn = typed(api, DetailsTask(), ADDRESS, "inform", "gade " * 400)
    assert turn is not None
    assert dict(turn.say.parts[0].args) == {"field": "address", "reason": "too_long"}
