"""Every text an action can ask for stands in every language."""

import re
from pathlib import Path

import pytest
import yaml

from actions import places
from actions.portal_help import MAIN
from bot.nlg import LOCALES, load

ROOT = Path(__file__).resolve().parent.parent.parent
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
LANGUAGES = ("da", "sv", "en", "fi", "ar")
FAMILIES = {
    "case-status": "opened collecting_documents submitted awaiting_authority decision_positive decision_negative "
    "closed",
    "case-ball": "client firm authority nobody",
    "case-next": "send_documents firm_reviews firm_prepares firm_submits authority_decides firm_explains "
    "client_resumes",
    "verify": "expired signed_out how-code how-match bad-email bad-phone bad-code refused-email refused-phone",
    "verify-ask": "email phone code",
    "verify-again": "email phone code",
    "verify-resume": "email phone code",
    "hours-days": "0 1 2 3",
    "language-name": "da sv en fi ar",
    "hours-on": "0 1 2 3",
    "portal-help": " ".join(places.names("topics")),
    "choice-place": " ".join(MAIN),
    "prices-instalments": "yes no unknown",
}
UNTITLED = {"affirm", "bot_challenge", "deny", "goodbye", "greet", "inform", "nlu_fallback", "out_of_scope", "thank"}


def keys() -> set[str]:
    """Every key that is written out in the actions and the domain, and those that are put together."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "actions").glob("*.py"))
    written = set(re.findall(r'(?:part|say|ask)\(\s*(?:claim, |started, )?"([a-z][a-z-]+)"', source))
    families = {f"{stem}-{end}" for stem, ends in FAMILIES.items() for end in ends.split()}
    titles = {f"choice-{intent}" for intent in DOMAIN["intents"] if intent not in UNTITLED}
    return written | families | titles


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_the_assistant_has_a_text(language: str) -> None:
    bundle = load(LOCALES)[language]
    assert len(keys()) > 100
    assert sorted(key for key in keys() if not bundle.has_message(key)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_assistant_has_a_blank_line(language: str) -> None:
    topics = ("bot-common", "conversation", "verification", "cases", "checklist", "firm", "portal-help", "chat-privacy")
    bundle = load(LOCALES)[language]
    for topic in topics:
        source = (LOCALES / language / f"{topic}.ftl").read_text(encoding="utf-8")
        for key in re.findall(r"^([a-z][\w-]*) =", source, re.MULTILINE):
            text, _ = bundle.format_pattern(bundle.get_message(key).value, {})
            assert "\n\n" not in str(text), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_buttons_fit_where_space_is_short(language: str) -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (LOCALES / language).glob("*.ftl"))
    titles = re.findall(r"^choice-[\w-]+ = (.+)$", source, re.MULTILINE)
    assert [title for title in titles if len(title) > 24 and "{" not in title] == []
