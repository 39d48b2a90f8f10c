"""One trained dialogue, one action server and one double of the backend for all tests of the bot."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from rasa.model_training import train

from tests.bot.rasa_rig import ROOT, ActionServer, Chat, Rasa, running_rasa
from tests.support.bot_api_double import BotApi, running_bot_api

CONFIG = """
recipe: default.v1
assistant_id: client_assistant_test
language: en
pipeline:
  - name: bot.components.contact_extractor.ContactExtractor
    case_prefix: G2S
policies:
  - name: RulePolicy
"""
# Rasa trains no model for messages without an example of one; nothing is learnt from it.
EXAMPLE = """
version: "3.1"
nlu:
  - intent: greet
    examples: "- hello"
"""


@pytest.fixture(scope="session")
def dialogue_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's domain, rules and entities; without its intents, so messages are mostly the payloads of buttons."""
    folder = tmp_path_factory.mktemp("model")
    (folder / "config.yml").write_text(CONFIG, encoding="utf-8")
    (folder / "nlu.yml").write_text(EXAMPLE, encoding="utf-8")
    data = [str(ROOT / "data" / "rules"), str(folder / "nlu.yml")]
    result = train(str(ROOT / "domain.yml"), str(folder / "config.yml"), data, str(folder))
    assert result.model is not None
    return Path(result.model)


@pytest.fixture(scope="session")
def backend_for_session() -> Iterator[BotApi]:
    """The double of /api/bot."""
    with running_bot_api() as api:
        yield api


@pytest.fixture(scope="session")
def action_server_for_session(backend_for_session: BotApi) -> Iterator[ActionServer]:
    """The real action server."""
    server = ActionServer(backend_for_session)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def rasa(
    dialogue_model: Path, action_server_for_session: ActionServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Rasa]:
    """Rasa with the project's channel, texts and store."""
    with running_rasa(dialogue_model, action_server_for_session.url, tmp_path_factory.mktemp("tracker")) as running:
        yield running


@pytest.fixture
def api(backend_for_session: BotApi) -> BotApi:
    """The double as on the first day."""
    backend_for_session.reset()
    return backend_for_session


@pytest.fixture
def actions(action_server_for_session: ActionServer) -> Iterator[ActionServer]:
    """The action server, running again after the test."""
    yield action_server_for_session
    if action_server_for_session.process is None:
        action_server_for_session.start()


@pytest.fixture
def anna(rasa: Rasa, api: BotApi) -> Chat:
    """Anna, a client, who writes Danish."""
    return Chat(rasa)


@pytest.fixture
def bo(rasa: Rasa, api: BotApi) -> Chat:
    """Bo of her family, with several cases, who writes English."""
    return Chat(rasa, language="en")
