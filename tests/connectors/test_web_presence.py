"""Who is there: known in one process, or in Redis over several; and sending when nobody is."""

import asyncio
import time
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import fakeredis
import pytest
import time_machine

from connectors.base import Outgoing, SendError
from connectors.web.channel import WebChannel
from connectors.web.presence import SEEN_SECONDS, LocalPresence, Presence, RedisPresence, presence
from tests.support.databases import ONLY_SQLITE
from tests.support.running import Running, Visitor

HELLO = Outgoing("m1", "annas-address", "Hello")


@pytest.fixture(params=["local", "redis"])
def two(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> tuple[Presence, Presence]:
    """Presence as two processes see it; with one process alone both are the same."""
    if request.param == "local":
        alone = LocalPresence()
        return alone, alone
    server = fakeredis.FakeServer()

    def connect(_url: str) -> Any:
        return fakeredis.FakeAsyncRedis(server=server)

    monkeypatch.setattr("redis.asyncio.Redis.from_url", connect)
    return presence("redis://shared"), presence("redis://shared")


def run(work: Coroutine[Any, Any, None]) -> None:
    """Run to the end, and leave nothing running."""

    async def alone() -> None:
        await work
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    # In a thread of its own: the browser's fixtures leave a loop running in the tests' one.
    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit(asyncio.run, alone()).result()


def test_somebody_is_there_until_the_last_socket_is_gone(two: tuple[Presence, Presence]) -> None:
    here, there = two

    async def story() -> None:
        assert not await there.there("anna")
        await here.joined("anna", "s1")
        await here.joined("anna", "s2")
        assert await there.there("anna")
        assert not await there.there("carl")
        await here.left("anna", "s1")
        assert await there.there("anna")
        await here.left("anna", "s2")
        assert not await there.there("anna")

    run(story())


def test_leaving_twice_or_without_having_come_is_harmless(two: tuple[Presence, Presence]) -> None:
    async def story() -> None:
        await two[0].left("anna", "s1")
        await two[0].joined("anna", "s1")
        await two[0].left("anna", "s1")
        await two[0].left("anna", "s1")
        assert not await two[0].there("anna")

    run(story())


def test_sockets_of_a_process_that_was_killed_run_out(monkeypatch: pytest.MonkeyPatch) -> None:
    server = fakeredis.FakeServer()
    monkeypatch.setattr("redis.asyncio.Redis.from_url", lambda _url: fakeredis.FakeAsyncRedis(server=server))

    async def story() -> None:
        with time_machine.travel(time.time(), tick=False) as clock:
            await RedisPresence("redis://shared").joined("anna", "s1")
            other = RedisPresence("redis://shared")
            clock.shift(SEEN_SECONDS - 1)
            assert await other.there("anna")
            clock.shift(2)
            assert not await other.there("anna")

    run(story())


@ONLY_SQLITE
def test_a_message_for_nobody_waits(server: Running) -> None:
    with pytest.raises(SendError) as waits:
        server.wired.channels.web.send(HELLO)
    assert waits.value.wait


@ONLY_SQLITE
def test_a_socket_that_is_gone_is_nobody(server: Running, anna: Visitor) -> None:
    anna.leave()
    while server.present():
        time.sleep(0.01)
    address = server.house.signer.read("web-session", anna.session or "") or ""
    with pytest.raises(SendError, match="nobody_there"):
        server.wired.channels.web.send(Outgoing("m1", address, "Hello"))


@ONLY_SQLITE
def test_before_the_server_is_up_a_message_is_tried_again(server: Running) -> None:
    early = WebChannel(server.wired.channels.web.gateway)
    with pytest.raises(SendError, match="web_not_started") as failed:
        early.send(HELLO)
    assert not failed.value.permanent
    early.typing("annas-address", on=True)


@ONLY_SQLITE
def test_a_worker_of_its_own_sends_from_its_own_loop(server: Running) -> None:
    apart = WebChannel(server.wired.channels.web.gateway)
    with apart.loop_of_its_own(), pytest.raises(SendError, match="nobody_there"):
        apart.send(HELLO)
