"""What clients say about the conversation itself is told by rule, in five languages; requests are not."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
import yaml

from bot.components import repair
from bot.components.entities import find_everything
from bot.components.repair import find_repair

LISTED = yaml.safe_load(repair.LISTS.read_text(encoding="utf-8"))["phrases"]
KINDS = ("repeat", "skip", "back", "restart", "dont_have", "wait", "misunderstood", "finished", "what_now")
LANGUAGES = ("da", "sv", "en", "fi", "ar")


def phrases(kind: str, language: str) -> list[str]:
    return [phrase.strip() for phrase in LISTED[kind][language].split("|")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_phrases_that_are_told_as_it(kind: str, language: str) -> None:
    assert len(set(phrases(kind, language))) >= 25
    assert {phrase: find_repair(phrase, "G2S") for phrase in phrases(kind, language)} == dict.fromkeys(
        phrases(kind, language), kind
    )


def test_no_phrase_is_of_two_kinds() -> None:
    of = Counter((phrase, kind) for kind in KINDS for language in LANGUAGES for phrase in phrases(kind, language))
    assert len({phrase for phrase, _ in of}) == len(of)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Undskyld, kan du gentage det? Tak!", "repeat"),
        ("What did you say??", "repeat"),
        ("kan du säga det ingen gång till", None),
        ("sano uudestaan kiitos", "repeat"),
        ("لو سمحت عيد السؤال", "repeat"),
        ("SPRING OVER", "skip"),
        ("hoppa over fragan", "skip"),
        ("jätä väliin", "skip"),
        ("ga et skridt tilbage", "back"),
        ("previuos question", "back"),
        ("start forfar", "restart"),
        ("من البداية", "restart"),
        ("I don't have it", "dont_have"),
        ("I don’t know", "dont_have"),
        ("det ved jeg desværre ikke", "dont_have"),
        ("مش معايا", "dont_have"),
        ("vent lige et øjeblik", "wait"),
        ("hej, vent lige", "wait"),
        ("hold on pls", "wait"),
        ("du misforstod mgi", "misunderstood"),
        ("that's not what I meant!", "misunderstood"),
        ("no, I did not ask that", "misunderstood"),
        ("nej det mente jeg ikke", "misunderstood"),
        ("no, that's all, thanks", "finished"),
        ("siinä kaikki, kiitos", "finished"),
        ("hvorfor spørger du?", "what_now"),
        ("شو لازم اكتب؟", "what_now"),
    ],
)
def test_marks_typing_errors_and_politeness_do_not_hide_it(text: str, kind: str | None) -> None:
    assert find_repair(text, "G2S") == kind


@pytest.mark.parametrize(
    "text",
    [
        "send it to my email",
        "can you send the contract",
        "send mig kvitteringen",
        "skicka offerten igen",
        "I don't have my passport",
        "jeg har ikke mit pas",
        "when is the next appointment",
        "næste møde",
        "when do you come back",
        "jeg vil tilbage til Danmark",
        "haluan muuttaa takaisin Suomeen",
        "what should I write to the caseworker",
        "hvad betyder opholdsret",
        "how long do I have to wait",
        "hvor længe skal jeg vente",
        "بدي ارجع على الدنمارك",
        "my husband is done with the papers",
        "start my application",
        "hello again",
        "thanks again",
        "don't save it",
        "reset",
        "ja",
        "nej",
        "stop",
        "",
        "👍",
        "🙂🙂",
    ],
)
def test_requests_and_other_short_messages_are_none(text: str) -> None:
    assert find_repair(text, "G2S") is None


@pytest.mark.parametrize("value", ["anna@mail.dk", "31 21 24 64", "G2S-2026-0142", "123456"])
def test_it_never_stands_beside_an_address_a_number_or_a_code(value: str) -> None:
    for text in (f"send it {value}", f"{value} done", f"wait {value}"):
        assert find_everything(text, "G2S", date(2026, 11, 24))
        assert find_repair(text, "G2S") is None


@pytest.mark.parametrize("piece", ["a", "tak ", "skip ", "please ", "det ", "' ", "لو سمحت "])
def test_a_long_message_is_never_one(piece: str) -> None:
    assert find_repair(piece * (10_000 // len(piece)), "G2S") is None
