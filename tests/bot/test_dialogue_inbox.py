"""Reading the caseworker's messages out, and answering them."""

from datetime import date

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_checklist import letter
from tests.support.bot_api_double import BotApi

ANNAS = "G2S-2026-0142"
LONG = "This is a sentence of some length. " * 40


@pytest.fixture
def anna(anna: Chat, api: BotApi) -> Chat:
    """Anna, known already."""
    anna.id = f"{anna.id}-i"
    api.verify(anna.id, "anna@example.dk")
    return anna


@pytest.fixture
def bo(bo: Chat, api: BotApi) -> Chat:
    """Bo, known already."""
    bo.id = f"{bo.id}-i"
    api.verify(bo.id, "bo@example.dk")
    return bo


def inbox(api: BotApi, *letters: object) -> None:
    """These messages are there."""
    api.world.forced["messages"] = {"messages": list(letters)}


def read(api: BotApi) -> list[int]:
    """What was marked as read."""
    return [number for call in api.asked("/messages/read") for number in call.body["ids"]]


def test_unread_messages_are_read_out_and_marked_as_read(bo: Chat, api: BotApi) -> None:
    inbox(api, letter(4, "Please call.\n\n\nRegards"), letter(3, "Hello."), letter(2, "Old.", unread=False))
    answer = bo.presses("/read_messages")
    assert "Message of 4 March 2026 from your caseworker, case G2S-2026-0142: Subject 4" in answer
    assert "Please call.\nRegards" in answer
    assert "Old." not in answer
    assert read(api) == [4, 3]


def test_a_long_one_ends_with_a_sentence_and_leads_to_the_rest(anna: Chat, api: BotApi) -> None:
    inbox(api, letter(4, LONG[:1000]))
    answer = anna.presses("/read_messages")
    assert "some length.\n" in answer
    assert "/portal/enter/messages-4" in answer
    assert read(api) == [4]


def test_one_of_which_little_was_shown_stays_unread(anna: Chat, api: BotApi) -> None:
    inbox(api, letter(4, LONG * 2), letter(3, "Short."))
    anna.presses("/read_messages")
    assert read(api) == [3]


def test_what_does_not_fit_comes_next(anna: Chat, api: BotApi) -> None:
    inbox(api, *(letter(number, LONG[:690]) for number in (5, 4, 3)))
    answer = anna.presses("/read_messages")
    assert anna.text("inbox-more", count=2) in answer
    assert read(api) == [5]
    assert '/read_messages{"choice": "4"}' in anna.choices()
    assert "Subject 4" in anna.presses('/read_messages{"choice": "4"}').splitlines()[0]


def test_nothing_new_names_the_latest_which_can_be_read_again(anna: Chat, api: BotApi) -> None:
    inbox(api, letter(4, "Read already.", unread=False), letter(2, "Old.", unread=False))
    latest = anna.text("inbox-nothing-new", sent_on=date(2026, 3, 4), subject="Subject 4")
    assert anna.presses("/read_messages") == latest
    assert "Read already." in anna.presses(anna.choices()[0])
    assert read(api) == []


def test_no_messages_at_all_are_said_and_writing_is_offered(bo: Chat) -> None:
    assert bo.presses("/read_messages") == bo.text("inbox-none")
    assert bo.choices()[0] == "/message_caseworker"


def test_an_answer_goes_to_that_case_under_that_subject(anna: Chat, api: BotApi) -> None:
    inbox(api, letter(4, "Which day?", subject="The meeting"))
    anna.presses("/read_messages")
    assert anna.text("message-ask", number=ANNAS) in anna.presses(anna.choices()[0])
    anna.writes("Torsdag passer mig godt.")
    anna.presses("/affirm")
    sent = [call.body for call in api.asked("/messages") if call.method == "POST"]
    assert sent == [{"number": ANNAS, "subject": "Re: The meeting", "body": "Torsdag passer mig godt."}]


def test_an_answer_to_an_answer_has_one_mark_only(bo: Chat, api: BotApi) -> None:
    api.verify(bo.id, "anna@example.dk")
    inbox(api, letter(4, "Which day?", subject="Re: The meeting"))
    bo.presses("/read_messages")
    bo.presses(bo.choices()[0])
    assert "Subject: Re: The meeting" in bo.writes("Thursday is fine.").replace("Re: Re:", "twice")


def test_each_of_several_has_a_short_button_of_its_own(anna: Chat, api: BotApi) -> None:
    inbox(api, letter(4, "A.", subject="About your very long contract"), letter(3, "B."))
    anna.presses("/read_messages")
    titles = [button["title"] for reply in anna.replies for button in reply["buttons"]]
    assert titles[0] == anna.text("choice-answer-about", subject="About your…")
    assert all(len(title) <= 24 for title in titles)


def test_only_the_case_that_was_named_is_read(anna: Chat, api: BotApi) -> None:
    inbox(api, letter(4, "Of another case.", case_number="G2S-2026-0143"), letter(3, "Of this one."))
    answer = anna.presses(f'/read_messages{{"case_number": "{ANNAS}"}}')
    assert "Of this one." in answer
    assert read(api) == [3]


def test_nothing_is_read_to_somebody_unknown(anna: Chat, api: BotApi) -> None:
    inbox(api, letter(4, "Secret."))
    api.expire(anna.id)
    assert "Secret" not in anna.presses('/read_messages{"choice": "4"}')
    assert read(api) == []
