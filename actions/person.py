"""Where a person is to be had: by phone now, by a word to the office, or when the office opens. Never a dead end."""

from actions.firm import now, phones
from actions.people_facts import OnFile, on_file, request
from actions.portal_client import Portal
from actions.question import Question
from actions.saying import Line, Say, choice, part, say

TELLING_WORDS = 8
"""A wish for a person of so many words says what for; the office gets to read it."""
LONGEST = 5000
CALLBACK, WRITE, URGENT = choice("request_callback"), choice("message_caseworker"), choice("urgent_help")


async def talk_to_human(portal: Portal, question: Question) -> Say:
    """While the office is open it is told, if it knows how to reach the client; else what there is instead."""
    firm, hours = await portal.organisation(), await portal.hours()
    write = part("human-write", email=firm.info_email)
    if not hours.open:
        later: tuple[Line, ...]
        later = ("human-leave", write, "human-call-later", *phones(firm), part("human-urgent", email=firm.urgent_email))
        return say("human", *now(hours), *later, choices=(WRITE, CALLBACK, URGENT, choice("ask_office_hours")))
    told = await _told(portal, question, await on_file(portal))
    then: tuple[Line, ...] = (write, "human-offer") if told is None else (told,)
    return say("human", *now(hours), "human-call", *phones(firm), *then, choices=(CALLBACK, WRITE, URGENT))


async def _told(portal: Portal, question: Question, known: OnFile | None) -> str | None:
    """Tell the office; the text that says so, None when nobody would know how to reach the client."""
    phone, email = question.entities.get("phone"), question.entities.get("email")
    if known is None and phone is None and email is None:
        return None
    telling = not question.text.startswith("/") and len(question.text.split()) >= TELLING_WORDS
    text = question.text[:LONGEST] if telling else None
    answer = await request(portal, {"kind": "person", "text": text, "phone": phone, "email": email})
    if answer.outcome == "invalid":
        return None
    return "human-known" if answer.repeated or answer.outcome == "too_many" else "human-told"
