"""The portal's pages: logging in and out, the mailed code, a new password by mail."""

from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from backend.accounts import choosing, codes, login, resets, sessions
from backend.accounts.login import Came
from backend.people import passwords
from backend.web.deps import House, Reading, Writing
from backend.web.desks import At, door, network, remember
from backend.web.forms import Sent
from backend.web.pages import go, ours, page
from backend.web.visitors import SESSION_COOKIE, Anybody, Known, Visitor, drop_cookie, set_cookie

router = APIRouter(prefix="/portal", include_in_schema=False)
CODE_COOKIE = "login_code"
LONGEST_COOKIE, LONGEST_NEXT = 100, 500
LOGIN, CODE = "/portal/login", "/portal/login/code"
UNAUTHORISED, TOO_MANY, WRONG, GONE = 401, 429, 422, 410


class LoginForm(BaseModel):
    """The user name and the password as typed."""

    email: str = Field(max_length=1000)
    password: str = Field(max_length=10_000)
    next: str = ""


class CodeForm(BaseModel):
    """A code as typed."""

    code: str = Field(max_length=1000)
    next: str = ""


class AddressForm(BaseModel):
    """An e-mail address as typed."""

    email: str = Field(max_length=1000)


class PasswordForm(BaseModel):
    """A new password."""

    password: str = Field(max_length=10_000)


@router.get("/login")
def login_page(request: Request, who: Anybody, next: str = "") -> Response:  # noqa: A002 - the name in the address
    """The way in; somebody who is in already is led on."""
    if who.client is not None:
        return go(_wanted(next) or "/portal/")
    return page(request, who, "portal/login.html", next=_wanted(next), email="", problems={}, came=None)


@router.post("/login")
def log_in(request: Request, who: Anybody, house: House, at: At, sent: Sent) -> Response:
    """Take e-mail address and password."""
    typed, problems = sent.parse(LoginForm)
    facts = {"next": _wanted(sent.fields.get("next", "")), "email": sent.fields.get("email", "")[:254]}
    if typed is None:
        return page(request, who, "portal/login.html", status=WRONG, **facts, problems=problems, came=None)
    came = login.enter(at, house.database, door(request, who), typed.email, typed.password, house.clock())
    if came.outcome == "in":
        return _led_in(house, at, came, typed.next)
    if came.outcome == "code":
        answer = go(_code_page(typed.next))
        set_cookie(answer, house, CODE_COOKIE, came.token)
        return answer
    return _refused(request, who, "portal/login.html", came, **facts, problems={})


@router.get("/login/code")
def code_page(request: Request, who: Anybody, at: At, session: Reading, next: str = "") -> Response:  # noqa: A002
    """Where the mailed code is entered."""
    now = who.house.clock()
    if codes.waiting(session, _code_token(request), now, at.allowance.max_attempts) is None:
        return go(LOGIN, "done-login-again")
    return page(request, who, "portal/login_code.html", next=_wanted(next), problems={}, came=None, at=at)


@router.post("/login/code")
def enter_code(request: Request, who: Anybody, house: House, at: At, session: Writing, sent: Sent) -> Response:
    """Take the code, or mail another one."""
    wanted = _wanted(sent.fields.get("next", ""))
    facts = {"next": wanted, "at": at}
    if "again" in sent.fields:
        came = login.resend(session, at, _code_token(request), house.clock())
        return _sent_again(request, who, came, facts)
    typed, problems = sent.parse(CodeForm)
    if typed is None:
        return page(request, who, "portal/login_code.html", status=WRONG, **facts, problems=problems, came=None)
    came = login.enter_code(session, at, door(request, who), _code_token(request), typed.code, house.clock())
    if came.outcome == "in":
        answer = _led_in(house, at, came, typed.next)
        drop_cookie(answer, house, CODE_COOKIE)
        return answer
    if came.outcome == "gone":
        return go(LOGIN, "done-login-again")
    return _refused(request, who, "portal/login_code.html", came, **facts, problems={})


@router.post("/logout")
def log_out(who: Known, house: House, session: Writing, _sent: Sent) -> Response:
    """End this session."""
    acting = who.acting()
    if who.session_id is not None:
        sessions.end(session, who.session_id, acting.client.id, acting.at)
    answer = go(LOGIN, "done-logged-out")
    drop_cookie(answer, house, SESSION_COOKIE)
    return answer


@router.get("/reset")
def reset_page(request: Request, who: Anybody) -> Response:
    """Where a new password is asked for."""
    return page(request, who, "portal/reset.html", email="", problems={}, minutes=0)


