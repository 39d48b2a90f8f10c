"""Steps that several tasks share: which case is meant."""

from actions.facts import Case
from actions.portal_client import Portal
from actions.saying import Say, choice, part, say
from actions.stack import Draft
from actions.tasks import PERSON, STOP, End, Taken, Wrong
from actions.turn import Message

MOST_CHOICES = 8


async def first_case(portal: Portal, draft: Draft) -> Draft | End:
    """The draft with its case filled in where that is clear: named before, or the only one there is."""
    cases = await portal.cases()
    if not cases:
        return End(say("cases-none", choices=(PERSON, choice("ask_contact_info"))))
    named = draft.values.get("opening", {}).get("case_number")
    numbers = [case.number for case in cases]
    if named in numbers:
        return draft.given(case=named)
    return draft.given(case=numbers[0]) if len(numbers) == 1 else draft


async def ask_case(portal: Portal, _draft: Draft) -> Say:
    """Which of the cases."""
    cases = await portal.cases()
    lines = [part("cases-line", number=case.number, type=case.type, status=_short(case)) for case in cases]
    picks = [
        choice("inform", "choice-case", args={"number": case.number}, case_number=case.number)
        for case in cases[:MOST_CHOICES]
    ]
    return say("task-which-case", *lines, choices=(*picks, STOP))


async def take_case(portal: Portal, _draft: Draft, message: Message) -> Taken | Wrong | None:
    """A case number that is one of the client's."""
    number = message.entities.get("case_number")
    if number is None:
        return None
    wanted = number.strip().upper()
    known = {case.number for case in await portal.cases()}
    return Taken({"case": wanted}) if wanted in known else Wrong(part("case-unknown", number=wanted))


def _short(case: Case) -> str:
    return "paused" if case.paused else case.status
