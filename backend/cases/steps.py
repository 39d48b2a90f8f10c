"""The steps of a case: which status may follow which, pausing, going on. Each is an event with old and new."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from backend.audit.events import About, record
from backend.cases.failures import PauseRefusedError, StepRefusedError
from backend.models.cases import Case, CaseStatus

__all__ = ["Case", "CaseStatus", "Hand", "may_follow", "move_case", "pause", "resume"]
C = CaseStatus
DECIDED = frozenset({C.DECISION_POSITIVE, C.DECISION_NEGATIVE})
FOLLOWS: Mapping[CaseStatus, frozenset[CaseStatus]] = {
    C.OPENED: frozenset({C.COLLECTING_DOCUMENTS}),
    C.COLLECTING_DOCUMENTS: frozenset({C.SUBMITTED}),
    C.SUBMITTED: frozenset({C.AWAITING_AUTHORITY, C.COLLECTING_DOCUMENTS}),
    C.AWAITING_AUTHORITY: DECIDED | {C.COLLECTING_DOCUMENTS},
    C.DECISION_POSITIVE: frozenset(),
    C.DECISION_NEGATIVE: frozenset(),
    C.CLOSED: frozenset({C.OPENED}),
}
"""Back to collecting documents: the authority asks for more. Beside these, every case may be closed."""


@dataclass(frozen=True)
class Hand:
    """Who moves a case (`staff:3`, as the audit log knows them), when, and what date it is where the firm is."""

    actor: str
    at: datetime
    today: date


def may_follow(status: CaseStatus) -> frozenset[CaseStatus]:
    """The statuses that a case may go to from `status`."""
    return FOLLOWS[status] if status is C.CLOSED else FOLLOWS[status] | {C.CLOSED}


def move_case(session: Session, hand: Hand, case: Case, status: CaseStatus) -> None:
    """Bring a case to `status`; where it is there already, nothing happens. Raises StepRefusedError.

    Closing ends a pause too, so that a case which is opened again is not paused by an old reason.
    """
    _lock(session, case)
    if case.status is status:
        return
    if status not in may_follow(case.status):
        raise StepRefusedError(current=case.status, wanted=status)
    _note(session, hand, case, "case.status", {"status": case.status}, {"status": status})
    case.status = status
    if status is C.CLOSED and case.paused:
        _run_again(session, hand, case)


def pause(session: Session, hand: Hand, case: Case, reason: str | None) -> None:
    """Have a case wait; `reason` is for the client to read. Raises PauseRefusedError."""
    _lock(session, case)
    if case.paused or case.status is C.CLOSED:
        raise PauseRefusedError(current=case.status, paused=case.paused)
    _note(session, hand, case, "case.paused", {"paused": False}, {"paused": True, "pause_reason": reason})
    case.paused, case.pause_reason = True, reason


def resume(session: Session, hand: Hand, case: Case) -> None:
    """Have a paused case go on. Raises PauseRefusedError."""
    _lock(session, case)
    if not case.paused:
        raise PauseRefusedError(current=case.status, paused=False)
    _run_again(session, hand, case)


def _run_again(session: Session, hand: Hand, case: Case) -> None:
    old = {"paused": True, "pause_reason": case.pause_reason}
    _note(session, hand, case, "case.paused", old, {"paused": False})
    case.paused, case.pause_reason = False, None


def _lock(session: Session, case: Case) -> None:
    """Two people at the same case: the second sees what the first has done. Refreshing drops what is not flushed."""
    session.flush()
    session.refresh(case, with_for_update=True)


def _note(session: Session, hand: Hand, case: Case, kind: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    case.updated_on = hand.today
    record(session, hand.at, hand.actor, kind, About("case", case.id, case.id, case.client_id), old=old, new=new)
