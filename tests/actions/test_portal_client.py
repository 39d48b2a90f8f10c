"""The actions' only HTTP: what is sent along, what comes back typed, and how it fails."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from actions import portal_client
from actions.portal_client import NotFoundError, Portal, PortalError, VerificationRequiredError, portal_for
from actions.turn import Turn
from tests.support.bot_api_double import CODE, TOKEN, BotApi

TURN = Turn("conversation-1", "turn-1", "da")
T = TypeVar("T")


def ask(question: Callable[[Portal], Awaitable[T]], turn: Turn = TURN) -> T:
    """The answer to one question."""

    async def asking() -> T:
        async with portal_for(turn) as portal:
            return await question(portal)

    return asyncio.run(asking())


def test_every_call_says_whose_turn_it_is_and_proves_who_asks(api: BotApi) -> None:
    ask(Portal.hours)
    headers = api.calls[0].headers
    assert headers["authorization"] == f"Bearer {TOKEN}"
    assert (headers["x-conversation-id"], headers["x-turn-id"]) == ("conversation-1", "turn-1")
    assert headers["x-language"] == "da"


def test_answers_come_as_records(api: BotApi) -> None:
    api.verify("conversation-1", "anna@example.dk")
    assert ask(Portal.identity).first_name == "Anna"
    assert ask(Portal.cases)[0].caseworker == "Maria Lindqvist"
    assert ask(lambda portal: portal.case("G2S-2026-0142")).pending == 2
    assert ask(lambda portal: portal.checklist("G2S-2026-0142")).items[0].title == "Passport"
    assert ask(Portal.hours).week[0].windows[1].closes == "15:00"
    assert ask(Portal.organisation).phones[0].country == "DK"


def test_signing_in_and_out_sends_what_was_given(api: BotApi) -> None:
    assert ask(lambda portal: portal.claim("anna@example.dk", "31212464")).outcome == "code_sent"
    assert ask(Portal.resend).code_minutes == 10
    assert ask(lambda portal: portal.check_code(CODE)).outcome == "verified"
    assert ask(Portal.sign_out) is True
    ask(Portal.give_up)
    assert [call.path for call in api.calls][-1] == "/verification/give-up"


def test_a_case_needs_somebody_verified(api: BotApi) -> None:
    api.expire("conversation-1")
    with pytest.raises(VerificationRequiredError) as refusal:
        ask(Portal.cases)
    assert refusal.value.reason == "expired"


@pytest.mark.parametrize("number", ["G2S-2026-0999", "../identity", "a b/ø"])
def test_somebody_elses_case_is_not_found_whatever_is_put_into_the_path(api: BotApi, number: str) -> None:
    api.verify("conversation-1", "anna@example.dk")
    with pytest.raises(NotFoundError):
        ask(lambda portal: portal.case(number))


def test_a_refusal_carries_its_code_and_status(api: BotApi) -> None:
    api.failing.add("/hours")
    with pytest.raises(PortalError) as failure:
        ask(Portal.hours)
    assert (failure.value.code, failure.value.status) == ("unavailable", 503)


def test_a_wrong_service_token_is_a_failure_and_no_reason_to_verify(
    api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_API_TOKEN", "other")
    portal_client.address.cache_clear()
    with pytest.raises(PortalError, match="service_token"):
        ask(Portal.cases)


def test_an_answer_that_lacks_a_field_is_a_failure(api: BotApi) -> None:
    del api.world.hours["open"]
    with pytest.raises(PortalError, match=r"unreadable 'open'"):
        ask(Portal.hours)


def test_a_backend_that_is_gone_is_a_failure(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9/api/bot")
    portal_client.address.cache_clear()
    with pytest.raises(PortalError, match="ConnectError"):
        ask(Portal.hours)


def test_no_single_call_may_take_longer_than_five_seconds() -> None:
    limits = portal_client.TIMEOUT.as_dict()
    assert all(limit is not None and limit <= 5 for limit in limits.values())


def test_a_missing_address_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_API_URL", raising=False)
    portal_client.address.cache_clear()
    with pytest.raises(KeyError, match="BOT_API_URL"):
        ask(Portal.hours)


def test_case_numbers_do_not_reach_the_log(api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    api.verify("conversation-1", "anna@example.dk")
    ask(lambda portal: portal.case("G2S-2026-0142"))
    assert "G2S-2026-0142" not in caplog.text
    assert logging.getLogger("httpx").level == logging.WARNING
