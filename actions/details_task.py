"""Asking for a detail to be changed: which one, the new value, old and new side by side, and a yes."""

from collections.abc import Mapping

from actions.advance import SURE, confirming
from actions.details_facts import (
    BORN,
    ENTITY_OF,
    FIELDS,
    OTHER,
    Details,
    ask_change,
    details,
    fields_in,
    without_lead,
)
from actions.item_steps import close
from actions.portal_client import Portal
from actions.saying import Part, Say, choice, part, say
from actions.stack import Draft, Values
from actions.tasks import PERSON, STOP, End, Step, Taken, Task, Wrong
from actions.turn import NOT_UNDERSTOOD, Message

FIELD = "field:"
"""What the choice of a field begins with."""
ANSWERS = {"affirm", "ask_my_details", "deny", "inform", "update_my_details", NOT_UNDERSTOOD}
"""Intents that a new address or name may be read as, however sure; others are questions of their own."""
LONGEST_QUESTION = 12
LONGEST_VALUE = 1000
ENTITIES = {entity: field for field, entity in ENTITY_OF.items()}
YES = choice("affirm", "choice-ask-change")
ANOTHER = choice("inform", "choice-edit-field", choice="edit:field")
EDIT = choice("inform", "choice-edit-value", choice="edit:value")


class DetailsTask(Task):
    """A wish to have one detail changed, which a caseworker then looks at."""

    name = "details"

    def __init__(self) -> None:
        self.steps = (
            Step("field", _ask_field, _take_field),
            Step("value", _ask_value, _take_value),
            Step("confirm", _ask_confirm, confirming("confirm", _take_correction)),
        )

    async def begin(self, portal: Portal, draft: Draft) -> Draft | End:
        """The field, and its value, where the first message holds them."""
        await details(portal)
        opening = draft.values.get("opening", {})
        picked = str(opening.get("choice", ""))
        if picked.startswith(FIELD):
            return _elsewhere() if picked == f"{FIELD}{OTHER}" else draft.given(field=picked.removeprefix(FIELD))
        named = fields_in(opening.get("said", ""))
        given = _given(opening, named)
        if given and OTHER not in named:
            return draft.given(**given)
        if named == (OTHER,):
            return _elsewhere()
        return draft.given(field=named[0]) if len(named) == 1 else draft

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Ask for it; an unusable value is asked for again, with the reason."""
        field = draft.text("field")
        change = await ask_change(portal, field, draft.text("value"))
        if change.outcome == "unusable":
            return draft.given(value=None, confirm=None, problem=change.reason)
        if change.outcome == "same":
            said = say(part("details-same", field=field))
        elif change.outcome == "withdrawn":
            said = say(part("details-withdrawn", field=field))
        else:
            said = say(part("details-asked", field=field), "details-asked-next")
        return End(Say(said.parts, (choice("ask_my_details"), choice("update_my_details", "choice-change-more"))))


async def _ask_field(_portal: Portal, _draft: Draft) -> Say:
    buttons = [choice("inform", f"choice-field-{field}", choice=f"{FIELD}{field}") for field in (*FIELDS, OTHER)]
    return say("details-ask-field", "details-checked-first", choices=(*buttons, STOP))


async def _take_field(_portal: Portal, _draft: Draft, message: Message) -> Taken | End | None:
    picked = message.entities.get("choice", "")
    if picked.startswith(FIELD):
        field = picked.removeprefix(FIELD)
        if field == OTHER:
            return _elsewhere()
        return Taken(_only(field)) if field in FIELDS else None
    if message.pressed and message.intent != "inform":
        return None
    named = () if message.pressed else fields_in(message.text)
    if OTHER not in named and (given := _given(message.entities, named)):
        return Taken(given)
    if named == (OTHER,):
        return _elsewhere()
    return Taken(_only(named[0])) if len(named) == 1 else None


async def _ask_value(portal: Portal, draft: Draft) -> Say:
    field, problem = draft.text("field"), draft.text("problem")
    old = _old(await details(portal), field)
    why = part("details-unusable", field=field, reason=problem) if problem else None
    first = "details-checked-first" if not draft.trail and not problem else None
    return say(why, old, part("details-ask-value", field=field), first, choices=(ANOTHER, STOP))


async def _take_value(_portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    """What the understanding finds, or the words themselves; another field's button or value changes the field."""
    picked = message.entities.get("choice", "").removeprefix(FIELD)
    if picked in FIELDS:
        return Taken(_only(picked))
    if draft.text("field") in ENTITY_OF:
        return _found_value(draft.text("field"), message)
    return None if message.pressed or _asks_something(message) else _worded(draft.text("field"), message.text)


