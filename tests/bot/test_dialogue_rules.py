"""Rules that hold for all training data of the dialogue."""

from pathlib import Path
from typing import Any

import pytest
import yaml

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


def test_every_intent_has_exactly_one_rule() -> None:
    ruled = [step["intent"] for path in FILES for rule in dialogues(path) for step in rule["steps"] if "intent" in step]
    assert sorted(ruled) == sorted(DOMAIN["intents"])


def test_every_action_of_the_domain_is_used_and_every_used_one_is_in_it() -> None:
    run = {name for path in FILES for rule in dialogues(path) for name in actions(rule)}
    known = {*DOMAIN["actions"], *DOMAIN["forms"], *DOMAIN["responses"]}
    assert run <= known
    assert known - run == {"validate_verification_form"}


def test_no_slot_steers_the_dialogue_or_is_filled_from_what_a_person_types() -> None:
    for name, slot in DOMAIN["slots"].items():
        assert slot["influence_conversation"] is False, name
        assert slot["mappings"] == [{"type": "custom"}], name
