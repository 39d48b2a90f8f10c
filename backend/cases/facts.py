"""What a case's record means: who has the ball, and what happens next. Facts, never sentences, never guesses."""

import enum
from dataclasses import dataclass
from datetime import date

from backend.models.cases import Case, CaseStatus, CaseType

__all__ = ["Ball", "CaseFacts", "CaseStatus", "CaseType", "Counts", "NextStep", "whose_move"]


class Ball(enum.StrEnum):
    """Whose move it is."""

    CLIENT = "client"
    FIRM = "firm"
    AUTHORITY = "authority"
    NOBODY = "nobody"


class NextStep(enum.StrEnum):
    """What happens next."""

    SEND_DOCUMENTS = "send_documents"
    FIRM_REVIEWS = "firm_reviews"
    FIRM_PREPARES = "firm_prepares"
    FIRM_SUBMITS = "firm_submits"
    AUTHORITY_DECIDES = "authority_decides"
    FIRM_EXPLAINS = "firm_explains"
    CLIENT_RESUMES = "client_resumes"
    NONE = "none"


@dataclass(frozen=True)
class Counts:
    """What hangs on a case, counted. `uploaded` items wait for the firm to look at them."""

    total: int = 0
    done: int = 0
    pending: int = 0
    rejected: int = 0
    uploaded: int = 0
    unread_messages: int = 0
    overdue_payments: int = 0


@dataclass(frozen=True)
class CaseFacts:
    """Everything the assistant may say of one case. Dates are the firm's; weeks are the usual time of its type."""

    number: str
    type: CaseType
    package: str | None
    status: CaseStatus
    paused: bool
    pause_reason: str | None
    opened_on: date
    updated_on: date
    expected_by: date | None
    ball: Ball
    ball_since: date
    next_step: NextStep
    pending: int
    rejected: int
    checklist_total: int
    checklist_done: int
    caseworker: str | None
    unread_messages: int
    overdue_payments: int
    usual_weeks_min: int | None
    usual_weeks_max: int | None


def whose_move(case: Case, counts: Counts) -> tuple[Ball, NextStep]:
    """Who has the ball and what comes next, from the status, the pause and the checklist."""
    if case.paused and case.status is not CaseStatus.CLOSED:
        return Ball.CLIENT, NextStep.CLIENT_RESUMES
    if case.status in {CaseStatus.OPENED, CaseStatus.COLLECTING_DOCUMENTS}:
        return _while_collecting(case.status, counts)
    return {
        CaseStatus.SUBMITTED: (Ball.AUTHORITY, NextStep.AUTHORITY_DECIDES),
        CaseStatus.AWAITING_AUTHORITY: (Ball.AUTHORITY, NextStep.AUTHORITY_DECIDES),
        CaseStatus.DECISION_POSITIVE: (Ball.FIRM, NextStep.FIRM_EXPLAINS),
        CaseStatus.DECISION_NEGATIVE: (Ball.FIRM, NextStep.FIRM_EXPLAINS),
        CaseStatus.CLOSED: (Ball.NOBODY, NextStep.NONE),
    }[case.status]


def _while_collecting(status: CaseStatus, counts: Counts) -> tuple[Ball, NextStep]:
    if counts.pending or counts.rejected:
        return Ball.CLIENT, NextStep.SEND_DOCUMENTS
    if counts.uploaded:
        return Ball.FIRM, NextStep.FIRM_REVIEWS
    return Ball.FIRM, NextStep.FIRM_PREPARES if status is CaseStatus.OPENED else NextStep.FIRM_SUBMITS
