"""What a client who is logged in does about the login: show the password again, choose another, want a mailed code."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from backend.accounts import choosing, credentials, sessions, tries
from backend.accounts.desk import Desk
from backend.accounts.tries import Trying
from backend.audit.events import About, record
from backend.core.database import Database
from backend.models.people import Client
from backend.people import passwords


def confirmed(desk: Desk, database: Database, client: Client, password: str, now: datetime) -> int | None:
    """Have somebody who is logged in show the password again: 0 if it is right, None if not, else minutes to wait.

    Counted by client, apart from logins: whoever found a phone unlocked must not guess either.
    """
    inside = desk.key("inside", str(client.id))
    who = Trying(inside, inside, None, inside)
    with database.write() as session:
        if minutes := tries.take(session, desk, who, now):
            return minutes
        found = credentials.of(session.get_one(Client, client.id))
    if not credentials.holds(desk, found, password):
        return None
    with database.write() as session:
        tries.forgive(session, who)
    return 0


def set_code_wanted(session: Session, client: Client, now: datetime, *, wanted: bool) -> None:
    """Switch the mailed code on or off for a client who has shown the password."""
    row = session.get_one(Client, client.id)
    if row.login_code == wanted:
        return
    about = About("client", row.id, client_id=row.id)
    old, new = {"login_code": row.login_code}, {"login_code": wanted}
    session.execute(update(Client).where(Client.id == row.id).values(login_code=wanted))
    record(session, now, f"client:{row.id}", "client.login_code", about, old=old, new=new)


def choose(desk: Desk, database: Database, client: Client, session_id: int, password: str, now: datetime) -> str:
    """Give a client the password chosen; other sessions end, this one goes on under the token that is returned."""
    new_hash = passwords.hashed(password)
    with database.write() as session:
        choosing.change(session, desk, client, new_hash, now, keep=session_id)
        return sessions.rotate(session, session_id)
