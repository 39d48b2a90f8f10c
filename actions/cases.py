"""Answers about cases: how one stands, who has the ball, what comes next, how long it takes."""

from dataclasses import dataclass

from actions.case_news import history, news_of
from actions.checklist_facts import zone
from actions.facts import Case
from actions.item_steps import close
from actions.portal_client import NotFoundError, Portal
from actions.question import Question
from actions.saying import Choice, Line, Part, Say, choice, part, say

DECIDED = {"decision_positive", "decision_negative", "closed"}
COLLECTING = {"opened", "collecting_documents"}
MOST_CHOICES = 4


@dataclass(frozen=True)
class Found:
    """Either the one case meant, or what to say instead."""

    case: Case | None
    instead: Say


async def status(portal: Portal, question: Question) -> Say:
    """How a case stands; with several cases and none named always the list first."""
    found = await find(portal, Question(question.intent, question.number))
    if found.case is None:
        return found.instead
    return status_of(found.case, news_of(await history(portal, found.case.number), await zone(portal)))


async def details(portal: Portal, question: Question) -> Say:
    """The facts of the case itself."""
    found = await find(portal, question)
    case = found.case
    if case is None:
        return found.instead
    return say(
        _head(case),
        part("case-details-status", status=_short(case), opened_on=case.opened_on, updated_on=case.updated_on),
        part("case-details-package", package=case.package) if case.package else None,
        _caseworker(case),
        choices=(choice("ask_case_status", case_number=case.number), _checklist_choice(case)),
    )


async def caseworker(portal: Portal, question: Question) -> Say:
    """Who handles the case; of all of them when there are several and none is named."""
    if question.number is not None:
        found = await find(portal, question)
        if found.case is None:
            return found.instead
        write = choice("message_caseworker", case_number=found.case.number)
        return say(_head(found.case), _caseworker(found.case), choices=(write, choice("talk_to_human")))
    cases = await portal.cases()
    if not cases:
        return none_of_them()
    lines = [line for case in cases for line in (_head(case), _caseworker(case))]
    return say(*lines, choices=(choice("message_caseworker"), choice("ask_case_status"), choice("talk_to_human")))


async def paused(portal: Portal, question: Question) -> Say:
    """Why a case is paused and how it goes on; the paused one when only one of several is."""
    stopped = [case for case in await portal.cases() if case.paused] if question.number is None else []
    number = stopped[0].number if len(stopped) == 1 else question.number
    found = await find(portal, Question(question.intent, number, question.recent))
    case = found.case
    if case is None:
        return found.instead
    if case.paused:
        write = choice("message_caseworker", case_number=case.number)
        return say(_head(case), *_pause(case), choices=(write, choice("talk_to_human"), choice("ask_contact_info")))
    choices = (choice("ask_case_status", case_number=case.number),)
    return say(_head(case), "case-not-paused", choices=choices)


async def processing_time(portal: Portal, question: Question) -> Say:
    """How long it usually takes, as far as that is recorded."""
    found = await find(portal, question)
    case = found.case
    if case is None:
        return found.instead
    if case.status in DECIDED:
        return say(_head(case), f"case-status-{case.status}", choices=_after_status(case))
    lines = [_head(case), _time(case) or "case-time-unknown"]
    if not case.paused:
        lines.append(_ball(case))
    return say(*lines, choices=(choice("ask_case_status", case_number=case.number), choice("talk_to_human")))


def status_of(case: Case, news: Part | None = None) -> Say:
    """Status in plain words, the latest news, who has the ball, what is next, the usual time, and one line of hints."""
    lines: list[Line] = [_head(case), f"case-status-{case.status}", news]
    if case.paused:
        lines += _pause(case)
    else:
        lines += [_ball(case), _next(case), _progress(case), None if case.status in DECIDED else _time(case)]
    lines.append(_hints(case))
    return say(*lines, choices=_after_status(case))


