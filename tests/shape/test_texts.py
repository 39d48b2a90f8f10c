"""Every sentence stands in all five languages, with the same variables, and is used somewhere."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

from backend.core.organisation import SPOKEN
from backend.settings import ROOT
from tests.shape.sources import code, tracked

LOCALES = ROOT / "locales"
OTHERS = [language for language in SPOKEN if language != "en"]
COMPOSED = re.compile(r'(?:f"|\bt\(")([a-z_-]+-)(?:\{|" ~)')
QUOTED = re.compile(r"""["']([a-z][\w-]*)["']""")
SAID = re.compile(r"""\b(?:say\((?:\w+(?:\.\w+)*, )?|_say\(\w+, |part\(|t\()["']([a-z][\w-]*)["'](?! *[+~])""")
REFERENCE = re.compile(r"\{ *([a-z][\w-]*) *\}")


class Variables(visitor.Visitor):
    """Collects the variables of a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, tuple[str, frozenset[str], frozenset[str]]]:
    """File, variables and attributes of each message of a language."""
    found: dict[str, tuple[str, frozenset[str], frozenset[str]]] = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{file}: {entry.id.name} stands twice"
                variables = Variables()
                variables.visit(entry)
                attributes = frozenset(attribute.id.name for attribute in entry.attributes)
                found[entry.id.name] = (file.name, frozenset(variables.names), attributes)
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_what_english_has(language: str) -> None:
    assert messages(language) == messages("en")


def test_every_text_is_used() -> None:
    sources = [path for path in code() if not path.is_relative_to(ROOT / "tests")]
    sources += [ROOT / path for path in tracked() if path.endswith(".html")]
    written = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    texts = "\n".join(path.read_text(encoding="utf-8") for path in LOCALES.glob("en/*.ftl"))
    known = set(QUOTED.findall(written)) | set(REFERENCE.findall(texts))
    prefixes = tuple(set(COMPOSED.findall(written)) | {"site-", "widget-"})
    unused = [name for name in messages("en") if name not in known and not name.startswith(prefixes)]
    assert not unused


def test_every_text_that_is_asked_for_exists() -> None:
    sources = [path for path in code() if not path.is_relative_to(ROOT / "tests")]
    sources += [ROOT / path for path in tracked() if path.endswith(".html")]
    asked = {key for path in sources for key in SAID.findall(path.read_text(encoding="utf-8"))}
    whole = {key for key in asked if not key.endswith("-")}
    assert len(whole) > 80
    assert whole <= set(messages("en"))


def test_no_language_lacks_a_file() -> None:
    files: dict[str, set[str]] = {
        language: {Path(file).name for file in (LOCALES / language).glob("*.ftl")} for language in SPOKEN
    }
    assert len({frozenset(names) for names in files.values()}) == 1
