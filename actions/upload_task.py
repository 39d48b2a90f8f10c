"""Sending a document: which case and which item, what it must be, a link to the very place, and whether it arrived."""

from actions.asking import ask_case, first_case, take_case
from actions.checklist_facts import OPEN, File, PortalLink, files, item_of, link, moment
from actions.facts import ChecklistItem
from actions.item_steps import close, item_buttons, named_item, opening_item, pressed_key, status_line
from actions.portal_client import NotFoundError, Portal
from actions.saying import Line, Part, Say, choice, part, say
from actions.stack import Draft
from actions.tasks import STOP, End, Step, Taken, Task, Wrong
from actions.turn import Message

OTHER = "*"
"""The item of a document that is on no checklist."""
SENT = choice("inform", "choice-sent", choice="sent")
SAYS_SENT = {"affirm", "ask_files", "mark_item_done", "upload_document"}
"""What "I have sent it" may be read as at this place."""
PICKS = frozenset({"inform", "upload_document"})
PATIENT = {"deny", "thank"}
MOST_NAMES = 5


class UploadTask(Task):
    """Shows a client the way to send one document, and looks whether it came."""

    name = "upload"

    def __init__(self) -> None:
        self.steps = (
            Step("case", ask_case, _take_case, entity="case_number"),
            Step("item", _ask_item, _take_item, entity="choice"),
            Step("sent", _ask_sent, _take_sent),
        )

    async def begin(self, portal: Portal, draft: Draft) -> Draft | End:
        """A case and an item that are clear already are not asked for."""
        begun = await first_case(portal, draft)
        if isinstance(begun, End) or not begun.has("case"):
            return begun
        return begun.given(**await _item_values(portal, begun.text("case"), begun))

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """What came, how far the checklist is, and who does what next."""
        number = draft.text("case")
        items = await portal.checklist(number)
        names = draft.text("arrived")
        lines: list[Line] = [part("upload-arrived", names=names) if names else "upload-arrived-already"]
        if items.total:
            lines.append(part("checklist-progress", done=items.done, total=items.total))
        lines.append("upload-next")
        more = (choice("upload_document", "choice-upload-more", case_number=number),)
        return End(say(*lines, choices=(*more, choice("ask_checklist", case_number=number))))


async def _take_case(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    """The case, and with it the item that the first message named."""
    if message.pressed and message.intent not in PICKS:
        return None
    taken = await take_case(portal, draft, message)
    if not isinstance(taken, Taken):
        return taken
    if taken.values["case"] == draft.values.get("case"):
        return await _take_item(portal, draft, message) or taken
    fresh = {"item": None, "since": None}
    return Taken({**taken.values, **fresh, **await _item_values(portal, str(taken.values["case"]), draft)})


async def _item_values(portal: Portal, number: str, draft: Draft) -> dict[str, str]:
    """The values of the item where it is clear."""
    items = (await portal.checklist(number)).items
    item = opening_item(items, draft)
    if item is not None:
        return await _chosen(portal, number, item.key)
    return {} if _open(items) else await _chosen(portal, number, OTHER)


async def _chosen(portal: Portal, number: str, key: str) -> dict[str, str]:
    """The item, and the newest file there is before anything is sent for it."""
    newest = (await files(portal, number)).files[:1]
    return {"item": key, "since": newest[0].uploaded_at if newest else ""}


async def _ask_item(portal: Portal, draft: Draft) -> Say:
    items = _open((await portal.checklist(draft.text("case"))).items)
    lines = [part("upload-item-again" if item.status == "rejected" else "upload-item", title=item.title)
             for item in items]  # fmt: skip
    other = choice("inform", "choice-upload-other", choice=f"item:{OTHER}")
    return say("upload-ask-item", *lines, choices=(*item_buttons(items), other, STOP))


async def _take_item(portal: Portal, draft: Draft, message: Message) -> Taken | None:
    number = draft.text("case")
    if not number:
        return None
    if pressed_key(message.entities.get("choice")) == OTHER:
        return Taken(await _chosen(portal, number, OTHER))
    items = (await portal.checklist(number)).items
    item = named_item(_open(items), message, PICKS) or named_item(items, message, PICKS)
    return Taken(await _chosen(portal, number, item.key)) if item is not None else None


async def _ask_sent(portal: Portal, draft: Draft) -> Say:
    number, key = draft.text("case"), draft.text("item")
    items = await portal.checklist(number)
    item = item_of(items.items, key)
    lines = _what(item) if item is not None else ["upload-other"]
    edit = (choice("inform", "choice-edit-item", choice="edit:item"),) if _open(items.items) else ()
    address = _address(await _link(portal, number, item))
    return say(*lines, "upload-kinds", "upload-not-here", address, "upload-say-done", choices=(SENT, *edit, STOP))


async def _link(portal: Portal, number: str, item: ChecklistItem | None) -> PortalLink:
    if item is None:
        return await link(portal, "files", number)
    return await link(portal, "checklist", number, item.key)


def _address(to: PortalLink) -> Part:
    if to.signed and to.minutes is not None:
        return part("upload-link", url=to.url, minutes=to.minutes)
    return part("upload-link-login", url=to.url)


def _what(item: ChecklistItem) -> list[Line]:
    told = part("upload-what-help", title=item.title, help=close(item.help)) if item.help else None
    standing = status_line(item) if item.status != "pending" else None
    return [told or part("upload-what", title=item.title), standing]


async def _take_sent(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    """ "Done" is believed when something is there; "not yet" and "thanks" leave the link standing."""
    finished = message.entities.get("repair") == "finished" or message.entities.get("choice") == "sent"
    if message.intent in PATIENT and not finished:
        return Taken({}, part("upload-no-hurry"))
    if not finished and message.intent not in ({"affirm"} if message.pressed else SAYS_SENT):
        return None
    if message.intent == "upload_document" and (other := await _other_item(portal, draft, message)) is not None:
        return other
    try:
        names = await _arrived(portal, draft)
    except NotFoundError:
        return None
    return Wrong(part("upload-nothing-yet")) if names is None else Taken({"sent": True, "arrived": names})


async def _other_item(portal: Portal, draft: Draft, message: Message) -> Taken | None:
    """Another open item that the words of the message name."""
    number = draft.text("case")
    item = named_item(_open((await portal.checklist(number)).items), message)
    if item is None or item.key == draft.text("item"):
        return None
    return Taken(await _chosen(portal, number, item.key), part("task-corrected"))


async def _arrived(portal: Portal, draft: Draft) -> str | None:
    """The names of the files that came; empty when the item has one from before, None when nothing is there."""
    number = draft.text("case")
    new = [one.name for one in (await files(portal, number)).files if _is_new(one, draft.text("since"))]
    if new:
        return ", ".join(new[:MOST_NAMES])
    item = item_of((await portal.checklist(number)).items, draft.text("item"))
    return "" if item is not None and item.status not in OPEN else None


def _is_new(one: File, since: str) -> bool:
    return one.by_client and (not since or moment(one.uploaded_at) > moment(since))


def _open(items: tuple[ChecklistItem, ...]) -> tuple[ChecklistItem, ...]:
    """What can be sent, what was rejected first."""
    return tuple(sorted((item for item in items if item.status in OPEN), key=lambda item: item.status != "rejected"))