def _after_status(case: Case) -> tuple[Choice, ...]:
    """What is most likely wanted next, the most pressing first; a person in any case."""
    sends = case.next_step == "send_documents" and not case.paused
    wanted = (
        (case.unread_messages > 0, choice("read_messages", case_number=case.number)),
        (case.overdue_payments > 0, choice("pay", case_number=case.number)),
        (sends, choice("upload_document", case_number=case.number)),
        (sends or (not case.paused and case.status not in DECIDED), _checklist_choice(case)),
        (not sends and case.status != "closed", choice("message_caseworker", case_number=case.number)),
    )
    return (*[one for is_wanted, one in wanted if is_wanted][:MOST_CHOICES], choice("talk_to_human"))


def _progress(case: Case) -> Part | None:
    """How far the checklist is, while documents are collected."""
    if case.status not in COLLECTING or not case.checklist_total:
        return None
    return part("checklist-progress", done=case.checklist_done, total=case.checklist_total)


async def find(portal: Portal, question: Question) -> Found:
    """The case that is meant; else the list to choose from, or that there is none."""
    if question.number is not None:
        try:
            return Found(await portal.case(question.number), say())
        except NotFoundError:
            return Found(None, _unknown(question, await portal.cases()))
    cases = await portal.cases()
    if len(cases) == 1:
        return Found(cases[0], say())
    recent = next((case for case in cases if case.number == question.recent), None)
    if recent is not None:
        return Found(recent, say())
    return Found(None, _which(question, cases) if cases else none_of_them())


def none_of_them() -> Say:
    """There is no case under this name."""
    return say("cases-none", choices=(choice("talk_to_human"), choice("ask_contact_info")))


def _which(question: Question, cases: tuple[Case, ...], first: str | Part = "cases-several") -> Say:
    lines = [part("cases-line", number=case.number, type=case.type, status=_short(case)) for case in cases]
    return say(first, *lines, "cases-which", choices=tuple(_case_choice(question.intent, case) for case in cases))


def _unknown(question: Question, cases: tuple[Case, ...]) -> Say:
    unknown = part("case-unknown", number=question.number)
    if not cases:
        return say(unknown, choices=(choice("talk_to_human"),))
    return _which(question, cases, unknown)


def _case_choice(intent: str, case: Case) -> Choice:
    return choice(intent, "choice-case", args={"number": case.number}, case_number=case.number)


def _checklist_choice(case: Case) -> Choice:
    return choice("ask_checklist", case_number=case.number)


def _short(case: Case) -> str:
    return "paused" if case.paused else case.status


def _head(case: Case) -> Part:
    return part("case-head", number=case.number, type=case.type)


def _ball(case: Case) -> Part:
    return part(f"case-ball-{case.ball}", ball_since_on=case.ball_since)


def _next(case: Case) -> Part | None:
    if case.next_step == "none":
        return None
    return part(f"case-next-{case.next_step}", pending=case.pending, caseworker=case.caseworker or "")


def _pause(case: Case) -> list[Line]:
    reason = (
        part("case-paused-reason", reason=close(case.pause_reason)) if case.pause_reason else "case-paused-no-reason"
    )
    return ["case-paused", reason, "case-paused-resume"]


def _time(case: Case) -> Part | None:
    if case.expected_by is not None:
        return part("case-time-expected", expected_by_on=case.expected_by)
    low, high = case.usual_weeks_min, case.usual_weeks_max
    if low is None or high is None:
        return None
    return part("case-time-usual", min=low, max=high) if low < high else part("case-time-usual-about", weeks=high)


def _hints(case: Case) -> Part | None:
    counts = {"overdue": case.overdue_payments, "rejected": case.rejected, "unread": case.unread_messages}
    return part("case-hints", **counts) if any(counts.values()) else None


def _caseworker(case: Case) -> Part | str:
    return part("case-caseworker", caseworker=case.caseworker) if case.caseworker else "case-caseworker-none"
