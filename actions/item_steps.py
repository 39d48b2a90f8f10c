"""Which item of a checklist is meant: buttons for them, and the item that a press or the words of a message name."""

import re
from collections.abc import Sequence

from actions.checklist_facts import things
from actions.facts import ChecklistItem
from actions.matching import meant
from actions.saying import Choice, Part, choice, part
from actions.stack import Draft
from actions.turn import Message

ITEM = "item:"
"""What the choice of an item begins with, in the middle of things that have other choices too."""
LONGEST_TITLE = 24
"""Characters of a button on the narrowest channel."""
MOST_BUTTONS = 8
PICKS = frozenset({"inform"})
EMPTY_LINES = re.compile(r"\n\s*\n")


def short(text: str, most: int = LONGEST_TITLE) -> str:
    """`text` cut to `most` characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def close(text: str) -> str:
    """Somebody's words without empty lines, at which Rasa would begin another message."""
    return EMPTY_LINES.sub("\n", text.strip())


def item_buttons(items: Sequence[ChecklistItem]) -> tuple[Choice, ...]:
    """A button for each item."""
    return tuple(
        choice("inform", "choice-item", args={"title": short(item.title)}, choice=f"{ITEM}{item.key}")
        for item in items[:MOST_BUTTONS]
    )


def upload_button(number: str, key: str | None = None) -> Choice:
    """Send a document, for one item if `key` names it."""
    if key is None:
        return choice("upload_document", case_number=number)
    return choice("upload_document", case_number=number, choice=f"{ITEM}{key}")


def pressed_key(picked: str | None) -> str | None:
    """The key that the button of an item stands for."""
    return picked.removeprefix(ITEM) if picked and picked.startswith(ITEM) else None


def named_item(
    items: Sequence[ChecklistItem], message: Message, intents: frozenset[str] = PICKS
) -> ChecklistItem | None:
    """The item that a message means; a button with another intent than `intents` wants something else with it."""
    if message.pressed and message.intent not in intents:
        return None
    key = pressed_key(message.entities.get("choice"))
    return item_named(items, key, "" if message.pressed else message.text)


def opening_item(items: Sequence[ChecklistItem], draft: Draft) -> ChecklistItem | None:
    """The item that was named by what began the task."""
    opening = draft.values.get("opening", {})
    return item_named(items, pressed_key(opening.get("choice")), opening.get("said", ""))


def item_named(items: Sequence[ChecklistItem], key: str | None, words: str) -> ChecklistItem | None:
    """The item of that key, else the one that `words` name."""
    if key is None:
        found = meant(words, things(items))
        key = found.key if found else None
    return next((item for item in items if item.key == key), None)


def status_line(item: ChecklistItem) -> Part:
    """How an item stands, in a few words, with the reason where it was rejected."""
    if item.status == "rejected" and item.rejected_reason:
        return part("item-rejected", reason=close(item.rejected_reason))
    return part("item-status", status=item.status)
