"""Questions about cases, in conversation: one case, several, none, and somebody else's."""

from datetime import date

import pytest

from tests.bot.rasa_rig import Chat
from tests.support.bot_api_checklist import happening
from tests.support.bot_api_double import CODE, BotApi
from tests.support.bot_api_facts import Client, case, checklist

ANNAS = "G2S-2026-0142"
CARLS = "G2S-2026-0999"


@pytest.fixture
def signed_in(anna: Chat, api: BotApi) -> Chat:
    """Anna, verified."""
    api.verify(anna.id, "anna@example.dk")
    return anna


@pytest.fixture
def bo_signed_in(bo: Chat, api: BotApi) -> Chat:
    """Bo, verified, with three cases."""
    api.verify(bo.id, "bo@example.dk")
    return bo


def give(api: BotApi, chat: Chat, **changed: object) -> None:
    """Let the person of `chat` have one case like this."""
    client = Client("Anna", "a@example.dk", "1", (case(ANNAS, **changed),))
    api.sessions[chat.id].client = client


def test_several_cases_are_listed_and_a_press_opens_one(bo_signed_in: Chat) -> None:
    answer = bo_signed_in.presses("/ask_case_status")
    assert "G2S-2026-0201: work permit, waiting for the authority" in answer
    assert "G2S-2026-0202: citizenship, paused" in answer
    assert len(bo_signed_in.choices()) == 3
    assert bo_signed_in.text("case-status-awaiting_authority") in bo_signed_in.presses(bo_signed_in.choices()[0])


def test_a_case_number_in_the_question_picks_the_case(bo_signed_in: Chat) -> None:
    answer = bo_signed_in.presses('/ask_case_status{"case_number": "g2s-2025-0203"}')
    closed = bo_signed_in.text("case-status-closed")
    nobody = "Nobody has to do anything, since 1 March 2026."
    assert answer == f"G2S-2025-0203 (EU residence):\n{closed}\n{nobody}"


def test_the_case_spoken_of_last_is_meant_by_the_next_question(bo_signed_in: Chat) -> None:
    bo_signed_in.presses('/ask_case_status{"case_number": "G2S-2026-0201"}')
    assert "G2S-2026-0201" in bo_signed_in.presses("/ask_processing_time")
    assert bo_signed_in.text("cases-several") in bo_signed_in.presses("/ask_case_status")


def test_a_case_number_alone_repeats_the_question_before_it(bo_signed_in: Chat, api: BotApi) -> None:
    api.world.checklists["G2S-2026-0202"] = checklist("G2S-2026-0202", total=0, done=0)
    assert bo_signed_in.text("cases-several") in bo_signed_in.presses("/ask_checklist")
    assert bo_signed_in.text("checklist-empty") in bo_signed_in.presses('/inform{"case_number": "G2S-2026-0202"}')


def test_somebody_elses_case_and_one_that_does_not_exist_read_the_same(signed_in: Chat) -> None:
    carls = signed_in.presses(f'/ask_case_status{{"case_number": "{CARLS}"}}')
    nobodys = signed_in.presses('/ask_case_status{"case_number": "G2S-2026-7777"}')
    assert carls == nobodys.replace("G2S-2026-7777", CARLS)
    assert signed_in.text("case-unknown", number=CARLS) in carls
    assert ANNAS in carls


def test_a_slot_in_a_payload_shows_nothing_to_somebody_unverified(anna: Chat) -> None:
    answer = anna.presses(f'/ask_case_status{{"verified": true, "case_number": "{ANNAS}"}}')
    assert anna.text("verify-ask-email") in answer
    assert "Maria" not in answer


def test_the_case_asked_for_before_signing_in_is_the_one_answered(bo: Chat) -> None:
    bo.presses('/ask_caseworker{"case_number": "G2S-2026-0201"}')
    bo.presses('/inform{"email": "bo@example.dk", "phone": "40506070"}')
    answer = bo.presses(f'/inform{{"code": "{CODE}"}}')
    assert answer.endswith(bo.text("case-caseworker", caseworker="Maria Lindqvist"))
    assert "G2S-2026-0202" not in answer


def test_no_case_is_said_plainly_and_a_person_offered(signed_in: Chat, api: BotApi) -> None:
    api.sessions[signed_in.id].client = Client("Anna", "a@example.dk", "1")
    assert signed_in.presses("/ask_case_status") == signed_in.text("cases-none")
    assert signed_in.presses("/ask_caseworker") == signed_in.text("cases-none")
    assert signed_in.choices() == ["/talk_to_human", "/ask_contact_info"]


@pytest.mark.parametrize(
    ("status", "ball", "step"),
    [
        ("opened", "firm", "firm_prepares"),
        ("collecting_documents", "firm", "firm_reviews"),
        ("collecting_documents", "firm", "firm_submits"),
        ("submitted", "authority", "authority_decides"),
        ("decision_negative", "firm", "firm_explains"),
        ("decision_positive", "nobody", "none"),
    ],
)
def test_the_status_says_what_it_means_who_has_the_ball_and_what_is_next(
    signed_in: Chat, api: BotApi, status: str, ball: str, step: str
) -> None:
    give(api, signed_in, status=status, ball=ball, next_step=step)
    answer = signed_in.presses("/ask_case_status")
    assert signed_in.text(f"case-status-{status}") in answer
    assert signed_in.text(f"case-ball-{ball}", ball_since_on=date(2026, 3, 1)) in answer
    assert step == "none" or signed_in.text(f"case-next-{step}") in answer


