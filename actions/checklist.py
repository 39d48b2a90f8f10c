"""Answers about a case's checklist: how far it is, what is missing, what was rejected and why, and what an item is."""

from actions.cases import find
from actions.checklist_facts import MARKABLE, OPEN, item_of, things
from actions.facts import Checklist, ChecklistItem
from actions.item_steps import ITEM, close, short, status_line, upload_button
from actions.matching import meant
from actions.portal_client import Portal
from actions.question import Question
from actions.saying import Choice, Line, Part, Say, choice, part, say

MOST_EXPLAINED = 2
"""Buttons that explain an item: a phone shows few."""
LONGEST_TITLE = 16


async def checklist(portal: Portal, question: Question) -> Say:
    """What is still missing for a case; one item where a button or the words of the question name it."""
    found = await find(portal, question)
    if found.case is None:
        return found.instead
    items = await portal.checklist(found.case.number)
    item = _named(items, question)
    return checklist_of(items, found.case.type) if item is None else item_said(items, item)


def checklist_of(items: Checklist, case_type: str) -> Say:
    """Progress first, then what was rejected, then what is pending (overdue first), then what is being checked."""
    head = part("case-head", number=items.number, type=case_type)
    if items.total == 0:
        return say(head, "checklist-empty", choices=_choices(items, []))
    rejected = [item for item in items.items if item.status == "rejected"]
    waiting = sorted((item for item in items.items if item.status == "pending"), key=_urgency)
    checking = sum(item.status == "uploaded" for item in items.items)
    lines: list[Line] = [head, part("checklist-progress", done=items.done, total=items.total)]
    lines += [_rejected(item) for item in rejected] + [_pending(item) for item in waiting]
    lines.append(part("checklist-checking", count=checking) if checking else None)
    if not rejected and not waiting:
        lines.append("checklist-nothing")
    return say(*lines, choices=_choices(items, [*rejected, *waiting]))


def item_said(items: Checklist, item: ChecklistItem) -> Say:
    """One item: what it is, how it stands, until when, and what can be done about it."""
    told = part("item-help", title=item.title, help=close(item.help)) if item.help else None
    due = None
    if item.status in OPEN and item.due_on is not None:
        due = part("item-overdue" if item.overdue else "item-due", due_on=item.due_on)
    lines = (told or part("item-no-help", title=item.title), status_line(item), due)
    more = [upload_button(items.number, item.key)] if item.status in OPEN else []
    if item.status in MARKABLE:
        picked = f"{ITEM}{item.key}"
        more.append(choice("mark_item_done", case_number=items.number, choice=picked))
    rest = (choice("ask_checklist", case_number=items.number), choice("message_caseworker", case_number=items.number))
    return say(*lines, choices=(*more, *rest))


def _named(items: Checklist, question: Question) -> ChecklistItem | None:
    if question.picked is not None:
        return item_of(items.items, question.picked.removeprefix(ITEM))
    named = None if question.text.startswith("/") else meant(question.text, things(items.items), least=1)
    return item_of(items.items, named.key) if named is not None else None


def _choices(items: Checklist, open_ones: list[ChecklistItem]) -> tuple[Choice, ...]:
    """Send, mark, explain; where nothing is missing, the status."""
    number = items.number
    last = choice("talk_to_human")
    mark = (choice("mark_item_done", case_number=number),) if _any(items, MARKABLE) else ()
    if not open_ones:
        return (*mark, choice("ask_case_status", case_number=number), last)
    explained = [item for item in open_ones if item.help][:MOST_EXPLAINED]
    helps = [
        choice("ask_checklist", "choice-item-help", args={"title": short(item.title, LONGEST_TITLE)},
               case_number=number, choice=item.key)
        for item in explained
    ]  # fmt: skip
    return (upload_button(number), *mark, *helps, choice("ask_case_status", case_number=number), last)


def _any(items: Checklist, statuses: set[str]) -> bool:
    return any(item.status in statuses for item in items.items)


def _urgency(item: ChecklistItem) -> tuple[bool, str]:
    return (not item.overdue, item.due_on or "9999-12-31")


def _rejected(item: ChecklistItem) -> Part:
    if item.rejected_reason is None:
        return part("checklist-rejected", title=item.title)
    return part("checklist-rejected-reason", title=item.title, reason=close(item.rejected_reason))


def _pending(item: ChecklistItem) -> Part:
    if item.due_on is None:
        return part("checklist-pending", title=item.title)
    return part("checklist-overdue" if item.overdue else "checklist-due", title=item.title, due_on=item.due_on)