@router.post("/reset")
def ask_for_reset(request: Request, who: Anybody, at: At, session: Writing, sent: Sent) -> Response:
    """Mail a link, if the address is a client's; the answer is the same in any case."""
    typed, problems = sent.parse(AddressForm)
    if typed is None:
        email = sent.fields.get("email", "")[:254]
        return page(request, who, "portal/reset.html", status=WRONG, email=email, problems=problems, minutes=0)
    origin = resets.Asking(network=at.network_key(network(request)))
    if minutes := resets.ask(session, at, typed.email, origin, who.language, who.house.clock()):
        shown = page(request, who, "portal/reset.html", status=TOO_MANY, email="", problems={}, minutes=minutes)
        shown.headers["Retry-After"] = str(60 * minutes)
        return shown
    return page(request, who, "portal/reset_sent.html", minutes=resets.MINUTES, most=resets.MAILS_AN_HOUR)


@router.get("/reset/{token}")
def link_page(request: Request, who: Anybody, session: Reading, token: str) -> Response:
    """Where a link leads: looking at the page does not use the link up."""
    client = resets.whose(session, token, who.house.clock())
    return _link_page(request, who, None if client is not None else "gone")


@router.post("/reset/{token}")
def use_link(request: Request, who: Anybody, house: House, at: At, sent: Sent, token: str) -> Response:
    """Set the new password; every session ends, this browser's too."""
    now = house.clock()
    typed, _ = sent.parse(PasswordForm)
    with house.database.read() as session:
        client = resets.whose(session, token, now)
    if client is None:
        return _link_page(request, who, "gone")
    problem = "short" if typed is None else choosing.wrong_with(at, client, typed.password)
    if typed is None or problem is not None:
        return _link_page(request, who, problem)
    new_hash = passwords.hashed(typed.password)
    with house.database.write() as session:
        client = resets.use(session, at, token, new_hash, now)
        if client is not None and who.client is not None and who.session_id is not None:
            sessions.end(session, who.session_id, who.client.id, now)
    if client is None:
        return _link_page(request, who, "gone")
    answer = go(LOGIN, "done-password-reset")
    drop_cookie(answer, house, SESSION_COOKIE)
    remember(answer, house, at, client.email)
    return answer


def _link_page(request: Request, who: Visitor, problem: str | None) -> Response:
    """The address of this page is a secret: it stays out of every Referer, and no chat stands on it."""
    status = {None: 200, "gone": GONE}.get(problem, WRONG)
    shown = page(request, who, "portal/new_password.html", status=status, problem=problem, shown=_shown(request))
    shown.headers["Referrer-Policy"] = "no-referrer"
    return shown


def _led_in(house: House, at: At, came: Came, wanted: str) -> Response:
    """To the page wanted; whoever still has the first password is first asked to choose one."""
    assert came.client is not None  # noqa: S101 - outcome "in"
    target = _wanted(wanted) or "/portal/"
    answer = go(target if came.client.password_chosen else f"/portal/password?{_query(target)}")
    set_cookie(answer, house, SESSION_COOKIE, came.token)
    remember(answer, house, at, came.client.email)
    return answer


def _sent_again(request: Request, who: Visitor, came: Came, facts: dict[str, Any]) -> Response:
    if came.outcome == "sent":
        return go(_code_page(facts["next"]), "done-code-sent")
    if came.outcome == "gone":
        return go(LOGIN, "done-login-again")
    return _refused(request, who, "portal/login_code.html", came, **facts, problems={})


def _refused(request: Request, who: Visitor, template: str, came: Came, **facts: Any) -> Response:
    status = UNAUTHORISED if came.outcome == "wrong" else TOO_MANY
    shown = page(request, who, template, status=status, came=came, **facts)
    if came.outcome != "wrong":
        shown.headers["Retry-After"] = str(60 * came.minutes or came.seconds)
    return shown


def _code_token(request: Request) -> str:
    return request.cookies.get(CODE_COOKIE, "")[:LONGEST_COOKIE]


def _code_page(wanted: str) -> str:
    return f"{CODE}?{_query(wanted)}" if _wanted(wanted) else CODE


def _query(wanted: str) -> str:
    return urlencode({"next": wanted})


def _wanted(path: str) -> str:
    """The page to be led to, or nothing where it is not one of ours."""
    return ours(path[:LONGEST_NEXT], "")


def _shown(request: Request) -> bool:
    return "show" in request.query_params
