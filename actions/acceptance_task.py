"""Accepting an offer: which one, what it says, and a second and explicit yes, because it is binding."""

import re
from functools import lru_cache
from pathlib import Path

import yaml

from actions.local_time import day
from actions.matching import folded
from actions.money_facts import Offer, accept, money, of_case, offers, payments
from actions.offers import closed, facts, listed, none_open, pick
from actions.payments import due_lines, pay_choices
from actions.portal_client import NotFoundError, Portal, PortalError
from actions.saying import Say, choice, part, say
from actions.stack import Draft
from actions.tasks import PERSON, STOP, End, Step, Taken, Task, Wrong
from actions.turn import Message

LISTS = Path(__file__).with_name("clear_yes.yml")
THIS_INTENT = "accept_offer"
CERTAIN, LONGEST_YES = 0.8, 6
"""How sure the reading of a typed yes has to be, and how many words it may have: a longer one says more than yes."""
MOST_CHOICES = 6
YES = "accept-yes"
"""A choice `accept-yes:<offer>:<total>`: pressed late, it never accepts another offer or another sum."""
NO = choice("deny", "choice-accept-no")
WORD = re.compile(r"[^\W_]+")


class AcceptanceTask(Task):
    """Accepts one open offer of the client's."""

    name = "acceptance"
    intents = frozenset({THIS_INTENT})

    def __init__(self) -> None:
        self.steps = (Step("offer", _ask_offer, _take_offer), Step("confirm", _ask_confirm, _take_confirm))

    async def begin(self, portal: Portal, draft: Draft) -> Draft | End:
        """The offer of the button or the only open one is taken without asking."""
        opening = draft.values.get("opening", {})
        found = await offers(portal)
        picked = next((one for one in found if str(one.id) == opening.get("choice")), None)
        if picked is not None:
            return _on(draft, picked) if picked.open else End(await closed(portal, (picked,)))
        number = opening.get("case_number")
        found = of_case(found, number) or (found if number is None else ())
        able = [one for one in found if one.open]
        if not able:
            return End(await none_open(portal, found, number))
        return _on(draft, able[0]) if len(able) == 1 else draft

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Accept it at the total that was said; a new total is asked about anew."""
        offer_id = int(draft.text("offer"))
        try:
            accepted = await accept(portal, offer_id, draft.text("total"))
        except NotFoundError:
            return End(await none_open(portal, (), None))
        except PortalError as error:
            if error.code not in {"offer_changed", "offer_not_open"}:
                raise
            return await _refused(portal, draft, offer_id)
        return End(await _done(portal, accepted))


def is_clear_yes(message: Message) -> bool:
    """Whether a typed message says yes and nothing else, with more than a word of politeness."""
    said = WORD.findall(folded(message.text).replace("'", "").replace("\u2019", ""))
    if message.pressed or not 0 < len(said) <= LONGEST_YES or set(message.text) & {"?", "؟"}:
        return False
    sure = message.intent in {"affirm", THIS_INTENT} and message.certainty >= CERTAIN
    return sure and not set(said) <= _words("weak") and not set(said) & _words("doubtful")


async def _ask_offer(portal: Portal, _draft: Draft) -> Say:
    able = [one for one in await offers(portal) if one.open]
    picks = tuple(pick(one, THIS_INTENT) for one in able[:MOST_CHOICES])
    return say(*listed(able), "chat-accept-which", choices=(*picks, STOP))


async def _take_offer(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | End | None:
    """A button, or the number of an offer in the words."""
    found = await offers(portal)
    picked = message.entities.get("choice")
    text = " ".join(message.text.casefold().split())
    named = [one for one in found if str(one.id) == picked or (picked is None and one.number.casefold() in text)]
    if len(named) != 1:
        return None
    return Taken(_on(draft, named[0]).values) if named[0].open else End(await closed(portal, (named[0],)))


async def _ask_confirm(portal: Portal, draft: Draft) -> Say:
    """The offer as it stands now; a typed yes to a new total is refused by the backend, and this is asked again."""
    found = next((one for one in await offers(portal) if str(one.id) == draft.text("offer")), None)
    if found is None:
        return say("chat-offers-none", choices=(PERSON, STOP))
    changed = draft.has("changed") or found.total != draft.text("total")
    binding = part("chat-accept-binding", total_money=money(found.total, found.currency))
    first = "chat-accept-changed" if changed else None
    yes = choice("inform", "choice-accept-yes", choice=f"{YES}:{found.id}:{found.total}")
    return say(first, *facts(found), binding, "chat-accept-question", choices=(yes, NO, PERSON))


async def _take_confirm(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | End | None:
    """A yes; the button of another offer shows that one instead, and the one that began this is no second yes."""
    picked = message.entities.get("choice")
    if message.intent == THIS_INTENT and message.pressed:
        return await _take_offer(portal, draft, message) if picked not in {None, draft.text("offer")} else None
    pressed, _, total = (picked or "").rpartition(":")
    if pressed == f"{YES}:{draft.text('offer')}":
        return Taken({"confirm": True, "total": total})
    if is_clear_yes(message):
        return Taken({"confirm": True})
    if message.intent == "deny":
        return End(await _declined(portal, draft))
    if message.intent in {"affirm", THIS_INTENT} or message.entities.get("repair") == "finished":
        return Wrong(part("chat-accept-unclear"))
    return None


async def _declined(portal: Portal, draft: Draft) -> Say:
    found = next((one for one in await offers(portal) if str(one.id) == draft.text("offer")), None)
    choices = (choice("ask_offer"), PERSON)
    if found is None or not found.open:
        return say("task-acceptance-stopped", choices=choices)
    return say(part("chat-accept-declined", number=found.number, valid_until_on=found.valid_until), choices=choices)


async def _refused(portal: Portal, draft: Draft, offer_id: int) -> End | Draft:
    """The offer changed or closed between the question and the yes."""
    found = next((one for one in await offers(portal) if one.id == offer_id), None)
    if found is None or not found.open:
        return End(await none_open(portal, (found,) if found else (), None))
    return _on(draft, found).given(changed=True, confirm=None)


async def _done(portal: Portal, accepted: Offer) -> Say:
    zone = (await portal.hours()).timezone
    on = day(accepted.accepted_at, zone) if accepted.accepted_at else None
    due = [one for one in await payments(portal) if one.payable and one.offer_id == accepted.id]
    told = part("chat-accept-done", number=accepted.number, accepted_on=on)
    after = due_lines(due) or ["chat-accept-payments-come"]
    return say(told, *after, choices=(*pay_choices(due), choice("ask_payments"), choice("ask_case_status")))


def _on(draft: Draft, one: Offer) -> Draft:
    """The draft for this offer, with the total the client is told."""
    return draft.given(offer=str(one.id), total=one.total)


@lru_cache(maxsize=2)
def _words(name: str) -> frozenset[str]:
    return frozenset(folded(yaml.safe_load(LISTS.read_text(encoding="utf-8"))[name]).split())
