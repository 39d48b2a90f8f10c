"""Renders what the assistant says: Fluent keys of domain responses and of `utter_say` in the client's language."""

import logging
import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource
from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.io import read_yaml_file
from rasa.utils.endpoints import EndpointConfig

LOCALES = Path(__file__).resolve().parent.parent / "locales"
LAST_RESORT = "en"
FORMATS = {"en": "en-GB"}
"""Whose dates and times to write; elsewhere the language alone says it."""
RIGHT_TO_LEFT = {"ar"}
logger = logging.getLogger(__name__)
Item = Mapping[str, Any]


class FluentNLG(TemplatedNaturalLanguageGenerator):
    """Rasa's generator for endpoints.yml; a subclass of the stock one so that Rasa hands it the model's responses."""

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:  # noqa: ARG002 - Rasa gives both
        super().__init__(domain.responses)
        self.default_language = default_language(Path(os.environ.get("ORGANISATION_FILE", "organisation.yml")))
        self.bundles = load(LOCALES)

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, _output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """Text and buttons of a response; None when there is nothing to say, which fails the turn."""
        languages = (language_of(tracker), self.default_language, LAST_RESORT)
        if utter_action == "utter_say":
            rendered = self._rendered(languages, kwargs["parts"], kwargs["choices"])
            # Rasa would store what is left of these as the message's metadata: facts of a client, once more.
            kwargs["parts"].clear()
            kwargs["choices"].clear()
            return rendered
        variations = self.responses.get(utter_action)
        if not variations:
            logger.error("No response %s in the domain", utter_action)
            return None
        response = variations[0]
        buttons = [{"key": item["title"], "payload": item["payload"]} for item in response.get("buttons", [])]
        return self._rendered(languages, [{"key": response["text"]}], buttons)

    def _rendered(
        self, languages: tuple[str, ...], parts: Iterable[Item], choices: Iterable[Item]
    ) -> dict[str, Any] | None:
        lines = [self.text(languages, item["key"], item.get("args", {})) for item in parts]
        titles = [(self.text(languages, item["key"], item.get("args", {})), item["payload"]) for item in choices]
        text = "\n".join(line for line in lines if line)
        buttons = [{"title": title, "payload": payload} for title, payload in titles if title]
        return {"text": text, "buttons": buttons} if text else None

    def text(self, languages: Iterable[str], key: str, args: Item) -> str | None:
        """The text of `key` in the first of `languages` that has it; None, and an error in the log, when none has."""
        wanted = list(dict.fromkeys(languages))
        for language in wanted:
            bundle = self.bundles.get(language)
            if bundle is not None and bundle.has_message(key):
                if language != wanted[0]:
                    logger.error("Text %s is missing in %s, said in %s", key, wanted[0], language)
                return _format(bundle, key, args)
        logger.error("Text %s is missing in every language", key)
        return None


def language_of(tracker: DialogueStateTracker) -> str:
    """The language of the message that is being answered, as the gateway found it; empty when it did not say."""
    # Not the last applied event: Rasa leaves out of those what is said inside of a form.
    message = tracker.latest_message
    metadata = message.metadata if message is not None else None
    return str((metadata or {}).get("language", ""))


def default_language(organisation_file: Path) -> str:
    """The first language of the organisation file; English when there is no such file."""
    if not organisation_file.is_file():
        return LAST_RESORT
    return str(read_yaml_file(organisation_file)["languages"][0])


@lru_cache(maxsize=2)
def load(folder: Path) -> Mapping[str, FluentBundle]:
    """Every language in `folder`, by its code; each file is read once in a process."""
    return {path.name: _bundle(path) for path in sorted(folder.iterdir()) if path.is_dir()}


def _bundle(folder: Path) -> FluentBundle:
    language = folder.name
    # Isolating marks keep "+45 39…" in one piece in a right-to-left sentence; elsewhere they only break copying.
    bundle = FluentBundle([FORMATS.get(language, language)], use_isolating=language in RIGHT_TO_LEFT)
    for path in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def _format(bundle: FluentBundle, key: str, args: Item) -> str | None:
    pattern = bundle.get_message(key).value
    if pattern is None:
        return None
    language = bundle.locales[0]
    values = {name: _value(name, value, language) for name, value in args.items()}
    text, problems = bundle.format_pattern(pattern, values)
    if problems:
        # Only the kind: the problem's own words may quote a client's data.
        logger.error("Text %s is incomplete: %s", key, ", ".join(type(problem).__name__ for problem in problems))
    return str(text).strip()


def _value(name: str, value: str | int, language: str) -> str | int | date:
    """The value as Fluent wants it, by the end of its name: `_on` an ISO date, `_at` a date-time, `_money` a sum."""
    if not isinstance(value, str):
        return value
    if name.endswith("_on"):
        return date.fromisoformat(value)
    if name.endswith("_at"):
        return datetime.fromisoformat(value)
    return money(value, language) if name.endswith("_money") else value


def money(written: str, language: str) -> str:
    """ "1500.00 DKK" as the language writes it; ValueError or ArithmeticError when it is not such a sum."""
    amount, currency = written.split()
    return str(format_currency(Decimal(amount), currency, locale=language.replace("-", "_")))
