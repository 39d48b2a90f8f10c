"""What is to be paid and what was: the overview, the link to pay, and the receipts. No card number is ever taken."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from actions.card_numbers import holds_card
from actions.money_facts import Payment, links, money, of_case, payments, totals
from actions.portal_client import Portal
from actions.question import Question
from actions.saying import Choice, Line, Say, choice, part, say
from actions.tasks import PERSON

MOST_DUE, MOST_PAY_CHOICES, LATEST_PAID, MOST_RECEIPTS = 8, 3, 3, 5
RECEIPT = choice("get_receipt")


async def overview(portal: Portal, question: Question) -> Say:
    """What is due, the total of it, and the newest that were paid or returned."""
    if holds_card(question.text):
        return card_seen()
    found = of_case(await payments(portal), question.number)
    if not found:
        return _nothing_at_all(question.number)
    due, past = [one for one in found if one.payable], [one for one in found if not one.payable]
    paid = [one for one in past if one.status == "paid"][:LATEST_PAID]
    returned = [one for one in past if one.status == "refunded"][:LATEST_PAID]
    lines: list[Line] = [
        *(due_lines(due) or ["chat-pay-nothing-due"]),
        *(["chat-pay-paid-head"] if paid else []),
        *(_past(one, "chat-pay-paid", one.paid_on) for one in paid),
        *(["chat-pay-returned-head"] if returned else []),
        *(_past(one, "chat-pay-returned", one.refunded_on) for one in returned),
    ]
    receipts = (RECEIPT,) if any(one.receipt for one in found) else ()
    return say(*lines, choices=(*pay_choices(due), *receipts, PERSON))


async def pay(portal: Portal, question: Question) -> Say:
    """The signed link to pay what is meant; several to choose from, or that there is nothing."""
    if holds_card(question.text):
        return card_seen()
    found = of_case(await payments(portal), question.number)
    due = [one for one in found if one.payable]
    meant = _meant(due, question)
    if meant is not None:
        return await _link(portal, meant)
    gone = next((one for one in found if not one.payable and str(one.id) == question.picked), None)
    if gone is not None:
        return say(part("chat-pay-gone", number=gone.number, status=gone.status), choices=(choice("ask_payments"),))
    if due:
        return say(*due_lines(due), "chat-pay-which", choices=pay_choices(due, MOST_DUE))
    if question.number is not None and not found:
        return _nothing_at_all(question.number)
    return say("chat-pay-nothing-due", choices=(choice("ask_payments"), RECEIPT))


async def receipt(portal: Portal, question: Question) -> Say:
    """The receipt that is meant; several to choose from, or when there will be one."""
    if holds_card(question.text):
        return card_seen()
    found = of_case(await payments(portal), question.number)
    able = [one for one in found if one.receipt][:MOST_RECEIPTS]
    picked = next((one for one in found if one.receipt and str(one.id) == question.picked), None)
    if picked is not None or len(able) == 1:
        return await _receipt_link(portal, picked or able[0])
    if able:
        lines = [_past(one, "chat-receipt-item", one.paid_on, number=one.receipt) for one in able]
        picks = tuple(choice("get_receipt", "choice-receipt", args=_numbered(one), choice=str(one.id)) for one in able)
        return say("chat-receipts-which", *lines, choices=picks)
    following = next((one for one in found if one.payable), None)
    due = due_lines([following], heads=False) if following else []
    return say("chat-receipts-none", *due, choices=(*pay_choices([following] if following else []), PERSON))


def card_seen() -> Say:
    """A card number was written: the warning comes first and alone, and nothing of it is said again."""
    return say("chat-pay-card-seen", choices=(choice("pay"), PERSON))


def due_lines(due: Sequence[Payment], *, heads: bool = True) -> list[Line]:
    """What is to be paid, one a line, and the sum of it; empty for nothing."""
    lines: list[Line] = [
        part(
            "chat-pay-overdue" if one.overdue else "chat-pay-due",
            number=one.number,
            text=one.text,
            amount_money=money(one.amount, one.currency),
            due_on=one.due_on,
        )
        for one in due[:MOST_DUE]
    ]
    if not heads or not due:
        return lines
    more = part("chat-pay-more", count=len(due) - MOST_DUE) if len(due) > MOST_DUE else None
    sums = [part("chat-pay-total", total_money=total) for total in totals(due)] if len(due) > 1 else []
    return ["chat-pay-due-head", *lines, more, *sums]


def pay_choices(due: Sequence[Payment], most: int = MOST_PAY_CHOICES) -> tuple[Choice, ...]:
    """Buttons to pay: by the sum where that tells them apart, else by their numbers."""
    told_apart = len({one.amount for one in due}) == len(due)
    return tuple(
        choice("pay", "choice-pay-sum", args={"amount_money": money(one.amount, one.currency)}, choice=str(one.id))
        if told_apart
        else choice("pay", "choice-pay-number", args={"number": one.number}, choice=str(one.id))
        for one in due[:most]
    )


def _meant(due: Sequence[Payment], question: Question) -> Payment | None:
    """The payment of the button, of the sum that was named, or the only one."""
    if question.picked is not None:
        return next((one for one in due if str(one.id) == question.picked), None)
    named = [one for one in due if _is_sum(one, question.entities.get("amount"))]
    if len(named) == 1:
        return named[0]
    return due[0] if len(due) == 1 else None


def _is_sum(one: Payment, written: str | None) -> bool:
    try:
        return written is not None and Decimal(written) == Decimal(one.amount)
    except InvalidOperation:
        return False


async def _link(portal: Portal, one: Payment) -> Say:
    given = await links(portal, one.id)
    named = part("chat-pay-for", number=one.number, text=one.text, amount_money=money(one.amount, one.currency))
    if given.pay_url is None:
        elsewhere = part("chat-pay-no-page", portal=(await portal.organisation()).portal_url)
        return say(named, elsewhere, "chat-pay-no-cards", choices=(choice("ask_payments"), PERSON))
    link = part("chat-pay-link", url=given.pay_url, minutes=given.minutes)
    return say(named, link, "chat-pay-no-cards", choices=(choice("ask_payments"), PERSON))


async def _receipt_link(portal: Portal, one: Payment) -> Say:
    given = await links(portal, one.id)
    lines: list[Line] = [
        part("chat-receipt-for", number=one.receipt, text=one.text, amount_money=money(one.amount, one.currency))
    ]
    if given.receipt_url is not None:
        lines.append(part("chat-receipt-link", url=given.receipt_url, minutes=given.minutes))
    if given.receipt_url is None or one.credit_note is not None:
        page = (await portal.organisation()).portal_url
        note = part("chat-receipt-credit-note", number=one.credit_note, portal=page) if one.credit_note else None
        lines.append(note or part("chat-receipt-elsewhere", portal=page))
    return say(*lines, choices=(choice("ask_payments"), PERSON))


def _past(one: Payment, key: str, on: str | None, number: str | None = None) -> Line:
    named = {"number": number or one.number, "text": one.text, "amount_money": money(one.amount, one.currency)}
    return part("chat-pay-past", **named) if on is None else part(key, **named, past_on=on)


def _numbered(one: Payment) -> dict[str, str | int]:
    return {"number": one.receipt or one.number}


def _nothing_at_all(number: str | None) -> Say:
    if number is not None:
        return say(part("chat-pay-none-case", number=number), choices=(choice("ask_payments"), PERSON))
    return say("chat-pay-none", choices=(choice("ask_offer"), PERSON))
