"""Answers about files: what was sent and how it stands, and whether one document has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from actions.cases import find, none_of_them
from actions.checklist_facts import File, Files, day, files, item_of, link, moment, things, zone
from actions.facts import Checklist, ChecklistItem
from actions.item_steps import status_line, upload_button
from actions.matching import Named, meant
from actions.portal_client import Portal
from actions.question import Question
from actions.saying import Line, Part, Say, choice, part, say

MOST_SHOWN, MOST_CASES = 5, 6
ENDING_MARKS = str.maketrans("._-", "   ")


@dataclass(frozen=True)
class Shelf:
    """The files and the checklist of one case."""

    files: Files
    checklist: Checklist


async def files_of(portal: Portal, question: Question) -> Say:
    """The newest files; where the question names a document, only whether that one has come."""
    if not question.text.startswith("/") and question.text:
        named = await _named(portal, question)
        if named is not None:
            return named
    found = await find(portal, question)
    if found.case is None:
        return found.instead
    shelf = await _shelf(portal, found.case.number)
    head = part("case-head", number=found.case.number, type=found.case.type)
    return await _listed(portal, head, shelf)


async def _listed(portal: Portal, head: Part, shelf: Shelf) -> Say:
    number, shown = shelf.files.number, shelf.files.files[:MOST_SHOWN]
    choices = (upload_button(number), choice("ask_checklist", case_number=number), choice("talk_to_human"))
    if not shown:
        return say(head, "files-none", choices=choices)
    where = await zone(portal)
    lines = [line for one in shown for line in _lines(one, shelf, where)]
    older = "files-more" if shelf.files.more or len(shelf.files.files) > len(shown) else None
    return say(head, *lines, older, await _address(portal, number), choices=choices)


async def _named(portal: Portal, question: Question) -> Say | None:
    """Whether the document that the words name has come; None when they name none."""
    cases = await portal.cases()
    if not cases:
        return none_of_them()
    numbers = [case.number for case in cases if question.number in {None, case.number}][:MOST_CASES]
    shelves = [await _shelf(portal, number) for number in numbers]
    found = [(shelf, item) for shelf in shelves if (item := _item_named(shelf, question.text)) is not None]
    for shelf, item in sorted(found, key=lambda pair: not _sent_for(pair[0], pair[1])):
        return await _about_item(portal, shelf, item)
    for shelf in shelves:
        if (one := _file_named(shelf.files.files, question.text)) is not None:
            return await _came(portal, shelf, (one,))
    return None


async def _about_item(portal: Portal, shelf: Shelf, item: ChecklistItem) -> Say:
    sent = _sent_for(shelf, item)
    if sent:
        return await _came(portal, shelf, sent)
    number = shelf.files.number
    choices = (upload_button(number, item.key), choice("ask_checklist", case_number=number), choice("talk_to_human"))
    standing = status_line(item) if item.status != "pending" else None
    return say(part("files-not-yet", title=item.title), standing, choices=choices)


async def _came(portal: Portal, shelf: Shelf, sent: Sequence[File]) -> Say:
    """Yes, with the day, and how the item of the newest one stands."""
    where, number = await zone(portal), shelf.files.number
    lines = [line for one in sent[:MOST_SHOWN] for line in _lines(one, shelf, where)]
    choices = (choice("ask_files", case_number=number), choice("ask_checklist", case_number=number))
    return say("files-yes", *lines, choices=(*choices, upload_button(number)))


def _lines(one: File, shelf: Shelf, where: ZoneInfo) -> list[Line]:
    """A file, and under it how its item stands."""
    args = {"name": one.name, "uploaded_on": day(one.uploaded_at, where)}
    by = "client" if one.by_client else "firm"
    title = part("files-line-for", title=one.item_title, by=by, **args) if one.item_title else None
    item = item_of(shelf.checklist.items, one.item_key)
    return [title or part("files-line", by=by, **args), status_line(item) if item is not None else None]


def _item_named(shelf: Shelf, text: str) -> ChecklistItem | None:
    named = meant(text, things(shelf.checklist.items), least=1)
    return item_of(shelf.checklist.items, named.key) if named is not None else None


def _file_named(files_there: Sequence[File], text: str) -> File | None:
    titled = [Named(str(index), one.name.translate(ENDING_MARKS)) for index, one in enumerate(files_there)]
    named = meant(text, titled, least=1)
    return files_there[int(named.key)] if named is not None else None


def _sent_for(shelf: Shelf, item: ChecklistItem) -> tuple[File, ...]:
    found = [one for one in shelf.files.files if one.item_key == item.key]
    return tuple(sorted(found, key=lambda one: moment(one.uploaded_at), reverse=True))


async def _shelf(portal: Portal, number: str) -> Shelf:
    return Shelf(await files(portal, number), await portal.checklist(number))


async def _address(portal: Portal, number: str) -> Part:
    to = await link(portal, "files", number)
    if to.signed and to.minutes is not None:
        return part("files-link", url=to.url, minutes=to.minutes)
    return part("files-link-login", url=to.url)
