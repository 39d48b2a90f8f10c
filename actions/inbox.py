"""Answers about messages: the unread ones are read out and marked as read, or the latest is named."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from actions.checklist_facts import day, link, moment, zone
from actions.facts import Json, record
from actions.item_steps import close, short
from actions.portal_client import NotFoundError, Portal
from actions.question import Question
from actions.saying import Choice, Line, Part, Say, choice, part, say

LONGEST_TEXT, LONGEST_ALL, MOST_SHOWN = 700, 1200, 3
"""Characters of one message and of all in one bubble, and how many messages."""
LONGEST_SUBJECT, LONGEST_BUTTON = 80, 12
MOSTLY = 0.5
"""A message of which so much was shown has been read."""
SENTENCE_END = re.compile(r"[.!?؟…](?=\s|$)|\n")
ANSWERING = "re:"
"""What the choice begins with that answers a message; its subject follows."""


@dataclass(frozen=True)
class Letter:
    """A message of the caseworker; the time is an ISO date-time."""

    id: int
    case_number: str
    sender: str
    subject: str
    body: str
    sent_at: str
    unread: bool


@dataclass(frozen=True)
class Shown:
    """A message and as much of its text as is shown."""

    letter: Letter
    text: str

    @property
    def whole(self) -> bool:
        """Whether nothing was left out."""
        return len(self.text) == len(close(self.letter.body))

    @property
    def mostly(self) -> bool:
        """Whether enough was shown to call it read."""
        return self.whole or len(self.text) >= MOSTLY * len(close(self.letter.body))


async def letters(portal: Portal) -> tuple[Letter, ...]:
    """The caseworker's newest messages over all cases, the unread ones first."""
    return await portal.ask(_letters, "messages", "GET", "/messages")


async def read_messages(portal: Portal, question: Question) -> Say:
    """The unread messages, or the one that a button stands for; without any, when the latest came."""
    found = await letters(portal)
    if question.number is not None:
        found = tuple(one for one in found if one.case_number == question.number.upper())
    picked = next((one for one in found if str(one.id) == question.picked), None)
    wanted = [one for one in found if one.unread and one is not picked]
    wanted = wanted if picked is None else [picked, *wanted]
    if not wanted:
        return await _nothing_new(portal, found)
    shown = _fitting(wanted)
    said = await _read_out(portal, shown, wanted[len(shown) :])
    read = [one.letter.id for one in shown if one.letter.unread and one.mostly]
    if read:
        await portal.ask(bool, "messages_read", "POST", "/messages/read", {"ids": read})
    return said


async def _nothing_new(portal: Portal, found: Sequence[Letter]) -> Say:
    write = choice("message_caseworker")
    if not found:
        return say("inbox-none", choices=(write, choice("ask_case_status")))
    latest = max(found, key=lambda one: moment(one.sent_at))
    line = part("inbox-nothing-new", sent_on=day(latest.sent_at, await zone(portal)), subject=_subject(latest))
    return say(line, choices=(choice("read_messages", "choice-read-again", choice=str(latest.id)), write))


async def _read_out(portal: Portal, shown: Sequence[Shown], rest: Sequence[Letter]) -> Say:
    where = await zone(portal)
    lines: list[Line] = []
    for one in shown:
        head = {"number": one.letter.case_number, "subject": _subject(one.letter)}
        lines.append(part("inbox-head", sent_on=day(one.letter.sent_at, where), **head))
        lines.append(part("inbox-text", body=one.text))
        if not one.whole:
            lines.append(await _address(portal, one.letter))
    lines.append(part("inbox-more", count=len(rest)) if rest else None)
    following = (choice("read_messages", "choice-next-message", choice=str(rest[0].id)),) if rest else ()
    return say(*lines, choices=(*_answers(shown), *following, choice("ask_case_status")))


def _answers(shown: Sequence[Shown]) -> tuple[Choice, ...]:
    """A button that answers each message; with several they name the subject."""
    return tuple(
        choice(
            "message_caseworker",
            "choice-answer" if len(shown) == 1 else "choice-answer-about",
            args={} if len(shown) == 1 else {"subject": short(one.letter.subject, LONGEST_BUTTON)},
            case_number=one.letter.case_number,
            choice=f"{ANSWERING}{_subject(one.letter)}",
        )
        for one in shown
    )


def _fitting(wanted: Sequence[Letter]) -> list[Shown]:
    """The first messages that fit into one bubble together, the first of them in any case."""
    shown: list[Shown] = []
    left = LONGEST_ALL
    for one in wanted[:MOST_SHOWN]:
        text = shortened(close(one.body), LONGEST_TEXT)
        if shown and len(text) > left:
            break
        shown.append(Shown(one, text))
        left -= len(text)
    return shown


def shortened(text: str, most: int) -> str:
    """`text`, cut after a sentence where it is longer than `most` characters, else after a word."""
    if len(text) <= most:
        return text
    ends = [match.end() for match in SENTENCE_END.finditer(text[:most])]
    if ends and ends[-1] >= most // 2:
        return text[: ends[-1]].rstrip()
    return f"{text[: most - 1].rsplit(None, 1)[0]}…"


async def _address(portal: Portal, letter: Letter) -> Part:
    """Where the rest of it can be read."""
    try:
        to = await link(portal, "messages", letter.case_number, str(letter.id))
    except NotFoundError:
        to = await link(portal, "messages")
    if to.signed and to.minutes is not None:
        return part("inbox-read-on", url=to.url, minutes=to.minutes)
    return part("inbox-read-on-login", url=to.url)


def _subject(letter: Letter) -> str:
    return short(letter.subject, LONGEST_SUBJECT)


def _letters(data: Json) -> tuple[Letter, ...]:
    return tuple(record(Letter, row) for row in data["messages"])
