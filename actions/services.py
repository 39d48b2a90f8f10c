"""Answers about what the firm does and what it costs."""

from actions import places
from actions.portal_client import Portal
from actions.question import Question
from actions.saying import Line, Part, Say, choice, part, say
from actions.services_facts import Offering, Price, Service, offering

MOST = 8
"""Lines of a list; more nobody reads in a chat."""
BOOK, PRICES, SERVICES = choice("book_consultation"), choice("ask_prices"), choice("ask_services")
PERSON = choice("talk_to_human")


async def ask_services(portal: Portal, question: Question) -> Say:
    """What the firm does; the one kind of case that is named, if one is."""
    offer = await offering(portal)
    how = "services-how-free" if offer.free_consultation else "services-how"
    choices = (*((BOOK,) if offer.free_consultation else ()), PRICES, PERSON)
    named = places.found("types", question.text)
    if named is not None:
        if named not in offer.types:
            return say(part("services-not-one", type=named), choices=(PERSON, SERVICES))
        lines: list[Line] = [part("services-one", type=named), part("services-one-text", type=named)]
        return say(*lines, how, choices=choices)
    firm = await portal.organisation()
    return say(part("services-intro", firm=firm.name), *_list(offer), "services-firm", how, choices=choices)


async def ask_prices(portal: Portal, question: Question) -> Say:
    """The firm's list of prices, or how one gets to know the price."""
    offer = await offering(portal)
    head: list[Line] = ["prices-intro", *map(_price, offer.prices[:MOST])] if offer.prices else ["prices-depends"]
    way = "prices-way-free" if offer.free_consultation else "prices-way"
    parts = part(f"prices-instalments-{_said(offer.instalments)}")
    asked = places.found("about", question.text) == "instalments"
    lines: list[Line] = [parts, *head, way] if asked else [*head, way, parts]
    choices = (*((BOOK,) if offer.free_consultation else ()), choice("ask_offer"), PERSON)
    return say(*lines, "prices-own-offer", choices=choices)


def _list(offer: Offering) -> list[Part]:
    if offer.services:
        return [_service(one) for one in offer.services[:MOST]]
    return [part("services-type", type=kind) for kind in offer.types]


def _service(one: Service) -> Part:
    if one.text is None:
        return part("services-own", title=one.title)
    return part("services-own-text", title=one.title, text=one.text)


def _price(one: Price) -> Part:
    key = "price-line-from" if one.at_least else "price-line"
    return part(key, title=one.title, amount_money=f"{one.amount} {one.currency}")


def _said(instalments: bool | None) -> str:
    return "unknown" if instalments is None else "yes" if instalments else "no"
