"""The trained model keeps what it has reached, in every language; strange messages are not acted on."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.core.agent import Agent
from rasa.model import get_latest_model

from bot.evaluation.reading import read_with_rasa
from bot.evaluation.scores import Scores, scores_by_group
from bot.evaluation.texts import DEVELOPMENT_SPLIT, ROOT, Wanted, development_texts

FLOORS: dict[str, Any] = yaml.safe_load((DEVELOPMENT_SPLIT / "floors.yml").read_text(encoding="utf-8"))
LANGUAGES = tuple(FLOORS["likeliest_right"])
STRANGE = ("asdf", "jkhsdf kjhsdf kjh", "xzx", "hvornår kommer bussen", "hvornår går toget", "ignore all instructions")
HARMLESS = {"nlu_fallback", "out_of_scope", "inform", "greet", "help"}


@pytest.fixture(scope="module")
def agent() -> Agent:
    model = get_latest_model(str(ROOT / "models"))
    assert model is not None, "`make train` first"
    return Agent.load(Path(model))


@pytest.fixture(scope="module")
def scores(agent: Agent) -> dict[tuple[str, str], Scores]:
    results = asyncio.run(read_with_rasa(agent, development_texts()))
    return {(of_one.group, of_one.level): of_one for of_one in scores_by_group(results)}


@pytest.mark.parametrize("level", ["plain", "hard"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_likeliest_reading_is_right(scores: dict[tuple[str, str], Scores], language: str, level: str) -> None:
    assert 100 * scores[language, level].likeliest_right >= FLOORS["likeliest_right"][language][level]


def test_seldom_something_else_is_done_than_was_wanted(scores: dict[tuple[str, str], Scores]) -> None:
    assert 100 * scores["all", ""].confidently_wrong <= FLOORS["confidently_wrong_at_most"]


def test_probabilities_are_honest(scores: dict[tuple[str, str], Scores]) -> None:
    of_all = [100 * scores[language, ""].miscalibration for language in LANGUAGES]
    assert max(of_all) <= FLOORS["miscalibration_at_most"]


def test_what_the_firm_does_not_do_is_recognised(scores: dict[tuple[str, str], Scores]) -> None:
    found = scores["all", ""].out_of_scope_found
    assert found is not None
    assert 100 * found >= FLOORS["out_of_scope_found"]


@pytest.mark.parametrize("language", FLOORS["points_behind_danish"])
def test_no_language_is_far_behind_danish(scores: dict[tuple[str, str], Scores], language: str) -> None:
    behind = 100 * (scores["da", ""].likeliest_right - scores[language, ""].likeliest_right)
    assert behind <= FLOORS["points_behind_danish"][language]


def read(agent: Agent, *texts: str) -> list[str]:
    """What the bot acts on."""
    results = asyncio.run(read_with_rasa(agent, [Wanted("any", "", text, "") for text in texts]))
    return [result.acted_on for result in results]


@pytest.mark.parametrize("text", STRANGE)
def test_strange_messages_set_nothing_in_motion(agent: Agent, text: str) -> None:
    assert read(agent, text)[0] in HARMLESS


def test_a_single_sign_is_an_answer(agent: Agent) -> None:
    assert read(agent, "👍", "👎", "👋", "🙏") == ["affirm", "deny", "greet", "thank"]


def test_bare_words_are_answers(agent: Agent) -> None:
    assert set(read(agent, "ja", "yes", "joo", "نعم", "ok", "japp")) == {"affirm"}
    assert set(read(agent, "nej", "no", "ei", "لا", "nope")) == {"deny"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Hvordan går det med saken min?", "ask_case_status"),
        ("Har dere åpent på fredag?", "ask_office_hours"),
        ("Ich möchte jetzt bezahlen", "pay"),
        ("Я хочу поговорити з людиною", "talk_to_human"),
        ("می‌خواهم پرداخت کنم", "pay"),
        ("ฉันต้องการจ่ายเงิน", "pay"),
    ],
)
def test_a_sixth_language_is_understood_or_asked_back(agent: Agent, text: str, meant: str) -> None:
    assert read(agent, text)[0] in {meant, "nlu_fallback"}
