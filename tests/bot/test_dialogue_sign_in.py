"""Signing in, in conversation: the whole road, and everything that can go wrong on it."""

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_double import ATTEMPTS, CODE, BotApi

EMAIL = '/inform{"email": "anna@example.dk"}'
PHONE = '/inform{"phone": "31212464"}'


def entity(name: str, value: str) -> str:
    """The payload that stands for an answer with one entity."""
    return f'/inform{{"{name}": "{value}"}}'


def to_the_code(chat: Chat, question: str = "/ask_case_status") -> str:
    """Ask something, give e-mail and phone; what is said when the code is out."""
    chat.presses(question)
    chat.presses(EMAIL)
    return chat.presses(PHONE)


def test_the_question_is_answered_right_after_the_code_without_being_asked_again(anna: Chat) -> None:
    why = anna.presses("/ask_case_status")
    assert anna.text("verify-why-question") in why
    assert anna.text("verify-ask-email") in why
    assert anna.presses(EMAIL) == anna.text("verify-ask-phone")
    assert anna.text("verify-code-sent", minutes=10) in anna.presses(PHONE)
    answer = anna.presses(entity("code", CODE))
    assert answer.startswith(anna.text("verify-done", name="Anna"))
    assert anna.text("case-status-collecting_documents") in answer
    assert len(anna.replies) == 1


def test_a_verified_client_is_answered_at_once_and_in_english(bo: Chat, api: BotApi) -> None:
    bo.language, bo.id = "en", "anna-in-english"
    api.verify(bo.id, "anna@example.dk")
    answer = bo.presses("/ask_case_status")
    assert "It is your turn, since 1 March 2026." in answer
    assert "the 2 documents that are still missing" in answer


def test_nothing_of_a_client_is_left_in_slots_once_the_backend_has_it(anna: Chat) -> None:
    to_the_code(anna)
    assert anna.rasa.slots(anna.id) == {"question": "ask_case_status", "requested_slot": "code"}
    anna.presses(entity("code", CODE))
    assert anna.rasa.slots(anna.id) == {}


def test_email_and_phone_in_one_message_are_both_taken(anna: Chat, api: BotApi) -> None:
    anna.presses("/verify_identity")
    assert "10 minutter" in anna.presses('/inform{"email": "anna@example.dk", "phone": "31212464"}')
    assert api.asked("/verification")[0].body == {"email": "anna@example.dk", "phone": "31212464"}


def test_what_is_typed_in_plain_words_signs_in_as_well(anna: Chat, api: BotApi) -> None:
    anna.presses("/ask_case_status")
    assert anna.text("verify-bad-email") in anna.writes("min mail er anna@eksempel")
    anna.writes("så anna@example.dk og +45 31 21 24 64")
    assert api.asked("/verification")[0].body == {"email": "anna@example.dk", "phone": "+4531212464"}
    assert anna.text("verify-done", name="Anna") in anna.writes(f"koden er {CODE[:3]} {CODE[3:]}")


def test_email_and_phone_without_a_question_start_signing_in_by_themselves(anna: Chat) -> None:
    assert anna.text("verify-ask-phone") in anna.presses(EMAIL)
    assert anna.text("verify-code-sent", minutes=10) in anna.presses(PHONE)
    assert anna.text("verify-what-now") in anna.presses(entity("code", CODE))
    assert anna.choices() == ["/ask_case_status", "/ask_checklist", "/sign_out"]


def test_the_phone_may_come_before_the_email(anna: Chat, api: BotApi) -> None:
    anna.presses("/verify_identity")
    assert anna.presses(PHONE) == anna.text("verify-ask-email")
    anna.presses(EMAIL)
    assert api.asked("/verification")[0].body["phone"] == "31212464"


def test_an_expired_verification_is_explained(anna: Chat, api: BotApi) -> None:
    api.expire(anna.id)
    assert anna.presses("/ask_checklist").startswith(anna.text("verify-expired"))


def test_a_wrong_code_leaves_fewer_tries_until_signing_in_is_closed(anna: Chat) -> None:
    to_the_code(anna)
    assert anna.text("verify-code-wrong", attempts=ATTEMPTS - 2) in [
        anna.presses(entity("code", "000000")) for _ in range(2)
    ]
    for _ in range(ATTEMPTS - 2):
        answer = anna.presses(entity("code", "000000"))
    assert answer == anna.text("verify-locked", minutes=15)
    assert anna.choices() == ["/talk_to_human", "/ask_contact_info"]
    assert anna.presses(entity("code", CODE)) == anna.text("inform-code")


def test_an_expired_code_leads_to_a_new_one(anna: Chat, api: BotApi) -> None:
    to_the_code(anna)
    api.world.forced["code"] = {"outcome": "expired"}
    assert anna.presses(entity("code", CODE)) == anna.text("verify-code-expired")
    assert anna.choices()[0] == "/verify_identity"
    api.world.forced.clear()
    assert anna.text("verify-code-resent", minutes=10) in anna.presses("/verify_identity")
    assert anna.text("verify-done", name="Anna") in anna.presses(entity("code", CODE))


