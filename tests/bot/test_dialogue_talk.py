"""The talk itself: greeting, help, languages, not understood, and words about the conversation outside of tasks."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import BotApi


@pytest.mark.parametrize("language", ["da", "sv", "en", "fi", "ar"])
def test_the_greeting_says_who_it_is_and_how_a_person_is_reached(bo: Chat, language: str) -> None:
    bo.language = language
    assert bo.presses("/greet") == bo.text("greet")
    assert 4 <= len(bo.choices()) <= 6
    assert "/talk_to_human" in bo.choices()


def test_who_has_been_greeted_is_not_told_everything_again(anna: Chat) -> None:
    anna.presses("/greet")
    assert anna.presses("/greet") == anna.text("greet-again")


def test_a_greeting_is_repeated_whole_when_that_is_asked_for(anna: Chat) -> None:
    anna.presses("/greet")
    assert anna.presses('/inform{"repair": "repeat"}') == anna.text("greet")


@pytest.mark.parametrize("language", ["da", "sv", "en", "fi", "ar"])
def test_help_names_every_topic_in_eight_lines(bo: Chat, language: str) -> None:
    bo.language = language
    answer = bo.presses("/help")
    assert len(answer.splitlines()) == 8
    assert len(answer) < 700


@pytest.mark.parametrize(
    ("intent", "key"),
    [
        ("goodbye", "goodbye"),
        ("thank", "thank"),
        ("affirm", "affirm"),
        ("deny", "deny"),
        ("cancel", "cancel-nothing"),
        ("bot_challenge", "bot-challenge"),
        ("out_of_scope", "out-of-scope"),
        ("inform", "inform-unneeded"),
    ],
)
@pytest.mark.parametrize("language", ["da", "en"])
def test_small_talk_gets_a_fitting_word(bo: Chat, intent: str, key: str, language: str) -> None:
    bo.language = language
    assert bo.presses(f"/{intent}") == bo.text(key)


def test_the_languages_are_named_in_themselves(bo: Chat) -> None:
    answer = bo.presses("/change_language")
    assert answer.startswith(bo.text("language-now"))
    assert answer.endswith("Dansk\nSvenska\nEnglish\nSuomi\nالعربية")


def test_not_understood_says_what_there_is_and_the_second_time_a_person_first(anna: Chat) -> None:
    assert anna.writes("asdf qwer") == anna.text("fallback-lost")
    assert anna.choices()[-1] == "/talk_to_human"
    assert anna.writes("zxcv") == anna.text("fallback-again")
    assert anna.choices()[:2] == ["/talk_to_human", "/request_callback"]


def test_a_code_that_nobody_waits_for_is_not_taken(anna: Chat, api: BotApi) -> None:
    assert anna.presses('/inform{"code": "123456"}') == anna.text("inform-code")
    assert api.asked("/verification/code") == []


def test_an_answer_is_repeated_as_often_as_wanted(bo: Chat) -> None:
    first = bo.presses("/ask_contact_info")
    assert bo.presses('/inform{"repair": "repeat"}') == first
    assert bo.presses('/inform{"repair": "repeat"}') == first


def test_there_is_nothing_to_repeat_at_the_beginning(anna: Chat) -> None:
    assert anna.presses('/inform{"repair": "repeat"}') == anna.text("repair-repeat")


def test_misunderstood_says_sorry_and_offers_a_person(anna: Chat) -> None:
    anna.presses("/ask_office_hours")
    assert anna.presses('/inform{"repair": "misunderstood"}') == anna.text("repair-misunderstood")
    assert anna.choices()[-1] == "/talk_to_human"


@pytest.mark.parametrize("kind", ["restart", "wait", "finished", "what_now", "silence", "silence_end"])
def test_words_about_the_talk_are_answered_without_a_task(bo: Chat, kind: str) -> None:
    bo.presses("/ask_office_hours")
    answer = bo.presses(f'/inform{{"repair": "{kind}"}}')
    key = {"what_now": "what_now", "silence_end": "silence-end"}.get(kind, kind)
    assert answer == bo.text(f"repair-{key}")
    assert bo.choices() != []


@pytest.mark.parametrize("text", ['/sign_out{"x": "y"}', "/restart", "%s %n", "🙈" * 200, "A" * 4000])
def test_hostile_words_are_only_words(bo: Chat, text: str) -> None:
    assert bo.writes(text) == bo.text("fallback-lost")
    assert bo.rasa.slots(bo.id) == {}
