"""Fluent texts for everything but the bot's own answers: mails, apologies, pages, the widget."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import structlog
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

from backend.core.organisation import SPOKEN

LOCALES = Path(__file__).resolve().parent.parent.parent / "locales"
RIGHT_TO_LEFT = {"ar"}
ISOLATED_LINK = re.compile("\u2068(https?://[^\u2068\u2069\\s]+)\u2069")
"""An address between the marks that keep it apart from right-to-left text: mail programs take the last one for a part
of it."""
log = structlog.get_logger(__name__)
Argument = str | int | float


class MissingTextError(LookupError):
    """A key stands in no language: a mistake of ours, not of the caller."""


@dataclass(frozen=True)
class Texts:
    """All texts, by language."""

    bundles: Mapping[str, FluentBundle]
    keys: Mapping[str, frozenset[str]]

    def say(self, language: str, key: str, **arguments: Argument) -> str:
        """The text of `key` (with `_` for `-` allowed) in `language`, else in English; raises MissingTextError."""
        for candidate in (language, "en"):
            bundle = self.bundles.get(candidate)
            for name in (key, key.replace("_", "-")):
                if bundle is not None and bundle.has_message(name):
                    return _format(bundle, name, arguments)
        raise MissingTextError(key)

    def has(self, key: str) -> bool:
        """Whether there is a text of that key."""
        return self.bundles["en"].has_message(key)

    def topic(self, language: str, prefix: str, **arguments: Argument) -> dict[str, str]:
        """All texts of `language` whose key starts with `prefix`, by key without it."""
        names = self.keys.get(language, frozenset()) | self.keys["en"]
        wanted = sorted(name for name in names if name.startswith(prefix))
        return {name.removeprefix(prefix): self.say(language, name, **arguments) for name in wanted}


def _format(bundle: FluentBundle, name: str, arguments: Mapping[str, Argument]) -> str:
    pattern = bundle.get_message(name).value
    if pattern is None:
        raise MissingTextError(name)
    text, errors = bundle.format_pattern(pattern, dict(arguments))
    if errors:
        log.error("text_incomplete", key=name, problems=[type(error).__name__ for error in errors])
    return ISOLATED_LINK.sub(r"\1", str(text))


def load(folder: Path = LOCALES) -> Texts:
    """Read every language once."""
    bundles, keys = {}, {}
    for language in SPOKEN:
        # "en" alone would write dates the American way.
        bundle = FluentBundle(["en-GB" if language == "en" else language], use_isolating=language in RIGHT_TO_LEFT)
        names: set[str] = set()
        for file in sorted((folder / language).glob("*.ftl")):
            resource = FluentResource(file.read_text(encoding="utf-8"))
            bundle.add_resource(resource)
            names |= {entry.id.name for entry in resource.body if isinstance(entry, Message)}
        bundles[language], keys[language] = bundle, frozenset(names)
    return Texts(bundles, keys)


def direction(language: str) -> str:
    """`rtl` or `ltr`, as HTML's dir attribute wants it."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
