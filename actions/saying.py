"""What an action says: keys of the texts in locales/, their arguments, and choices. Never a sentence."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from rasa_sdk.executor import CollectingDispatcher

Value = str | int


@dataclass(frozen=True)
class Part:
    """One line: a Fluent key and its arguments (dates: ISO, named `…_on` or `…_at`)."""

    key: str
    args: Mapping[str, Value]


@dataclass(frozen=True)
class Choice:
    """A button: the Fluent key of its title and the payload it sends."""

    key: str
    payload: str
    args: Mapping[str, Value]


Line = str | Part | None
"""A key alone, a key with arguments, or nothing."""


@dataclass(frozen=True)
class Say:
    """One message."""

    parts: tuple[Part, ...]
    choices: tuple[Choice, ...] = ()


def part(key: str, **args: Value | None) -> Part:
    """A line; arguments that are None are left out."""
    return Part(key, {name: value for name, value in args.items() if value is not None})


def say(*keys: Line, choices: tuple[Choice, ...] = ()) -> Say:
    """A message of these lines; None is skipped."""
    return Say(tuple(part(key) if isinstance(key, str) else key for key in keys if key is not None), choices)


def choice(intent: str, key: str | None = None, *, args: Mapping[str, Value] | None = None, **entities: str) -> Choice:
    """A button that means `intent` with `entities`; its title is `choice-<intent>` unless `key` names another."""
    payload = f"/{intent}" + (json.dumps(entities, ensure_ascii=False) if entities else "")
    return Choice(key or f"choice-{intent}", payload, args or {})


def joined(first: Say, second: Say) -> Say:
    """Both in one message; the choices are those of the second."""
    return Say(first.parts + second.parts, second.choices)


def utter(dispatcher: CollectingDispatcher, message: Say) -> None:
    """Hand a message to Rasa, which renders it in bot/nlg.py."""
    dispatcher.utter_message(
        response="utter_say",
        parts=[{"key": line.key, "args": dict(line.args)} for line in message.parts],
        choices=[{"key": item.key, "args": dict(item.args), "payload": item.payload} for item in message.choices],
    )
