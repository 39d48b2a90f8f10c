"""`/api/bot`: who is asking, and how the assistant finds out."""

from collections.abc import Callable

import pytest

from tests.support.databases import ONLY_SQLITE
from tests.support.house import ANNAS_CHAT, BOS_CHAT
from tests.support.served import TOKEN, Served
from tests.support.verifying import code_in

ANNA = {"email": "anna@example.org", "phone": "39182464"}
PATHS = ["/identity", "/cases", "/cases/NB-2026-0142", "/cases/NB-2026-0142/checklist", "/hours", "/organisation"]
ACTIONS = ["/verification", "/verification/code", "/verification/resend", "/verification/give-up", "/sign-out"]


@pytest.fixture
def chat(web: Served) -> str:
    """The id of Anna's conversation."""
    return web.open_chat(ANNAS_CHAT)


def verify(web: Served, chat: str) -> None:
    """Anna says who she is and types the code."""
    web.post("/verification", chat, ANNA)
    assert web.post("/verification/code", chat, {"code": code_in(web.newest_mail())}).json()["outcome"] == "verified"


@ONLY_SQLITE
@pytest.mark.parametrize("token", ["", "Bearer ", "Bearer wrong", TOKEN, f"bearer {TOKEN}", f"Bearer {TOKEN} x"])
def test_without_the_service_token_nothing_is_answered(web: Served, chat: str, token: str) -> None:
    for path in PATHS:
        answer = web.client.get(f"/api/bot{path}", headers={**web.headers(chat), "Authorization": token})
        assert (answer.status_code, answer.json()["code"]) == (401, "service_token")
        assert answer.headers["content-type"] == "application/problem+json"


@ONLY_SQLITE
def test_nothing_is_done_without_the_service_token(web: Served, chat: str) -> None:
    body = {**ANNA, "code": "123456"}
    for path in ACTIONS:
        headers = {**web.headers(chat), "Authorization": "Bearer wrong"}
        assert web.client.post(f"/api/bot{path}", headers=headers, json=body).json()["code"] == "service_token"


@ONLY_SQLITE
@pytest.mark.parametrize("missing", ["X-Conversation-Id", "X-Turn-Id"])
def test_a_call_that_does_not_say_for_whom_makes_no_sense(web: Served, chat: str, missing: str) -> None:
    for path in PATHS:
        headers = web.headers(chat)
        del headers[missing]
        answer = web.client.get(f"/api/bot{path}", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
        assert answer.json()["errors"][0]["where"] == f"header.{missing}"
        assert answer.headers["content-type"] == "application/problem+json"


@ONLY_SQLITE
def test_a_claim_of_another_shape_makes_no_sense(web: Served, chat: str) -> None:
    for body in (None, {}, {"email": "a@b.example"}, {"email": 1, "phone": 2}, {"email": "a" * 401, "phone": ""}):
        answer = web.post("/verification", chat, body)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


def test_what_makes_no_sense_is_not_repeated_in_the_answer(web: Served, chat: str) -> None:
    answer = web.post("/verification", chat, {"email": ["anna@example.org"], "phone": "39182464"})
    assert "anna" not in answer.text


def test_a_conversation_that_does_not_exist_is_not_found(web: Served) -> None:
    assert web.get("/identity", "0" * 32).json()["code"] == "not_found"
    assert web.post("/verification", "0" * 32, ANNA).status_code == 404


def test_a_new_chat_is_not_verified(web: Served, chat: str) -> None:
    assert web.get("/identity", chat).json() == {
        "verified": False,
        "first_name": None,
        "reason": "never",
        "level": "code",
        "pending": None,
    }


def test_a_claim_answers_with_everything_the_assistant_says(web: Served, chat: str) -> None:
    assert web.post("/verification", chat, ANNA).json() == {
        "outcome": "code_sent",
        "invalid": [],
        "attempts_left": 5,
        "code_minutes": 10,
        "retry_minutes": 0,
        "retry_seconds": 0,
        "first_name": None,
    }
    assert web.get("/identity", chat).json()["pending"] == "code"


def test_a_code_verifies_and_the_chat_knows_her_name(web: Served, chat: str) -> None:
    verify(web, chat)
    found = web.get("/identity", chat).json()
    assert (found["verified"], found["first_name"], found["reason"], found["pending"]) == (True, "Anna", None, None)


def test_another_chat_stays_unverified(web: Served, chat: str) -> None:
    verify(web, chat)
    assert web.get("/identity", web.open_chat(BOS_CHAT)).json()["verified"] is False


def test_a_claim_that_cannot_be_read_names_the_half(web: Served, chat: str) -> None:
    answer = web.post("/verification", chat, {"email": "anna", "phone": "39182464"}).json()
    assert (answer["outcome"], answer["invalid"]) == ("invalid", ["email"])


@pytest.mark.parametrize(("wait", "outcome"), [(0, "too_soon"), (31, "code_sent")])
def test_a_new_code_may_be_asked_for(web: Served, chat: str, wait: int, outcome: str) -> None:
    web.post("/verification", chat, ANNA)
    web.clock.advance(seconds=wait)
    answer = web.post("/verification/resend", chat).json()
    assert answer["outcome"] == outcome
    assert answer["retry_seconds"] == (30 if outcome == "too_soon" else 0)


def test_giving_up_leaves_nothing_pending(web: Served, chat: str) -> None:
    web.post("/verification", chat, ANNA)
    assert web.post("/verification/give-up", chat).json() == {}
    assert web.get("/identity", chat).json()["pending"] is None
    assert web.post("/verification/code", chat, {"code": "123456"}).json()["outcome"] == "none"


def test_signing_out_says_whether_there_was_anything_to_sign_out_of(web: Served, chat: str) -> None:
    verify(web, chat)
    assert web.post("/sign-out", chat).json() == {"was_verified": True}
    assert web.post("/sign-out", chat).json() == {"was_verified": False}
    assert web.get("/identity", chat).json()["reason"] == "signed_out"


def test_signing_out_forgets_the_code_that_is_out(web: Served, chat: str) -> None:
    web.post("/verification", chat, ANNA)
    code = code_in(web.newest_mail())
    web.post("/sign-out", chat)
    assert web.post("/verification/code", chat, {"code": code}).json()["outcome"] == "none"


def test_after_a_long_silence_it_says_so(web: Served, chat: str) -> None:
    verify(web, chat)
    web.clock.advance(minutes=60)
    assert web.get("/identity", chat).json()["reason"] == "expired"


def test_the_level_is_the_firms(web_with: Callable[..., Served]) -> None:
    simple = web_with(firm={"verification": {"level": "match"}})
    chat = simple.open_chat(ANNAS_CHAT)
    assert simple.get("/identity", chat).json()["level"] == "match"
    answer = simple.post("/verification", chat, ANNA).json()
    assert (answer["outcome"], answer["first_name"]) == ("verified", "Anna")


@ONLY_SQLITE
def test_nothing_of_it_is_in_the_public_description(web: Served) -> None:
    assert [path for path in web.client.get("/openapi.json").json()["paths"] if path.startswith("/api/bot")] == []
