"""What a case's record means: who has the ball and what comes next."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.cases.facts import Ball, Counts, NextStep, whose_move
from backend.models.cases import Case, CaseStatus, CaseType

COLLECTING = (CaseStatus.OPENED, CaseStatus.COLLECTING_DOCUMENTS)
numbers = st.integers(min_value=0, max_value=50)
counts = st.builds(Counts, numbers, numbers, numbers, numbers, numbers, numbers, numbers)
statuses = st.sampled_from(CaseStatus)


def case(status: CaseStatus, *, paused: bool = False) -> Case:
    """A case of that status."""
    day = date(2026, 3, 5)
    return Case(
        number="1", client_id=1, type=CaseType.OTHER, status=status, paused=paused, opened_on=day, updated_on=day
    )


@pytest.mark.parametrize(
    ("status", "ball", "step"),
    [
        (CaseStatus.OPENED, Ball.FIRM, NextStep.FIRM_PREPARES),
        (CaseStatus.COLLECTING_DOCUMENTS, Ball.FIRM, NextStep.FIRM_SUBMITS),
        (CaseStatus.SUBMITTED, Ball.AUTHORITY, NextStep.AUTHORITY_DECIDES),
        (CaseStatus.AWAITING_AUTHORITY, Ball.AUTHORITY, NextStep.AUTHORITY_DECIDES),
        (CaseStatus.DECISION_POSITIVE, Ball.FIRM, NextStep.FIRM_EXPLAINS),
        (CaseStatus.DECISION_NEGATIVE, Ball.FIRM, NextStep.FIRM_EXPLAINS),
        (CaseStatus.CLOSED, Ball.NOBODY, NextStep.NONE),
    ],
)
def test_with_nothing_on_the_checklist_the_status_says_it(status: CaseStatus, ball: Ball, step: NextStep) -> None:
    assert whose_move(case(status), Counts()) == (ball, step)


def test_every_status_is_somebodys_move() -> None:
    assert {whose_move(case(status), Counts())[0] for status in CaseStatus} == {Ball.FIRM, Ball.AUTHORITY, Ball.NOBODY}


@pytest.mark.parametrize("status", COLLECTING)
@pytest.mark.parametrize("open_items", [Counts(pending=1), Counts(rejected=1), Counts(pending=3, uploaded=2, done=4)])
def test_while_something_is_missing_it_is_the_clients_move(status: CaseStatus, open_items: Counts) -> None:
    assert whose_move(case(status), open_items) == (Ball.CLIENT, NextStep.SEND_DOCUMENTS)


@pytest.mark.parametrize("status", COLLECTING)
def test_what_was_sent_in_is_looked_at_first(status: CaseStatus) -> None:
    assert whose_move(case(status), Counts(total=3, uploaded=1, done=2)) == (Ball.FIRM, NextStep.FIRM_REVIEWS)


@given(statuses, counts)
def test_a_paused_case_is_the_clients_move_unless_it_is_closed(status: CaseStatus, hanging: Counts) -> None:
    ball, step = whose_move(case(status, paused=True), hanging)
    closed = status is CaseStatus.CLOSED
    assert (ball, step) == ((Ball.NOBODY, NextStep.NONE) if closed else (Ball.CLIENT, NextStep.CLIENT_RESUMES))


@given(st.sampled_from([one for one in CaseStatus if one not in COLLECTING]), counts)
def test_after_it_was_submitted_the_checklist_changes_nothing(status: CaseStatus, hanging: Counts) -> None:
    assert whose_move(case(status), hanging) == whose_move(case(status), Counts())


@given(st.sampled_from(COLLECTING), counts)
def test_while_collecting_it_is_the_clients_move_exactly_if_something_is_missing(
    status: CaseStatus, hanging: Counts
) -> None:
    ball, step = whose_move(case(status), hanging)
    assert (ball is Ball.CLIENT) == bool(hanging.pending or hanging.rejected)
    assert (step is NextStep.SEND_DOCUMENTS) == (ball is Ball.CLIENT)


@given(statuses, counts, numbers, numbers)
def test_messages_and_payments_do_not_move_the_ball(status: CaseStatus, hanging: Counts, unread: int, due: int) -> None:
    bare = Counts(hanging.total, hanging.done, hanging.pending, hanging.rejected, hanging.uploaded, unread, due)
    assert whose_move(case(status), hanging) == whose_move(case(status), bare)