def _found_value(field: str, message: Message) -> Taken | Wrong | None:
    value = message.entities.get(ENTITY_OF[field])
    if value is not None:
        return Taken({"value": value, "problem": None})
    if given := _given(message.entities, fields_in(message.text)):
        return Taken({**given, "problem": None})
    looks_meant = not message.pressed and any(char.isdigit() or char == "@" for char in message.text)
    return Wrong(part("details-unusable", field=field, reason=_kind(field))) if looks_meant else None


def _worded(field: str, text: str) -> Taken | Wrong | None:
    """A name or an address, without what leads it in."""
    value = without_lead(text.strip())
    if len(value) > LONGEST_VALUE:
        return Wrong(part("details-unusable", field=field, reason="too_long"))
    return Taken({"value": value, "problem": None}) if any(char.isalnum() for char in value) else None


async def _ask_confirm(portal: Portal, draft: Draft) -> Say:
    field, new = draft.text("field"), draft.text("value")
    return say(
        "details-preview",
        _old(await details(portal), field),
        part("details-new-born", new_on=new) if field == BORN else part("details-new", field=field, new=close(new)),
        "details-confirm",
        choices=(YES, EDIT, ANOTHER, STOP),
    )


async def _take_correction(_portal: Portal, draft: Draft, message: Message) -> Taken | End | None:
    """Another value instead of a yes; a no ends it."""
    if message.intent == "deny":
        return End(say("task-details-stopped", choices=(choice("ask_my_details"), PERSON)))
    value = message.entities.get(ENTITY_OF.get(draft.text("field"), ""))
    return Taken({"value": value}, part("task-corrected")) if value is not None else None


def _only(field: str) -> Values:
    """The field, and nothing of what another one was to become."""
    return {"field": field, "value": None, "problem": None}


def _given(entities: Mapping[str, str], named: tuple[str, ...]) -> dict[str, str]:
    """The field and the value that the entities of a message hold; nothing where that is not clear."""
    fields = [ENTITIES[one] for one in ENTITIES if one in entities]
    own = [field for field in fields if field in named]
    # A date is only a day of birth where the message says so: people move on a day as well.
    sure = own or [field for field in fields if not named and field != BORN]
    return {"field": sure[0], "value": str(entities[ENTITY_OF[sure[0]]])} if len(sure) == 1 else {}


def _asks_something(message: Message) -> bool:
    """Whether a message is a short and certain question instead of the words asked for."""
    return message.intent not in ANSWERS and message.certainty >= SURE and len(message.text.split()) <= LONGEST_QUESTION


def _old(found: Details, field: str) -> Part:
    value = found.value(field)
    if value is None:
        return part("details-old-none", field=field)
    return (
        part("details-old-born", old_on=value) if field == BORN else part("details-old", field=field, old=close(value))
    )


def _kind(field: str) -> str:
    return "date" if field == BORN else field


def _elsewhere() -> End:
    """What is no detail of the client's own goes to the caseworker as a message."""
    return End(say("details-elsewhere", choices=(choice("message_caseworker"), choice("ask_my_details"), PERSON)))
