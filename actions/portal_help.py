"""How to do things on the portal: the place that is meant, in the words of its pages, and a link that opens it."""

from actions import places
from actions.checklist_facts import PortalLink
from actions.portal_client import Portal
from actions.portal_facts import link
from actions.question import Question
from actions.saying import Choice, Line, Part, Say, choice, part, say

MAIN = ("cases", "checklist", "messages", "files", "payments", "my_page")
"""What is offered when no place is named."""
TAB = {
    "case_details": "details",
    "checklist": "checklist",
    "client_details": "client",
    "files": "files",
    "mark_done": "checklist",
    "messages": "messages",
    "new_message": "messages",
    "upload": "checklist",
}
"""The tab that a text names, by topic."""
TABS = ("details", "messages", "checklist", "files")
HERE = {
    "case_payments": "ask_payments",
    "checklist": "ask_checklist",
    "consultation": "book_consultation",
    "details": "update_my_details",
    "files": "ask_files",
    "login": "portal_login_help",
    "logout": "sign_out",
    "mark_done": "mark_item_done",
    "messages": "read_messages",
    "new_message": "message_caseworker",
    "offer": "ask_offer",
    "pay": "pay",
    "payments": "ask_payments",
    "receipt": "get_receipt",
    "reset": "portal_password_reset",
    "upload": "upload_document",
}
"""What can be done in the chat instead."""
UNLOCKED = {"login", "reset"}
"""Places that need no login."""
PERSON = choice("talk_to_human")


async def portal_help(portal: Portal, question: Question) -> Say:
    """The place that is named, or the main ones to choose from."""
    topic = _topic(question)
    if topic is None:
        return say("portal-help-what", choices=(*(_place(name) for name in MAIN), PERSON))
    opened = await link(portal, places.place_of(topic), question.number)
    tabs: list[Line] = [part("portal-help-tab", tab=tab) for tab in TABS] if topic == "tabs" else []
    here = HERE.get(topic, "ask_case_status")
    return say(
        part(f"portal-help-{topic}", tab=TAB.get(topic)),
        *tabs,
        *link_lines(opened, free=topic in UNLOCKED),
        choices=(choice(here), choice("portal_help"), PERSON),
    )


async def login_help(portal: Portal, _question: Question) -> Say:
    """User name, first password, what to try, and where."""
    opened = await link(portal, "login")
    return say(
        "portal-login-user",
        "portal-login-password",
        "portal-login-tips",
        *link_lines(opened, free=True),
        choices=(choice("portal_password_reset"), PERSON),
    )


def link_lines(opened: PortalLink, *, free: bool = False) -> tuple[Part, ...]:
    """The link and what it does; `free`: nobody has to log in for it."""
    if opened.signed:
        signed = part("portal-help-link-signed", url=opened.url, minutes=opened.minutes)
        return (signed, part("portal-help-link-private"))
    return (part("portal-help-link-open" if free else "portal-help-link-plain", url=opened.url),)


def _topic(question: Question) -> str | None:
    """A button's place, or the one in the words."""
    if question.picked in places.names("topics"):
        return question.picked
    return places.found("topics", question.text)


def _place(name: str) -> Choice:
    return choice("portal_help", f"choice-place-{name}", choice=name)