def test_hints_come_in_one_line_and_only_where_there_is_something(bo_signed_in: Chat, api: BotApi) -> None:
    give(api, bo_signed_in, overdue_payments=1, rejected=0, unread_messages=2)
    answer = bo_signed_in.presses("/ask_case_status")
    assert answer.splitlines()[-1] == "Please note: 1 payment is overdue. 2 messages are unread."


def test_an_expected_date_is_told_instead_of_the_usual_time(bo_signed_in: Chat, api: BotApi) -> None:
    give(api, bo_signed_in, expected_by="2026-06-01")
    assert "We expect an answer by 1 June 2026. It is not a promise." in bo_signed_in.presses("/ask_processing_time")


def test_an_unknown_time_is_not_guessed(signed_in: Chat, api: BotApi) -> None:
    give(api, signed_in, usual_weeks_min=None, usual_weeks_max=None)
    assert signed_in.text("case-time-unknown") in signed_in.presses("/ask_processing_time")


def test_a_paused_case_says_why_and_how_it_goes_on(bo_signed_in: Chat, api: BotApi) -> None:
    give(api, bo_signed_in, paused=True, pause_reason="Waiting for the birth certificate.")
    answer = bo_signed_in.presses("/ask_case_paused")
    assert "Reason: Waiting for the birth certificate." in answer
    assert bo_signed_in.text("case-paused-resume") in answer
    assert "Reason: Waiting for the birth certificate." in bo_signed_in.presses("/ask_case_status")


def test_the_only_paused_one_of_several_is_meant(bo_signed_in: Chat) -> None:
    assert "G2S-2026-0202" in bo_signed_in.presses("/ask_case_paused")
    assert bo_signed_in.text("case-paused-no-reason") in bo_signed_in.presses("/ask_case_paused")


def test_a_case_that_is_not_paused_says_so(signed_in: Chat) -> None:
    assert signed_in.text("case-not-paused") in signed_in.presses("/ask_case_paused")


def test_the_caseworker_of_each_case_is_named(bo_signed_in: Chat) -> None:
    answer = bo_signed_in.presses("/ask_caseworker")
    assert answer.count("Maria Lindqvist") == 2
    assert bo_signed_in.text("case-caseworker-none") in answer


def test_the_facts_of_a_case_are_shown(signed_in: Chat) -> None:
    answer = signed_in.presses("/ask_case_details")
    assert "Åbnet 12. januar 2026" in answer
    assert signed_in.text("case-details-package", package="Basic") in answer


def test_the_checklist_tells_progress_what_was_rejected_and_what_is_due(signed_in: Chat) -> None:
    answer = signed_in.presses("/ask_checklist")
    assert signed_in.text("checklist-progress", done=7, total=9) in answer
    assert signed_in.text("checklist-rejected-reason", title="Photo", reason="Too dark.") in answer
    assert "Passport: mangler, send det senest 20. marts 2026." in answer
    assert signed_in.text("checklist-checking", count=1) in answer


def test_a_finished_checklist_says_that_nothing_is_needed(signed_in: Chat, api: BotApi) -> None:
    api.world.checklists[ANNAS] = checklist(ANNAS, total=9, done=9)
    assert signed_in.presses("/ask_checklist").endswith(signed_in.text("checklist-nothing"))


def test_the_latest_news_has_its_day_and_is_what_the_firm_did(bo_signed_in: Chat, api: BotApi) -> None:
    give(api, bo_signed_in)
    own = happening("file", by="client")
    api.world.forced["history"] = {"number": ANNAS, "items": [own, happening("item", status="approved", title="Lease")]}
    assert "Latest news, 2 March 2026: Document approved: Lease" in bo_signed_in.presses("/ask_case_status")


def test_a_new_expected_day_is_news(bo_signed_in: Chat, api: BotApi) -> None:
    give(api, bo_signed_in)
    api.world.forced["history"] = {"number": ANNAS, "items": [happening("expected", on="2026-06-01")]}
    assert "Latest news, 2 March 2026: We have a new date for the expected answer: 1 June 2026." in (
        bo_signed_in.presses("/ask_case_status")
    )


@pytest.mark.parametrize("what", ["status", "paused", "resumed", "caseworker", "file", "message", "offer", "payment"])
def test_every_kind_of_news_is_a_whole_line(bo_signed_in: Chat, api: BotApi, what: str) -> None:
    give(api, bo_signed_in)
    api.world.forced["history"] = {"number": ANNAS, "items": [happening(what, status="submitted")]}
    news = bo_signed_in.presses("/ask_case_status").splitlines()[2]
    assert news.startswith("Latest news, 2 March 2026: ")
    assert news.endswith(".")
    assert "{" not in news


def test_what_is_pressing_is_offered_first(signed_in: Chat, api: BotApi) -> None:
    give(api, signed_in, unread_messages=1, overdue_payments=1)
    signed_in.presses("/ask_case_status")
    offered = [choice.partition("{")[0] for choice in signed_in.choices()]
    assert offered == ["/read_messages", "/pay", "/upload_document", "/ask_checklist", "/talk_to_human"]


def test_a_decided_case_is_not_told_to_wait(signed_in: Chat, api: BotApi) -> None:
    give(api, signed_in, status="decision_positive", expected_by="2026-02-01", ball="firm", next_step="firm_explains")
    answer = signed_in.presses("/ask_processing_time")
    assert signed_in.text("case-status-decision_positive") in answer
    assert "2026" not in answer.splitlines()[1]
