"""Measures how often the language of a message is told right, beside langdetect as it comes.

`PYTHONPATH=. python tests/backend/languages/measure.py [--misses]`
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml
from langdetect import DetectorFactory, detect
from langdetect.lang_detect_exception import LangDetectException

from backend.conversations.language import Hint, LanguageDetector, Spoken
from backend.core.organisation import SPOKEN

HERE = Path(__file__).parent
LANGUAGES = SPOKEN
SETS = ("short", "unseen")
Decide = Callable[[str, Spoken, Hint], Spoken]


@dataclass(frozen=True)
class Said:
    """A message and the language after it."""

    text: str
    language: str


@dataclass(frozen=True)
class Talk:
    """A conversation: the page's language, or None, and what the client wrote."""

    page: str | None
    said: tuple[Said, ...]


@dataclass(frozen=True)
class Single:
    """One message with what was known before it."""

    group: str
    hint: Hint
    before: Spoken
    said: Said


def short(name: str = "short") -> dict[str, list[str]]:
    """Messages of one to four words by language: of the set `short` or of `unseen`."""
    lists = yaml.safe_load((HERE / f"{name}.yml").read_text(encoding="utf-8"))
    return {language: [text.strip() for text in texts.split("|")] for language, texts in lists.items()}


def talks(language: str) -> list[Talk]:
    """The conversations that are mostly in a language."""
    written = yaml.safe_load((HERE / f"conversations.{language}.yml").read_text(encoding="utf-8"))
    return [_talk(talk.splitlines()) for talk in written]


def singles() -> list[Single]:
    """Messages in special circumstances."""
    groups = yaml.safe_load((HERE / "others.yml").read_text(encoding="utf-8"))
    return [_single(group, line) for group, lines in groups.items() for line in lines.splitlines()]


def everything() -> frozenset[str]:
    """Every message that is measured, so that none of them is learnt from."""
    said = {text for name in SETS for texts in short(name).values() for text in texts}
    said |= {said.text for language in LANGUAGES for talk in talks(language) for said in talk.said}
    return frozenset(said | {single.said.text for single in singles()})


def short_misses(decide: Decide, language: str, name: str = "short") -> list[tuple[str, str]]:
    """Short first messages that were told wrong, and what was told; the page speaks each language in turn."""
    return [
        (text, told)
        for number, text in enumerate(short(name)[language])
        for page in (LANGUAGES[number % len(LANGUAGES)],)
        if (told := decide(text, Spoken(page, settled=False), Hint(page)).language) != language
    ]


def talk_misses(decide: Decide, talk: Talk) -> Iterator[tuple[str, str]]:
    """Messages after which the language was wrong, and what it was."""
    spoken = Spoken(talk.page or LANGUAGES[0], settled=False)
    for said in talk.said:
        spoken = decide(said.text, spoken, Hint(talk.page))
        if spoken.language != said.language:
            yield said.text, spoken.language


def bare(text: str, _so_far: Spoken, _hint: Hint) -> Spoken:
    """langdetect as it comes: every message by itself."""
    try:
        return Spoken(str(detect(text)), settled=True)
    except LangDetectException:
        return Spoken("unknown", settled=False)


def row(name: str, decide: Decide) -> str:
    """One line of the table."""
    shares = []
    for language in LANGUAGES:
        wrong = len(short_misses(decide, language))
        shares.append(f"{100 - 100 * wrong / len(short()[language]):.1f}")
    unseen = sum(len(short_misses(decide, language, "unseen")) for language in LANGUAGES)
    shares.append(f"{100 - 100 * unseen / sum(map(len, short('unseen').values())):.1f}")
    every = [talk for language in LANGUAGES for talk in talks(language)]
    wrong = sum(len(list(talk_misses(decide, talk))) for talk in every)
    clean = sum(not list(talk_misses(decide, talk)) for talk in every)
    messages = sum(len(talk.said) for talk in every)
    first = f"{100 - 100 * wrong / messages:.1f}"
    return f"| {name} | {' | '.join(shares)} | {first} | {100 * clean / len(every):.1f} |"


def main() -> None:
    """Print the table, and with `--misses` what went wrong."""
    DetectorFactory.seed = 0
    ours = LanguageDetector(LANGUAGES, without=everything()).decide
    print(f"| | {' | '.join(LANGUAGES)} | unseen | messages of conversations | whole conversations |")
    print("|---|" + "---|" * (len(LANGUAGES) + 3))
    print(row("langdetect alone", bare))
    print(row("ours", ours))
    if "--misses" in sys.argv:
        for language in LANGUAGES:
            print(language, *(short_misses(ours, language, name) for name in SETS))
            for talk in talks(language):
                if misses := list(talk_misses(ours, talk)):
                    print("  ", talk.page, misses)
        for one in singles():
            told = ours(one.said.text, one.before, one.hint).language
            if told != one.said.language:
                print(one.group, one.said, told)


def _talk(lines: list[str]) -> Talk:
    said = tuple(Said(line[3:], line[:2]) for line in lines[1:])
    return Talk(lines[0] if lines[0] != "-" else None, said)


def _single(group: str, line: str) -> Single:
    page, settled, language, text = line.split(" ", 3)
    known = None if page == "-" else page
    before = Spoken(settled, settled=True) if settled != "-" else Spoken(known or LANGUAGES[0], settled=False)
    return Single(group, Hint(known), before, Said(text, language))


if __name__ == "__main__":
    main()