def test_a_new_code_asked_for_too_soon_has_to_wait(anna: Chat, api: BotApi) -> None:
    to_the_code(anna)
    api.world.forced["resend"] = {"outcome": "too_soon", "retry_seconds": 40}
    answer = anna.presses("/verify_identity")
    assert anna.text("verify-code-too-soon", seconds=40) in answer
    assert anna.text("verify-no-mail") in answer


@pytest.mark.parametrize("path", ["code", "resend"])
def test_a_code_that_the_backend_has_forgotten_means_starting_again(anna: Chat, api: BotApi, path: str) -> None:
    to_the_code(anna)
    api.world.forced[path] = {"outcome": "none"}
    answer = anna.presses(entity("code", CODE) if path == "code" else "/verify_identity")
    assert answer == f"{anna.text('verify-code-none')}\n{anna.text('verify-ask-email')}"


@pytest.mark.parametrize("path", ["claim", "resend"])
def test_too_many_tries_close_it_with_the_minutes(anna: Chat, api: BotApi, path: str) -> None:
    api.world.forced[path] = {"outcome": "locked", "retry_minutes": 1}
    answer = to_the_code(anna)
    if path == "resend":
        answer = anna.presses("/verify_identity")
    assert answer == anna.text("verify-locked", minutes=1)
    assert "1 minut." in answer


def test_an_unusable_phone_is_asked_for_again_and_the_email_kept(anna: Chat, api: BotApi) -> None:
    api.world.forced["claim"] = {"outcome": "invalid", "invalid": ["phone"]}
    assert to_the_code(anna) == f"{anna.text('verify-bad-phone')}\n{anna.text('verify-ask-phone')}"
    api.world.forced.clear()
    anna.presses(PHONE)
    assert api.asked("/verification")[1].body["email"] == "anna@example.dk"


def test_an_unusable_email_and_phone_are_both_asked_for_again(anna: Chat, api: BotApi) -> None:
    api.world.forced["claim"] = {"outcome": "invalid", "invalid": ["email", "phone"]}
    answer = to_the_code(anna)
    assert anna.text("verify-bad-email") in answer
    assert anna.text("verify-bad-phone") in answer
    assert answer.endswith(anna.text("verify-ask-email"))


def test_a_new_email_at_the_code_step_restarts_the_claim_with_the_phone_kept(anna: Chat, api: BotApi) -> None:
    anna.presses("/ask_case_status")
    anna.presses(entity("email", "ana@example.dk"))
    anna.presses(PHONE)
    assert anna.text("verify-code-sent", minutes=10) in anna.presses(EMAIL)
    assert api.asked("/verification")[1].body == {"email": "anna@example.dk", "phone": "31212464"}
    assert anna.text("case-status-collecting_documents") in anna.presses(entity("code", CODE))


def test_wrong_number_at_the_code_step_offers_to_correct_either(anna: Chat, api: BotApi) -> None:
    to_the_code(anna)
    assert anna.presses("/deny") == anna.text("verify-correct-what")
    assert anna.presses(anna.choices()[1]) == anna.text("verify-ask-phone")
    anna.presses(entity("phone", "+4531212465"))
    assert api.asked("/verification")[1].body == {"email": "anna@example.dk", "phone": "+4531212465"}


def test_wrong_number_in_other_words_is_a_correction_too(bo: Chat) -> None:
    to_the_code(bo)
    assert bo.presses("/update_my_details") == bo.text("verify-correct-what")


def test_seven_digits_at_the_code_step_are_a_mistyped_code(anna: Chat, api: BotApi) -> None:
    to_the_code(anna)
    assert anna.text("verify-bad-code") in anna.presses(entity("phone", "2468101"))
    assert len(api.asked("/verification")) == 1


def test_where_no_code_is_used_both_are_asked_for_again_when_they_do_not_match(anna: Chat, api: BotApi) -> None:
    api.world.level = "match"
    assert anna.text("verify-how-match") in anna.presses("/ask_case_status")
    anna.presses(EMAIL)
    answer = anna.presses(entity("phone", "99999999"))
    assert answer == f"{anna.text('verify-no-match', attempts=4)}\n{anna.text('verify-ask-email')}"
    anna.presses(EMAIL)
    assert anna.text("case-status-collecting_documents") in anna.presses(PHONE)


def test_cancel_stops_it_and_forgets_the_code_and_the_question(anna: Chat, api: BotApi) -> None:
    to_the_code(anna)
    assert anna.presses("/cancel") == anna.text("verify-stopped")
    assert len(api.asked("/verification/give-up")) == 1
    assert anna.rasa.slots(anna.id) == {}
    assert anna.presses("/cancel") == anna.text("cancel-nothing")


def test_goodbye_in_the_middle_stops_it_too(bo: Chat) -> None:
    bo.presses("/verify_identity")
    assert bo.presses("/goodbye") == bo.text("verify-stopped-goodbye")


