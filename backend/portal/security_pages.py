"""The portal's pages: choosing a password, the mailed code on or off, logging out everywhere."""

from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from backend.accounts import choosing, inside, sessions
from backend.accounts.desk import Desk
from backend.core.database import Transaction
from backend.portal import tokens_pages
from backend.web.deps import House, Reading, Writing
from backend.web.desks import At
from backend.web.forms import Sent
from backend.web.pages import go, ours, page
from backend.web.visitors import SESSION_COOKIE, Known, Visitor, drop_cookie, set_cookie

router = APIRouter(prefix="/portal", include_in_schema=False)
SECURITY = "/portal/security"
TOO_MANY, WRONG = 429, 422


class ChosenForm(BaseModel):
    """A new password, and the present one where it is asked for."""

    password: str = Field(max_length=10_000)
    current: str = Field("", max_length=10_000)


class SwitchForm(BaseModel):
    """The code switched on or off, with the password."""

    current: str = Field(max_length=10_000)
    on: bool = False


@router.get("/password")
def password_page(request: Request, who: Known, session: Reading, next: str = "") -> Response:  # noqa: A002
    """Where a password is chosen."""
    return _password_page(request, who, next, asks=_asks(who, session))


@router.post("/password")
def choose(request: Request, who: Known, house: House, at: At, sent: Sent) -> Response:
    """Take a new password; other devices are logged out, this one stays."""
    acting, wanted = who.acting(), sent.fields.get("next", "")
    typed, _ = sent.parse(ChosenForm)
    with house.database.read() as session:
        asks = _asks(who, session)
    problem = "short" if typed is None else choosing.wrong_with(at, acting.client, typed.password)
    if typed is None or problem is not None:
        return _password_page(request, who, wanted, asks=asks, problem=problem, status=WRONG)
    if asks and (refusal := _shown_again(who, at, typed.current)) is not None:
        kind, minutes = refusal
        status = TOO_MANY if minutes else WRONG
        return _password_page(request, who, wanted, asks=asks, problem=kind, minutes=minutes, status=status)
    assert who.session_id is not None  # noqa: S101 - Known
    token = inside.choose(at, house.database, acting.client, who.session_id, typed.password, acting.at)
    answer = go(ours(wanted), "done-password-changed")
    set_cookie(answer, house, SESSION_COOKIE, token)
    return answer


@router.get("/security")
def security_page(request: Request, who: Known, at: At, session: Reading) -> Response:
    """Everything about the client's own login."""
    return _security_page(request, who, at, session)


@router.post("/security")
def switch_code(request: Request, who: Known, house: House, at: At, sent: Sent) -> Response:
    """Switch the mailed code on or off, for whoever knows the password."""
    acting = who.acting()
    typed, _ = sent.parse(SwitchForm)
    refusal = ("current", 0) if typed is None else _shown_again(who, at, typed.current)
    if typed is None or refusal is not None:
        kind, minutes = refusal or ("current", 0)
        with house.database.read() as session:
            return _security_page(request, who, at, session, problem=kind, minutes=minutes)
    with house.database.write() as session:
        inside.set_code_wanted(session, acting.client, acting.at, wanted=typed.on)
    return go(SECURITY, "done-login-code-on" if typed.on else "done-login-code-off")


@router.post("/logout-everywhere")
def log_out_everywhere(who: Known, house: House, session: Writing, _sent: Sent) -> Response:
    """End every session, this one too, and sign out every chat."""
    acting = who.acting()
    sessions.end_all(session, acting.client.id, acting.at)
    answer = go("/portal/login", "done-logged-out-everywhere")
    drop_cookie(answer, house, SESSION_COOKIE)
    return answer


def _asks(who: Visitor, session: Transaction) -> bool:
    """Whether the present password must be shown: not by somebody who has just logged in with the first one."""
    client, id_ = who.acting().client, who.session_id
    return client.password_chosen or id_ is None or not sessions.fresh(session, id_, who.house.clock())


def _shown_again(who: Visitor, at: Desk, password: str) -> tuple[str, int] | None:
    """None if that is the client's password, else what is wrong and how many minutes to wait."""
    acting = who.acting()
    minutes = inside.confirmed(at, who.house.database, acting.client, password, acting.at)
    if minutes == 0:
        return None
    return ("current", 0) if minutes is None else ("locked", minutes)


def _password_page(request: Request, who: Visitor, wanted: str, *, asks: bool, problem: str | None = None,
                   minutes: int = 0, status: int = 200) -> Response:  # fmt: skip
    target = ours(wanted, "")
    facts: dict[str, Any] = {
        "next": target,
        "asks": asks,
        "problem": problem,
        "minutes": minutes,
        "shown": "show" in request.query_params,
        "show_href": f"/portal/password?{urlencode({'next': target, 'show': 1})}",
        "not_now": ours(wanted),
    }
    return _with_wait(page(request, who, "portal/password.html", status=status, **facts), minutes)


def _security_page(request: Request, who: Visitor, at: Desk, session: Transaction, problem: str | None = None,
                   minutes: int = 0) -> Response:  # fmt: skip
    client = who.acting().client
    status = 200 if problem is None else TOO_MANY if minutes else WRONG
    facts: dict[str, Any] = {
        "rule": at.organisation.portal.login_code,
        "devices": sessions.count(session, client.id, who.house.clock()),
        "problem": problem,
        "minutes": minutes,
        **tokens_pages.facts(who, session),
    }
    return _with_wait(page(request, who, "portal/security.html", status=status, **facts), minutes)


def _with_wait(shown: Response, minutes: int) -> Response:
    if minutes:
        shown.headers["Retry-After"] = str(60 * minutes)
    return shown
