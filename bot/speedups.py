"""Makes Rasa check an action's answer with a validator prepared once instead of anew on every turn."""

from __future__ import annotations

import inspect
import logging
from typing import Any

import jsonschema
from jsonschema.exceptions import best_match
from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction

logger = logging.getLogger(__name__)

# Rasa's own body of `_validate_action_result`, without whose shape there is nothing to replace.
_EXPECTED = "validate(result, self.action_response_format_spec())"
_ADVICE = ". The action server's answer does not follow Rasa's format for actions"


def prepare_action_validation() -> bool:
    """Replace Rasa's check of action answers; says whether it did, changes nothing if Rasa differs.

    `jsonschema.validate` checks the schema itself before the answer, which is most of a turn's time.
    The replacement accepts and refuses the same answers, with the same exception type.
    """
    original = getattr(RemoteAction, "_validate_action_result", None)
    spec = getattr(RemoteAction, "action_response_format_spec", None)
    if getattr(original, "is_prepared", False):
        return True
    if original is None or spec is None or _EXPECTED not in inspect.getsource(original):
        logger.warning("Rasa validates action answers in a way unknown to bot/speedups.py; left as it is.")
        return False
    RemoteAction._validate_action_result = _prepared(spec())  # noqa: SLF001 - there is no public way
    return True


def _prepared(schema: dict[str, Any]) -> Any:
    checker = validator_for(schema)
    checker.check_schema(schema)
    validator = checker(schema)

    def validate_action_result(_self: RemoteAction, result: dict[str, Any]) -> bool:
        if validator.is_valid(result):
            return True
        error: jsonschema.ValidationError = best_match(validator.iter_errors(result))
        error.message += _ADVICE
        raise error

    validate_action_result.is_prepared = True  # type: ignore[attr-defined]
    return validate_action_result


prepare_action_validation()