@pytest.mark.parametrize(
    ("question", "key"),
    [
        ("/ask_contact_info", "contact"),
        ("/help", "help"),
        ("/talk_to_human", "human"),
        ("/out_of_scope", "out-of-scope"),
    ],
)
def test_a_question_in_the_middle_is_answered_and_the_form_goes_on(bo: Chat, question: str, key: str) -> None:
    bo.presses("/verify_identity")
    bo.presses(EMAIL)
    answer = bo.presses(question)
    assert answer.startswith(bo.text(key))
    assert answer.endswith(bo.text("verify-resume-phone"))
    assert bo.text("verify-code-sent", minutes=10) in bo.presses(PHONE)


def test_another_question_about_the_case_takes_the_place_of_the_first(anna: Chat) -> None:
    to_the_code(anna)
    answer = anna.presses("/ask_checklist")
    assert answer == f"{anna.text('verify-why-question')}\n{anna.text('verify-ask-code')}"
    assert anna.text("checklist-progress", done=7, total=9) in anna.presses(entity("code", CODE))


@pytest.mark.parametrize("small_talk", ["/affirm", "/thank", "/greet"])
def test_small_talk_in_the_middle_is_met_with_the_same_question(anna: Chat, small_talk: str) -> None:
    anna.presses("/verify_identity")
    assert anna.presses(small_talk) == anna.text("verify-ask-email")


def test_no_at_the_first_step_is_respected(anna: Chat) -> None:
    anna.presses("/verify_identity")
    assert anna.presses("/deny") == anna.text("verify-refused-email")
    assert anna.choices() == ["/cancel", "/talk_to_human"]


def test_what_is_not_understood_is_asked_in_other_words_and_then_a_person_is_offered(anna: Chat, api: BotApi) -> None:
    to_the_code(anna)
    assert anna.presses("/nlu_fallback") == anna.text("verify-again-code")
    assert anna.presses("/inform") == anna.text("verify-again-code")
    assert anna.presses("/nlu_fallback") == anna.text("verify-gave-up")
    assert anna.choices() == ["/talk_to_human", "/ask_contact_info", "/verify_identity"]
    assert len(api.asked("/verification/give-up")) == 1


def test_signing_in_when_signed_in_says_so(anna: Chat, api: BotApi) -> None:
    api.verify(anna.id, "anna@example.dk")
    assert anna.presses("/verify_identity").startswith(anna.text("verify-already", name="Anna"))
    assert api.asked("/verification") == []


def test_signing_out_says_whether_somebody_was_signed_in(anna: Chat, api: BotApi) -> None:
    api.verify(anna.id, "anna@example.dk")
    assert anna.presses("/sign_out") == anna.text("signed-out")
    assert anna.presses("/sign_out") == anna.text("signed-out-was-not")
    assert anna.presses("/ask_case_status").startswith(anna.text("verify-signed_out"))


def test_signing_out_in_the_middle_leaves_the_form(anna: Chat) -> None:
    to_the_code(anna)
    assert anna.presses("/sign_out") == anna.text("signed-out-was-not")
    assert anna.rasa.slots(anna.id) == {}
    assert anna.presses("/thank") == anna.text("thank")


def test_who_logs_in_on_the_portal_meanwhile_is_asked_no_further(anna: Chat, api: BotApi) -> None:
    to_the_code(anna)
    api.verify(anna.id, "anna@example.dk")
    answer = anna.presses("/ask_checklist")
    assert answer.startswith(anna.text("verify-done", name="Anna"))
    assert anna.text("verify-ask-code") not in answer
    assert anna.rasa.slots(anna.id) == {}


def test_a_question_of_anything_else_is_answered_first_and_the_waiting_one_then(anna: Chat, api: BotApi) -> None:
    anna.presses("/ask_case_status")
    api.verify(anna.id, "anna@example.dk")
    anna.presses("/ask_contact_info")
    last = anna.replies[-1]["text"]
    assert last.startswith(anna.text("verify-done", name="Anna"))
    assert anna.text("case-status-collecting_documents") in last


def test_whoever_wants_to_stop_then_is_told_so(anna: Chat, api: BotApi) -> None:
    anna.presses("/ask_case_status")
    api.verify(anna.id, "anna@example.dk")
    assert anna.text("verify-stopped") in anna.presses("/cancel")


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("repeat", "verify-again-email"),
        ("what_now", "verify-why"),
        ("wait", "task-wait"),
        ("dont_have", "verify-lacking-email"),
        ("restart", "verify-ask-email"),
        ("silence", "task-silence"),
    ],
)
def test_words_about_the_talk_itself_are_heard_while_signing_in(anna: Chat, kind: str, key: str) -> None:
    anna.presses("/ask_case_status")
    assert anna.text(key) in anna.presses(f'/inform{{"repair": "{kind}"}}')
    assert anna.rasa.slots(anna.id)["requested_slot"] == "email"


def test_a_long_silence_ends_signing_in_and_leaves_nothing(anna: Chat, api: BotApi) -> None:
    to_the_code(anna)
    assert anna.text("verify-silence-end") in anna.presses('/inform{"repair": "silence_end"}')
    assert len(api.asked("/verification/give-up")) == 1
    assert anna.rasa.slots(anna.id) == {}
