"""Answers about privacy: a copy of one's data, and what is kept for how long."""

from actions import places
from actions.portal_client import Portal
from actions.privacy_facts import my_data, retention
from actions.question import Question
from actions.saying import Part, Say, choice, part, say

COPY = "copy"
"""The choice of somebody who has read what is kept, and wants all of it."""


async def request_my_data(portal: Portal, question: Question) -> Say:
    """A link to everything; to who only asks what is kept, the answer that everybody may have."""
    if question.picked != COPY and places.found("about", question.text) == "retention":
        return await kept(portal)
    data = await my_data(portal)
    return say(
        part("my-data-link", url=data.url, minutes=data.minutes),
        part("my-data-what", **data.what),
        _how_long(data.chat_days, data.audit_days),
        choices=(choice("delete_my_data"), choice("talk_to_human")),
    )


async def kept(portal: Portal) -> Say:
    """What is kept, and how long."""
    rules = await retention(portal)
    choices = (choice("request_my_data", choice=COPY), choice("delete_my_data"), choice("talk_to_human"))
    return say("retention-what", _how_long(rules.chat_days, rules.audit_days), "retention-more", choices=choices)


def _how_long(chat_days: int, audit_days: int) -> Part:
    return part("retention-how-long", chat_days=chat_days, audit_days=audit_days)
