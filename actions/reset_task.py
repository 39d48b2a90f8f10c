"""A new password for the portal: a link by mail, to the address given or to the one on file."""

from actions import places
from actions.people_facts import OnFile, on_file
from actions.portal_client import Portal
from actions.portal_facts import reset
from actions.saying import Say, choice, part, say
from actions.stack import Draft
from actions.tasks import PERSON, STOP, End, Step, Taken, Task, Wrong
from actions.turn import Message

OWN, OTHER = "own", "other"
"""Kept instead of an address that the backend knows; and: the client wants another one than that."""
YES = choice("inform", "choice-reset-own", choice=OWN)
ELSE = choice("inform", "choice-reset-other", choice=OTHER)
AGAIN = choice("portal_password_reset", "choice-reset-again", choice="again")
HIDDEN = "•••"


class ResetTask(Task):
    """Has the mail sent; never tells whether an address is known."""

    name = "reset"
    intents = frozenset({"portal_password_reset"})
    private = False

    def __init__(self) -> None:
        self.steps = (Step("email", _ask, _take, entity="email"),)

    async def begin(self, _portal: Portal, draft: Draft) -> Draft | End:
        """A mail that has not come, or whose link is over, is talked about first; an address given is taken."""
        opening = draft.values.get("opening", {})
        trouble = places.found("about", opening.get("said", ""))
        if trouble in {"no_mail", "link_gone"}:
            key = "reset-no-mail" if trouble == "no_mail" else "reset-link-gone"
            return End(say(key, choices=(AGAIN, PERSON)))
        email = opening.get("email")
        return draft.given(email=email) if email else draft

    async def finish(self, portal: Portal, draft: Draft) -> End | Draft:
        """Ask for the mail; an address that is none is asked for again."""
        email = draft.text("email")
        if email == OWN:
            known = await on_file(portal)
            if known is None:
                return draft.given(email=None)
            email = known.email
        answer = await reset(portal, email)
        if answer.outcome == "invalid":
            return draft.given(email=None, bad=True)
        if answer.outcome == "locked":
            return End(say(part("reset-locked", minutes=answer.retry_minutes), choices=(PERSON,)))
        choices = (choice("portal_login_help"), PERSON)
        return End(say(part("reset-asked", minutes=answer.minutes), choices=choices))


def masked(email: str) -> str:
    """Enough of an address for its owner to know it: "a•••@example.dk"."""
    name, _, host = email.rpartition("@")
    return f"{name[:1]}{HIDDEN}@{host}"


async def _ask(portal: Portal, draft: Draft) -> Say:
    bad = "reset-bad" if draft.has("bad") else None
    known = None if draft.has("bad") or draft.has(OTHER) else await on_file(portal)
    if known is None:
        return say(bad, "reset-ask", choices=(STOP,))
    return say(part("reset-ask-own", address=masked(known.email)), choices=(YES, ELSE, STOP))


async def _take(portal: Portal, draft: Draft, message: Message) -> Taken | Wrong | None:
    if (email := message.entities.get("email")) is not None:
        return Taken({"email": email, "bad": None})
    if "@" in message.text and not message.pressed:
        return Wrong(part("reset-bad"))
    known: OnFile | None = None if draft.has(OTHER) else await on_file(portal)
    if known is None:
        return None
    picked = message.entities.get("choice")
    if picked == OTHER or message.intent == "deny":
        return Taken({OTHER: True})
    return Taken({"email": OWN}) if picked == OWN or message.intent == "affirm" else None
