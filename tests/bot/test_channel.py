"""Rasa's door: who may enter, what is a turn, repeated turns, failed turns, and what counts as a command."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from rasa.shared.exceptions import RasaException
from rasa.utils.endpoints import EndpointConfig
from sqlalchemy.exc import OperationalError

from bot import processor
from bot.channel import GatewayChannel, defused
from bot.lock_store import RedisUrlLockStore
from tests.bot.rasa_rig import ActionServer, Chat, Rasa
from tests.support.bot_api_double import CODE, BotApi

STATUS = "/ask_case_status"
BOTH = '/inform{"email": "anna@example.dk", "phone": "31212464"}'


def turn(chat: Chat, payload: str) -> dict[str, object]:
    """The body of a turn that presses a button."""
    return chat.body(payload, trusted_payload=True)


def test_health_is_good_once_a_model_is_loaded(rasa: Rasa) -> None:
    assert httpx.get(f"{rasa.url}/webhooks/gateway/health").status_code == 200


@pytest.mark.parametrize("token", ["x", "wrong", "channel-token2", "Ærlig"])
def test_a_wrong_token_does_not_enter(rasa: Rasa, anna: Chat, token: str) -> None:
    url = f"{rasa.url}/webhooks/gateway/turns"
    headers = {b"Authorization": f"Bearer {token}".encode()}
    assert httpx.post(url, json=turn(anna, STATUS), headers=headers).status_code == 401
    assert httpx.post(url, json=turn(anna, STATUS)).status_code == 401
    assert rasa.events(anna.id) == []


@pytest.mark.parametrize("token", [None, "", "${RASA_CHANNEL_TOKEN}"])
def test_without_a_token_rasa_does_not_start(token: str | None) -> None:
    with pytest.raises(RasaException, match="RASA_CHANNEL_TOKEN"):
        GatewayChannel.from_credentials({"token": token})


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"conversation_id": None}, "conversation_id"),
        ({"turn_id": ""}, "turn_id"),
        ({"text": 5}, "text"),
        ({"text": "x" * 10_001}, "text"),
        ({"language": []}, "language"),
        ({"trusted_payload": "yes"}, "trusted_payload"),
    ],
)
def test_a_malformed_turn_is_refused_with_the_field(
    rasa: Rasa, anna: Chat, changed: dict[str, object], field: str
) -> None:
    response = rasa.post(anna.body("hej") | changed)
    assert response.status_code == 422
    assert response.json() == {"error": "malformed", "field": field}


@pytest.mark.parametrize("body", [b"", b"[1]", b"{", b"\xff"])
def test_a_body_that_is_no_object_is_refused(rasa: Rasa, body: bytes) -> None:
    headers = {"Authorization": "Bearer channel-token"}
    response = httpx.post(f"{rasa.url}/webhooks/gateway/turns", content=body, headers=headers)
    assert (response.status_code, response.json()["field"]) == (422, "body")


def test_a_repeated_turn_is_answered_alike_without_asking_the_backend_again(
    rasa: Rasa, anna: Chat, api: BotApi
) -> None:
    api.verify(anna.id, "anna@example.dk")
    body = turn(anna, STATUS)
    first, events = rasa.post(body), len(rasa.events(anna.id))
    asked = len(api.asked("/cases"))
    anna.presses("/ask_office_hours")
    again = rasa.post(body)
    assert again.json() == first.json()
    assert again.json()["turn_id"] == body["turn_id"]
    assert len(api.asked("/cases")) == asked > 0
    assert len(rasa.events(anna.id)) > events


def test_one_turn_sent_twice_at_once_runs_once(rasa: Rasa, anna: Chat, api: BotApi) -> None:
    body = turn(anna, "/ask_office_hours")
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(rasa.post, [body, body])
    assert first.json() == second.json()
    assert len(api.asked("/hours")) == 1


def test_with_the_actions_down_the_turn_fails_and_the_same_turn_is_answered_once_later(
    rasa: Rasa, anna: Chat, api: BotApi, actions: ActionServer
) -> None:
    anna.presses(STATUS)
    before, slots = rasa.events(anna.id), rasa.slots(anna.id)
    actions.stop()
    body = turn(anna, BOTH)
    failed = rasa.post(body)
    assert (failed.status_code, failed.json()) == (503, {"error": "action"})
    assert (rasa.events(anna.id), rasa.slots(anna.id)) == (before, slots)
    actions.start()
    assert anna.text("verify-code-sent", minutes=10) in rasa.post(body).json()["replies"][0]["text"]
    assert len(api.asked("/verification")) == 1


def test_an_action_that_raises_fails_the_turn_even_after_the_backend_has_acted(
    rasa: Rasa, anna: Chat, api: BotApi
) -> None:
    anna.presses(STATUS)
    anna.presses(BOTH)
    before = rasa.events(anna.id)
    api.failing.add("/cases")
    body = turn(anna, f'/inform{{"code": "{CODE}"}}')
    assert rasa.post(body).status_code == 503
    assert rasa.events(anna.id) == before
    api.failing.clear()
    answer = rasa.post(body).json()["replies"][0]["text"]
    assert answer.startswith(anna.text("verify-done", name="Anna"))
    # The code counted the first time: the second run finds the client verified and does not enter it again.
    assert [call.headers["x-turn-id"] for call in api.asked("/verification/code")] == [body["turn_id"]]


def test_a_failed_first_turn_leaves_no_conversation_and_no_lock(rasa: Rasa, anna: Chat, api: BotApi) -> None:
    api.failing.add("*")
    assert rasa.post(turn(anna, STATUS)).status_code == 503
    assert rasa.events(anna.id) == []
    assert rasa.agent.lock_store.get_lock(anna.id) is None


def test_a_turn_in_which_nothing_is_said_has_failed(rasa: Rasa, anna: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    async def silent(*_args: object, **_kwargs: object) -> None:
        return None

    monkeypatch.setattr(rasa.agent.processor.nlg, "generate", silent)
    response = rasa.post(turn(anna, "/greet"))
    assert (response.status_code, response.json()) == (503, {"error": "silent"})
    assert rasa.events(anna.id) == []


def test_an_action_that_takes_too_long_has_failed(rasa: Rasa, anna: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    async def slow(*_args: object, **_kwargs: object) -> None:
        await asyncio.sleep(5)

    monkeypatch.setattr(rasa.agent.processor.nlg, "generate", slow)
    monkeypatch.setattr(processor, "ACTION_SECONDS", 0.1)
    assert rasa.post(turn(anna, "/greet")).json() == {"error": "action"}
    assert rasa.events(anna.id) == []


@pytest.mark.parametrize("method", ["_event_query", "_additional_events"])
def test_with_the_store_down_the_turn_fails_instead_of_going_on_in_memory(
    rasa: Rasa, anna: Chat, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    def broken(*_args: object, **_kwargs: object) -> None:
        raise OperationalError("select", {}, Exception("gone"))

    store = rasa.agent.tracker_store._tracker_store
    with monkeypatch.context() as patch:
        patch.setattr(store, method, broken)
        assert rasa.post(turn(anna, "/greet")).json() == {"error": "tracker_store"}
    assert rasa.events(anna.id) == []


def test_a_long_conversation_goes_on_in_a_new_session_but_never_in_the_middle_of_signing_in(
    rasa: Rasa, anna: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processor, "LONGEST_SESSION", 3)
    for payload in ("/greet", "/thank", STATUS, BOTH):
        anna.presses(payload)
    body = turn(anna, f'/inform{{"code": "{CODE}"}}')
    answer = rasa.post(body).json()
    assert answer["replies"][0]["text"].startswith(anna.text("verify-done", name="Anna"))
    assert rasa.post(body).json() == answer
    assert anna.text("case-head", number="G2S-2026-0142", type="eu_residence") in anna.presses(STATUS)
    assert sum(event.type_name == "user" for event in rasa.events(anna.id)) == 1


def test_the_locks_of_several_machines_are_found_by_one_url() -> None:
    store = RedisUrlLockStore(EndpointConfig(url="redis://:secret@redis.example:6380/3"))
    settings = store.red.connection_pool.connection_kwargs
    assert (settings["host"], settings["port"], settings["db"]) == ("redis.example", 6380, 3)
    assert settings["password"] == "secret"


@pytest.mark.parametrize("text", ["/sign_out", "  /sign_out", "//sign_out", "/ / /sign_out", "\u2003/sign_out", "/"])
def test_a_typed_slash_is_no_command(rasa: Rasa, anna: Chat, api: BotApi, text: str) -> None:
    assert rasa.post(anna.body(text)).status_code == 200
    assert api.asked("/sign-out") == []


def test_defusing_keeps_the_words_and_never_leaves_nothing() -> None:
    assert defused(" /\n/hej / du ") == "hej / du "
    assert defused("//") == "?"


def test_the_logs_hold_nothing_that_was_written_or_said(
    rasa: Rasa, anna: Chat, api: BotApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    anna.presses(STATUS)
    anna.presses(BOTH)
    api.failing.add("*")
    rasa.post(turn(anna, f'/inform{{"code": "{CODE}"}}'))
    assert "failed: action" in caplog.text
    assert not any(secret in caplog.text for secret in ("anna@example.dk", "31212464", CODE, "e-mail"))
