"""The chat on the portal's pages: a login on the portal counts in it, by a ticket that holds a minute and once."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.accounts.sessions import token_hash
from backend.core.clock import Clock
from backend.core.database import Database
from backend.core.organisation import Organisation
from backend.core.signing import Signer, same
from backend.models.accounts import PortalSession
from backend.models.audit import Event
from backend.models.base import opaque_id
from backend.models.conversations import Conversation, Message
from backend.models.people import Client
from backend.verification.identity import extend, identity, verify
from backend.verification.service import Verifier

WEB = "web"
PURPOSE = "chat-login"
LASTS = timedelta(minutes=1)


@dataclass(frozen=True)
class Ticket:
    """What a ticket says, once its signature and its minute were found to hold."""

    session_id: int
    nonce: str
    proof: str


@dataclass(frozen=True)
class Holder:
    """Who holds a ticket that counts: a client, by a login that still holds."""

    session_id: int
    client: Client


@dataclass(frozen=True)
class ChatLogins:
    """Gives out tickets and takes them. `first_use` counts: False when a ticket was shown before."""

    database: Database
    organisation: Organisation
    signer: Signer
    verifier: Verifier
    clock: Clock
    first_use: Callable[[str], bool]
    new_address: Callable[[], str] = opaque_id

    def ticket(self, session_id: int, token: str) -> str:
        """A ticket for the login whose cookie holds `token`.

        It names the login by a keyed hash of that token too: SQLite gives a row's number out again once it is free.
        """
        expires = int((self.clock() + LASTS).timestamp())
        proof = self._proof(token_hash(token))
        return self.signer.sign(PURPOSE, f"{session_id}.{expires}.{secrets.token_hex(8)}.{proof}")

    def enter(self, address: str | None, shown: str, language: str | None) -> str | None:
        """Verify the chat at `address` for whoever holds the ticket `shown`; the address to go on with.

        It is another, new one where there was none, or where the chat was another client's: nobody reads on in that.
        None when the ticket is worth nothing. Raises one of DatabaseDown.
        """
        ticket = self._read(shown)
        if ticket is None or not self.first_use(ticket.nonce):
            return None
        try:
            return self._enter(address, ticket, language)
        except IntegrityError:
            # Two tabs opened the same new chat at the same moment: the other one won.
            return self._enter(address, ticket, language)

    def _read(self, shown: str) -> Ticket | None:
        signed = self.signer.read(PURPOSE, shown)
        if signed is None:
            return None
        session_id, expires, nonce, proof = signed.split(".")
        return Ticket(int(session_id), nonce, proof) if int(expires) > self.clock().timestamp() else None

    def _enter(self, address: str | None, ticket: Ticket, language: str | None) -> str | None:
        now = self.clock()
        with self.database.write() as session:
            holder = self._holder(session, ticket, now)
            if holder is None:
                return None
            row = _row(session, address) if address is not None else None
            if row is not None and _was_anothers(session, row, holder.client.id):
                row, address = None, None
            if row is None:
                row = self._opened(session, address or self.new_address(), language, holder.client, now)
            self._verify(session, row, holder, now)
            return row.address

    def _holder(self, session: Session, ticket: Ticket, now: datetime) -> Holder | None:
        query = (
            select(PortalSession, Client)
            .join(Client, Client.id == PortalSession.client_id)
            .where(PortalSession.id == ticket.session_id, PortalSession.expires_at > now)
            .with_for_update(read=True, of=PortalSession)  # a logout at this very moment comes before this, or after
        )
        found = session.execute(query).first()
        if found is None or not same(ticket.proof, self._proof(found[0].token_hash)):
            return None
        return Holder(found[0].id, found[1])

    def _opened(
        self, session: Session, address: str, language: str | None, client: Client, now: datetime
    ) -> Conversation:
        spoken = self.organisation.languages
        row = Conversation(
            id=opaque_id(),
            channel=WEB,
            address=address,
            language=next((code for code in (language, client.language) if code in spoken), spoken[0]),
            language_settled=False,
            opened_at=now,
            updated_at=now,
        )
        session.add(row)
        session.flush()
        return row

    def _verify(self, session: Session, row: Conversation, holder: Holder, now: datetime) -> None:
        minutes = self.organisation.verification.session_minutes
        verified = identity(session, row, now).client is not None
        if verified and row.portal_session_id == holder.session_id:
            extend(row, now, minutes)
            return
        self.verifier.give_up(session, row.id)
        verify(session, row, holder.client.id, now, minutes, portal_session_id=holder.session_id)

    def _proof(self, hashed: str) -> str:
        return self.signer.fingerprint(PURPOSE, hashed)[:32]


def _row(session: Session, address: str) -> Conversation | None:
    query = select(Conversation).where(Conversation.channel == WEB, Conversation.address == address)
    return session.scalar(query.with_for_update())


def _was_anothers(session: Session, row: Conversation, client_id: int) -> bool:
    """Whether the chat is, or ever was, verified for somebody else; a sign-out forgets the name in the row itself."""
    if row.client_id is not None:
        return row.client_id != client_id
    said = exists().where(Message.conversation_id == row.id, Message.private_for != client_id)
    verified = exists().where(Event.subject == "conversation", Event.subject_id == row.id, Event.client_id != client_id)
    return bool(session.scalar(select(or_(said, verified))))
