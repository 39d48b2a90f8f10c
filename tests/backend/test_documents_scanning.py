"""A scanner that says OK lets a file in; one that finds something, or says nothing, does not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from backend.documents.failures import InfectedError, NotKeptError
from backend.documents.scanning import scanner
from backend.models.audit import Event
from backend.models.cases import CaseFile
from tests.support import samples
from tests.support.clamd_double import clamd
from tests.support.databases import ONLY_SQLITE
from tests.support.people import People
from tests.support.portal import Portal
from tests.support.served import Served

INFECTED = samples.pdf() + samples.EICAR


@pytest.mark.parametrize("unix", [False, True])
def test_the_scanner_sees_every_byte_that_was_sent(tmp_path: Path, unix: bool) -> None:
    content = samples.photo("PNG", (300, 300))
    with clamd(tmp_path / "clamd.sock" if unix else None) as double:
        assert scanner(double.url)(content)
        assert double.seen == [content]
        with pytest.raises(InfectedError):
            scanner(double.url)(INFECTED)


@pytest.mark.parametrize(
    "answer", [b"", b"INSTREAM size limit exceeded. ERROR\n", b"stream: lstat() failed ERROR\n", b"\xff\xfe\n", b"OK\n"]
)
def test_anything_but_a_plain_ok_is_no_answer(answer: bytes) -> None:
    with clamd() as double:
        double.answer = answer
        with pytest.raises(NotKeptError):
            scanner(double.url)(samples.pdf())


def test_without_a_scanner_nothing_is_called_scanned() -> None:
    assert scanner("")(INFECTED) is False


def upload(web: Served, people: People, content: bytes) -> tuple[int, str]:
    """Anna sends a file for her first case by the API; the status and the code."""
    answer = Portal(web, people.anna).api("POST", "/api/cases/1/files", files={"file": ("pas.pdf", content)})
    return answer.status_code, answer.json().get("code", "")


@ONLY_SQLITE
def test_an_infected_file_leaves_an_event_and_nothing_else(web_with: Callable[..., Served], people: People) -> None:
    with clamd() as double:
        web = web_with(clamd_url=double.url)
        assert upload(web, people, INFECTED) == (422, "infected")
    with web.database.read() as session:
        assert session.scalars(select(CaseFile)).all() == []
        event = session.scalars(select(Event).where(Event.kind == "file.infected")).one()
    assert (event.case_id, event.client_id, event.actor) == (1, people.anna.id, f"client:{people.anna.id}")
    assert not [path for path in (web.folder / "files").rglob("*") if path.is_file()]


@ONLY_SQLITE
def test_a_file_that_was_scanned_says_so(web_with: Callable[..., Served], people: People) -> None:
    with clamd() as double:
        web = web_with(clamd_url=double.url)
        assert upload(web, people, samples.pdf())[0] == 201
    with web.database.read() as session:
        assert session.scalars(select(CaseFile)).one().scanned


@ONLY_SQLITE
def test_a_scanner_that_is_down_takes_nothing_and_says_try_again(
    web_with: Callable[..., Served], people: People
) -> None:
    web = web_with(clamd_url="tcp://127.0.0.1:1")
    answer = Portal(web, people.anna).api("POST", "/api/cases/1/files", files={"file": ("pas.pdf", samples.pdf())})
    assert (answer.status_code, answer.json()["code"]) == (503, "not_kept")
    assert int(answer.headers["retry-after"]) > 0
    with web.database.read() as session:
        assert session.scalars(select(CaseFile)).all() == []
