"""A conversation of the served application that is verified for somebody."""

from backend.models.people import Client
from backend.verification import identity
from tests.support.served import Served


def verify_chat(web: Served, chat: str, client: Client) -> None:
    """Mark a conversation as verified for an hour, as a right code does."""
    with web.database.write() as session:
        identity.verify(session, identity.conversation(session, chat), client.id, web.clock(), 60)
