"""Action answers are still checked, only faster."""

import jsonschema
import pytest
from rasa.core.actions.action import RemoteAction

from bot import speedups

GOOD = {"events": [{"event": "slot", "name": "topic", "value": "pay"}], "responses": [{"response": "utter_say"}]}
ACTION = RemoteAction("action_x", action_endpoint=None)


@pytest.mark.parametrize("answer", [GOOD, {}, {"events": [], "responses": []}])
def test_a_good_answer_is_taken(answer: dict[str, object]) -> None:
    assert ACTION._validate_action_result(answer)


@pytest.mark.parametrize("answer", [{"events": [{"event": "unheard"}]}, {"events": 1}, {"responses": ["text"]}])
def test_a_bad_answer_is_refused_as_by_rasa(answer: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        ACTION._validate_action_result(answer)


def test_a_check_does_not_check_the_schema_again(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = jsonschema.validators.validator_for(ACTION.action_response_format_spec())
    checked: list[object] = []
    monkeypatch.setattr(kind, "check_schema", lambda *schemas, **_: checked.append(schemas))
    assert ACTION._validate_action_result(GOOD)
    assert not checked


def test_a_rasa_that_checks_differently_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def other_check(_self: RemoteAction, _answer: dict[str, object]) -> bool:
        return False

    monkeypatch.setattr(RemoteAction, "_validate_action_result", other_check)
    assert not speedups.prepare_action_validation()
    assert RemoteAction._validate_action_result is other_check
