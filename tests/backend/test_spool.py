"""The database is down: messages are kept as files, the client is told, and all of them are answered later, once."""

import json
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from backend.conversations.spool import Spool
from connectors.base import Inbound, RefusedError
from tests.support.databases import ONLY_SQLITE
from tests.support.house import ANNAS_CHAT, House


@contextmanager
def database_down(house: House) -> Iterator[None]:
    """Every transaction fails as it does when the server does not answer."""
    sessions = house.database._sessions

    def refuse(*_args: Any, **_more: Any) -> Any:
        raise OperationalError("SELECT 1", {}, Exception("the server is gone"))

    house.database._sessions = refuse  # type: ignore[assignment]
    try:
        yield
    finally:
        house.database._sessions = sessions


def files(house: House, ending: str = "json") -> list[Path]:
    """The spool's files, in order."""
    return sorted((house.folder / "spool").glob(f"*.{ending}"))


def test_a_message_is_kept_as_a_file_and_the_client_told(house: House) -> None:
    with database_down(house):
        kept = house.receive("How is my case going?")
    assert kept.apology == house.inbox.apology("en")
    assert "+45 70 11 22 33" in kept.apology
    assert "akut@nordbro.example" in kept.apology
    assert json.loads(files(house)[0].read_text())["text"] == "How is my case going?"
    assert stat.S_IMODE(files(house)[0].stat().st_mode) == 0o600


def test_what_was_kept_is_answered_in_order_and_once_when_it_is_back(house: House) -> None:
    with database_down(house):
        for number in range(5):
            house.receive(f"question {number}")
            house.clock.advance(seconds=1)
    house.work()
    house.work()
    assert house.dialogue.heard() == [f"question {number}" for number in range(5)]
    assert files(house) == []


def test_a_message_that_comes_again_while_it_is_down_is_answered_once(house: House) -> None:
    with database_down(house):
        house.receive("hello", provider_id="m1")
        house.receive("hello", provider_id="m1")
    house.receive("hello", provider_id="m1")
    house.work()
    assert house.dialogue.heard() == ["hello"]


def test_what_cannot_be_taken_in_yet_stays(house: House) -> None:
    with database_down(house):
        house.receive("hello")
        assert house.spool.drain(house.inbox.keep) == 0
    assert len(files(house)) == 1


@ONLY_SQLITE
@pytest.mark.parametrize("content", ["", "{", "[]", '{"channel": "web"}', '{"unknown": 1}', "\udcff"])
def test_a_file_that_makes_no_sense_is_set_aside_and_the_others_go_on(house: House, content: str) -> None:
    folder = house.folder / "spool"
    folder.mkdir()
    (folder / "0000000000001.000000-broken.json").write_bytes(content.encode(errors="surrogateescape"))
    with database_down(house):
        house.receive("hello")
    house.work()
    assert house.dialogue.heard() == ["hello"]
    assert [file.name for file in files(house, "unusable")] == ["0000000000001.000000-broken.unusable"]


def test_two_workers_drain_it_at_once_and_nothing_is_lost_or_doubled(house: House) -> None:
    with database_down(house):
        for number in range(12):
            house.receive(f"question {number}")
            house.clock.advance(seconds=1)
    together = Barrier(4)

    def drain(_number: int) -> int:
        together.wait(10)
        return house.spool.drain(house.inbox.keep)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(drain, range(4)))
    assert sorted(message.text for message in house.messages()) == sorted(f"question {number}" for number in range(12))
    assert files(house) == []


@ONLY_SQLITE
def test_a_draft_that_a_crash_left_is_not_taken(house: House) -> None:
    folder = house.folder / "spool"
    folder.mkdir()
    (folder / "0000000000001.000000-half.part").write_text('{"channel": "we')
    house.work()
    assert house.dialogue.heard() == []


@ONLY_SQLITE
def test_a_disk_that_takes_nothing_either_is_a_refusal_in_words(house: House) -> None:
    (house.folder / "spool").write_text("a file where the folder should be")
    with database_down(house), pytest.raises(RefusedError, match="unavailable") as refused:
        house.receive("hello")
    assert refused.value.text == house.inbox.apology("en")


@ONLY_SQLITE
def test_opening_the_chat_while_it_is_down_is_a_refusal_in_words(house: House) -> None:
    with database_down(house), pytest.raises(RefusedError, match="unavailable") as refused:
        house.inbox.open(Inbound("web", ANNAS_CHAT, "", language="da"))
    assert refused.value.text == house.inbox.apology("da")


@ONLY_SQLITE
def test_nothing_kept_is_nothing_to_do(house: House, tmp_path: Path) -> None:
    assert Spool(tmp_path / "nowhere").drain(house.inbox.keep) == 0
