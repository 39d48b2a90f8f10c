"""Verification and sign-out, for the assistant."""

from fastapi import APIRouter

from backend.bot_api.deps import Caller, House, Reading, Writing, answered_once
from backend.bot_api.schemas import Claim, Code, IdentityFacts, Nothing, SignedOut, VerificationAnswer
from backend.core.metrics import VERIFICATIONS
from backend.verification.identity import conversation, identity, sign_out
from backend.verification.service import Answer

router = APIRouter()


@router.get("/identity")
def read_identity(house: House, caller: Caller, session: Reading) -> IdentityFacts:
    """Whether this conversation is verified."""
    now = house.clock()
    found = identity(session, conversation(session, caller.conversation), now)
    return IdentityFacts(
        verified=found.client is not None,
        first_name=house.verifier.first_name(session, caller.conversation, now),
        reason=found.reason,
        level=house.organisation.verification.level,
        pending="code" if house.verifier.pending(session, caller.conversation, now) else None,
    )


@router.post("/verification")
def claim(house: House, caller: Caller, session: Writing, body: Claim) -> VerificationAnswer:
    """Take an e-mail address and a phone number."""
    return answered_once(
        session,
        house,
        caller,
        f"claim:{house.signer.fingerprint('operation', f'{body.email} {body.phone}')[:32]}",
        VerificationAnswer,
        lambda: _out(house.verifier.claim(session, caller.conversation, body.email, body.phone, house.clock())),
    )


@router.post("/verification/code")
def code(house: House, caller: Caller, session: Writing, body: Code) -> VerificationAnswer:
    """Take a code."""
    return answered_once(
        session,
        house,
        caller,
        f"code:{house.signer.fingerprint('operation', body.code)[:32]}",
        VerificationAnswer,
        lambda: _out(house.verifier.enter_code(session, caller.conversation, body.code, house.clock())),
    )


@router.post("/verification/resend")
def resend(house: House, caller: Caller, session: Writing) -> VerificationAnswer:
    """Send a new code."""
    return answered_once(
        session,
        house,
        caller,
        "resend",
        VerificationAnswer,
        lambda: _out(house.verifier.resend(session, caller.conversation, house.clock())),
    )


@router.post("/verification/give-up")
def give_up(house: House, caller: Caller, session: Writing) -> Nothing:
    """Forget the code that is out."""
    house.verifier.give_up(session, caller.conversation)
    return Nothing()


@router.post("/sign-out")
def leave(house: House, caller: Caller, session: Writing) -> SignedOut:
    """Forget who is asking."""

    def do() -> SignedOut:
        row = conversation(session, caller.conversation)
        house.verifier.give_up(session, caller.conversation)
        return SignedOut(was_verified=sign_out(session, row, house.clock()))

    return answered_once(session, house, caller, "sign-out", SignedOut, do)


def _out(answer: Answer) -> VerificationAnswer:
    VERIFICATIONS.labels(answer.outcome).inc()
    return VerificationAnswer.model_validate(answer, from_attributes=True)
