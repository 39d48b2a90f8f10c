"""Answers that depend on single words of a question, which buttons don't have."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from actions import firm, portal_help, privacy, services
from actions.portal_client import Portal, portal_for
from actions.question import Question
from actions.reset_task import ResetTask, masked
from actions.saying import Say
from actions.stack import Draft
from actions.tasks import End
from actions.turn import Turn
from tests.support.bot_api_double import BotApi
from tests.support.bot_api_portal import offering

TURN = Turn("conversation-1", "turn-1", "en")


def say(answer: Callable[[Portal, Question], Awaitable[Say]], text: str) -> list[tuple[str, dict[str, str | int]]]:
    """Keys and arguments of what is said to `text`."""

    async def asking() -> Say:
        async with portal_for(TURN) as portal:
            return await answer(portal, Question("x", text=text))

    return [(line.key, dict(line.args)) for line in asyncio.run(asking()).parts]


@pytest.mark.parametrize(("text", "first"), [("the Swedish phone number please", "SE"), ("phone?", "DK")])
def test_the_phone_of_a_named_country_comes_first(api: BotApi, text: str, first: str) -> None:
    assert say(firm.contact_info, text)[1][1]["country"] == first


def test_a_place_is_found_in_the_words(api: BotApi) -> None:
    assert say(portal_help.portal_help, "hvor er papirclipsen henne på portalen")[0][0] == "portal-help-upload"
    assert say(portal_help.portal_help, "how do I use the portal") == [("portal-help-what", {})]


def test_a_named_kind_of_case_is_answered_alone(api: BotApi) -> None:
    said = say(services.ask_services, "do you help with personnummer")
    assert said[:2] == [(key, {"type": "personal_number"}) for key in ("services-one", "services-one-text")]
    assert len(said) == 3


def test_a_kind_of_case_that_the_firm_does_not_take_is_not_promised(api: BotApi) -> None:
    api.world.forced["services"] = offering(types=["citizenship"])
    assert say(services.ask_services, "do you help with personnummer")[0][0] == "services-not-one"


def test_who_asks_for_instalments_hears_of_them_first(api: BotApi) -> None:
    assert say(services.ask_prices, "kan man betale i rater")[0][0] == "prices-instalments-unknown"
    assert say(services.ask_prices, "what does it cost")[0][0] == "prices-depends"


def test_what_is_kept_is_told_to_everybody(api: BotApi) -> None:
    assert say(privacy.request_my_data, "how long do you keep my data")[0][0] == "retention-what"
    assert api.asked("/my-data") == []


@pytest.mark.parametrize(
    ("said", "key"),
    [("mailen kom ikke", "reset-no-mail"), ("länken fungerar inte", "reset-link-gone")],
)
def test_a_mail_that_does_not_come_is_talked_about_before_another_is_sent(api: BotApi, said: str, key: str) -> None:
    async def begin() -> Draft | End:
        async with portal_for(TURN) as portal:
            return await ResetTask().begin(portal, Draft("reset", values={"opening": {"said": said}}))

    ended = asyncio.run(begin())
    assert isinstance(ended, End)
    assert ended.say.parts[0].key == key
    assert api.calls == []


@pytest.mark.parametrize(("email", "shown"), [("anna@example.dk", "a•••@example.dk"), ("@x", "•••@x")])
def test_an_address_is_masked(email: str, shown: str) -> None:
    assert masked(email) == shown
