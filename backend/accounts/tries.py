"""How often a password or a code may be tried: by browser, by e-mail address, by network address.

A try is written down before the password is looked at, and taken back when it was right, so that a hundred tries sent
at once count as a hundred. Somebody who keeps guessing at a client's address locks out strangers, not the client: a
browser that the client has logged in with before is counted by itself.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from backend.accounts.desk import Desk, address
from backend.models.verification import Attempt
from backend.verification import attempts

LOGIN, RESET, MAIL = "login", "reset", "login-mail"
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
FAMILIAR = "familiar-browser"
LONGEST_PASS = 300


@dataclass(frozen=True)
class Limit:
    """At most `most` attempts of `kind` by `subject` in a time."""

    subject: str
    kind: str
    most: int
    window: timedelta


@dataclass(frozen=True)
class Door:
    """By which way somebody comes: the network address, the cookie of `browser_pass`, the session that is left."""

    network: str | None = None
    familiar: str | None = None
    leaving: tuple[int, int] | None = None
    """Session and client that this browser is still logged in as."""


@dataclass(frozen=True)
class Trying:
    """Who tries: hashes of the address typed, of it with the network it is typed in, of the network, of the browser.

    `browser` is None unless this client has logged in with this browser before.
    """

    email: str
    pair: str
    network: str | None
    browser: str | None

    @property
    def subjects(self) -> tuple[str, ...]:
        """Everything a try counts against."""
        every = (self.browser,) if self.browser is not None else (self.email, self.pair, self.network)
        return tuple(one for one in every if one is not None)


def trying(desk: Desk, email: str, door: Door) -> Trying:
    """Who is at the door with an e-mail address as typed."""
    who, where, familiar = address(email), desk.network_key(door.network), door.familiar
    found = desk.signer.read(FAMILIAR, familiar) if familiar and len(familiar) <= LONGEST_PASS else None
    owner, _, browser = (found or "").partition(" ")
    known = desk.key("browser", browser) if browser and owner == desk.key("owner", who) else None
    return Trying(desk.key("email", who), desk.key("pair", f"{who} {where}"), where, known)


def browser_pass(desk: Desk, email: str) -> str:
    """A cookie's value that says that this client has logged in here; it opens nothing."""
    return desk.signer.sign(FAMILIAR, f"{desk.key('owner', email)} {secrets.token_hex(16)}")


def limits(desk: Desk, who: Trying) -> tuple[Limit, ...]:
    """What holds for tries of a password or a code."""
    most, pause = desk.allowance.max_attempts, desk.allowance.lockout
    if who.browser is not None:
        return (Limit(who.browser, LOGIN, most, pause), Limit(who.browser, LOGIN, 10 * most, max(DAY, pause)))
    everywhere = (
        Limit(who.pair, LOGIN, most, pause),
        Limit(who.email, LOGIN, 6 * most, pause),
        Limit(who.email, LOGIN, 20 * most, max(DAY, pause)),
    )
    return (*everywhere, Limit(who.network, LOGIN, 20 * most, pause)) if who.network is not None else everywhere


def waiting(session: Session, rules: Iterable[Limit], now: datetime) -> int:
    """Whole minutes until all of `rules` allow one more; 0 when they do now."""
    return max(
        (attempts.wait(session, rule.subject, rule.kind, rule.most, rule.window, now) for rule in rules), default=0
    )


def take(session: Session, desk: Desk, who: Trying, now: datetime) -> int:
    """Write a try down, unless there were too many: then the whole minutes to wait, else 0."""
    one_at_a_time(session, who.subjects)
    if minutes := waiting(session, limits(desk, who), now):
        return minutes
    note(session, who.subjects, LOGIN, now)
    return 0


def note(session: Session, subjects: Iterable[str], kind: str, now: datetime) -> None:
    """Count one attempt against every subject."""
    session.add_all([Attempt(subject=subject, kind=kind, at=now) for subject in subjects])
    session.flush()


def give_back(session: Session, who: Trying, now: datetime) -> None:
    """The password was right but nobody is in yet: the try of this moment does not count, earlier ones do."""
    for subject in who.subjects:
        newest = select(func.max(Attempt.id)).where(
            Attempt.subject == subject, Attempt.kind == LOGIN, Attempt.at == now
        )
        session.execute(delete(Attempt).where(Attempt.id == newest.scalar_subquery()))


def forgive(session: Session, who: Trying) -> None:
    """The client is in: earlier slips from here are forgotten, those from elsewhere are not."""
    mine = [who.browser] if who.browser is not None else [who.pair]
    session.execute(delete(Attempt).where(Attempt.subject.in_(mine), Attempt.kind == LOGIN))


def forgive_address(session: Session, desk: Desk, email: str) -> None:
    """The client has shown to own the address: nobody's slips count against it any more."""
    session.execute(delete(Attempt).where(Attempt.subject == desk.key("email", email), Attempt.kind == LOGIN))


def one_at_a_time(session: Session, subjects: Iterable[str]) -> None:
    """Make others who count the same wait for the end of this transaction; SQLite lets in one writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        for subject in sorted(subjects):
            session.execute(select(func.pg_advisory_xact_lock(int(subject[:15], 16))))
