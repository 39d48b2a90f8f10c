"""Action answers are still checked, only faster."""

import timeit
from collections.abc import Callable

import jsonschema
import pytest
from rasa.core.actions.action import RemoteAction

from bot import speedups

GOOD = {"events": [{"event": "slot", "name": "topic", "value": "pay"}], "responses": [{"response": "utter_say"}]}
ACTION = RemoteAction("action_x", action_endpoint=None)


def seconds(check: Callable[[], object]) -> float:
    return min(timeit.repeat(check, number=1, repeat=5))


@pytest.mark.parametrize("answer", [GOOD, {}, {"events": [], "responses": []}])
def test_a_good_answer_is_taken(answer: dict[str, object]) -> None:
    assert ACTION._validate_action_result(answer)


@pytest.mark.parametrize("answer", [{"events": [{"event": "unheard"}]}, {"events": 1}, {"responses": ["text"]}])
def test_a_bad_answer_is_refused_as_by_rasa(answer: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        ACTION._validate_action_result(answer)


def test_a_check_takes_a_fraction_of_rasas_own() -> None:
    schema = ACTION.action_response_format_spec()
    assert (
        seconds(lambda: ACTION._validate_action_result(GOOD)) < seconds(lambda: jsonschema.validate(GOOD, schema)) / 4
    )


def test_a_rasa_that_checks_differently_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def other_check(_self: RemoteAction, _answer: dict[str, object]) -> bool:
        return False

    monkeypatch.setattr(RemoteAction, "_validate_action_result", other_check)
    assert not speedups.prepare_action_validation()
    assert RemoteAction._validate_action_result is other_check
