"""Words about the talk itself while signing in: "say that again", "wait", "I don't have that", a long silence."""

from dataclasses import replace

from actions.claims import CODE, EMAIL, STOP, Claim, Move, ask, choices_at, give_up
from actions.portal_client import Portal
from actions.saying import choice, say
from actions.turn import Message

PERSON = choice("talk_to_human")
AGAIN = {
    "repeat": "task-repeat",
    "misunderstood": "task-misunderstood",
    "silence": "task-silence",
    "what_now": "verify-why",
}
"""Words after which the question is asked once more, and what is said before it."""


async def repaired(portal: Portal, claim: Claim, message: Message) -> Move | None:
    """What follows from such words; None without any."""
    kind, step = message.entities.get("repair", ""), claim.step
    if step is None:
        return None
    if kind in AGAIN:
        return Move(say(AGAIN[kind], f"verify-again-{step}", choices=choices_at(step)), claim)
    if kind == "silence_end":
        return await give_up(portal, claim, say("verify-silence-end", choices=(choice("verify_identity"), PERSON)))
    if kind in {"back", "restart"}:
        return ask(_anew(claim, kind), "task-restart" if kind == "restart" else None)
    moves = {
        "wait": Move(say("task-wait", choices=(STOP,)), claim),
        "dont_have": Move(say(f"verify-lacking-{step}", choices=(*choices_at(step), PERSON)), claim),
    }
    return moves.get("dont_have" if kind == "skip" else kind)


def _anew(claim: Claim, kind: str) -> Claim:
    """From the first step; a phone number stays when only the step before is wanted again."""
    phone = claim.phone if kind == "back" else None
    return replace(claim, step=None if claim.step == CODE else EMAIL, email=None, phone=phone, misses=0)
