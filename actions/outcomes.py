"""Which intent leads where: to an answer, or to a task. One table for the whole dialogue."""

from collections.abc import Awaitable, Callable, Mapping

from actions import (
    cases,
    checklist,
    conversation,
    details,
    files,
    firm,
    inbox,
    offers,
    payments,
    person,
    portal_help,
    privacy,
    services,
)
from actions.acceptance_task import AcceptanceTask
from actions.callback_task import CallbackTask
from actions.complaint_task import ComplaintTask
from actions.consultation_task import ConsultationTask
from actions.details_task import DetailsTask
from actions.done_task import DoneTask
from actions.erasure_task import ErasureTask
from actions.message_task import MessageTask
from actions.portal_client import Portal
from actions.question import Question
from actions.reset_task import ResetTask
from actions.saying import Say
from actions.tasks import Task
from actions.upload_task import UploadTask
from actions.urgent_task import UrgentTask

Answer = Callable[[Portal, Question], Awaitable[Say]]

PRIVATE: Mapping[str, Answer] = {
    "ask_case_status": cases.status,
    "ask_case_details": cases.details,
    "ask_caseworker": cases.caseworker,
    "ask_case_paused": cases.paused,
    "ask_processing_time": cases.processing_time,
    "ask_checklist": checklist.checklist,
    "ask_files": files.files_of,
    "ask_my_details": details.my_details,
    "read_messages": inbox.read_messages,
    "request_my_data": privacy.request_my_data,
    "ask_offer": offers.offer,
    "ask_payments": payments.overview,
    "pay": payments.pay,
    "get_receipt": payments.receipt,
}
"""Answers that only a verified client gets; each raises VerificationRequiredError for anybody else."""

PUBLIC: Mapping[str, Answer] = {
    "greet": conversation.greet,
    "help": conversation.static("help"),
    "bot_challenge": conversation.static("bot-challenge"),
    "affirm": conversation.static("affirm"),
    "deny": conversation.static("deny"),
    "cancel": conversation.static("cancel-nothing"),
    "thank": conversation.static("thank", choices=()),
    "goodbye": conversation.static("goodbye", choices=()),
    "out_of_scope": conversation.static("out-of-scope"),
    "change_language": conversation.change_language,
    "ask_office_hours": firm.office_hours,
    "ask_contact_info": firm.contact_info,
    "ask_services": services.ask_services,
    "ask_prices": services.ask_prices,
    "portal_help": portal_help.portal_help,
    "portal_login_help": portal_help.login_help,
    "talk_to_human": person.talk_to_human,
}
"""Answers for everybody."""

TASKS: Mapping[str, Task] = {
    task.name: task
    for task in (
        MessageTask(),
        UploadTask(),
        DoneTask(),
        DetailsTask(),
        UrgentTask(),
        CallbackTask(),
        ComplaintTask(),
        ErasureTask(),
        ResetTask(),
        AcceptanceTask(),
        ConsultationTask(),
    )
}
STARTS: Mapping[str, str] = {
    "portal_password_reset": "reset",
    "delete_my_data": "erasure",
    "message_caseworker": "message",
    "upload_document": "upload",
    "mark_item_done": "done",
    "update_my_details": "details",
    "urgent_help": "urgent",
    "request_callback": "callback",
    "complain": "complaint",
    "accept_offer": "acceptance",
    "book_consultation": "consultation",
}
"""Which task an intent begins."""


def begins(intent: str) -> Task | None:
    """The task an intent begins, if it begins one."""
    name = STARTS.get(intent)
    return TASKS[name] if name is not None else None


async def answer(portal: Portal, question: Question) -> Say:
    """The answer; raises VerificationRequiredError, and KeyError for an intent that has none."""
    found = PRIVATE.get(question.intent) or PUBLIC[question.intent]
    return await found(portal, question)
