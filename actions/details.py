"""Answers about the client's own details: all of them, or the one the question names."""

from zoneinfo import ZoneInfo

from actions.checklist_facts import day, zone
from actions.details_facts import BORN, OTHER, Applicant, Details, Wish, details, fields_in
from actions.item_steps import close
from actions.portal_client import Portal
from actions.question import Question
from actions.saying import Line, Part, Say, choice, part, say

MOST_APPLICANTS = 10


async def my_details(portal: Portal, question: Question) -> Say:
    """What the firm has on file, and what was asked to be changed."""
    found = await details(portal)
    named = () if question.text.startswith("/") else fields_in(question.text)
    if len(named) == 1 and named[0] != OTHER:
        return await _one(portal, found, named[0])
    lines: list[Line] = ["details-head"]
    lines += [detail_line(found, field) for field in ("name", "email", "phone", "address", BORN)]
    lines.append(part("details-language", language=found.language))
    lines.append("details-applicants" if found.applicants else None)
    lines += [_applicant(one) for one in found.applicants[:MOST_APPLICANTS]]
    lines += await _wishes(portal, found.wishes)
    change = choice("update_my_details", "choice-change-something")
    return say(*lines, choices=(change, choice("ask_case_status"), choice("message_caseworker")))


def detail_line(found: Details, field: str) -> Part:
    """One detail with its name."""
    value = found.value(field)
    if value is None:
        return part("details-missing", field=field)
    if field == BORN:
        return part("details-born", born_on=value)
    return part("details-line", field=field, value=close(value))


def wish_line(wish: Wish, where: ZoneInfo) -> Part:
    """A change that was asked for."""
    asked_on = day(wish.asked_at, where)
    if wish.field == BORN:
        return part("details-wish-born", asked_on=asked_on, new_on=wish.new)
    return part("details-wish", field=wish.field, asked_on=asked_on, new=close(wish.new))


async def _one(portal: Portal, found: Details, field: str) -> Say:
    wishes = await _wishes(portal, tuple(wish for wish in found.wishes if wish.field == field))
    change = choice("update_my_details", "choice-change-this", choice=f"field:{field}")
    return say(detail_line(found, field), *wishes, choices=(change, choice("ask_my_details", "choice-all-details")))


async def _wishes(portal: Portal, wishes: tuple[Wish, ...]) -> list[Part]:
    if not wishes:
        return []
    where = await zone(portal)
    return [wish_line(wish, where) for wish in wishes]


def _applicant(one: Applicant) -> Part:
    told, nationality = int(bool(one.nationality)), one.nationality or ""
    key = "details-applicant-born" if one.date_of_birth else "details-applicant"
    return part(
        key, name=one.name, relation=one.relation, told=told, nationality=nationality, born_on=one.date_of_birth
    )
