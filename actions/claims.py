"""The steps of a verification that ask the backend: each takes a claim and returns what to say and where it stands."""

from dataclasses import dataclass, replace

from actions import outcomes
from actions.portal_client import Portal
from actions.question import Question
from actions.saying import Choice, Part, Say, choice, joined, part, say

EMAIL, PHONE, CODE = "email", "phone", "code"
STOP = choice("cancel")
NEW_CODE = choice("verify_identity", "choice-new-code")
CORRECT = choice("deny", "choice-correct")
PERSON = (choice("talk_to_human"), choice("ask_contact_info"))
PATIENCE = 3
"""Unusable answers in a row after which a person is offered."""
OUT_OF_PATIENCE = say("verify-gave-up", choices=(*PERSON, choice("verify_identity", "choice-try-again")))


@dataclass(frozen=True)
class Claim:
    """Where a verification stands: what is asked for now (None: over) and what was given and not yet handed in."""

    step: str | None
    email: str | None = None
    phone: str | None = None
    misses: int = 0
    question: Question | None = None
    task: str | None = None
    """The task on top of those that wait for the client to be known."""


@dataclass(frozen=True)
class Move:
    """What the client gets to read, and where the verification stands then."""

    say: Say
    claim: Claim
    known: bool = False
    """Whether the client is verified now: what waited for it goes on."""


OVER = Claim(None)


def ask(claim: Claim, *before: str | Part | None, again: bool = False) -> Move:
    """Ask for what is missing, after `before`; `again` in other words. At the code step nothing is missing."""
    step = claim.step if claim.step == CODE else EMAIL if claim.email is None else PHONE
    line = f"verify-{'again' if again else 'ask'}-{step}"
    return Move(say(*before, line, choices=choices_at(step)), replace(claim, step=step))


def choices_at(step: str) -> tuple[Choice, ...]:
    """The buttons that make sense at a step."""
    return (NEW_CODE, CORRECT, STOP) if step == CODE else (STOP,)


async def submit(portal: Portal, claim: Claim) -> Move:
    """Hand in e-mail address and phone number, or ask for the one that is missing."""
    if claim.email is None or claim.phone is None:
        return ask(replace(claim, misses=0))
    answer = await portal.claim(claim.email, claim.phone)
    taken = replace(claim, email=None, phone=None, misses=0)
    if answer.outcome == "verified":
        return await verified(portal, taken, answer.first_name)
    if answer.outcome == "locked":
        return locked(answer.retry_minutes)
    if answer.outcome == "invalid":
        return _unusable(claim, answer.invalid)
    if answer.outcome == "no_match":
        return ask(replace(taken, step=EMAIL), part("verify-no-match", attempts=answer.attempts_left))
    sent = say(part("verify-code-sent", minutes=answer.code_minutes), "verify-no-mail", choices=choices_at(CODE))
    return Move(sent, replace(taken, step=CODE))


async def check_code(portal: Portal, claim: Claim, code: str) -> Move:
    """Hand in a code."""
    answer = await portal.check_code(code)
    if answer.outcome == "verified":
        return await verified(portal, claim, answer.first_name)
    if answer.outcome == "locked":
        return locked(answer.retry_minutes)
    if answer.outcome == "none":
        return ask(replace(claim, step=EMAIL, email=None, phone=None), "verify-code-none")
    if answer.outcome == "expired":
        return Move(say("verify-code-expired", choices=choices_at(CODE)), claim)
    wrong = part("verify-code-wrong", attempts=answer.attempts_left)
    return Move(say(wrong, choices=choices_at(CODE)), replace(claim, misses=0))


async def resend(portal: Portal, claim: Claim) -> Move:
    """Ask for another code."""
    answer = await portal.resend()
    if answer.outcome == "locked":
        return locked(answer.retry_minutes)
    if answer.outcome == "none":
        return ask(replace(claim, step=EMAIL), "verify-code-none")
    if answer.outcome == "too_soon":
        line = part("verify-code-too-soon", seconds=answer.retry_seconds)
    else:
        line = part("verify-code-resent", minutes=answer.code_minutes)
    return Move(say(line, "verify-no-mail", choices=(CORRECT, STOP)), replace(claim, misses=0))


async def verified(portal: Portal, claim: Claim, first_name: str | None) -> Move:
    """Say so, and answer the question that made it necessary; a task that waits speaks for itself."""
    thanks = say(part("verify-done", name=first_name) if first_name else "verify-done-no-name")
    if claim.question is not None:
        return Move(joined(thanks, await outcomes.answer(portal, claim.question)), OVER, known=True)
    return Move(thanks if claim.task else joined(thanks, offer()), OVER, known=True)


def offer() -> Say:
    """What a verified client can ask now."""
    return say("verify-what-now", choices=(choice("ask_case_status"), choice("ask_checklist"), choice("sign_out")))


def locked(minutes: int) -> Move:
    """Too many tries: over for now, and how to reach a person."""
    return Move(say(part("verify-locked", minutes=minutes), choices=PERSON), OVER)


async def give_up(portal: Portal, claim: Claim, message: Say) -> Move:
    """End it with `message`; a code that is out is forgotten."""
    if claim.step == CODE:
        await portal.give_up()
    return Move(message, OVER)


def _unusable(claim: Claim, invalid: tuple[str, ...]) -> Move:
    kept = replace(
        claim,
        step=None,
        email=None if EMAIL in invalid else claim.email,
        phone=None if PHONE in invalid else claim.phone,
        misses=claim.misses + 1,
    )
    if kept.misses >= PATIENCE:
        return Move(OUT_OF_PATIENCE, OVER)
    return ask(kept, *(f"verify-bad-{name}" for name in (EMAIL, PHONE) if name in invalid))
