"""Rules that hold for all training data of the dialogue."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from actions import outcomes
from bot.nlg import LOCALES, load

ROOT = Path(__file__).resolve().parent.parent.parent
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
FILES = sorted((ROOT / "data" / "rules").glob("*.yml")) + sorted((ROOT / "data" / "stories").glob("*.yml"))


def dialogues(path: Path) -> list[dict[str, Any]]:
    """The rules and stories of a file."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [*data.get("rules", []), *data.get("stories", [])]


def actions(dialogue: dict[str, Any]) -> list[str]:
    """The actions of a rule or story, in order."""
    return [step["action"] for step in dialogue["steps"] if "action" in step]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_uttered_after_a_custom_action_because_it_utters_its_own_outcome(path: Path) -> None:
    for dialogue in dialogues(path):
        run = actions(dialogue)
        after = [
            name for index, name in enumerate(run) if any(not earlier.startswith("utter_") for earlier in run[:index])
        ]
        assert [name for name in after if name.startswith("utter_")] == [], dialogue


def intents(steps: list[dict[str, Any]]) -> list[str]:
    """The intents that a rule begins with, alone or one of several."""
    alternatives = [one for step in steps for one in step.get("or", [step])]
    return [one["intent"] for one in alternatives if "intent" in one]


def test_every_intent_has_exactly_one_rule() -> None:
    ruled = [intent for path in FILES for rule in dialogues(path) for intent in intents(rule["steps"])]
    assert sorted(ruled) == sorted(DOMAIN["intents"])


def test_every_intent_that_leads_to_the_one_action_has_one_outcome_there() -> None:
    rules = [rule["steps"] for path in FILES for rule in dialogues(path)]
    led = {intent for steps in rules if {"action": "action_answer"} in steps for intent in intents(steps)}
    tables = [*outcomes.PRIVATE, *outcomes.PUBLIC, *outcomes.STARTS]
    assert led - set(tables) == {"inform", "nlu_fallback"}
    assert len(tables) == len(set(tables))
    assert set(tables) <= led


def test_every_task_can_be_begun_and_says_when_it_is_left() -> None:
    texts = load(LOCALES)["en"]
    assert set(outcomes.STARTS.values()) <= set(outcomes.TASKS)
    for name, task in outcomes.TASKS.items():
        assert task.name == name
        assert texts.has_message(f"task-{name}-stopped"), name


def test_every_action_of_the_domain_is_used_and_every_used_one_is_in_it() -> None:
    run = {name for path in FILES for rule in dialogues(path) for name in actions(rule)}
    known = {*DOMAIN["actions"], *DOMAIN["forms"]}
    assert run <= known
    assert known - run == {"validate_verification_form", "validate_task_form"}


def test_no_slot_steers_the_dialogue_or_is_filled_from_what_a_person_types() -> None:
    for name, slot in DOMAIN["slots"].items():
        assert slot.get("influence_conversation", False) is False, name
        assert slot["mappings"] == [{"type": "custom"}], name
