"""Asking the firm to delete one's data: what it means, a clear yes, and a request that a person decides."""

from actions.advance import confirming
from actions.cases import DECIDED
from actions.people_facts import request
from actions.portal_client import Portal
from actions.saying import Say, choice, part, say
from actions.stack import Draft
from actions.tasks import PERSON, STOP, End, Step, Task

LONGEST = 5000
YES = choice("inform", "choice-erasure-yes", choice="send")
DATA_FIRST = choice("request_my_data", "choice-data-first", choice="copy")


class ErasureTask(Task):
    """Passes the wish on; nothing is deleted here."""

    name = "erasure"
    intents = frozenset({"delete_my_data"})

    def __init__(self) -> None:
        self.steps = (Step("confirm", _ask, confirming("confirm")),)

    async def begin(self, portal: Portal, draft: Draft) -> Draft | End:
        """Only for a verified client: the cases tell."""
        await portal.cases()
        return draft

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Hand it in."""
        words = draft.values.get("opening", {}).get("words")
        answer = await request(portal, {"kind": "erasure", "text": words[:LONGEST] if words else None})
        if answer.outcome == "too_many":
            return End(say("erasure-too-many", choices=(PERSON,)))
        key = "erasure-repeated" if answer.repeated else "erasure-taken"
        return End(say(key, choices=(DATA_FIRST, PERSON)))


async def _ask(portal: Portal, _draft: Draft) -> Say:
    running = sum(case.status not in DECIDED for case in await portal.cases())
    warning = part("erasure-running", count=running) if running else None
    return say("erasure-what", "erasure-law", warning, "erasure-confirm", choices=(YES, DATA_FIRST, STOP))
