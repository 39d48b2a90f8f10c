"""What was offered: an open offer line by line, several to choose from, and what became of the others."""

from actions.local_time import day
from actions.money_facts import Offer, money, of_case, offers
from actions.portal_client import Portal
from actions.question import Question
from actions.saying import Choice, Line, Part, Say, choice, part, say
from actions.tasks import PERSON

MOST_CHOICES, MOST_CLOSED = 6, 3


async def offer(portal: Portal, question: Question) -> Say:
    """The offer a button stands for, else the open one, else what there is to choose from."""
    found = of_case(await offers(portal), question.number)
    picked = next((one for one in found if str(one.id) == question.picked), None)
    if picked is not None:
        return shown(picked) if picked.open else await closed(portal, (picked,))
    able = [one for one in found if one.open]
    if not able:
        return await none_open(portal, found, question.number)
    past = await _past(portal, found)
    if len(able) == 1:
        return _with(shown(able[0]), past)
    lines = [*listed(able), *past, part("chat-offers-which")]
    return say(*lines, choices=tuple(pick(one, "ask_offer") for one in able[:MOST_CHOICES]))


def shown(one: Offer) -> Say:
    """An open offer, and the way to accept it."""
    return say(*facts(one), choices=(choice("accept_offer", "choice-accept-this", choice=str(one.id)), PERSON))


def facts(one: Offer) -> list[Line]:
    """Number, title, lines, total, and until when it can be accepted."""
    return [
        part("chat-offer-head", number=one.number, title=one.title, case_number=one.case.number),
        *(part("chat-offer-line", text=line.text, amount_money=money(line.amount, one.currency)) for line in one.lines),
        part("chat-offer-total", total_money=money(one.total, one.currency)),
        part("chat-offer-valid", valid_until_on=one.valid_until),
    ]


def listed(able: list[Offer]) -> list[Line]:
    """Several open offers, one a line."""
    items = [
        part(
            "chat-offers-item",
            number=one.number,
            title=one.title,
            total_money=money(one.total, one.currency),
            valid_until_on=one.valid_until,
        )
        for one in able
    ]
    return [part("chat-offers-several", count=len(able)), *items]


def pick(one: Offer, intent: str) -> Choice:
    """The button for one of several."""
    return choice(intent, "choice-offer", args={"number": one.number}, choice=str(one.id))


async def none_open(portal: Portal, found: tuple[Offer, ...], number: str | None) -> Say:
    """That nothing can be accepted, and what became of the newest ones."""
    if found:
        return await closed(portal, found, part("chat-offers-none-open"))
    if number is not None:
        return say(part("chat-offers-none-case", number=number), choices=(choice("ask_offer"), PERSON))
    return say("chat-offers-none", choices=(choice("ask_case_status"), PERSON))


async def closed(portal: Portal, found: tuple[Offer, ...], first: Part | None = None) -> Say:
    """What became of offers that cannot be accepted."""
    return say(first, *await _past(portal, found), choices=(choice("ask_payments"), choice("message_caseworker")))


async def _past(portal: Portal, found: tuple[Offer, ...]) -> list[Line]:
    past = [one for one in found if not one.open][:MOST_CLOSED]
    zone = (await portal.hours()).timezone if any(one.accepted_at for one in past) else ""
    return [_became(one, zone) for one in past]


def _became(one: Offer, zone: str) -> Part:
    named = {"number": one.number, "title": one.title}
    if one.status == "accepted" and one.accepted_at is not None:
        return part("chat-offer-accepted", **named, accepted_on=day(one.accepted_at, zone))
    if one.status == "expired":
        return part("chat-offer-expired", **named, valid_until_on=one.valid_until)
    return part("chat-offer-withdrawn" if one.status == "withdrawn" else "chat-offer-closed", **named)


def _with(one: Say, past: list[Line]) -> Say:
    return say(*one.parts, *past, choices=one.choices)
