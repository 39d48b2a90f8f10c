"""Answers about a case's checklist: how far it is, what is missing, what was rejected and why."""

from actions.cases import Question, find
from actions.facts import Checklist, ChecklistItem
from actions.portal_client import Portal
from actions.saying import Line, Part, Say, choice, part, say


async def checklist(portal: Portal, question: Question) -> Say:
    """What is still missing for a case."""
    found = await find(portal, question)
    if found.case is None:
        return found.instead
    return checklist_of(await portal.checklist(found.case.number), found.case.type)


def checklist_of(items: Checklist, case_type: str) -> Say:
    """Progress first, then what was rejected, then what is pending (overdue first), then what is being checked."""
    head = part("case-head", number=items.number, type=case_type)
    choices = (choice("ask_case_status", case_number=items.number), choice("talk_to_human"))
    if items.total == 0:
        return say(head, "checklist-empty", choices=choices)
    rejected = [_rejected(item) for item in items.items if item.status == "rejected"]
    waiting = sorted((item for item in items.items if item.status == "pending"), key=_urgency)
    checking = sum(item.status == "uploaded" for item in items.items)
    lines: list[Line] = [head, part("checklist-progress", done=items.done, total=items.total), *rejected]
    lines += [_pending(item) for item in waiting]
    lines.append(part("checklist-checking", count=checking) if checking else None)
    if not rejected and not waiting:
        lines.append("checklist-nothing")
    return say(*lines, choices=choices)


def _urgency(item: ChecklistItem) -> tuple[bool, str]:
    return (not item.overdue, item.due_on or "9999-12-31")


def _rejected(item: ChecklistItem) -> Part:
    if item.rejected_reason is None:
        return part("checklist-rejected", title=item.title)
    return part("checklist-rejected-reason", title=item.title, reason=item.rejected_reason)


def _pending(item: ChecklistItem) -> Part:
    if item.due_on is None:
        return part("checklist-pending", title=item.title)
    return part("checklist-overdue" if item.overdue else "checklist-due", title=item.title, due_on=item.due_on)
