"""Marking an item of the checklist as done: which case, which item, a yes, and how far the checklist is then."""

from actions.advance import confirming
from actions.asking import ask_case, first_case, take_case
from actions.checklist_facts import MARKABLE, item_of, mark_done
from actions.facts import ChecklistItem
from actions.item_steps import close, item_buttons, named_item, opening_item, upload_button
from actions.portal_client import NotFoundError, Portal
from actions.saying import Part, Say, choice, part, say
from actions.stack import Draft
from actions.tasks import PERSON, STOP, End, Step, Taken, Task, Wrong
from actions.turn import Message

YES = choice("affirm", "choice-mark-yes")
PICKS = frozenset({"inform", "mark_item_done"})
ANOTHER = choice("inform", "choice-edit-item", choice="edit:item")


class DoneTask(Task):
    """Says for a client that an item is done."""

    name = "done"

    def __init__(self) -> None:
        self.steps = (
            Step("case", ask_case, _take_case, entity="case_number"),
            Step("item", _ask_item, _take_item, entity="choice"),
            Step("confirm", _ask_confirm, confirming("confirm", _take_no)),
        )

    async def begin(self, portal: Portal, draft: Draft) -> Draft | End:
        """A case and an item that are clear already are not asked for."""
        begun = await first_case(portal, draft)
        if isinstance(begun, End) or not begun.has("case"):
            return begun
        taken = await _first_item(portal, begun.text("case"), draft)
        return taken if isinstance(taken, End) else begun.given(**taken.values)

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Mark it, and say what became of it."""
        number, key = draft.text("case"), draft.text("item")
        item = item_of((await portal.checklist(number)).items, key)
        try:
            marked = await mark_done(portal, number, key)
        except NotFoundError:
            item = None
        if item is None:
            return End(say("mark-gone", choices=(choice("ask_checklist", case_number=number), PERSON)))
        if not marked.changed:
            return _unmarkable(number, item, marked.status)
        said = part("mark-marked", title=item.title)
        progress = part("checklist-progress", done=marked.done, total=marked.total)
        choices = (choice("ask_checklist", case_number=number), choice("ask_case_status", case_number=number))
        return End(say(said, progress, "mark-next", choices=choices))


async def _take_case(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | End | None:
    """The case, and with it the item that the first message named."""
    if message.pressed and message.intent not in PICKS:
        return None
    taken = await take_case(portal, draft, message)
    if not isinstance(taken, Taken) or taken.values["case"] == draft.values.get("case"):
        return taken
    item = await _first_item(portal, str(taken.values["case"]), draft)
    return item if isinstance(item, End) else Taken({**taken.values, "item": None, **item.values})


async def _first_item(portal: Portal, number: str, draft: Draft) -> Taken | End:
    """The item where it is clear; the end where there is none to be marked."""
    items = (await portal.checklist(number)).items
    item = opening_item(items, draft)
    if item is not None:
        return _taken(number, item)
    if not _markable(items):
        choices = (choice("ask_checklist", case_number=number), PERSON)
        return End(say(part("mark-none", number=number), choices=choices))
    return Taken({})


async def _ask_item(portal: Portal, draft: Draft) -> Say:
    items = _markable((await portal.checklist(draft.text("case"))).items)
    lines = [part("mark-item", title=item.title) for item in items]
    return say("mark-ask-item", *lines, choices=(*item_buttons(items), STOP))


async def _take_item(portal: Portal, draft: Draft, message: Message) -> Taken | End | None:
    number = draft.text("case")
    if not number:
        return None
    items = (await portal.checklist(number)).items
    item = named_item(_markable(items), message, PICKS) or named_item(items, message, PICKS)
    return _taken(number, item) if item is not None else None


async def _ask_confirm(portal: Portal, draft: Draft) -> Say:
    item = item_of((await portal.checklist(draft.text("case"))).items, draft.text("item"))
    title = item.title if item is not None else draft.text("item")
    without = "mark-without-file" if item is not None and item.status == "pending" else None
    send = (upload_button(draft.text("case"), draft.text("item")),) if without else ()
    return say(part("mark-confirm", title=title), without, choices=(YES, *send, ANOTHER, STOP))


async def _take_no(_portal: Portal, _draft: Draft, message: Message) -> End | None:
    return (
        End(say("task-done-stopped", choices=(choice("ask_checklist"), PERSON))) if message.intent == "deny" else None
    )


def _taken(number: str, item: ChecklistItem) -> Taken | End:
    return Taken({"item": item.key}) if item.status in MARKABLE else _unmarkable(number, item, item.status)


def _unmarkable(number: str, item: ChecklistItem, status: str) -> End:
    """Why an item cannot be marked: it is done already, or it needs a new file."""
    if status != "rejected":
        return End(say(part("mark-already", title=item.title), choices=(choice("ask_checklist", case_number=number),)))
    choices = (upload_button(number, item.key), choice("message_caseworker", case_number=number))
    return End(say(part("mark-rejected", title=item.title), _reason(item), choices=choices))


def _reason(item: ChecklistItem) -> Part | None:
    return part("mark-reason", reason=close(item.rejected_reason)) if item.rejected_reason else None


def _markable(items: tuple[ChecklistItem, ...]) -> tuple[ChecklistItem, ...]:
    return tuple(item for item in items if item.status in MARKABLE)
