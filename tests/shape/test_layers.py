"""The rules of who may import whom name every adapter there is; `lint-imports` holds everybody to them."""

from configparser import ConfigParser

from backend.settings import ROOT

RULES = ConfigParser()
RULES.read(ROOT / ".importlinter")


def named(contract: str, field: str) -> set[str]:
    """The modules a contract names."""
    return set(RULES[f"importlinter:contract:{contract}"][field].split())


def test_every_adapter_is_kept_from_the_others_and_known_to_the_registry_alone() -> None:
    adapters = {f"connectors.{file.parent.name}" for file in (ROOT / "connectors").glob("*/__init__.py")}
    assert adapters
    assert named("adapters", "modules") == adapters
    assert named("only-the-registry", "protected_modules") == adapters
    assert named("only-the-registry", "allowed_importers") == {"connectors.registry"}


def test_the_layers_are_all_there_are() -> None:
    assert RULES["importlinter:contract:layers"]["exhaustive"] == "True"
    assert {"actions", "backend", "bot", "connectors"} == named("no-cycles", "ancestors")
