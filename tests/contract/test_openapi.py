"""The API keeps to its own OpenAPI document, whatever is sent: schemathesis makes up the requests."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from schemathesis import engine
from schemathesis.checks import load_all_checks
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events
from schemathesis.engine.recorder import ScenarioRecorder

from backend.core import migrate
from backend.core.database import Database
from tests.support.belongings import FIRM, settle_in
from tests.support.clock import MovableClock
from tests.support.people import settle
from tests.support.portal import Portal
from tests.support.served import Facts, Served, served

SEED = 20261124
EXAMPLES = 6
UNASKED = {"positive_data_acceptance": {"enabled": False}, "ensure_resource_availability": {"enabled": False}}
"""What fits the document may be refused all the same: a file that is no document, an offer that is over."""
load_all_checks()


@pytest.fixture(scope="module")
def anna() -> Iterator[Portal]:
    """Anna, who has used the portal already, in an installation of its own."""
    with tempfile.TemporaryDirectory() as folder:
        database, clock = Database(f"sqlite:///{folder}/assistant.db"), MovableClock()
        migrate.upgrade(database.engine)
        people = settle(database, clock().date())
        with served(database, clock, Path(folder), firm=FIRM) as site:
            yield Portal(site, people.anna)
        database.close()


@pytest.fixture(scope="module")
def token(anna: Portal) -> str:
    """A personal token of Anna's, who has something of everything."""
    return settle_in(anna).token


def schema(site: Served, **shown: dict[str, str]) -> Any:
    """The document, as somebody sees it who shows these things."""
    config = SchemathesisConfig.from_dict({
        "seed": SEED,
        "generation": {"max-examples": EXAMPLES, "deterministic": True},
        "auth": {"openapi": shown},
        "checks": UNASKED,
        "phases": {"stateful": {"enabled": False}},
    })  # fmt: skip
    return schemathesis.openapi.from_asgi("/openapi.json", site.app, config=config).include(path_regex="^/api/")


@pytest.mark.parametrize("who", ["a person", "a program"])
def test_the_api_keeps_its_word(anna: Portal, token: str, who: str) -> None:
    shown = {
        "a person": {"session": {"api_key": anna.cookies["session"]}, "csrf": {"api_key": anna.csrf}},
        "a program": {"token": {"bearer": token}},
    }[who]
    document = anna.web.client.get("/openapi.json").json()
    seen: set[str] = set()
    wrong: list[str] = []
    answered = 0
    for event in engine.from_schema(schema(anna.web, **shown)).execute():
        assert not isinstance(event, events.FatalError | events.NonFatalError), event
        if isinstance(event, events.ScenarioFinished):
            seen.add(event.recorder.label)
            answered += len(event.recorder.interactions)
            wrong += [*failures(event.recorder), *undocumented(event.recorder, document)]
    assert not wrong, "\n\n".join(wrong)
    assert len(seen) > 35
    assert answered > 500


def failures(recorder: ScenarioRecorder) -> list[str]:
    """What the checks found wrong, with the request that shows it."""
    return [
        f"{recorder.label}: {check.failure_info.failure}\n{check.failure_info.code_sample}"
        for checks in recorder.checks.values()
        for check in checks
        if check.failure_info is not None
    ]


def undocumented(recorder: ScenarioRecorder, document: Facts) -> list[str]:
    """Problems whose code the operation does not name for their status."""
    method, _, path = recorder.label.partition(" ")
    described = document["paths"][path][method.lower()]["responses"]
    found = set()
    for interaction in recorder.interactions.values():
        answer = interaction.response
        if answer is None or answer.status_code < 400 or answer.status_code == 405:
            continue
        code = json.loads(answer.content)["code"]
        if code not in described[str(answer.status_code)]["content"]["application/problem+json"]["examples"]:
            found.add(f"{recorder.label}: {answer.status_code} {code} is not in the document")
    return sorted(found)
