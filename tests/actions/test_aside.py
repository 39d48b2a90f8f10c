"""Words that were taken for a question in the middle of a task can be used as the answer after all."""

import asyncio
from typing import cast

from actions.advance import read
from actions.message_task import MessageTask
from actions.portal_client import Portal
from actions.stack import Draft
from actions.turn import Message
from actions.work import USE_WORDS, Turn, resume

NOBODY = cast("Portal", None)
DRAFT = Draft("message", "body", {"case": "G2S-2026-0142"})
ASIDE = Message("ask_payments", "pengene har I jo taget", {}, ("ask_payments",), (0.99,))


def resumed(aside: Message) -> Turn:
    return asyncio.run(resume(NOBODY, MessageTask(), DRAFT, aside))


def test_a_button_offers_to_take_the_words() -> None:
    assert USE_WORDS in resumed(ASIDE).say.choices


def test_a_pressed_button_was_no_words() -> None:
    assert USE_WORDS not in resumed(Message("ask_payments", "/ask_payments", {}, ())).say.choices


def test_the_words_become_the_answer() -> None:
    draft = resumed(ASIDE).draft
    assert draft is not None
    pressed = Message("inform", "/inform", {"choice": "use_words"}, ())
    turn = asyncio.run(read(NOBODY, MessageTask(), draft, pressed))
    assert turn is not None
    assert turn.draft is not None
    assert turn.draft.text("body") == "pengene har I jo taget"
    assert not turn.draft.has("aside")
